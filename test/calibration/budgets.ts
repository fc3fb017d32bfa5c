import { type Level, levels } from '../../lib/core/model/assessment.ts';
import type { Pack } from '../../lib/core/model/pack.ts';
import { wilson } from '../../lib/core/text/interval.ts';
import { answeredIndicators, type Counts, yesByRegion } from './counts.ts';
import { isAsked } from './is-asked.ts';
import { mayLift } from './may-lift.ts';
import { percent } from './percent.ts';
import { rateRatio, type Share } from './ratio.ts';
import { restsOnSources } from './sources-part.ts';

/** What honest candidates may at most be shown, as shares of them. A broken one keeps the pack from being released. */
export const limits = {
  verifyFirst: 0.001,
  verifyFirstRegionHigh: 0.0025,
  asked: 0.03,
  liftingIndicator: 0.005,
  ratio: 1.25,
  gap: 0.001,
};

/** One budget, and what was counted for it. */
export type Budget = {
  what: string;
  figure: string;
  limit: string;
  isKept: boolean;
  /** False where the figure is watched and blocks nothing: words at which nobody is asked anything. */
  isBlocking: boolean;
  indicator?: string;
};

/** Those budgets that keep the pack from being released. */
export const brokenBudgets = (budgets: readonly Budget[]): Budget[] => budgets.filter(({ isKept, isBlocking }) => isBlocking && !isKept);

/** Every budget with its figure, those of the levels first. Indicators that no candidate could be asked about have none. */
export function budgetsOf(counts: Pick<Counts, 'regions'>, pack: Pack): Budget[] {
  const lifting = answeredIndicators(counts, pack).filter((one) => mayLift(one) && restsOnSources(one.pattern));
  return [
    ...levelBudgets(counts),
    ...lifting.flatMap(({ id }) => [rateBudget(counts, id), evenness(counts, `${id}, between regions`, yesByRegion(counts, id), id)]),
  ];
}

function levelBudgets(counts: Pick<Counts, 'regions'>): Budget[] {
  const verify = counts.regions.map(({ candidates, bySources }) => ({ yes: bySources['verify-first'], of: candidates }));
  const answered = sum(levelByRegion(counts, (level) => level === 'verify-first'));
  const asked = levelByRegion(counts, isAsked);
  const [all, allAsked] = [sum(verify), sum(asked)];
  const highest = worst(counts, verify, ({ yes, of }) => wilson(yes, of).high);
  const most = worst(counts, asked, rate);
  return [
    {
      what: 'verify first by what sources show, of all candidates',
      figure: `${percent(rate(all))} (${all.yes} of ${all.of})`,
      limit: `at most ${percent(limits.verifyFirst)}`,
      isBlocking: true,
      isKept: rate(all) <= limits.verifyFirst,
    },
    {
      what: 'verify first by what sources show, upper bound in the worst region',
      figure: `${percent(highest.value)} (${highest.share.yes} of ${highest.share.of}, ${highest.name})`,
      limit: `at most ${percent(limits.verifyFirstRegionHigh)}`,
      isBlocking: true,
      isKept: highest.value <= limits.verifyFirstRegionHigh,
    },
    // Half of it is assumed, and it blocks all the same: a question that decides alone must be one at which fair reviewers do not err.
    {
      what: 'verify first with the answers of made-up reviewers, of all candidates',
      figure: `${percent(rate(answered))} (${answered.yes} of ${answered.of})`,
      limit: `at most ${percent(limits.verifyFirst)}`,
      isBlocking: true,
      isKept: rate(answered) <= limits.verifyFirst,
    },
    {
      what: 'worth a question or more, of all candidates',
      figure: `${percent(rate(allAsked))} (${allAsked.yes} of ${allAsked.of}); worst region ${percent(most.value)} (${most.name})`,
      limit: `at most ${percent(limits.asked)}`,
      isBlocking: true,
      isKept: rate(allAsked) <= limits.asked,
    },
    ...levels.map((level) => ({
      ...evenness(
        counts,
        `${level.replaceAll('-', ' ')}, between regions`,
        levelByRegion(counts, (one) => one === level),
      ),
      isBlocking: isAsked(level),
    })),
  ];
}

function rateBudget(counts: Pick<Counts, 'regions'>, id: string): Budget {
  const { value, share, name } = worst(counts, yesByRegion(counts, id), rate);
  return {
    what: `${id}, in its worst region`,
    figure: `${percent(value)} (${share.yes} of ${share.of}${share.yes === 0 ? '' : `, ${name}`})`,
    limit: `at most ${percent(limits.liftingIndicator)}`,
    isBlocking: true,
    isKept: value <= limits.liftingIndicator,
    indicator: id,
  };
}

/**
 * Whether regions are treated alike: the highest rate is at most 1.25 times the lowest, or lies at most 0.1 points above it. Where
 * counts are so small that chance alone may make the ratio, its lower 95 % bound decides.
 */
function evenness(counts: Pick<Counts, 'regions'>, what: string, shares: readonly Share[], indicator?: string): Budget {
  const high = worst(counts, shares, rate);
  const low = worst(counts, shares, (share) => -rate(share));
  const gap = high.value + low.value;
  const ratio = rateRatio(high.share, low.share);
  const isKept = gap <= limits.gap || ratio.ratio <= limits.ratio || ratio.low <= limits.ratio;
  return {
    what,
    figure: `${percent(high.value)} (${high.name}) against ${percent(-low.value)} (${low.name}): ${ratio.ratio.toFixed(2)} times, at least ${ratio.low.toFixed(2)}`,
    limit: `at most ${limits.ratio} times, or ${percent(limits.gap)} apart`,
    isKept,
    isBlocking: true,
    ...(indicator === undefined ? {} : { indicator }),
  };
}

/** How many candidates of each region ended at certain words. */
export const levelByRegion = (counts: Pick<Counts, 'regions'>, isMeant: (level: Level) => boolean): Share[] =>
  counts.regions.map((region) => ({
    yes: levels.filter(isMeant).reduce((count, level) => count + region.levels[level], 0),
    of: region.candidates,
  }));

/** Yeses as a share, 0–1. */
export const rate = ({ yes, of }: Share): number => (of === 0 ? 0 : yes / of);

/**
 * The rate over all regions, as of so many candidates as one region has: regions share their lives, so that the same life in 24
 * dresses is one witness and not 24, and an interval of all of them would be too narrow.
 */
export const overall = (shares: readonly Share[]): Share => {
  const { yes, of } = sum(shares);
  return shares.length === 0 ? { yes, of } : { yes: yes / shares.length, of: of / shares.length };
};

/** All shares as one. */
export const sum = (shares: readonly Share[]): Share =>
  shares.reduce((all, { yes, of }) => ({ yes: all.yes + yes, of: all.of + of }), { yes: 0, of: 0 });

function worst(counts: Pick<Counts, 'regions'>, shares: readonly Share[], of: (share: Share) => number) {
  const ranked = shares.map((share, position) => ({ share, value: of(share), name: counts.regions[position]?.name ?? '' }));
  return ranked.reduce((one, other) => (other.value > one.value ? other : one));
}
