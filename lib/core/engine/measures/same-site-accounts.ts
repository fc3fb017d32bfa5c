import type { Observable, ObservationOf } from '../../model/observation.ts';
import { foldText } from '../../text/fold-text.ts';
import { compareNames } from '../../text/person-name.ts';
import { evidenceOf } from '../answer.ts';
import { type Facts, type Seen, seen } from '../facts.ts';
import type { MeasureFacts } from '../measure.ts';

/**
 * Accounts on one site that go by names with nothing in common and share two things that are a person's own: a mailbox, a number,
 * a wallet, a payee, a picture's address, a long introduction word for word. One alone is shared by couples, agencies and offices.
 */
export const sameSiteAccounts: MeasureFacts = (facts) => {
  const named = seen(facts, 'display-name').filter(({ profile }) => profile.origin === 'page');
  const pairs = named.flatMap((one, position) =>
    named.slice(position + 1).flatMap((other) => (isSameSite(one, other) ? [{ one, other }] : [])),
  );
  if (pairs.length === 0) return { is: 'unknown', missing: ['display-name'] };
  const keys = keysByAccount(facts);
  const sharing = pairs.flatMap(({ one, other }) => {
    if (compareNames(one.observation.value, other.observation.value) !== 'different') return [];
    const shared = sharedBy(keys.get(one.profile.account), keys.get(other.profile.account));
    return new Set(shared.map(({ observation }) => observation.kind)).size >= sharedMin ? [one, other, ...shared] : [];
  });
  const accounts = new Set(sharing.map(({ profile }) => profile.account));
  const shown: readonly Seen[] = sharing.length > 0 ? sharing : pairs.flatMap(({ one, other }) => [one, other]);
  return { is: 'known', value: accounts.size, evidence: [...new Set(shown)].map((value) => evidenceOf(value)) };
};

function isSameSite(one: Seen<ObservationOf<'display-name'>>, other: Seen<ObservationOf<'display-name'>>): boolean {
  const [site, otherSite] = [one, other].map(({ profile }) => profile.account.slice(0, profile.account.indexOf(':')));
  return site === otherSite && one.profile.account !== other.profile.account;
}

type Keys = ReadonlyMap<string, Seen>;

/** What each account shows that can be shared, by a key of kind and value. */
function keysByAccount(facts: Facts): ReadonlyMap<string, Keys> {
  const keys = new Map<string, Map<string, Seen>>();
  for (const kind of personal) {
    for (const value of seen(facts, kind)) {
      const key = keyOf(value);
      if (key === undefined) continue;
      const ofAccount = keys.get(value.profile.account) ?? new Map<string, Seen>();
      keys.set(value.profile.account, ofAccount.set(`${kind} ${key}`, value));
    }
  }
  return keys;
}

const sharedBy = (one: Keys = new Map(), other: Keys = new Map()): Seen[] =>
  [...one].flatMap(([key, value]) => {
    const same = other.get(key);
    return same === undefined ? [] : [value, same];
  });

function keyOf({ observation: { kind, value } }: Seen): string | undefined {
  switch (kind) {
    case 'phone':
      return value.e164;
    case 'summary':
      return value.length < introductionMin ? undefined : foldText(value);
    case 'email':
    case 'wallet':
    case 'payee':
    case 'photo-address':
      return foldText(value);
    default:
      return undefined;
  }
}

const personal = ['email', 'phone', 'wallet', 'payee', 'photo-address', 'summary'] as const satisfies readonly Observable[];
/** Kinds of things that two accounts must share. */
const sharedMin = 2;
/** Characters; a shorter introduction is a phrase that many write. */
const introductionMin = 200;
