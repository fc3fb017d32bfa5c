import type { Pack } from '../../../../lib/core/model/pack.ts';
import { brokenBudgets, budgetsOf, limits } from '../../budgets.ts';
import type { Counts } from '../../counts.ts';
import { type Block, heading, list, table, text } from '../block.ts';
import { grouped } from '../figures.ts';

/** What was counted, and every budget with its figure. */
export function summary(counts: Counts, pack: Pack): Block[] {
  const budgets = budgetsOf(counts, pack);
  const broken = brokenBudgets(budgets);
  const blocking = budgets.filter(({ isBlocking }) => isBlocking);
  const ofLevels = budgets.filter(({ indicator }) => indicator === undefined);
  const candidates = counts.regions.reduce((all, region) => all + region.candidates, 0);
  return [
    text(
      `${grouped(candidates)} honest candidates were made up, ${grouped(counts.regions[0]?.candidates ?? 0)} for each of ${counts.regions.length} regions, and checked with all ${pack.indicators.length} indicators as a reviewer’s panel checks a real one.`,
      'Every finding on them is a false one. The figures say how often that happens, to whom, and because of which indicator; they say nothing about how likely it is that somebody with a finding is dishonest.',
    ),
    text(
      `Counted on ${counts.measured} with seed ${counts.seed}, pack ${counts.versions.pack}, engine ${counts.versions.engine}, Node ${counts.versions.node}.`,
      'In brackets stand 95 % intervals (Wilson).',
    ),
    heading('Budgets'),
    text(
      broken.length === 0
        ? `All ${blocking.length} budgets are kept.`
        : `**${broken.length} of ${blocking.length} budgets are broken**, and keep this pack from being released.`,
      'Whoever breaks one is demoted to corroboration, or leaves.',
    ),
    ...(broken.length === 0 ? [] : [list(broken.map(({ what, figure, limit }) => `**broken:** ${what}: ${figure}; ${limit}`))]),
    table(
      ['Budget', 'counted', 'limit', 'kept'],
      ofLevels.map(({ what, figure, limit, isKept, isBlocking }) => [
        what,
        figure,
        limit,
        isKept ? 'yes' : isBlocking ? '**no**' : 'no; watched',
      ]),
    ),
    text(
      'Whether a reviewer answers a question about an honest candidate with yes has not been measured by anybody. Such answers are part of the made-up cases, with assumed shares, and they block as well: a question that decides alone must be one at which a fair reviewer does not err. Six that the catalogue calls strong ask instead, for that reason.',
      `${strongQuestions(pack)} questions decide *verify first* by a yes alone. Asked of everybody, they keep the budget together only while a fair reviewer errs in less than one of ${grouped(Math.round(strongQuestions(pack) / limits.verifyFirst))} askings: the reason to ask them late, and to ask twice.`,
    ),
    text(
      'Regions share their life stories: the same person is dressed in each region’s names, places and habits, so that a difference between regions is one of the rules or of the habits and not of chance.',
      'For the same reason a life that stands out stands out in all of them: what is said of all regions together carries the interval of one region’s candidates.',
      'Words at which nobody is asked anything are watched and block nothing: they differ where habits differ, such as which messenger people use and whether they write a country’s prefix.',
      'The ratio is that of the highest and the lowest region. Where a count is so small that chance may make the ratio all the same, its lower 95 % bound decides (Katz; half a yes is added to both where one has none).',
    ),
  ];
}

/** Questions whose yes alone brings a case to *verify first*. */
const strongQuestions = (pack: Pack): number => {
  const strong = new Set(pack.indicators.filter(({ specificity, use }) => specificity === 'strong' && use === 'score').map(({ id }) => id));
  return pack.questions.filter(({ id }) => strong.has(id)).length;
};
