import { expect, test } from 'vitest';
import { isOwnBusiness, namesNobody } from './own-business.ts';

test.each([
  { employer: 'Example Port', title: 'Smart Contract Developer' },
  { employer: 'Example Port', title: 'Smart-contract auditor' },
  { employer: 'Example Port', title: 'Contract Manager' },
  { employer: 'Example Port', title: 'Contracts Lawyer' },
  { employer: 'Smart Contract Labs', title: 'Developer' },
  { employer: 'Honda', title: 'Developer' },
  { employer: 'Panda Agenda', title: 'Developer' },
  { employer: 'Example International', title: 'Internal Tools Developer' },
  { employer: 'Example Wealth Advisors', title: 'Accountant' },
  { employer: 'Example Port', title: 'Developer', employment: 'Full-time' },
  { employer: 'Example Port', title: 'Partnerships, パートナー' },
  { employer: 'Universidad Autónoma de Ejemplo', title: 'Profesora' },
  { employer: '네이버', title: '개발자', employment: '정규직' },
])('$employer, $title, has an employer', (work) => {
  expect(isOwnBusiness(work)).toBe(false);
});

test.each([
  { employer: 'Freelance' },
  { employer: 'Example Port', employment: 'Contract' },
  { employer: 'Example Port', employment: 'Part-time' },
  { employer: 'Example Port (Contract)' },
  { employer: 'Example Port', title: 'Developer (Contract)' },
  { employer: 'Example Port', title: 'Contract Developer' },
  { employer: 'Independent Contractor' },
  { employer: 'Client under NDA' },
  { employer: 'NDA' },
  { employer: 'Example Port', title: 'Intern' },
  { employer: 'Jensen Consultancy' },
  { employer: 'Example Port', title: 'Werkstudentin' },
  { employer: 'Example Port', employment: 'Teilzeit' },
  { employer: 'Freiberuflich' },
  { employer: 'Autónomo' },
  { employer: 'Indépendante' },
  { employer: 'Фриланс' },
  { employer: 'ФОП Коваленко' },
  { employer: '프리랜서' },
  { employer: 'フリーランス' },
  { employer: '自由职业者' },
  { employer: 'Example Port', employment: '兼职' },
  { employer: 'Example Port', employment: '契約社員' },
  { employer: 'Example Port', title: 'Стажёр' },
  { employer: 'Example Port', employment: 'دوام جزئي' },
])('$employer $title $employment leaves room for another employer', (work) => {
  expect(isOwnBusiness(work)).toBe(true);
});

test.each(['Self-employed', 'Various clients', 'Selbständig', 'فريق'])('%s, as the name of nobody', (employer) => {
  expect(namesNobody(employer)).toBe(employer !== 'فريق');
});
