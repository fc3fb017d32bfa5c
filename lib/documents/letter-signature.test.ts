import { expect, test } from 'vitest';
import { isTimeBounded } from '../../test/builders/pumped-time.ts';
import { letterSignature } from './letter-signature.ts';

const linesOf = (text: string) => text.split('\n').map((each, at) => ({ text: each, line: at + 1 }));
const read = (text: string) => letterSignature(linesOf(text)).map(({ value }) => value);
const applied = 'Dear Hiring Manager,\n\nI am writing to apply for the role of engineer. My résumé is attached.\n\n';

test.each([
  ['a recruiter’s', 'Dear Mara,\nthank you for your application. We are hiring engineers.\n\nBest regards,\nTom Sample\n+1 202 555 0143'],
  ['a recruiter’s who speaks of an own role', 'Hi Mara,\nI saw your profile and my client is interested.\n\nBest,\nTom Sample'],
  ['a referee’s', 'To whom it may concern,\nI recommend Mara Jensen; her work was sound.\n\nSincerely,\nOle Berg\nole@example.com'],
  ['a referee’s about an application', 'Dear all,\nI am writing to support her application.\n\nSincerely,\nOle Berg'],
  ['a client’s', 'Hi Mara,\nthe invoice is paid.\n\nRegards,\nOle Berg'],
  ['a note without a wish', 'Notes on the call of Monday.\n\nThanks,\nOle Berg'],
  ['signed with a first name', `${applied}Best regards,\nMara`],
  ['signed with a number alone', `${applied}Best regards,\n+1 202 555 0143`],
  ['signed by an office', `${applied}Best regards,\nThe Application Team`],
  ['without a closing', `${applied}Mara Jensen\n+1 202 555 0143`],
  ['followed by a text', `${applied}Best regards,\nMara Jensen\nThis\nis\na\nlonger\ntext.`],
  ['that closes in the middle', `${applied}I send my best regards,\nMara Jensen`],
  ['quoted', 'See below.\n> I am applying for the role.\n> Best regards,\n> Mara Jensen'],
  ['empty', ''],
])('nobody signs a letter %s', (_, text) => {
  expect(read(text)).toEqual([]);
});

test.each([
  [`${applied}Best regards,\nKevin Miller, +84 24 5550 1234`, ['Kevin Miller', '+84 24 5550 1234']],
  [
    `${applied}Sincerely,\n\nKevin Miller\nSenior Engineer\nkevin@example.com | +1 202 555 0143`,
    ['Kevin Miller', 'kevin@example.com', '+1 202 555 0143'],
  ],
  ['Dear Ada Sample,\nI would like to apply for your opening.\nThank you for your time,\nKevin Miller', ['Kevin Miller']],
  ['Sehr geehrte Frau Sample,\nhiermit finden Sie meine Bewerbung.\nMit freundlichen Grüßen\nMara Jensen', ['Mara Jensen']],
  ['Bonjour,\nvoici ma candidature.\nBien cordialement,\nMara Jensen', ['Mara Jensen']],
  [`${applied}Best regards,\nKevin Miller | Engineer\nkevin (at) example.com`, ['Kevin Miller', 'kevin@example.com']],
])('who signs, and how they can be reached: %#', (text, values) => {
  expect(read(text)).toEqual(values);
});

test('what is said stands in its line', () => {
  const [name] = letterSignature(linesOf(`${applied}Best regards,\nKevin Miller, +84 24 5550 1234`));
  expect(name).toEqual({ kind: 'display-name', value: 'Kevin Miller', quote: 'Kevin Miller, +84 24 5550 1234', locator: 'line 6' });
});

test('a hostile letter is read in time', () => {
  for (const pump of ['best ', 'thank you ', 'my ', 'I am ', 'Best regards,\n', 'Kevin Miller ', '+1 ']) {
    expect({ pump, isBounded: isTimeBounded((text) => letterSignature(linesOf(text)), pump, '!') }).toEqual({ pump, isBounded: true });
  }
});
