import { expect, test } from 'vitest';
import type { Observable } from '../core/model/observation.ts';
import { cvContents } from './cv-contents.ts';

const read = (text: string, ...kinds: Observable[]) =>
  cvContents(text.split('\n'))
    .found.filter(({ kind }) => kinds.includes(kind))
    .map(({ value }) => value);
const jobs = (text: string) =>
  read(`Mara Roe\n\nExperience\n\n${text}`, 'work').map((job) => ({ ...(job as Record<string, string>), text: undefined }));
const studies = (text: string) => read(`Mara Roe\n\nEducation\n\n${text}`, 'education');
const top = (text: string, ...kinds: Observable[]) => read(`${text}\n\nExperience\n\nAcme GmbH — Engineer\n2019 – 2021`, ...kinds);

test.each([
  ['a letter', 'Dear Ada Sample,\nI have ten years of experience.\nFrom 2015 to 2019 I was an engineer at Acme Ltd.\nMara Roe'],
  ['a posting', 'We are looking for an engineer.\nYou have experience since 2019 – present.'],
  ['a text about skills', 'Skills are what counts.\nEducation is not all.'],
])('is no résumé: %s', (_, text) => {
  expect(read(text, 'work', 'education', 'display-name', 'skill')).toEqual([]);
});

test.each([
  ['a heading', 'Curriculum Vitae'],
  ['a title', 'Senior Software Engineer'],
  ['a place', 'New York, United States'],
  ['a company', 'Sample Technologies Ltd'],
  ['a form', 'Personal Details'],
  ['a street', '12 Example Street'],
])('is nobody’s name: %s', (_, line) => {
  expect(top(line, 'display-name')).toEqual([]);
});

test.each([
  ['Mara Roe', 'Mara Roe'],
  ['MARA ROE', 'MARA ROE'],
  ['CURRICULUM VITAE\nMara Roe', 'Mara Roe'],
  ['Résumé of Mara Roe', 'Mara Roe'],
  ['Dr. Mara Roe, PhD', 'Mara Roe'],
  ['Mara Roe | Data Engineer', 'Mara Roe'],
  ['Mara Roe Senior Data Engineer', 'Mara Roe'],
  ['May Sample', 'May Sample'],
  ['Name : Mara Roe   Age : 30', 'Mara Roe'],
  ['mara roe\nmararoe@example.com', 'mara roe'],
  ['12 Example Street\nLyon, France\nEngineer\nMara Roe\nmara.roe@example.com', 'Mara Roe'],
  ['M.Roe\nPhone: +1 202 555 0123', 'M.Roe'],
])('the name in %j', (text, name) => {
  expect(top(text, 'display-name')).toEqual([name]);
});

test.each([
  [
    'what is above twelve lines of text',
    'Mara Roe\nLyon, France • +1 202 555 0123 • mara@example.com',
    ['Lyon, France', '+1 202 555 0123', 'mara@example.com'],
  ],
  [
    'labels',
    'Mara Roe\nAddress: Lyon, France\nMobile: (202) 555-0123\nE-mail: mara@example.com',
    ['Lyon, France', '(202) 555-0123', 'mara@example.com'],
  ],
])('the contacts in %s', (_, text, expected) => {
  const found = top(text, 'claimed-location', 'phone', 'email');
  expect(expected.filter((one) => !found.includes(one))).toEqual([]);
});

test('a passport, a period and a mark are no phone', () => {
  expect(top('Mara Roe\nPassport No: 123456789\n2015 - 2019\nScore 1234567890 points', 'phone')).toEqual([]);
});

test('a mailbox that is written out is one', () => {
  const [mail] = top('Mara Roe\nLyon, France\nmara.roe [at] example [dot] com | +33 1 99 00 12 34', 'email');
  expect(mail).toBe('mara.roe@example.com');
});

test('a referee’s contacts, and a mailbox beside a job, are not the candidate’s', () => {
  const text = `Mara Roe
mara@example.com

Experience
Acme GmbH — Engineer
2019 – 2021
• Reported to boss@example.org

References
Ada Sample, Director, Acme GmbH
Phone: +1 202 555 0199
ada@example.org`;
  expect(read(text, 'email', 'phone', 'display-name')).toEqual(['Mara Roe', 'mara@example.com']);
});

test('what somebody is stays out of the profile', () => {
  const text = `Mara Roe\nDate of birth: 1 May 1990\nNationality: Example\n\nExperience\nAcme GmbH — Engineer\n2019 – 2021\n\nPersonal Details\nFather's name: Adam Roe\nReligion: none\nMobile: +1 202 555 0123`;
  expect(JSON.stringify(cvContents(text.split('\n')).found)).not.toMatch(/birth|nationality|father|adam|religion/i);
  expect(read(text, 'phone')).toEqual(['+1 202 555 0123']);
});

const acme = { employer: 'Acme GmbH', title: 'Senior Engineer', dates: 'Jan 2020 – Present' };

test.each([
  ['title, company, dates', 'Senior Engineer\nAcme GmbH\nJan 2020 – Present\n• built', acme],
  ['company with dates, title', 'Acme GmbH\tJan 2020 – Present\nSenior Engineer\n• built', acme],
  ['dates first', 'Jan 2020 – Present\nAcme GmbH\nSenior Engineer\n• built', acme],
  ['one line', 'Senior Engineer at Acme GmbH (Jan 2020 – Present)', acme],
  ['one line with commas', 'Senior Engineer, Acme GmbH, Berlin, Germany, Jan 2020 – Present', { ...acme, place: 'Berlin, Germany' }],
  ['a table as text', 'Jan 2020 – Present   Senior Engineer   Acme GmbH   Lyon, France', { ...acme, place: 'Lyon, France' }],
  [
    'lines between blanks',
    'Senior Engineer\n\nAcme GmbH -  Lyon, France -\n\nJan 2020 – Present\n\n• built',
    { ...acme, place: 'Lyon, France' },
  ],
  ['fields', 'Company : Acme GmbH\nDesignation : Senior Engineer\nPeriod : Jan 2020 – Present', acme],
  [
    'a sentence',
    'Working as a Senior Engineer with Acme GmbH, Lyon since March 2018.',
    { employer: 'Acme GmbH', title: 'Senior Engineer', dates: 'since March 2018', place: 'Lyon' },
  ],
  ['a company named like a heading', 'Skills Ltd\nSenior Engineer\nJan 2020 – Present', { ...acme, employer: 'Skills Ltd' }],
  [
    'a company named like a title',
    'Senior Engineer\nLead Sample Works Ltd\nJan 2020 – Present',
    { ...acme, employer: 'Lead Sample Works Ltd' },
  ],
])('a job as %s', (_, text, job) => {
  expect(jobs(text)).toEqual([{ ...job, text: undefined }]);
});

test.each([
  ['a team', 'Senior Engineer, Backend\nJan 2020 – Present'],
  ['a place that many have', 'Senior Engineer, Birmingham\nJan 2020 – Present'],
  ['a programming language', 'Java\nJan 2020 – Present'],
  ['a sentence', 'Responsible for the migration of all systems\nJan 2020 – Present'],
  ['a project', 'Project: Example Grid\nJan 2020 – Present'],
])('is no employer: %s', (_, text) => {
  expect(jobs(text).flatMap((job) => (job as { employer?: string }).employer ?? [])).toEqual([]);
});

test.each([
  ['de', 'Berufserfahrung', 'Softwareentwickler\nBeispiel GmbH\n03/2019 – heute', 'Beispiel GmbH', '03/2019 – heute'],
  [
    'fr',
    'Expérience professionnelle',
    'Développeuse chez Exemple SARL\nmars 2019 – aujourd’hui',
    'Exemple SARL',
    'mars 2019 – aujourd’hui',
  ],
  ['es', 'Experiencia laboral', 'Desarrollador\nEjemplo S.A.\nenero 2019 – actualidad', 'Ejemplo S.A.', 'enero 2019 – actualidad'],
  ['pt', 'Experiência profissional', 'Desenvolvedor\nExemplo Ltda\njaneiro de 2019 – atual', 'Exemplo Ltda', 'janeiro de 2019 – atual'],
  ['it', 'Esperienze lavorative', 'Sviluppatore presso Esempio S.p.A.\nmarzo 2019 – oggi', 'Esempio S.p.A.', 'marzo 2019 – oggi'],
  ['nl', 'Werkervaring', 'Ontwikkelaar bij Voorbeeld B.V.\nmaart 2019 – heden', 'Voorbeeld B.V.', 'maart 2019 – heden'],
  ['pl', 'Doświadczenie zawodowe', 'Programista\nPrzykład sp. z o.o.\n03.2019 – obecnie', 'Przykład sp. z o.o.', '03.2019 – obecnie'],
])('a job in %s', (_, heading, text, employer, dates) => {
  expect(read(`Mara Roe\n\n${heading}\n\n${text}`, 'work')).toMatchObject([{ employer, dates }]);
});

const study = { school: 'University of Example', degree: 'BSc Computer Science', dates: '2011 – 2015' };

test.each([
  ['one line', 'BSc Computer Science, University of Example, 2011 – 2015', study],
  ['lines', 'BSc Computer Science\nUniversity of Example\n2011 – 2015', study],
  ['school first', 'University of Example\nBSc Computer Science\n2011 – 2015', study],
  ['a year', 'BSc Computer Science from University of Example in 2015', { ...study, dates: 'until 2015' }],
  ['a row of a table', 'BSc Computer Science   University of Example   2015   72%', { ...study, dates: 'until 2015' }],
  [
    'German',
    'Master Informatik\nTechnische Hochschule Beispiel\n10/2015 – 09/2017',
    { school: 'Technische Hochschule Beispiel', dates: '10/2015 – 09/2017' },
  ],
])('a study as %s', (_, text, expected) => {
  expect(studies(text)).toMatchObject([expected]);
});

test.each([['BSc Computer Science\n2011 – 2015'], ['High School Diploma\n2011'], ['Thesis: On Examples\n2015'], ['GPA 3.9 of 4.0, 2015']])(
  'a degree without its school names none: %j',
  (text) => {
    expect(studies(text)).toEqual([]);
  },
);

test('languages with their levels, and skills in groups, one each', () => {
  const text =
    'Mara Roe\n\nExperience\nAcme GmbH — Engineer\n2019 – 2021\n\nSkills\nLanguages: TypeScript, Rust; SQL (Postgres, SQLite)\n• Docker | Kubernetes\n\nLanguages\nFrench (native), English: C1\nPolish – basic';
  expect(read(text, 'skill')).toEqual(['TypeScript', 'Rust', 'SQL (Postgres, SQLite)', 'Docker', 'Kubernetes']);
  expect(read(text, 'language')).toEqual([
    { name: 'French', level: 'native' },
    { name: 'English', level: 'C1' },
    { name: 'Polish', level: 'basic' },
  ]);
});

test('page numbers, repeated edges and letters apart do not stand in the way', () => {
  const text =
    'Mara Roe – Curriculum Vitae\nPage 1 of 2\nE X P E R I E N C E\nAcme GmbH — Engineer\n2019 – 2021\nMara Roe – Curriculum Vitae\nPage 2 of 2\nSample Orchards — Developer\n2015 – 2018';
  expect(read(text, 'work')).toMatchObject([{ employer: 'Acme GmbH' }, { employer: 'Sample Orchards' }]);
  expect(JSON.stringify(read(text, 'work'))).not.toContain('Page');
});

test('a résumé that has lost its line breaks is still one', () => {
  const filler = 'Looked after the systems of the harbour and wrote down what was done with them. '.repeat(8);
  const text = `Mara Roe Senior Engineer  Lyon, France - mararoe@example.com  WORK EXPERIENCE  Senior Engineer  Acme GmbH -  Lyon, France -  January 2018 to Present  ${filler} EDUCATION  BSc in Examples  University of Example  2011 to 2015`;
  expect(read(text, 'display-name', 'email', 'work', 'education')).toMatchObject([
    'Mara Roe',
    'mararoe@example.com',
    { employer: 'Acme GmbH', title: 'Senior Engineer', dates: 'January 2018 to Present' },
    { school: 'University of Example', degree: 'BSc in Examples' },
  ]);
});
