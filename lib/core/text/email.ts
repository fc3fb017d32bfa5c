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
 * The mailbox that an address reaches: `+tag` dropped, and for Gmail, which ignores them, the dots; googlemail.com is
 * gmail.com. `undefined` when the text is not an address.
 */
export function mailbox(text: string): Email | undefined {
  const email = parseEmail(text);
  if (!email) return undefined;
  const untagged = email.local.replace(/(?<=.)\+.*$/s, '');
  if (email.domain !== 'gmail.com' && email.domain !== 'googlemail.com') return { local: untagged, domain: email.domain };
  return { local: untagged.replaceAll('.', ''), domain: 'gmail.com' };
}

/** Words of a local part: split at everything but letters, `lee.min-ho99` gives `lee`, `min`, `ho`. Digits are left out. */
export const localWords = (local: string): string[] => local.split(/[^\p{L}]+/u).filter((word) => word !== '');
