import type { Observation, ObservationOf } from '../../model/observation.ts';
import type { Profile } from '../../model/profile.ts';
import { dayOf, earliestDay } from '../../text/day-number.ts';
import { compareNames, isPersonsName } from '../../text/person-name.ts';
import { evidenceOf } from '../answer.ts';
import { type Facts, type Seen, seen } from '../facts.ts';
import type { MeasureFacts } from '../measure.ts';

/**
 * Repositories of an account's own that hold commits of it from a year and more before the account can have been opened. A commit
 * in somebody else's repository is not counted: who mailed a change in, or worked under an address that was added later, has those.
 */
export const repositoriesOlderThanAccount: MeasureFacts = (facts) => {
  const own = commits(facts).flatMap((commit) => {
    const repository = ownRepository(commit.profile);
    const day = dayOfCommit(commit.observation);
    return repository === undefined || day === undefined ? [] : [{ commit, repository, day }];
  });
  if (own.length === 0) return { is: 'unknown', missing: ['commit'] };
  const dated = own.flatMap((each) => {
    const opened = seen(facts, 'account-created').find(({ profile }) => profile.account === each.commit.profile.account);
    return opened === undefined ? [] : [{ ...each, opened, days: earliestDay(opened.observation.value) - each.day }];
  });
  if (dated.length === 0) return { is: 'unknown', missing: ['account-created'] };
  const older = dated.filter(({ days }) => days >= yearDays);
  const oldest = [...Map.groupBy(older, ({ repository }) => repository).values()].map((all) =>
    all.reduce((one, other) => (one.days >= other.days ? one : other)),
  );
  const shown = oldest.length > 0 ? oldest : dated;
  return {
    is: 'known',
    value: oldest.length,
    evidence: [...new Set(shown.flatMap(({ commit, opened }) => [commit, opened]))].map((value) => evidenceOf(value)),
  };
};

/**
 * Full names that have nothing in common with each other among the authors of one account's commits; the account with the most
 * counts. Nicknames, single words, programs and machines are nobody's full name, and a shared word is one person until shown
 * otherwise.
 */
export const commitAuthorNames: MeasureFacts = (facts) => {
  const all = commits(facts);
  if (all.length === 0) return { is: 'unknown', missing: ['commit'] };
  const accounts = [...Map.groupBy(all, ({ profile }) => profile.account).values()].map(apart);
  const most = accounts.reduce((one, other) => (one.length >= other.length ? one : other));
  return { is: 'known', value: most.length, evidence: (most.length > 0 ? most : all).map((commit) => evidenceOf(commit)) };
};

type Commit = Seen<ObservationOf<'commit'>>;

/** The commits of every visit: the list of another repository is a later visit of the same page, and takes nothing back. */
function commits(facts: Facts): Commit[] {
  const earlier = (facts.earlier ?? []).flatMap((profile) =>
    profile.readable ? profile.observations.filter(isCommit).map((observation) => ({ profile, observation })) : [],
  );
  return [...seen(facts, 'commit'), ...earlier];
}

const isCommit = (one: Observation): one is ObservationOf<'commit'> => one.kind === 'commit' && one.visible;

/** The repository that a list of commits is of, where the account itself owns it. */
function ownRepository({ account, url = '' }: Profile): string | undefined {
  const [, owner, name] = /^https:\/\/github\.com\/([^/?#]+)\/([\w.-]+)\/commits(?:[/?#]|$)/i.exec(url) ?? [];
  if (owner === undefined || name === undefined || account !== `github:${owner.toLowerCase()}`) return undefined;
  return name.toLowerCase();
}

/** Days since 1970. Before Git existed a date is that of an import or of a clock that was never set, so it is no date of a commit. */
function dayOfCommit({ value: { at } }: ObservationOf<'commit'>): number | undefined {
  const day = at === undefined ? undefined : dayOf(`${at.slice(0, 10)}T00:00:00Z`);
  return day === undefined || day < earliestDay('2005-04') ? undefined : day;
}

/** One commit per name, of names that are all different from one another. */
function apart(all: readonly Commit[]): Commit[] {
  const chosen: Commit[] = [];
  const known = new Set<string>();
  for (const commit of all) {
    const { author } = commit.observation.value;
    if (known.has(author) || !isPersonsName(author)) continue;
    known.add(author);
    if (chosen.every((one) => compareNames(one.observation.value.author, author) === 'different')) chosen.push(commit);
  }
  return chosen;
}

const yearDays = 365;
