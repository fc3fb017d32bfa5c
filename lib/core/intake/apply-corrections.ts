import type { Correction } from '../model/case.ts';
import { limits } from '../model/limits.ts';
import { type Observation, singleKinds } from '../model/observation.ts';
import type { Profile } from '../model/profile.ts';
import { cleanLine } from '../text/fold-text.ts';
import { insideOf } from './admit.ts';
import { convert } from './convert.ts';

/**
 * The profiles as the reviewer says they are. The newest correction of a kind takes the place of every value of that kind
 * in every visit of its account, found ones included; null takes the values away and leaves "cannot tell" behind. A value
 * that the reviewer pointed at since then joins them, or takes their place where there is only one of a kind. A
 * correction of an account that was never read becomes a profile of its own. The given profiles are not changed.
 *
 * A correction that cannot be understood changes nothing and is named in the notices; `understandsCorrection` says so
 * before it is stored.
 */
export function applyCorrections(profiles: readonly Profile[], corrections: readonly Correction[]): Profile[] {
  if (corrections.length === 0) return [...profiles];
  const standing = standingCorrections(corrections);
  const corrected = profiles.map((profile) =>
    standing
      .filter(({ account }) => account === profile.account)
      .reduce((before, correction) => (isHome(profile, profiles) ? applied(before, correction) : elsewhere(before, correction)), profile),
  );
  const read = new Set(profiles.map(({ account }) => account));
  const added = Map.groupBy(
    standing.filter(({ account, value }) => !read.has(account) && value !== null),
    ({ account }) => account,
  );
  return [...corrected, ...[...added.values()].map((ofAccount) => ofAccount.reduce(applied, emptyProfile(ofAccount[0] as Correction)))];
}

/** Whether a correction would be understood as a value of its kind. */
export function understandsCorrection(kind: Correction['kind'], value: Correction['value']): boolean {
  return value === null ? kind !== 'answer' : convert(kind, value, silent) !== undefined;
}

/**
 * The corrections that still count: of each kind in each account the newest one that replaces, and after it what was pointed
 * at since, in the order of their giving.
 */
export function standingCorrections(corrections: readonly Correction[]): Correction[] {
  const byPlace = Map.groupBy(corrections, ({ kind, account }) => `${kind} ${account}`);
  return [...byPlace.values()].flatMap((given) => {
    // Of two given in the same millisecond the later in the list counts: it was stored later.
    const inOrder = given.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    const last = inOrder.findLastIndex((each) => !adds(each));
    return inOrder.slice(Math.max(0, last));
  });
}

/** Whether a correction joins the other values of its kind. */
const adds = ({ kind, value, pointed }: Correction): boolean => pointed !== undefined && value !== null && !singleKinds.includes(kind);

/** Of the pages of one account, the one to which the reviewer's values go, so that each counts once. */
const isHome = (profile: Profile, profiles: readonly Profile[]): boolean =>
  profile.part === undefined || !profiles.some(({ account, part }) => account === profile.account && part === undefined);

/** A further page of the account: what it says of the kind gives way, and the value itself stands on the account's own page. */
const elsewhere = (profile: Profile, correction: Correction): Profile =>
  adds(correction) ? profile : { ...profile, observations: withoutKind(profile, correction.kind) };

function applied(profile: Profile, correction: Correction): Profile {
  const { id, kind, value, pointed } = correction;
  const kept = adds(correction) ? profile.observations : withoutKind(profile, kind);
  if (value === null) return { ...profile, observations: kept, fields: { ...profile.fields, [kind]: 'missing' } };
  const meaning = convert(kind, value, silent);
  if (meaning === undefined) return { ...profile, notices: [...new Set([...profile.notices, `not-understood:${kind}`])].slice(0, 50) };
  const isThere = kept.some((each) => each.kind === kind && each.visible && JSON.stringify(each.value) === JSON.stringify(meaning));
  if (isThere) return profile;
  const typed = cleanLine(typeof value === 'string' ? value : Object.values(value).join(' ')).slice(0, limits.quote);
  const own = {
    id: `correction:${id}`,
    kind,
    value: meaning,
    ...(pointed ?? { quote: typed, locator: 'reviewer' }),
    origin: 'reviewer',
    visible: true,
  } as Observation;
  const inside = insideOf(own, undefined).map((found, index) => ({ ...found, id: `correction:${id}/${index}` }) as Observation);
  return { ...profile, observations: [...kept, own, ...inside], fields: { ...profile.fields, [kind]: 'read' } };
}

/** What was read besides a kind. What was found inside a text of that kind goes with it. */
function withoutKind({ observations }: Profile, kind: Correction['kind']): Observation[] {
  const replaced = observations.filter((observation) => observation.kind === kind);
  const places = new Set(replaced.filter((observation) => insideOf(observation, undefined).length > 0).map(({ locator }) => locator));
  return observations.filter(
    (observation) => observation.kind !== kind && !(observation.origin === 'derived' && places.has(observation.locator)),
  );
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
