import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { emailFingerprints, emailStemFingerprint, handleFingerprint, phoneFingerprint } from './fingerprint.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

test.each(['mara.roe@example.com', 'MARA.ROE+jobs@Example.com', ' mara.roe@example.com '])('%s reaches one mailbox', (email) => {
  expect(emailFingerprints(email)).toEqual([sha256('second-look/email/v1:mara.roe@example.com')]);
});

test.each(['m.a.r.a.roe@gmail.com', 'mararoe+x@googlemail.com'])('Gmail ignores dots: %s', (email) => {
  expect(emailFingerprints(email)[0]).toBe(sha256('second-look/email/v1:mararoe@gmail.com'));
});

test('a published address is found under every domain of its provider', () => {
  const published = sha256('second-look/email/v1:mararoe@protonmail.com');
  expect(
    ['mararoe@proton.me', 'mararoe@pm.me', 'mararoe+x@protonmail.com'].map((email) => emailFingerprints(email).includes(published)),
  ).toEqual([true, true, true]);
});

test('addresses of one series share a stem, whatever the provider', () => {
  const stem = sha256('second-look/email-stem/v1:samplelead');
  expect(
    ['samplelead1020@example.com', 'samplelead@example.org', 'sample.lead_1112@gmail.com'.replace('_', '')].map(emailStemFingerprint),
  ).toEqual([stem, stem, stem]);
});

test('short stems and other text have none', () => {
  expect(['mara99@example.com', '12345678@example.com', 'no address', ''].map(emailStemFingerprint)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(emailFingerprints('no address')).toEqual([]);
});

test('an account is hashed with its platform, whichever way its name is written', () => {
  const hash = sha256('second-look/handle/v1:github:mara-roe');
  expect(['mara-roe', '@Mara-Roe', ' MARA-ROE '].map((name) => handleFingerprint('github', name))).toEqual([hash, hash, hash]);
  expect(handleFingerprint('telegram', 'mara-roe')).not.toBe(hash);
  expect(handleFingerprint('github', ' @ ')).toBeUndefined();
});

test('a phone is hashed in E.164 form', () => {
  expect(phoneFingerprint('+12125550123')).toBe(sha256('second-look/phone/v1:+12125550123'));
});
