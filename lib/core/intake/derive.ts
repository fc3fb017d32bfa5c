import type { Observable, ObservedValue } from '../model/observation.ts';
import { isCitedWallet } from '../text/cited-wallet.ts';
import { asTyped, parseEmail, writtenOutAddress } from '../text/email.ts';
import { excerpt } from '../text/excerpt.ts';
import { parsePhone } from '../text/phone.ts';
import { platformOf, profileLink } from '../text/profile-link.ts';
import { canonicalUrl } from '../text/url.ts';
import { wallet, walletShapes } from '../text/wallet.ts';

/** A value found inside a longer text, with the words around it. */
export type Derived = { [K in Observable]: { kind: K; value: ObservedValue<K>; quote: string } }[Observable];

/**
 * The addresses, numbers and names inside a text that the candidate wrote: e-mail addresses, phones in international form,
 * links, accounts on platforms, wallets and postal boxes. Conservative: what could be something else is left alone.
 */
export function derivedFrom(text: string, home?: string): Derived[] {
  if (!mayHold.test(text)) return [];
  return [
    ...emails(text),
    ...links(text),
    ...phones(text, home),
    ...handles(text),
    ...wallets(text),
    ...addresses(text),
    ...payees(text),
  ].slice(0, mostDerived);
}

/** The account that a profile's own or shown address names. */
export function handleFrom(url: string): Derived | undefined {
  const value = profileLink(url);
  return value && { kind: 'handle', value, quote: url.slice(0, 280) };
}

function emails(text: string): Derived[] {
  const found = [...hits(text, /(?<![\w.+@-])[\w.+%-]{1,64}@[\w.-]{3,190}/g), ...hits(text, writtenOutAddress)];
  return found.flatMap(({ word, quote }) => {
    const email = parseEmail(asTyped(word).replace(/[.-]+$/, ''));
    return email ? [{ kind: 'email' as const, value: `${email.local}@${email.domain}`, quote }] : [];
  });
}

function links(text: string): Derived[] {
  return hits(
    text,
    /(?<![\w@.-])(?:https?:\/\/|www\.|(?:t\.me|wa\.me|github\.com|gitlab\.com|linkedin\.com\/in)\/)[^\s<>"'`{}|\\^]{2,500}/gi,
  ).flatMap(({ word, quote }) => {
    const url = canonicalUrl(withoutTail(word));
    if (url === undefined) return [];
    const handle = profileLink(url);
    const found: Derived[] = [{ kind: 'link', value: { url }, quote }];
    if (handle) found.push({ kind: 'handle', value: handle, quote });
    if (handle?.platform === 'whatsapp') found.push(...phoneOf(`+${handle.name}`, quote));
    return found;
  });
}

/** Only numbers with a country code, or after a word that says that a number follows. */
function phones(text: string, home: string | undefined): Derived[] {
  const international = hits(text, /(?<![\w+./=-])\+[1-9][\d ().\-–\u00a0]{6,22}\d(?!\w)/g);
  const labelled = hits(
    text,
    /(?<!\p{L})(?:phone|tel|telephone|mobile|cell|whatsapp|call me(?: at| on)?|téléphone|telefon|телефон)\.?\s?(?:no\.?|number|#)?\s?[:：]?\s?\(?\d[\d ().\-–]{6,18}\d(?!\w)/giu,
  );
  return [
    ...international.flatMap(({ word, quote }) => phoneOf(word, quote)),
    ...labelled.flatMap(({ word, quote }) => phoneOf(word.replace(/^[^\d(]{0,40}/, ''), quote, home)),
  ];
}

function phoneOf(word: string, quote: string, home?: string): Derived[] {
  const phone = parsePhone(word, home);
  return phone ? [{ kind: 'phone', value: { text: word.trim(), ...phone }, quote }] : [];
}

/** `telegram: @mara`, `Skype - live:mara.roe`, `discord: mara#1234`. The mark between the words is what makes it an account. */
function handles(text: string): Derived[] {
  const labelled = hits(
    text,
    /(?<!\p{L})(?:telegram|tg|skype|discord|whatsapp|github|twitter)(?: (?:id|username|user|handle|name|account|me|at|is)){0,2}\s?(?:[:：=]\s?@?|[-–—]\s@?|@)(?!https?:|\/\/)[\w.:#-]{3,60}/giu,
  );
  return [
    ...labelled.flatMap(({ word, quote }) => {
      const [, label = '', name = ''] = /^(\p{L}+)[\s\S]{0,40}?(?:[:：=]\s?@?|[-–—]\s@?|@)([\w.:#-]{3,60})$/u.exec(word) ?? [];
      const platform = platformOf(label);
      const clean = name.replace(/[.:-]+$/, '');
      // A number after "WhatsApp:" is a phone, a word with a path or a lone word such as "yes" is neither.
      if (!platform || clean.length < 3 || /^\d+$/.test(clean) || notHandles.has(clean.toLowerCase())) return [];
      return [{ kind: 'handle' as const, value: { platform, name: clean }, quote }];
    }),
    ...hits(text, /(?<![\w.:])live:[\w.-]{3,60}/g).map(({ word, quote }) => ({
      kind: 'handle' as const,
      value: { platform: 'skype' as const, name: word.replace(/[.-]+$/, '') },
      quote,
    })),
  ];
}

// One that somebody writes about, as those do who screen or trace them, is not the candidate's.
function wallets(text: string): Derived[] {
  return hits(text, walletShapes, isCitedWallet).flatMap(({ word, quote }) => {
    const value = wallet(word);
    return value === undefined ? [] : [{ kind: 'wallet' as const, value, quote }];
  });
}

/** Postal boxes, and what stands after a word that says that an address follows. */
function addresses(text: string): Derived[] {
  const boxes = hits(text, /(?<!\p{L})(?:P\.?\s?O\.?\s?Box|PMB|Private Mail\s?box)\s?#?\s?\d{1,7}(?!\d)(?:,[^\n;]{1,120})?/giu);
  const labelled = hits(text, /(?<!\p{L})(?:shipping|mailing|postal|delivery|home|street) address\s?(?:is)?\s?[:：]\s?[^\n;]{8,160}/giu);
  return [...boxes, ...labelled].map(({ word, quote }) => ({
    kind: 'postal-address' as const,
    value: word.replace(/^[\p{L} ]{0,20}address\s?(?:is)?\s?[:：]\s?/iu, '').trim(),
    quote,
  }));
}

/**
 * The name on a line of its own that says to whom pay goes: `Account holder: Mara Roe`. A beneficiary counts beside bank details only,
 * since insurances have them too; a placeholder names nobody.
 */
function payees(text: string): Derived[] {
  const lines = text.matchAll(
    /^[ \t]{0,8}(beneficiary(?: name)?|(?:name of )?(?:the )?account[ -]?holder(?:[’']s name| name)?|payee(?: name)?|pay(?:able)? to|kontoinhaber(?:in)?|titulaire du compte|titular de la cuenta|titular da conta|intestatario|получатель)[ \t]{0,4}[:：][ \t]{0,8}(\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?:[ \t]\p{Lu}[\p{L}\p{M}.'’-]{0,30}){1,3})[ \t]{0,8}[.,;]?[ \t]{0,8}$/gimu,
  );
  return [...lines].slice(0, mostPayees).flatMap(({ 0: line, 1: label = '', 2: name = '' }) => {
    const isPay = !/^beneficiary/i.test(label) || (bankDetails.test(text) && !insured.test(text));
    // The label is looked for without regard to case, the name is not.
    const isName = name.split(/[ \t]/).every((word) => /^\p{Lu}/u.test(word)) && !placeholder.test(name);
    return isPay && isName ? [{ kind: 'payee' as const, value: name.replace(/[.’'-]+$/, ''), quote: line.trim().slice(0, 280) }] : [];
  });
}

/** The words that a pattern finds and that are not passed over where they stand, each once, with the text around it. */
function hits(
  text: string,
  pattern: RegExp,
  isPassedOver: (text: string, start: number, length: number) => boolean = () => false,
): { word: string; quote: string }[] {
  const found: { word: string; quote: string }[] = [];
  const known = new Set<string>();
  for (const { 0: word, index } of text.matchAll(pattern)) {
    if (known.has(word) || isPassedOver(text, index, word.length)) continue;
    known.add(word);
    found.push({ word, quote: excerpt(text, index, word.length) });
    if (found.length >= mostPerPattern) break;
  }
  return found;
}

/** A full stop or a bracket after an address belongs to the sentence. */
const withoutTail = (word: string): string =>
  word
    .replace(/[.,;:!?…]{1,20}$/, '')
    .replace(/^([^(]*)\)+$/, '$1')
    .replace(/[\]*_.,;:!?]{1,20}$/, '');

const mayHold = /[@+:/]|[[({] ?at ?[\])}]|0x|bc1|\d{6}|box|PMB|[13T][1-9A-HJ-NP-Za-km-z]{24}/i;
const bankDetails = /\b(?:iban|swift|bic|routing|sort code|account (?:no|number)|bank|invoice|wire|transfer|pay(?:ment|out|oneer|pal)?)\b/i;
const insured = /\b(?:insurance|insured|pension|401\(?k|retirement|last will|estate|life cover)\b/i;
const placeholder = /\b(?:your|name|full|first|last|surname|company|order|doe|mustermann|example|sample|same|bank|n\/a|the|my)\b/i;
const mostPayees = 10;
const mostPerPattern = 50;
const mostDerived = 100;
const notHandles = new Set('yes no and the via username account channel group bot api available same only here below contact'.split(' '));
