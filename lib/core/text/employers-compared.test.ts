import { expect, test } from 'vitest';
import { compareEmployers } from './employers-compared.ts';

test.each([
  ['네이버', 'Naver'],
  ['株式会社メルカリ', 'Mercari'],
  ['腾讯', 'Tencent'],
  ['شركة الاتصالات', 'Telecom Egypt'],
  ['בנק לאומי', 'Leumi'],
  ['इन्फोसिस', 'Infosys'],
  ['ธนาคารกสิกรไทย', 'Kasikornbank'],
  ['Εθνική Τράπεζα', 'National Bank of Greece'],
  ['Արագած', 'Example Port'],
  ['ব্র্যাক', 'BRAC'],
  ['Ромашка', 'Chamomile Studio'],
  ['SK하이닉스', 'SK hynix'],
  ['Міська лікарня Вишгорода', 'Вышгородская больница'],
])('%s and %s, in two scripts or alphabets, cannot be compared', (one, other) => {
  expect([compareEmployers(one, other), compareEmployers(other, one)]).toEqual(['not-comparable', 'not-comparable']);
});

test.each([
  ['Stadtwerke München', 'Munich City Utilities'],
  ['SWM', 'Munich City Utilities'],
  ['Universität Wien', 'University of Vienna'],
  ['Sparkasse Köln', 'Cologne Savings Bank'],
  ['Banco del Sur', 'Southern Savings Bank'],
  ['Société Nationale des Eaux', 'General Water Company'],
  ['Miasto Kraków', 'City of Cracow'],
  ['T.C. Sağlık Bakanlığı', 'Ministry of Health'],
  ['Belastingdienst', 'Dutch Tax Authority'],
])('%s and %s, in two languages, cannot be compared', (one, other) => {
  expect([compareEmployers(one, other), compareEmployers(other, one)]).toEqual(['not-comparable', 'not-comparable']);
});

test.each([
  ['Instagram', 'Meta'],
  ['YouTube', 'Google LLC'],
  ['AWS', 'Amazon'],
  ['Red Hat', 'IBM'],
  ['Samsung Electronics', 'Samsung SDS'],
  ['Deloitte Consulting LLP', 'Deloitte USI'],
  ['Сбер', 'Сбербанк'],
  ['HCLTech', 'HCL Technologies'],
])('%s and %s are of one house, and no two employers for one time', (one, other) => {
  expect([compareEmployers(one, other), compareEmployers(other, one)]).toEqual(['not-comparable', 'not-comparable']);
});

test.each([
  ['Яндекс', 'Yandex LLC'],
  ['네이버 (Naver)', 'NAVER Corp.'],
  ['腾讯', '深圳市腾讯计算机系统有限公司'],
  ['EY', 'Ernst & Young'],
  ['Example Port', 'Example Port GmbH'],
])('%s and %s are one employer', (one, other) => {
  expect([compareEmployers(one, other), compareEmployers(other, one)]).toEqual(['same', 'same']);
});

test.each([
  ['Example Port', 'Northgate Labs'],
  ['Larkfield Systems', 'Bluepeak Systems'],
  ['City Hospital', 'City Library'],
  ['네이버', '카카오'],
  ['Сбербанк', 'Яндекс'],
  ['Stadtwerke München', 'Sparkasse Köln'],
  ['Bank of America', 'Bank of China'],
  ['IBM', 'Example Port'],
  ['Honda', 'Example Port'],
])('%s and %s are two employers', (one, other) => {
  expect([compareEmployers(one, other), compareEmployers(other, one)]).toEqual(['different', 'different']);
});

test('a name without letters cannot be compared', () => {
  expect(compareEmployers('', '')).toBe('not-comparable');
  expect(compareEmployers('—', 'Example Port')).toBe('not-comparable');
});
