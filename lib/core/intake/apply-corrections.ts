import type { Correction } from '../model/case.ts';
import { limits } from '../model/limits.ts';
import type { Observation } from '../model/observation.ts';
import type { Profile } from '../model/profile.ts';
import { cleanLine } from '../text/fold-text.ts';
import { insideOf } from './admit.ts';
import { convert } from './convert.ts';

/**
 * The profiles as the reviewer says they are. The newest correction of a kind takes the place of every value of that kind
 * in every visit of its account, found ones included; null takes the values away and leaves "cannot tell" behind. A
 * correction of an account that was never read becomes a profile of its own. The given profiles are not changed.
 *
 * A correction that cannot be understood changes nothing and is named in the notices; `understandsCorrection` says so
 * before it is stored.
 */
export function applyCorrections(profiles: readonly Profile[], corrections: readonly Correction[]): Profile[] {
  if (corrections.length === 0) return [...profiles];
  const newest = newestOf(corrections);
  const corrected = profiles.map((profile) =>
    newest.filter(({ account }) => account === profile.account).reduce((before, correction) => applied(before, correction), profile),
  );
  const read = new Set(profiles.map(({ account }) => account));
  const added = Map.groupBy(
    newest.filter(({ account, value }) => !read.has(account) && value !== null),
    ({ account }) => account,
  );
  return [...corrected, ...[...added.values()].map((ofAccount) => ofAccount.reduce(applied, emptyProfile(ofAccount[0] as Correction)))];
}

/** Whether a correction would be understood as a value of its kind. */
export function understandsCorrection(kind: Correction['kind'], value: Correction['value']): boolean {
  return value === null ? kind !== 'answer' : convert(kind, value, silent) !== undefined;
}

function newestOf(corrections: readonly Correction[]): Correction[] {
  const newest = new Map<string, Correction>();
  for (const correction of corrections) {
    const key = `${correction.kind} ${correction.account}`;
    const other = newest.get(key);
    // Of two given in the same millisecond the later in the list counts: it was stored later.
    if (!other || correction.at >= other.at) newest.set(key, correction);
  }
  return [...newest.values()];
}

function applied(profile: Profile, { id, kind, value }: Correction): Profile {
  const replaced = profile.observations.filter((observation) => observation.kind === kind);
  const places = new Set(replaced.filter((observation) => insideOf(observation, undefined).length > 0).map(({ locator }) => locator));
  // What was found inside a replaced text goes with it.
  const kept = profile.observations.filter(
    (observation) => observation.kind !== kind && !(observation.origin === 'derived' && places.has(observation.locator)),
  );
  if (value === null) return { ...profile, observations: kept, fields: { ...profile.fields, [kind]: 'missing' } };
  const meaning = convert(kind, value, silent);
  if (meaning === undefined) return { ...profile, notices: [...new Set([...profile.notices, `not-understood:${kind}`])].slice(0, 50) };
  const quote = cleanLine(typeof value === 'string' ? value : Object.values(value).join(' ')).slice(0, limits.quote);
  const own = {
    id: `correction:${id}`,
    kind,
    value: meaning,
    quote,
    locator: 'reviewer',
    origin: 'reviewer',
    visible: true,
  } as Observation;
  const inside = insideOf(own, undefined).map((found, index) => ({ ...found, id: `correction:${id}/${index}` }) as Observation);
  return { ...profile, observations: [...kept, own, ...inside], fields: { ...profile.fields, [kind]: 'read' } };
}

const emptyProfile = ({ id, account, at }: Correction): Profile => ({
  id: `correction:${id}`.slice(0, 100),
  account,
  origin: 'reviewer',
  site: account.split(':')[0]?.slice(0, 80) || 'reviewer',
  adapter: '',
  readAt: at,
  readable: true,
  fields: {},
  observations: [],
  notices: [],
});

const silent = { note: () => {} };
