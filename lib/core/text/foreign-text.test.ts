import { expect, test } from 'vitest';
import { isForeignTo, textLanguage } from './foreign-text.ts';

const isForeign = (regex: string, texts: readonly string[]) => isForeignTo(regex, texts.map(textLanguage));
const asks = '\\b(?:rent|borrow) your account\\b';

test.each([
  ['English talk', 'Hello, I would like to talk about the job, can you call me on Monday?'],
  ['a terse résumé', 'Senior Engineer. Python, AWS, Kubernetes, PostgreSQL, Terraform, React'],
  ['a résumé of proper names', 'Stadtwerke München, Deutsche Bahn AG, Universität Wien, Banco de España, Société Générale'],
  ['names and places', 'José Luis de la Torre, Rio de Janeiro; Mara van den Berg, Den Haag'],
  ['English with a greeting', 'Hola, gracias for the call. I will send the test to you on Monday with my notes, de nada.'],
  ['English with a word of another script', 'My name is Анна Петрова and I can start on Monday.'],
  ['a few letters', 'Спасибо!'],
  ['code', 'const de = en.map((la) => la.el); import os; die("x")'],
])('words of English can be looked for: %s', (_, text) => {
  expect(isForeign(asks, [text])).toBe(false);
});

test.each([
  ['Russian', 'Здравствуйте, я хочу арендовать ваш аккаунт на Upwork, плачу каждый месяц.'],
  ['Korean', '안녕하세요 귀하의 업워크 계정을 매달 빌리고 싶습니다'],
  ['Japanese', 'あなたのアカウントを毎月借りたいです。よろしくお願いします。'],
  ['Chinese', '你好,我想每个月租用你的账户,请告诉我价格和条件。'],
  ['Arabic', 'مرحبا، أريد استئجار حسابك كل شهر مقابل المال'],
  ['Spanish', 'Hola, quiero alquilar su cuenta de Upwork, le pago cada mes por el uso.'],
  ['Portuguese', 'Olá, quero alugar sua conta, você não precisa fazer nada com isso.'],
  ['French', 'Bonjour, je voudrais louer votre compte pour un mois, merci.'],
  ['German', 'Guten Tag, ich möchte Ihr Konto mieten, das ist für Sie kein Aufwand.'],
  ['Polish', 'Dzień dobry, chcę wynająć konto, proszę powiedzieć czy to jest możliwe dla pana.'],
  ['Vietnamese', 'Chào bạn, tôi muốn thuê tài khoản của bạn, không có vấn đề gì.'],
])('they cannot: %s', (_, text) => {
  expect(isForeign(asks, [text])).toBe(true);
  expect(textLanguage(text).is).toBe('another');
});

test('an expression that has words of a script is asked of it, and most of what was read decides', () => {
  const russian = 'Здравствуйте, я хочу поговорить о работе и о тестовом задании.';
  expect(isForeign('account|аккаунт', [russian])).toBe(false);
  expect(isForeign(asks, [russian, 'I can start on Monday, and I would like to know when you call me about the test.'])).toBe(false);
  expect(isForeign(asks, [russian, 'OK.'])).toBe(true);
  expect(isForeign(asks, [])).toBe(false);
});
