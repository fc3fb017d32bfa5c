import type { Trace } from '../model/trace.ts';
import { mailbox } from '../text/email.ts';
import { toLatin } from '../text/latin.ts';
import { compareNames } from '../text/person-name.ts';
import { parsePhone } from '../text/phone.ts';
import { ofKind, type Shown, valueTrace } from './shown.ts';

/** How the candidate can be reached and paid: mailboxes, numbers, wallets, payees of another name, postal addresses. */
export function contactTraces(shown: readonly Shown[]): Trace[] {
  return [...emails(shown), ...phones(shown), ...payment(shown), ...addresses(shown)];
}

const emails = (shown: readonly Shown[]): Trace[] =>
  ofKind(shown, 'email').flatMap((at) => {
    const box = mailbox(at.observation.value);
    if (box === undefined || unanswered.test(box.local)) return [];
    return [valueTrace(isReferees(at) ? 'reference-contact' : 'email', `${box.local}@${box.domain}`, at)];
  });

function phones(shown: readonly Shown[]): Trace[] {
  const home = onlyHome(shown);
  return ofKind(shown, 'phone').flatMap((at) => {
    const { text, e164 = nationalNumber(text, home) } = at.observation.value;
    return e164 === undefined || isMadeUp(e164) ? [] : [valueTrace(isReferees(at) ? 'reference-contact' : 'phone', e164, at)];
  });
}

/** A number in national form, in that country; `undefined` for one so short that several places have it. */
const nationalNumber = (text: string, home: string | undefined): string | undefined =>
  home === undefined || text.replace(/\D/g, '').replace(/^0/, '').length < nationalDigitsMin ? undefined : parsePhone(text, home)?.e164;

/** The country that all pages agree on as the home; `undefined` where none is named, where one is open, and where there are two. */
function onlyHome(shown: readonly Shown[]): string | undefined {
  const [home, ...others] = new Set(ofKind(shown, 'claimed-location').map(({ observation }) => observation.value.country));
  return others.length > 0 ? undefined : home;
}

/** Numbers that forms and templates stand in with: one digit over and over, and the digits in their order. */
const isMadeUp = (e164: string): boolean => /(\d)\1{6}$|1234567890?$|0123456789$/.test(e164);

const nationalDigitsMin = 9;

function payment(shown: readonly Shown[]): Trace[] {
  const names = ofKind(shown, 'display-name').map(({ observation }) => observation.value);
  return [
    ...ofKind(shown, 'wallet').map((at) => valueTrace('wallet', at.observation.value, at)),
    // Who is paid in the own name shares no more than a name with a namesake.
    ...ofKind(shown, 'payee').flatMap((at) => {
      const payee = toLatin(at.observation.value);
      const isOwn = names.some((name) => compareNames(name, at.observation.value) === 'same');
      return isOwn || !payee.includes(' ') ? [] : [valueTrace('payee', payee, at)];
    }),
  ];
}

const addresses = (shown: readonly Shown[]): Trace[] =>
  ofKind(shown, 'postal-address').flatMap((at) => {
    const address = foldedAddress(at.observation.value);
    return address === undefined ? [] : [valueTrace('postal-address', address, at)];
  });

/**
 * An address in the one form in which two compare, its unit kept: two flats of one house are two homes. `undefined` where a house or
 * box number, or the place it is in, is missing.
 */
export function foldedAddress(text: string): string | undefined {
  const words = toLatin(text.slice(0, 500))
    .replace(/#\s?(?=[\da-z])/g, ' unit ')
    .replace(/\b(?:p\.?\s?o\.?)\s?box\b/g, ' box ')
    .replace(/(?<=\p{L})['’.](?=\p{L})/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !passedOver.has(word))
    .map((word) => shortForms[word] ?? word);
  const hasNumber = words.some((word) => /\d/.test(word));
  return hasNumber && words.length >= 4 ? words.join(' ') : undefined;
}

/** A mailbox or number that a sentence names as a referee's. Papers keep referees in a part of their own, which is not read. */
const isReferees = ({ observation }: Shown): boolean => observation.origin === 'derived' && refereeWords.test(observation.quote);

const refereeWords =
  /(?<!\p{L})(?:referees?|my references?|as (?:a|my) reference|reference (?:contact|is|from)|references?:|former (?:manager|supervisor|boss)|mon référent|meine? referenz(?:en)?|referencias?:)(?!\p{L})/iu;

/** Mailboxes from which machines write. */
const unanswered = /^(?:no-?reply|do-?not-?reply|mailer-daemon|notifications?|postmaster)$/;

const passedOver = new Set(['the', 'of', 'usa', 'us', 'united', 'states']);
const shortForms: Record<string, string> = {
  street: 'st',
  avenue: 'ave',
  road: 'rd',
  boulevard: 'blvd',
  drive: 'dr',
  lane: 'ln',
  court: 'ct',
  place: 'pl',
  apartment: 'unit',
  apt: 'unit',
  suite: 'unit',
  ste: 'unit',
  flat: 'unit',
  strasse: 'str',
  straße: 'str',
  north: 'n',
  south: 's',
  east: 'e',
  west: 'w',
};
