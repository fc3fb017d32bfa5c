import { type Level, levels } from '../../../../lib/core/model/assessment.ts';
import { levelByRegion, limits, overall } from '../../budgets.ts';
import type { Counts } from '../../counts.ts';
import { isAsked } from '../../is-asked.ts';
import { percent } from '../../percent.ts';
import type { Share } from '../../ratio.ts';
import { type Block, heading, table, text } from '../block.ts';
import { grouped, withInterval } from '../figures.ts';
import { intervalPlot } from '../interval-plot.ts';

/** The five words by region and by life story. */
export function levelParts(counts: Counts): Block[] {
  const asked = levelByRegion(counts, isAsked);
  const verify = counts.regions.map(({ candidates, bySources: shown }) => ({ yes: shown['verify-first'], of: candidates }));
  const lines = (shares: typeof asked) =>
    shares.map((share, position) => ({ name: counts.regions[position]?.name ?? '', share })).sort((a, b) => b.share.yes - a.share.yes);
  return [
    heading('Words by region'),
    intervalPlot('asked', 'Worth a question or more, by region, with 95 % intervals; the rule is the budget', lines(asked), limits.asked),
    intervalPlot(
      'verify-first',
      'Verify first by what sources show, by region, with 95 % intervals; the rule is what the upper end may reach',
      lines(verify),
      limits.verifyFirstRegionHigh,
    ),
    table(
      ['Region', ...levels.map((level) => level.replaceAll('-', ' '))],
      counts.regions.map((region) => [
        region.name,
        ...levels.map((level) => withInterval({ yes: region.levels[level], of: region.candidates })),
      ]),
    ),
    text(
      'What a reviewer answers is part of a case, and for made-up candidates it is assumed: mostly not asked, then mostly no, and yes where bad luck, nerves or a clerk’s mistake bring it about.',
      `Without any answer ${withInterval(bySources(counts, isAsked))} are asked something by their sources alone, and ${withInterval(bySources(counts, (level) => level === 'verify-first'))} come to *verify first*.`,
    ),
    heading('Words by life story'),
    text('Whose life is how often asked about, over all regions. A story that stands out here is where a rule should be mended.'),
    table(['Life story', 'candidates', 'worth a question', 'verify first', 'background'], situationRows(counts)),
  ];
}

const bySources = (counts: Counts, isMeant: (level: Level) => boolean): Share =>
  overall(
    counts.regions.map((region) => ({
      yes: levels.filter(isMeant).reduce((all, level) => all + region.bySources[level], 0),
      of: region.candidates,
    })),
  );

function situationRows({ total }: Counts): string[][] {
  return Object.entries(total.situations)
    .map(([name, byLevel]) => ({ name, byLevel, of: Object.values(byLevel).reduce((all, one) => all + one, 0) }))
    .map((one) => ({ ...one, asked: (one.byLevel['worth-a-question'] + one.byLevel['verify-first']) / one.of }))
    .sort((a, b) => b.asked - a.asked || b.of - a.of)
    .map(({ name, byLevel, of }) => [
      name.replaceAll('-', ' '),
      grouped(of),
      withInterval({ yes: byLevel['worth-a-question'], of }),
      withInterval({ yes: byLevel['verify-first'], of }),
      percent(byLevel.background / of),
    ]);
}
