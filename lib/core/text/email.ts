import { foldText } from './fold-text.ts';

/** An e-mail address in its parts, both in lower case. */
export type Email = { local: string; domain: string };

/** The parts of an address; `undefined` when the text is not exactly one address. */
export function parseEmail(text: string): Email | undefined {
  if (text.length > 2_000) return undefined;
  const folded = foldText(text)
    .replace(/^mailto:/, '')
    .replace(/[?#].*$/s, '');
  const found = folded.length <= 254 ? /^([a-z0-9.!#$%&'*+/=^_`{|}~-]{1,64})@([a-z0-9.-]{3,190})$/.exec(folded) : null;
  if (!found) return undefined;
  const [, local, domain] = found as unknown as [string, string, string];
  if (local.startsWith('.') || local.endsWith('.') || local.includes('..')) return undefined;
  if (!/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,10}[a-z][a-z0-9-]{0,61}[a-z0-9]$/.test(domain)) return undefined;
  return { local, domain };
}

/**
 * The mailbox that an address reaches, in one form: `+tag` dropped, for Gmail, which ignores them, the dots, and for a provider whose
 * domains lead to one account the first of these. `undefined` when the text is not an address.
 */
export const mailbox = (text: string): Email | undefined => mailboxForms(text)[0];

/** The mailbox under each of the domains that lead to it, its one form first; empty when the text is not an address. */
export function mailboxForms(text: string): Email[] {
  const email = parseEmail(text);
  if (!email) return [];
  const untagged = email.local.replace(/(?<=.)\+.*$/s, '');
  const domains = oneMailbox.find((all) => all.includes(email.domain)) ?? [email.domain];
  const local = domains[0] === 'gmail.com' ? untagged.replaceAll('.', '') : untagged;
  return domains.map((domain) => ({ local, domain }));
}

/**
 * An address that is written out so that programs do not collect it: `mara [at] example [dot] com`, `mara(at)example.com`. Without
 * the brackets it would be a sentence: "I worked at example dot com".
 */
export const writtenOutAddress =
  /(?<![\w.+@-])[\w.+-]{1,64} ?[[({] ?at ?[\])}] ?[\w-]{1,60}(?:(?: ?[[({] ?dot ?[\])}] ?|\.| dot )[\w-]{1,60}){1,4}(?![\w@])/gi;

/** A written-out address as one would type it. */
export const asTyped = (writtenOut: string): string =>
  writtenOut.replace(/ ?[[({] ?at ?[\])}] ?/gi, '@').replace(/ ?[[({] ?dot ?[\])}] ?| dot /gi, '.');

/** Words of a local part: split at everything but letters, `lee.min-ho99` gives `lee`, `min`, `ho`. Digits are left out. */
export const localWords = (local: string): string[] => local.split(/[^\p{L}]+/u).filter((word) => word !== '');

/**
 * Domains under which one name is one account. Google: googlemail.com is gmail.com (support.google.com/mail/answer/10313). Proton: a
 * name belongs to one user on all of them (proton.me/support/addresses-and-aliases). Apple: accounts before 2012 have two or three
 * (support.apple.com/118230). Yandex: aliases of one login (yandex.com/support/mail/reg.html).
 */
const oneMailbox: readonly (readonly string[])[] = [
  ['gmail.com', 'googlemail.com'],
  ['proton.me', 'protonmail.com', 'pm.me', 'protonmail.ch'],
  ['icloud.com', 'me.com', 'mac.com'],
  ['yandex.ru', 'ya.ru', 'yandex.com', 'yandex.by', 'yandex.kz', 'yandex.ua'],
];
