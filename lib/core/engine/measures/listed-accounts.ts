import type { Evidence } from '../../model/finding.ts';
import type { ObservationOf } from '../../model/observation.ts';
import { compareNames } from '../../text/person-name.ts';
import { profileLink } from '../../text/profile-link.ts';
import { evidenceOf } from '../answer.ts';
import { type Facts, type Seen, seen } from '../facts.ts';
import type { MeasureFacts } from '../measure.ts';

/** Accounts that one of the candidate's sources names and whose page, when it was opened, said that it does not exist. */
export const listedAccountsGone: MeasureFacts = (facts) => {
  const opened = openedAccounts(facts);
  const named = seen(facts, 'handle').filter((handle) => opened.has(accountKey(handle.observation.value)) && !isOwnPage(handle));
  if (named.length === 0) return { is: 'unknown', missing: ['handle'] };
  const gone = named.filter(({ observation }) => opened.get(accountKey(observation.value)));
  return {
    is: 'known',
    value: new Set(gone.map(({ observation }) => accountKey(observation.value))).size,
    evidence: (gone.length > 0 ? gone : named).map((value) => evidenceOf(value)),
  };
};

/** Accounts whose page was opened, and whether it is gone; one that was only behind a wall is not known. */
function openedAccounts({ profiles }: Facts): Map<string, boolean> {
  const opened = new Map<string, boolean>();
  for (const { url, account, readable, reason } of profiles) {
    if (!readable && reason !== 'not-found') continue;
    // A page that came up once exists, whatever an address of it said.
    for (const key of new Set([account, keyOfAddress(url) ?? account])) opened.set(key, (opened.get(key) ?? true) && !readable);
  }
  return opened;
}

/**
 * Accounts that a site says it has verified as the candidate's, and that were read too and show the same name. What nobody has opened
 * is not counted.
 */
export const vouchedAccounts: MeasureFacts = (facts) => {
  const vouched = seen(facts, 'linked-account').filter(({ observation }) => observation.value.name !== undefined);
  if (vouched.length === 0) return { is: 'unknown', missing: ['linked-account'] };
  const found = vouched.flatMap((linked) => {
    const { platform, name = '' } = linked.observation.value;
    const names = namesOf(facts, accountKey({ platform, name }), linked);
    return names.length === 0 ? [] : [{ linked, names }];
  });
  const evidence: Evidence[] = found.flatMap(({ linked, names }) => [evidenceOf(linked), ...names.map((name) => evidenceOf(name))]);
  return { is: 'known', value: found.length, evidence: found.length > 0 ? evidence : vouched.map((value) => evidenceOf(value)) };
};

/** The names that the other account shows, where one of them is the name on the page that vouches for it. */
function namesOf(facts: Facts, account: string, { profile }: Seen): Seen<ObservationOf<'display-name'>>[] {
  const names = seen(facts, 'display-name');
  const own = names.filter((name) => name.profile === profile);
  const others = names.filter(
    (name) =>
      name.profile !== profile &&
      seen(facts, 'handle').some(
        (handle) => handle.profile === name.profile && accountKey(handle.observation.value) === account && isOwnPage(handle),
      ),
  );
  return others.filter((other) => own.some((name) => compareNames(name.observation.value, other.observation.value) === 'same'));
}

const accountKey = ({ platform, name }: { platform: string; name: string }): string => `${platform}:${name.toLowerCase()}`;

/** The handle of the page itself, rather than of another one that it links to. */
function isOwnPage({ profile, observation }: Seen<ObservationOf<'handle'>>): boolean {
  const key = accountKey(observation.value);
  return profile.account === key || keyOfAddress(profile.url) === key;
}

/** The account that an address names; taken apart once, since each handle of a page asks for it. */
function keyOfAddress(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  if (!keys.has(url)) {
    if (keys.size >= keysMax) keys.clear();
    const link = profileLink(url);
    keys.set(url, link && accountKey(link));
  }
  return keys.get(url);
}

const keys = new Map<string, string | undefined>();
const keysMax = 500;
