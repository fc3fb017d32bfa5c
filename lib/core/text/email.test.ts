import { expect, test } from 'vitest';
import { asTyped, localWords, mailbox, mailboxForms, parseEmail, writtenOutAddress } from './email.ts';

test.each([
  'a@b',
  'a b@example.com',
  '.a@example.com',
  'a..b@example.com',
  'a@-example.com',
  'a@example',
  'x@1.2.3.4',
  `${'a'.repeat(65)}@example.com`,
  'a@example.com, b@example.com',
  '',
])('%j is not one address', (text) => {
  expect(parseEmail(text)).toBeUndefined();
});

test('an address in its parts', () => {
  expect(parseEmail('mailto:Mara@Example.com?subject=x')).toEqual({ local: 'mara', domain: 'example.com' });
  expect(mailbox('Ma.Ra+x@GoogleMail.com')).toEqual({ local: 'mara', domain: 'gmail.com' });
  expect(mailbox('+x@example.com')).toEqual({ local: '+x', domain: 'example.com' });
  expect(localWords('lee.min-ho99')).toEqual(['lee', 'min', 'ho']);
});

test.each([
  ['kdev77@proton.me', 'kdev78@proton.me'],
  ['kdev77@proton.me', 'kdev77@gmail.com'],
  ['kdev77@outlook.com', 'kdev77@hotmail.com'],
  ['kdev77@yahoo.com', 'kdev77@yahoo.co.uk'],
  ['kdev77@me.com', 'kdev77@me.example.com'],
  ['k.dev77@proton.me', 'kdev77@proton.me'],
  ['anna-maria@yahoo.com', 'anna-lena@yahoo.com'],
  ['kdev77@mail.ru', 'kdev77@ya.ru'],
])('%s and %s are two mailboxes', (one, other) => {
  expect(mailbox(one)).not.toEqual(mailbox(other));
});

test.each([
  ['kdev77@pm.me', 'KDev77+cv@protonmail.com'],
  ['kdev77@me.com', 'kdev77@icloud.com'],
  ['kdev77@mac.com', 'kdev77@icloud.com'],
  ['kdev77@ya.ru', 'kdev77@yandex.com'],
  ['k.dev77@googlemail.com', 'kdev77@gmail.com'],
])('%s and %s are one mailbox', (one, other) => {
  expect(mailbox(one)).toEqual(mailbox(other));
});

test('a mailbox has a form for each domain that leads to it', () => {
  expect(mailboxForms('mara+x@mac.com').map(({ domain }) => domain)).toEqual(['icloud.com', 'me.com', 'mac.com']);
  expect(mailboxForms('mara+x@example.com')).toEqual([{ local: 'mara', domain: 'example.com' }]);
  expect(mailboxForms('no address')).toEqual([]);
});

test.each([
  'I worked at example dot com',
  'meet us (at) the fair in Lyon.',
  'const next = list[at].value',
  'grid[at] = row',
  'paid 30 (at) 2 percent',
  'see [at] and [dot]',
])('no address is written out in %j', (text) => {
  expect(text.match(writtenOutAddress)).toBeNull();
});

test.each([
  ['kdev77 [at] gmail [dot] com', 'kdev77@gmail.com'],
  ['Mail: kdev77(at)gmail.com.', 'kdev77@gmail.com'],
  ['mara.roe {AT} example.co (dot) uk', 'mara.roe@example.co.uk'],
  ['mara[at]mail dot example dot com', 'mara@mail.example.com'],
  ['mara ( at ) example ( dot ) com', 'mara@example.com'],
])('%j is an address', (text, address) => {
  expect(text.match(writtenOutAddress)?.map(asTyped)).toEqual([address]);
});
