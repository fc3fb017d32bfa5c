import { pairsOf } from '../../lib/core/contradict/pairs-of.ts';
import { currentProfiles } from '../../lib/core/engine/facts.ts';
import { admit } from '../../lib/core/intake/admit.ts';
import type { Pair, PairSide, PairTopic } from '../../lib/core/model/pair.ts';
import type { Profile } from '../../lib/core/model/profile.ts';
import type { RawProfile } from '../../lib/core/model/raw-profile.ts';
import { sourcesOf } from '../calibration/people/candidate.ts';
import { type Life, lifeOf, today } from '../calibration/people/life.ts';
import { personOf } from '../calibration/people/person.ts';
import type { Region } from '../calibration/people/regions.ts';
import { honestWays } from './honest-ways.ts';
import type { Plant } from './plant.ts';
import {
  olderAccount,
  otherAccount,
  otherAuthor,
  otherClock,
  otherContact,
  otherPerson,
  otherPlace,
  otherRate,
} from './planted-identity.ts';
import { otherDates, otherEmployer, otherTitle, secondJob } from './planted-jobs.ts';
import { otherDegree, otherSchool, otherYears } from './planted-studies.ts';

/** One contradiction of every topic. */
const plants: Record<PairTopic, Plant> = {
  name: otherPerson,
  handle: otherAccount,
  place: otherPlace,
  clock: otherClock,
  contact: otherContact,
  employer: otherEmployer,
  'job-title': otherTitle,
  'job-dates': otherDates,
  'jobs-at-once': secondJob,
  school: otherSchool,
  degree: otherDegree,
  'education-dates': otherYears,
  'account-age': olderAccount,
  'document-author': otherAuthor,
  rate: otherRate,
};

/** What became of one sort of planting: how many could be planted, and in how many the pair was there. */
export type Count = { planted: number; found: number };

/** What became of invented people: by topic those in whom it was planted, and the honest ones with a pair. */
export type Outcome = {
  planted: Record<string, Count>;
  /** Honest people as the generator makes them, and those of them with a pair, by topic. */
  honest: { people: number; withPair: Record<string, number>; withAny: number };
  /** Honest people told in one more ordinary way, and how many showed a pair that they had not shown before. */
  ways: Record<string, Count>;
  /** Pairs that were made in all, and those of which a quote does not stand in its source. */
  pairs: number;
  unquoted: number;
  /** Some that were missed or false, to look at. */
  examples: string[];
};

/** An outcome of nobody. */
export const nobody = (): Outcome => ({
  planted: Object.fromEntries(Object.keys(plants).map((topic) => [topic, { planted: 0, found: 0 }])),
  honest: { people: 0, withPair: {}, withAny: 0 },
  ways: Object.fromEntries(Object.keys(honestWays).map((way) => [way, { planted: 0, found: 0 }])),
  pairs: 0,
  unquoted: 0,
  examples: [],
});

/** Plants one contradiction of each topic, and each honest way, in the nth person of a region, and counts what was found. */
export function tryOn(outcome: Outcome, seed: number, nth: number, region: Region): void {
  const life = lifeOf(seed, nth, region);
  const person = personOf(life, region);
  const sources = sourcesOf(person);
  const before = pairsIn(sources, outcome);
  outcome.honest.people += 1;
  for (const { topic, differs } of before) outcome.examples.push(`honest ${topic} (${life.situation}): ${JSON.stringify(differs)}`);
  if (before.length > 0) outcome.honest.withAny += 1;
  for (const topic of new Set(before.map((pair) => pair.topic))) outcome.honest.withPair[topic] = (outcome.honest.withPair[topic] ?? 0) + 1;
  const draw = (name: string) => life.draw(`contradictions ${name}`);
  const known = new Set<string>(before.map(({ topic }) => topic));
  for (const [topic, plant] of Object.entries(plants)) {
    count(outcome, outcome.planted[topic], plant(sources, person, draw), known, topic, life);
  }
  for (const [way, plant] of Object.entries(honestWays)) {
    count(outcome, outcome.ways[way], plant(sources, person, draw), known, undefined, life, way);
  }
}

function count(
  outcome: Outcome,
  counted: Count | undefined,
  changed: RawProfile[] | undefined,
  known: ReadonlySet<string>,
  topic: string | undefined,
  life: Life,
  way?: string,
): void {
  if (changed === undefined || counted === undefined) return;
  counted.planted += 1;
  const fresh = pairsIn(changed, outcome).filter((pair) => (topic === undefined ? !known.has(pair.topic) : pair.topic === topic));
  if (fresh.length > 0) counted.found += 1;
  if ((topic === undefined) === fresh.length > 0 && outcome.examples.length < 400)
    outcome.examples.push(
      `${topic ?? way} (${life.situation}): ${fresh[0] === undefined ? JSON.stringify(changed.flatMap(({ site, observations }) => observations.filter(({ kind }) => asked[topic ?? '']?.includes(kind)).map(({ quote }) => `${site}: ${quote}`))) : `${fresh[0].topic} ${JSON.stringify(fresh[0].differs)}`}`,
    );
}

const asked: Record<string, readonly string[]> = {
  name: ['display-name'],
  handle: ['link', 'handle'],
  place: ['claimed-location'],
  clock: ['local-time', 'claimed-location'],
  contact: ['email', 'phone', 'display-name', 'claimed-location'],
  employer: ['work'],
  'job-title': ['work'],
  'job-dates': ['work'],
  'jobs-at-once': ['work'],
  school: ['education'],
  degree: ['education'],
  'education-dates': ['education'],
  'account-age': ['account-created', 'linked-account', 'handle'],
  'document-author': ['document-author', 'display-name'],
  rate: ['rate'],
};

// Of a person's sources all but one are the same in every trial.
const admitted = new WeakMap<RawProfile, Profile>();

function pairsIn(sources: readonly RawProfile[], outcome: Outcome): Pair[] {
  const profiles = currentProfiles(
    sources.map((raw, nth) => {
      const known = admitted.get(raw);
      if (known !== undefined) return known;
      const result = admit(raw, { id: `p${nth}`, readAt: today });
      if (!result.ok) throw new Error(result.message);
      admitted.set(raw, result.profile);
      return result.profile;
    }),
  );
  const pairs = pairsOf(profiles);
  outcome.pairs += pairs.length;
  outcome.unquoted += pairs.filter(({ one, other }) => !isQuoted(one, profiles) || !isQuoted(other, profiles)).length;
  return pairs;
}

/** Whether a quote stands byte by byte in the observation that it names, of that source and time, and its marked words in it. */
function isQuoted(side: PairSide, profiles: readonly Profile[]): boolean {
  const profile = profiles.find((one) => one.account === side.source && one.observations.some(({ id }) => id === side.observation));
  const observation = profile?.observations.find(({ id }) => id === side.observation);
  return (
    side.quote !== '' &&
    profile?.readAt === side.readAt &&
    observation?.quote.includes(side.quote) === true &&
    side.words.every((word) => side.quote.includes(word))
  );
}
