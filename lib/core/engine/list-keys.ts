import type { Observation } from '../model/observation.ts';
import type { List } from '../model/pack.ts';
import { companyKey } from '../text/company-name.ts';
import { hostOf } from '../text/domain.ts';
import {
  emailFingerprints,
  emailStemFingerprint,
  handleFingerprint,
  personNameFingerprint,
  phoneFingerprint,
} from '../text/fingerprint.ts';
import { foldText } from '../text/fold-text.ts';
import { nameKey } from '../text/person-name.ts';
import { wallet } from '../text/wallet.ts';
import { textsOf } from './texts-of.ts';

/**
 * What a value is looked up by in a list of this kind of match. An empty array means that the value has nothing that could
 * stand on such a list (a work entry without a web address); `undefined` that it may have and could not be understood
 * (a phone number without a country), so that "not on the list" would be a guess.
 */
export function listKeys(match: List['match'], observation: Observation): readonly string[] | undefined {
  const known = keys.get(observation) ?? new Map<List['match'], readonly string[] | undefined>();
  keys.set(observation, known);
  if (!known.has(match)) known.set(match, keysOf(match, observation));
  return known.get(match);
}

// Several questions look one value up in several lists; hashing it and finding its domain take longer than all the rest.
const keys = new WeakMap<Observation, Map<List['match'], readonly string[] | undefined>>();

function keysOf(match: List['match'], observation: Observation): readonly string[] | undefined {
  const { kind, value } = observation;
  switch (match) {
    case 'domain':
      if (kind === 'email') return hostKeys(value.slice(value.lastIndexOf('@') + 1));
      if (kind === 'link' || kind === 'work') return value.url === undefined ? [] : hostKeys(value.url);
      if (kind === 'photo-address') return hostKeys(value);
      return undefined;
    case 'email-hash':
      return kind === 'email' ? emailFingerprints(value) : undefined;
    case 'email-stem-hash':
      // A short mailbox has no stem, and so no siblings.
      return kind === 'email' ? (oneKey(emailStemFingerprint(value)) ?? []) : undefined;
    case 'phone-hash':
      return kind === 'phone' && value.e164 !== undefined ? [phoneFingerprint(value.e164)] : undefined;
    case 'handle-hash':
      if (kind === 'linked-account') return value.name === undefined ? [] : oneKey(handleFingerprint(value.platform, value.name));
      return kind === 'handle' ? oneKey(handleFingerprint(value.platform, value.name)) : undefined;
    case 'company-name':
      if (kind === 'work') return value.employer === undefined ? [] : oneKey(companyKey(value.employer));
      return kind === 'display-name' ? oneKey(companyKey(value)) : undefined;
    case 'person-name':
      return kind === 'display-name' ? oneKey(nameKey(value)) : undefined;
    case 'person-name-hash':
      return kind === 'display-name' ? oneKey(personNameFingerprint(value)) : undefined;
    case 'wallet':
      return kind === 'wallet' ? oneKey(wallet(value)) : undefined;
    case 'term':
      return textsOf(observation).map(foldText);
    default:
      return match satisfies never;
  }
}

/** The key under which a list's own entry is kept; `undefined` for an entry that no value could ever equal. */
export function entryKey(match: List['match'], entry: string): string | undefined {
  switch (match) {
    case 'domain':
      return hostOf(entry);
    case 'email-hash':
    case 'email-stem-hash':
    case 'phone-hash':
    case 'handle-hash':
    case 'person-name-hash':
      return entry.toLowerCase();
    case 'company-name':
      return companyKey(entry);
    case 'person-name':
      return nameKey(entry);
    case 'wallet':
      return wallet(entry);
    case 'term':
      return foldText(entry);
    default:
      return match satisfies never;
  }
}

const oneKey = (key: string | undefined): readonly string[] | undefined => (key === undefined ? undefined : [key]);

// Whole labels only: `example.com` covers `mail.example.com` and never `badexample.com`. A lone top-level name covers nothing.
function hostKeys(address: string): readonly string[] | undefined {
  const labels = hostOf(address)?.split('.');
  if (labels === undefined) return undefined;
  if (labels.length < 2) return [];
  return labels.slice(0, -1).map((_, start) => labels.slice(start).join('.'));
}
