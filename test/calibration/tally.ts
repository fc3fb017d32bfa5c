import { assess } from '../../lib/core/assess/assess.ts';
import { defaultKnobs } from '../../lib/core/knobs.ts';
import { type Level, levels } from '../../lib/core/model/assessment.ts';
import type { CaseFile } from '../../lib/core/model/case.ts';
import type { Finding } from '../../lib/core/model/finding.ts';
import { reviewCase } from '../../lib/review/review-case.ts';
import { answersBySources, type Checks, withoutAnswers } from './checks.ts';
import { isAsked } from './is-asked.ts';

/** How many candidates ended at each of the five words. */
export type LevelCounts = Record<Level, number>;

/** What became of many candidates: counts, and nothing of anybody. */
export type Tally = {
  candidates: number;
  levels: LevelCounts;
  /** The words without what the reviewer answered, which is assumed for made-up candidates and not counted. */
  bySources: LevelCounts;
  /** By indicator: at how many candidates the sources say yes, no, cannot tell. */
  answers: Record<string, [yes: number, no: number, unknown: number]>;
  situations: Record<string, LevelCounts>;
  /** By indicator: yeses per situation. */
  shown: Record<string, Record<string, number>>;
  /** By indicator: at how many candidates the word would be a lower one without it, and how many would no longer be asked anything. */
  without: Record<string, { lower: number; unasked: number }>;
  /** Which yeses that are more than weak stood together where something is asked: ids joined by ` + `. */
  reasons: Record<string, number>;
};

/** A tally of nobody. */
export const emptyTally = (): Tally => ({
  candidates: 0,
  levels: noLevels(),
  bySources: noLevels(),
  answers: {},
  situations: {},
  shown: {},
  without: {},
  reasons: {},
});

/** Checks one candidate with every indicator of the pack, and adds what came of it. */
export function addCandidate(tally: Tally, { situation, file }: { situation: string; file: CaseFile }, checks: Checks): void {
  const review = reviewCase(file, checks.loaded, defaultKnobs);
  const { findings, assessment } = review;
  tally.candidates += 1;
  tally.levels[assessment.level] += 1;
  entryOf(tally.situations, situation, noLevels)[assessment.level] += 1;
  tally.bySources[assess(withoutAnswers(findings), [], defaultKnobs).level] += 1;
  for (const [id, answer] of answersBySources(checks, file, review)) entryOf(tally.answers, id, noAnswers)[columns[answer]] += 1;
  const yes = findings.filter(({ answer }) => answer === 'yes');
  for (const finding of yes) {
    addTo(
      entryOf(tally.shown, finding.indicator, () => ({})),
      situation,
      1,
    );
    addAblation(tally, finding, findings, assessment.level);
  }
  if (!isAsked(assessment.level)) return;
  const reason = yes.filter(({ specificity }) => specificity !== 'weak').map(({ indicator }) => indicator);
  addTo(tally.reasons, reason.sort().join(' + '), 1);
}

/** Asks for the word again as if the indicator did not exist. */
function addAblation(tally: Tally, finding: Finding, findings: readonly Finding[], level: Level): void {
  const others = findings.filter((one) => one !== finding);
  const without = assess(others, [], defaultKnobs).level;
  if (levels.indexOf(without) >= levels.indexOf(level)) return;
  const entry = entryOf(tally.without, finding.indicator, () => ({ lower: 0, unasked: 0 }));
  entry.lower += 1;
  if (isAsked(level) && !isAsked(without)) entry.unasked += 1;
}

/** Adds what another process has counted. */
export function addTally(tally: Tally, other: Tally): void {
  tally.candidates += other.candidates;
  addNumbers(tally.levels, other.levels);
  addNumbers(tally.bySources, other.bySources);
  for (const [id, counts] of Object.entries(other.answers)) {
    const own = entryOf(tally.answers, id, noAnswers);
    for (const column of Object.values(columns)) own[column] += counts[column];
  }
  for (const [id, counts] of Object.entries(other.situations)) addNumbers(entryOf(tally.situations, id, noLevels), counts);
  for (const [id, counts] of Object.entries(other.shown))
    addNumbers(
      entryOf(tally.shown, id, () => ({})),
      counts,
    );
  for (const [id, counts] of Object.entries(other.without))
    addNumbers(
      entryOf(tally.without, id, () => ({ lower: 0, unasked: 0 })),
      counts,
    );
  addNumbers(tally.reasons, other.reasons);
}

const columns = { yes: 0, no: 1, unknown: 2 } as const;
const noAnswers = (): [number, number, number] => [0, 0, 0];
const noLevels = (): LevelCounts => Object.fromEntries(levels.map((level) => [level, 0])) as LevelCounts;

function entryOf<T>(entries: Record<string, T>, key: string, fresh: () => T): T {
  const found = entries[key] ?? fresh();
  entries[key] = found;
  return found;
}

function addTo(own: Record<string, number>, key: string, count: number): void {
  own[key] = (own[key] ?? 0) + count;
}

function addNumbers(own: Record<string, number>, other: Readonly<Record<string, number>>): void {
  for (const [key, count] of Object.entries(other)) addTo(own, key, count);
}
