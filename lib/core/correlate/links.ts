import type { Knobs } from '../knobs.ts';
import type { OrdinaryReason } from '../model/case-link.ts';
import type { Link, LinkKind } from '../model/link.ts';
import type { LinkOpinion } from '../model/link-opinion.ts';
import type { LinkRates } from '../model/link-rates.ts';
import type { Candidate } from './candidate.ts';
import { commonRuns, type PreparedText } from './common-text.ts';
import { compareCases, type Shared } from './compare-cases.ts';
import type { Everybodys } from './everybodys.ts';
import { nameRelation } from './name-relation.ts';
import { ordinaryReason } from './ordinary.ts';
import type { Surroundings } from './pairing.ts';
import { areToldAsTwo } from './told-as-two.ts';

/** One thing that a candidate shares with another one, how many show it, and why it is ordinary, if it is. */
export type FoundLink = {
  shared: Shared;
  other: Candidate;
  names: Link['names'];
  shownBy: number;
  opinion?: LinkOpinion;
  ordinary?: OrdinaryReason;
};

/** What is known around the candidates. */
export type LinkContext = {
  /** Candidates in the casebook, the one at hand included. */
  compared: number;
  /** Candidates that show the rarest thing shared with another one, where the casebook counted more than were given here. */
  countedFor(caseId: string): number;
  opinionOn(caseId: string): LinkOpinion | undefined;
  everybodys: Everybodys;
  /** What ordinary people share, where it was counted. */
  rates: LinkRates | undefined;
  knobs: Knobs;
  /** How two are compared, for who has compared some of them already; `compareCases` when left out. */
  compare?: (one: Candidate, other: Candidate) => Shared[];
};

/** Everything that a candidate shares with others: what is not ordinary first, and of it the rarest. */
export function linksOf(one: Candidate, others: readonly Candidate[], context: LinkContext): FoundLink[] {
  const compare = context.compare ?? ((a, b) => compareCases(a, b, context.knobs));
  const pairs = others.map((other) => ({ other, shared: compare(one, other) })).filter(({ shared }) => shared.length > 0);
  const around = surroundings(one, pairs, context);
  const found = pairs.flatMap(({ other, shared }) => {
    const relation = nameRelation(one.names, other.names);
    const names = relation === 'related' && areToldAsTwo({ one, other, shared }, around) ? 'different' : relation;
    const pair = { one, other, shared, names, opinion: context.opinionOn(other.caseId) };
    return shared.map((each): FoundLink => {
      const ordinary = ordinaryReason(each, pair, around);
      return {
        ...{
          shared: each,
          other,
          names: pair.names,
          shownBy: Math.max(around.shownBy(each), each.likeness === 1 ? context.countedFor(other.caseId) : 2),
        },
        ...(pair.opinion === undefined ? {} : { opinion: pair.opinion }),
        ...(ordinary === undefined ? {} : { ordinary }),
      };
    });
  });
  return found.sort((a, b) => order(a, b));
}

function order(a: FoundLink, b: FoundLink): number {
  const isQuiet = ({ ordinary }: FoundLink) => Number(ordinary !== undefined);
  const byKey = `${a.shared.key} ${a.other.caseId}` < `${b.shared.key} ${b.other.caseId}` ? -1 : 1;
  return isQuiet(a) - isQuiet(b) || a.shownBy - b.shownBy || b.shared.likeness - a.shared.likeness || byKey;
}

type Pairs = readonly { other: Candidate; shared: readonly Shared[] }[];

function surroundings(one: Candidate, pairs: Pairs, { compared, everybodys, knobs }: LinkContext): Surroundings {
  const counts = new Map<string, number>();
  for (const { shared } of pairs) for (const key of new Set(shared.map((each) => each.key))) counts.set(key, (counts.get(key) ?? 1) + 1);
  const templates = new Map<LinkKind, ReadonlySet<string>>();
  const templateOf = (by: LinkKind): ReadonlySet<string> => {
    const known = templates.get(by) ?? runsOfMany(by, one, pairs, knobs.linkTemplateCasesMin);
    templates.set(by, known);
    return known;
  };
  return {
    compared,
    everybodys,
    knobs,
    shownBy: ({ key }) => counts.get(key) ?? 2,
    namesShowing: ({ key }) => namesShowing(key, one, pairs),
    besideTemplates: ({ by }, a, b) => {
      const [ones, others] = [textsOf(by, a), textsOf(by, b)];
      const shared = commonRuns(ones, others);
      const template = templateOf(by);
      const runs = shared.filter((run) => !template.has(run)).length;
      return { runs, likeness: runs / Math.max(1, runCount(ones) + runCount(others) - shared.length) };
    },
  };
}

/** Names under which a value or a whole text is shown; a few, since no more are asked for. */
function namesShowing(key: string, one: Candidate, pairs: Pairs): number {
  const apart: Candidate[] = [one];
  for (const { other, shared } of pairs) {
    if (apart.length >= mostNamesCounted) break;
    const shows = shared.some((each) => each.key === key && each.isWholeText !== false);
    if (shows && apart.every(({ names }) => isAnotherName(nameRelation(names, other.names)))) apart.push(other);
  }
  return apart.length;
}

const isAnotherName = (relation: Link['names']): boolean => relation === 'different' || relation === 'related';
const mostNamesCounted = 5;

const textsOf = (by: LinkKind, { texts }: Candidate) => texts.filter(({ trace }) => trace.by === by).map(({ prepared }) => prepared);

const runCount = (texts: readonly PreparedText[]): number => new Set(texts.flatMap(({ runs }) => [...runs.keys()])).size;

/** Runs of a candidate's texts that stand in the texts of so many others. */
function runsOfMany(by: LinkKind, one: Candidate, pairs: Pairs, least: number): Set<string> {
  const counts = new Map<string, number>();
  for (const { other } of pairs) {
    for (const run of commonRuns(textsOf(by, one), textsOf(by, other))) counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= least).map(([run]) => run));
}
