import { expect, test } from 'vitest';
import { localWords, mailbox, parseEmail } from './email.ts';

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
