import type { Knobs } from '../knobs.ts';
import type { LinkKind } from '../model/link.ts';
import { companyKey } from '../text/company-name.ts';
import { namesNobody } from '../text/own-business.ts';
import type { Candidate } from './candidate.ts';
import { commonRuns, type PreparedText, prepared, runWords } from './common-text.ts';
import type { Shared } from './compare-cases.ts';
import type { Pairing } from './pairing.ts';

/**
 * Whether what two texts have in common stands at one employer of both, where people paste the words of the posting they were hired by.
 * One job told at two employers, or with the same dates, is a job that was copied.
 */
export function isEmployersText({ by }: Shared, { one, other }: Pick<Pairing, 'one' | 'other'>, knobs: Knobs): boolean {
  if (by !== 'resume-text' && by !== 'portfolio-text') return false;
  const [entries, others] = [entriesOf(one, by), entriesOf(other, by)];
  const all = commonRuns(textsOf(one, by), textsOf(other, by));
  return [...entries].some(([employer, mine]) => {
    const theirs = others.get(employer);
    if (theirs === undefined || !areOtherTimes(mine, theirs)) return false;
    const inside = new Set(
      commonRuns(
        mine.map(({ text }) => text),
        theirs.map(({ text }) => text),
      ),
    );
    const outside = all.filter((run) => !inside.has(run)).length;
    return inside.size > 0 && (outside === 0 || outside + runWords - 1 < knobs.linkTextRunMin);
  });
}

type Entry = { text: PreparedText; start: string | undefined; end: string | undefined };

const textsOf = ({ texts }: Candidate, by: LinkKind) => texts.filter(({ trace }) => trace.by === by).map((text) => text.prepared);

/** Jobs that say something, by their employer; a job without one is nobody's posting. */
function entriesOf({ texts }: Candidate, by: LinkKind): Map<string, Entry[]> {
  const entries = new Map<string, Entry[]>();
  for (const { trace, parts } of texts) {
    if (trace.by !== by) continue;
    for (const { at, text } of parts) {
      const { observation } = at;
      if (observation.kind !== 'work' || observation.value.employer === undefined || namesNobody(observation.value.employer)) continue;
      const { employer, start, end } = observation.value;
      const key = companyKey(employer);
      if (key !== undefined) entries.set(key, [...(entries.get(key) ?? []), { text: prepared(text), start, end }]);
    }
  }
  return entries;
}

/** Whether both say when, and no two of the jobs have one beginning and one end. */
const areOtherTimes = (mine: readonly Entry[], theirs: readonly Entry[]): boolean =>
  mine.every(
    ({ start, end }) =>
      start !== undefined && theirs.every((each) => each.start !== undefined && (each.start !== start || each.end !== end)),
  );
