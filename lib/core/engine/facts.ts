import type { ReviewerAnswer } from '../model/case.ts';
import type { Link } from '../model/link.ts';
import { newestBy } from '../model/newest-by.ts';
import type { Observable, Observation } from '../model/observation.ts';
import { type Profile, sourceKey } from '../model/profile.ts';

/** What is known about one candidate: one profile per account, and the reviewer's answers as a profile of their own. */
export type Facts = {
  readonly profiles: readonly Profile[];
  /** Earlier visits of the same accounts, for what has changed. */
  readonly earlier?: readonly Profile[];
  /** What is shared with other candidates; left out when they were not compared, which is not the same as none. */
  readonly links?: readonly Link[];
};

/** A visible value, with the profile it stands in. */
export type Seen<O extends Observation = Observation> = { readonly profile: Profile; readonly observation: O };

/** The account under which the reviewer's answers stand among the facts. */
export const answersAccount = 'reviewer:answers';

/**
 * One profile per page of an account, in the order in which they first appear: the newest visit that could be read, or the
 * newest one when none could. A wall that came up today says nothing about what was read yesterday.
 */
export function currentProfiles(profiles: readonly Profile[]): Profile[] {
  const newest = new Map<string, Profile>();
  for (const profile of profiles) {
    const key = sourceKey(profile);
    const other = newest.get(key);
    if (other === undefined || takesPlaceOf(profile, other)) newest.set(key, profile);
  }
  return [...newest.values()];
}

/**
 * The facts of a case: its current profiles, and the newest answer to each question as an observation like any other. `beside`
 * holds what the current profiles do not say of themselves.
 */
export function caseFacts(current: readonly Profile[], answers: readonly ReviewerAnswer[], beside: Omit<Facts, 'profiles'> = {}): Facts {
  const answered = newestAnswers(answers).filter((answer) => answer.reply !== 'not-asked');
  return { profiles: answered.length === 0 ? current : [...current, answersProfile(answered)], ...beside };
}

/** The visits that could be read and are not the current one of their account or page, as they are compared with it. */
export function earlierVisits(profiles: readonly Profile[]): Profile[] {
  const current = new Set(currentProfiles(profiles).map(({ id }) => id));
  return profiles.filter(({ id, readable }) => readable && !current.has(id));
}

/**
 * The visible values of a kind, in the order of the profiles and of each profile's page. Values of profiles that could
 * not be read are left out.
 */
export function seen<K extends Observable>(facts: Facts, kind: K): readonly Seen<Extract<Observation, { kind: K }>>[] {
  return (byKind(facts).get(kind) ?? []) as unknown as readonly Seen<Extract<Observation, { kind: K }>>[];
}

/**
 * The profiles that have the place for a kind and show nothing there, when that settles it: no profile shows a value,
 * and none failed to find a place that it should have had. Otherwise none, because absence is then not known.
 */
export function seenEmpty(facts: Facts, kind: Observable): readonly Profile[] {
  if (seen(facts, kind).length > 0) return [];
  const readable = facts.profiles.filter((profile) => profile.readable);
  if (readable.some((profile) => profile.fields[kind] === 'missing' || profile.fields[kind] === 'read')) return [];
  return readable.filter((profile) => profile.fields[kind] === 'empty');
}

function takesPlaceOf(profile: Profile, other: Profile): boolean {
  if (profile.readable !== other.readable) return profile.readable;
  if (profile.readAt !== other.readAt) return profile.readAt > other.readAt;
  return profile.id > other.id;
}

function newestAnswers(answers: readonly ReviewerAnswer[]): ReviewerAnswer[] {
  return [...newestBy(answers, ({ question }) => question).values()].sort((a, b) => (a.question < b.question ? -1 : 1));
}

function answersProfile(answers: readonly ReviewerAnswer[]): Profile {
  return {
    id: answersAccount,
    account: answersAccount,
    origin: 'reviewer',
    site: 'Reviewer',
    adapter: '',
    readAt: answers.map(({ at }) => at).reduce((a, b) => (a > b ? a : b)),
    readable: true,
    fields: { answer: 'read' },
    observations: answers.flatMap(({ question, reply }) =>
      reply === 'not-asked'
        ? []
        : [
            {
              id: `answer:${question}`,
              kind: 'answer' as const,
              value: { question, reply },
              quote: reply,
              locator: question,
              origin: 'reviewer' as const,
              visible: true,
            },
          ],
    ),
    notices: [],
  };
}

// Forty questions ask for the same kinds again and again; facts never change, so one pass per case is enough.
const indexes = new WeakMap<Facts, Map<Observable, Seen[]>>();

function byKind(facts: Facts): Map<Observable, Seen[]> {
  const known = indexes.get(facts);
  if (known !== undefined) return known;
  const index = new Map<Observable, Seen[]>();
  for (const profile of facts.profiles) {
    if (!profile.readable) continue;
    for (const observation of profile.observations) {
      if (!observation.visible) continue;
      const ofKind = index.get(observation.kind);
      if (ofKind === undefined) index.set(observation.kind, [{ profile, observation }]);
      else ofKind.push({ profile, observation });
    }
  }
  indexes.set(facts, index);
  return index;
}
