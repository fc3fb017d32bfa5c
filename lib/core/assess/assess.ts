import type { Knobs } from '../knobs.ts';
import type { Assessment, Level } from '../model/assessment.ts';
import type { Finding } from '../model/finding.ts';

/**
 * What the findings of a case come to: one word of five and four counts, no score. A pure function of the findings shown,
 * one per indicator, and of the indicators that the reviewer marked as explained: those stay visible and no longer count.
 * The laws are in the test: order and duplicates change nothing, another finding never lowers, explaining never raises.
 */
export function assess(findings: readonly Finding[], explained: readonly string[], knobs: Knobs): Assessment {
  const isExplained = new Set(explained);
  const yes = findings.filter(({ answer }) => answer === 'yes');
  const counting = yes.filter(({ indicator }) => !isExplained.has(indicator));
  const counts = countsOf(findings, isExplained);
  return { level: level(strongestByCategory(counting), answeredShare(counts, waitingElsewhere(findings)), knobs), ...counts };
}

type Counts = Omit<Assessment, 'level'>;

/**
 * What one finding can bring about, weakest first: `weak` none but background; `adds` a question together with another
 * category; `asks` a question alone and no more; `raises` a question alone, verification together with others; `decides`
 * verification alone.
 */
const weights = ['weak', 'adds', 'asks', 'raises', 'decides'] as const;
type Weight = (typeof weights)[number];

function level(categories: ReadonlyMap<string, Weight>, share: number, knobs: Knobs): Level {
  const atLeast = (weight: Weight) => [...categories.values()].filter((one) => isAtLeast(one, weight)).length;
  if (atLeast('decides') > 0) return 'verify-first';
  // "With any finding in a third": one category more than those that raise.
  if (atLeast('raises') >= knobs.scoringCategoriesMin && categories.size > knobs.scoringCategoriesMin) return 'verify-first';
  if (atLeast('asks') > 0 || atLeast('adds') >= knobs.corroboratingCategoriesMin) return 'worth-a-question';
  if (share < knobs.answeredShareMin) return 'too-little-seen';
  return categories.size > 0 ? 'background' : 'nothing-found';
}

// Findings of one category often have one cause, so they never add up beyond the strongest of them.
function strongestByCategory(findings: readonly Finding[]): Map<string, Weight> {
  const strongest = new Map<string, Weight>();
  for (const finding of findings) {
    const other = strongest.get(finding.category);
    const own = weight(finding);
    if (other === undefined || isAtLeast(own, other)) strongest.set(finding.category, own);
  }
  return strongest;
}

function weight({ specificity, use }: Finding): Weight {
  if (specificity === 'weak') return 'weak';
  if (use === 'corroborate') return 'adds';
  if (use === 'reviewer') return 'asks';
  return specificity === 'strong' ? 'decides' : 'raises';
}

const isAtLeast = (one: Weight, other: Weight): boolean => weights.indexOf(one) >= weights.indexOf(other);

/** An indicator given twice counts once; should its answers differ, the one that says more counts. */
function countsOf(findings: readonly Finding[], isExplained: ReadonlySet<string>): Counts {
  const said = (answer: Finding['answer']) => findings.filter((one) => one.answer === answer).map(({ indicator }) => indicator);
  const answers = new Map<string, keyof Counts>();
  for (const indicator of said('unknown')) answers.set(indicator, 'notChecked');
  for (const indicator of said('no')) answers.set(indicator, 'notFound');
  for (const indicator of said('yes')) answers.set(indicator, isExplained.has(indicator) ? 'explained' : 'found');
  const counts: Counts = { found: 0, notFound: 0, notChecked: 0, explained: 0 };
  for (const answer of answers.values()) counts[answer] += 1;
  return counts;
}

/**
 * Share of the indicators that could be answered among those that reading could have answered, 0–1; 0 without any. That nobody has
 * been interviewed yet, or compared with other candidates, does not mean that too little of the page was read.
 */
function answeredShare({ found, notFound, notChecked, explained }: Counts, elsewhere: number): number {
  const answered = found + notFound + explained;
  return answered === 0 ? 0 : answered / (answered + Math.max(0, notChecked - elsewhere));
}

/** Indicators that wait for the reviewer's answer alone, or for something that no source can show. */
function waitingElsewhere(findings: readonly Finding[]): number {
  const waiting = findings.filter(
    ({ answer, missing, blocked }) =>
      answer === 'unknown' && (blocked !== undefined || (missing.length > 0 && missing.every((kind) => kind === 'answer'))),
  );
  return new Set(waiting.map(({ indicator }) => indicator)).size;
}
