import type { Indicator } from '../../../../lib/core/model/indicator.ts';
import type { Pack } from '../../../../lib/core/model/pack.ts';
import { limits, overall, rate, sum } from '../../budgets.ts';
import { answeredIndicators, type Counts, yesByRegion } from '../../counts.ts';
import { mayLift } from '../../may-lift.ts';
import type { Share } from '../../ratio.ts';
import { restsOnSources } from '../../sources-part.ts';
import { type Block, heading, list, table, text } from '../block.ts';
import { grouped, withInterval } from '../figures.ts';
import { intervalPlot } from '../interval-plot.ts';

/** Every indicator's rate over all and by region, and what it adds to what is asked. */
export function indicatorParts(counts: Counts, pack: Pack): Block[] {
  const counted = answeredIndicators(counts, pack).filter(({ pattern }) => restsOnSources(pattern));
  const rows = counted.map((indicator) => ({ indicator, shares: yesByRegion(counts, indicator.id) })).sort(byRate);
  const seen = rows.filter(({ shares }) => sum(shares).yes > 0);
  const never = rows.filter(({ shares }) => sum(shares).yes === 0);
  const lifting = rows.filter(({ indicator }) => mayLift(indicator));
  const worst = lifting
    .map(({ indicator, shares }) => ({ name: indicator.id, share: shares.reduce((a, b) => (rate(b) > rate(a) ? b : a)) }))
    .sort((a, b) => rate(b.share) - rate(a.share));
  return [
    heading('Indicators that may lift a word alone'),
    text(`${lifting.length} indicators bring a case to *worth a question* or further when they are the only one found.`),
    intervalPlot(
      'lifting',
      'Rate in the worst region of every indicator that may lift a word alone and was found at all; the rule is the budget',
      worst.filter(({ share }) => share.yes > 0),
      limits.liftingIndicator,
    ),
    heading('Indicators, and what each one adds'),
    text(
      'Rate: of all candidates, whatever they showed. Of those asked: of the candidates whose sources could answer it.',
      'Without it: honest candidates whose word would be a lower one if the indicator did not exist, in brackets those of whom nothing would be asked any more; and published cases of which nothing would be asked any more.',
    ),
    table(
      [
        'Indicator',
        'weight',
        'alone',
        'rate',
        'of those asked',
        'lowest region',
        'highest region',
        'without it: honest',
        'without it: published',
      ],
      seen.map(({ indicator, shares }) => indicatorRow(counts, indicator, shares)),
    ),
    heading('Indicators that were found on nobody'),
    text(
      `${never.length} more could be answered and answered yes on no candidate of any region: at most ${withInterval(overall(never[0]?.shares ?? []))} of all.`,
      'In brackets the share of candidates whose sources could answer it. Lists of published identifiers belong here by their nature: made-up people carry no published address.',
    ),
    list(never.map(({ indicator }) => `\`${indicator.id}\` (${share(answeredShare(counts, indicator.id))})`)),
    heading('Not counted'),
    text(
      'These rest on what a reviewer answers or on comparing candidates, or nobody who was made up shows what they ask about. Their rate is not known, and no card names one.',
    ),
    list(notCounted(counts, pack)),
    heading('Indicators by region'),
    text('Yeses of all candidates of the region, with the 95 % interval, in %.'),
    table(
      ['Indicator', ...counts.regions.map(({ name }) => name)],
      seen.map(({ indicator, shares }) => [
        `\`${indicator.id}\``,
        ...shares.map((one) => (one.yes === 0 ? '0' : withInterval(one).replace(' %', ''))),
      ]),
    ),
  ];
}

type Row = { indicator: Indicator; shares: Share[] };
const byRate = (a: Row, b: Row): number => rate(sum(b.shares)) - rate(sum(a.shares));

function indicatorRow(counts: Counts, indicator: Indicator, shares: readonly Share[]): string[] {
  const ranked = shares
    .map((one, position) => ({ one, name: counts.regions[position]?.name ?? '' }))
    .sort((a, b) => rate(a.one) - rate(b.one));
  const [low, high] = [ranked[0], ranked.at(-1)] as [(typeof ranked)[0], (typeof ranked)[0]];
  const { lower, unasked } = counts.total.without[indicator.id] ?? { lower: 0, unasked: 0 };
  const carried = counts.published.filter(({ isHonest, carriedBy }) => !isHonest && carriedBy.includes(indicator.id));
  return [
    `\`${indicator.id}\``,
    `${indicator.specificity}, ${indicator.use}`,
    mayLift(indicator) ? 'yes' : 'no',
    withInterval(overall(shares)),
    // Some say only yes or cannot tell; a share of the yeses among the yeses would say nothing.
    answered(counts, indicator.id) === sum(shares).yes ? '–' : withInterval(overAnswered(counts, indicator.id, sum(shares).yes)),
    `${withInterval(low.one)} ${low.name}`,
    `${withInterval(high.one)} ${high.name}`,
    `${grouped(lower)} (${grouped(unasked)})`,
    carried.map(({ candidate }) => candidate).join(', ') || '–',
  ];
}

const answered = (counts: Counts, id: string): number =>
  counts.regions.reduce((all, { answers }) => all + (answers[id]?.[0] ?? 0) + (answers[id]?.[1] ?? 0), 0);
const overAnswered = (counts: Counts, id: string, yes: number) => ({
  yes: yes / counts.regions.length,
  of: answered(counts, id) / counts.regions.length,
});
const answeredShare = (counts: Counts, id: string): number =>
  answered(counts, id) / counts.regions.reduce((all, { candidates }) => all + candidates, 0);
const share = (of: number): string => `${(of * 100).toFixed(of < 0.1 ? 1 : 0)} %`;

function notCounted(counts: Counts, pack: Pack): string[] {
  const isAnswered = new Set(answeredIndicators(counts, pack).map(({ id }) => id));
  const why = (one: Indicator) =>
    !restsOnSources(one.pattern) ? 'needs an answer or other candidates' : 'nobody who was made up shows it';
  return pack.indicators
    .filter((one) => !restsOnSources(one.pattern) || !isAnswered.has(one.id))
    .map((one) => `\`${one.id}\`: ${why(one)}`);
}
