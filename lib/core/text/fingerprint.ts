import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { mailbox, mailboxForms } from './email.ts';
import { foldText } from './fold-text.ts';
import { nameKey } from './person-name.ts';

/**
 * Published personal identifiers are shipped as hashes only, and looked up by hashing what was read. That keeps a
 * casual reader of the pack from a list of people's addresses; it does not keep anybody from testing an address.
 */
const fingerprint = (prefix: string, value: string): string => bytesToHex(sha256(utf8ToBytes(prefix + value)));

/**
 * `sha256("second-look/email/v1:" + mailbox)` in lower-case hex, one for each domain that leads to the mailbox, since a list holds it
 * under the one that was published; empty when the text is not an address.
 */
export const emailFingerprints = (email: string): string[] =>
  mailboxForms(email).map(({ local, domain }) => fingerprint('second-look/email/v1:', `${local}@${domain}`));

/**
 * `sha256("second-look/email-stem/v1:" + stem)`, where the stem is the mailbox's local part without digits and separators
 * at its end: `soft.lead1020@…` and `soft.lead1112@…` share it. `undefined` under seven characters, where strangers agree
 * by chance, and when the text is not an address.
 */
export function emailStemFingerprint(email: string): string | undefined {
  const stem = mailbox(email)?.local.replace(/[\d._+-]{1,64}$/, '');
  return stem === undefined || stem.length < stemMin ? undefined : fingerprint(emailStemPrefix, stem);
}

/** What stands before a stem when it is hashed. */
export const emailStemPrefix = 'second-look/email-stem/v1:';

/** `sha256("second-look/phone/v1:" + number)` for a number in E.164 form, `+12125550123`. */
export const phoneFingerprint = (e164: string): string => fingerprint('second-look/phone/v1:', e164);

/**
 * `sha256("second-look/handle/v1:" + platform + ":" + name)` of an account, its name in lower case and without `@`; `undefined`
 * when nothing is left of the name. One name on two platforms is two accounts.
 */
export function handleFingerprint(platform: string, name: string): string | undefined {
  const known = foldText(name).replace(/^@/, '');
  return known === '' ? undefined : fingerprint('second-look/handle/v1:', `${platform}:${known}`);
}

/**
 * `sha256("second-look/person-name/v1:" + key)`, the same for both orders of a full name; `undefined` for a text that is
 * not a full name, see `nameKey`.
 */
export function personNameFingerprint(name: string): string | undefined {
  const key = nameKey(name);
  return key && fingerprint('second-look/person-name/v1:', key);
}

const stemMin = 7;
