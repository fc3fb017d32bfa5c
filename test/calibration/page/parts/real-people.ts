import type { Pack } from '../../../../lib/core/model/pack.ts';
import { wilson } from '../../../../lib/core/text/interval.ts';
import { overall, sum } from '../../budgets.ts';
import type { CorpusCounts } from '../../corpora/corpus.ts';
import type { Counts } from '../../counts.ts';
import { mayLift } from '../../may-lift.ts';
import type { Share } from '../../ratio.ts';
import { type Block, heading, list, table, text } from '../block.ts';
import { grouped, withInterval } from '../figures.ts';

/** Real people's pages and documents beside the made-up ones, and what the difference says. */
export function realPeopleParts(counts: Counts, pack: Pack): Block[] {
  if (counts.corpora === undefined) return [heading('Real people'), text('No corpus was given.')];
  const { sources, measured } = counts.corpora;
  const ordinary = sources.filter(({ people }) => people === 'ordinary');
  const rows = pack.indicators.flatMap(({ id }) => comparison(counts, ordinary, id) ?? []);
  const enough = rows.filter(({ real }) => real.of >= tellingPeople);
  const off = enough.filter(({ real, made }) => wilson(real.yes, real.of).low > wilson(made.yes, made.of).high);
  const over = enough.filter(({ real, made }) => wilson(real.yes, real.of).high < wilson(made.yes, made.of).low);
  const lifting = pack.indicators.filter((one) => mayLift(one)).map(({ id }) => id);
  const loud = ordinary.reduce((all, { levels }) => all + levels['worth-a-question'] + levels['verify-first'], 0);
  const people = ordinary.reduce((all, { candidates }) => all + candidates, 0);
  return [
    heading('Real people'),
    text(
      `Counted on ${measured} on public collections that are kept outside this repository; only counts have left them. Each person is one page or one document, where a made-up candidate has several, so words are not compared, and an indicator is compared among those whose sources could answer it.`,
    ),
    table(['Source', 'region', 'people', 'not read', 'worth a question', 'verify first', 'background'], ordinary.map(sourceRow)),
    text(`Of ${grouped(people)} ordinary people ${withInterval({ yes: loud, of: people })} are asked something.`),
    table(
      ['Indicator', 'made up, of those asked', 'real, of those asked', 'where on real people'],
      rows
        .filter(({ real, made }) => real.yes + made.yes > 0)
        .map(({ id, made, real, where }) => [`\`${id}\``, withInterval(made), withInterval(real), where]),
    ),
    heading('What the difference taught'),
    list([
      ...off.map(
        ({ id, made, real, where }) =>
          `\`${id}\` is found more often on real people (${withInterval(real)}) than on made-up ones (${withInterval(made)}): ${where}. ${lifting.includes(id) ? '**It may lift a word alone: the generator understates it, and its rule has to be looked at.**' : 'The rate on its card understates how ordinary it is.'}`,
      ),
      ...over.map(
        ({ id, made, real }) =>
          `\`${id}\` is found more often on made-up people (${withInterval(made)}) than on real ones (${withInterval(real)}): the generator is the stricter one here.`,
      ),
      ...lifting.flatMap((id) => {
        const row = rows.find((one) => one.id === id);
        return row === undefined || row.real.yes === 0 || off.includes(row)
          ? []
          : [`\`${id}\` may lift a word alone and was found on ${row.real.yes} of ${row.real.of} real people: ${row.where}.`];
      }),
    ]),
    text(`An indicator that fewer than ${tellingPeople} real people’s sources could answer is left out here: ${few(rows)}.`),
    ...publishedLists(sources),
  ];
}

/** Of fewer, one odd page would be a finding about everybody. */
const tellingPeople = 20;
const few = (rows: readonly Compared[]): string =>
  rows
    .filter(({ real }) => real.of < tellingPeople && real.yes > 0)
    .map(({ id, real }) => `\`${id}\` (${real.yes} of ${real.of})`)
    .join(', ') || 'none of these was found';

type Compared = { id: string; made: Share; real: Share; where: string };

function comparison(counts: Counts, sources: readonly CorpusCounts[], id: string): Compared | undefined {
  const made = overall(counts.regions.map(({ answers }) => ofAsked(answers[id])));
  const shares = sources.map((source) => ({ source, share: ofAsked(source.answers[id]) }));
  const real = sum(shares.map(({ share }) => share));
  if (real.of === 0 || made.of === 0) return undefined;
  const where = shares
    .filter(({ share }) => share.yes > 0)
    .map(({ source, share }) => `${share.yes} of ${share.of} (${source.source}, ${source.region})`)
    .join('; ');
  return { id, made, real, where: where || '–' };
}

const ofAsked = (answers: readonly [number, number, number] | undefined): Share =>
  answers === undefined ? { yes: 0, of: 0 } : { yes: answers[0], of: answers[0] + answers[1] };

const sourceRow = ({ source, region, candidates, unread, levels }: CorpusCounts): string[] => [
  source,
  region,
  grouped(candidates),
  grouped(unread),
  withInterval({ yes: levels['worth-a-question'], of: candidates }),
  withInterval({ yes: levels['verify-first'], of: candidates }),
  withInterval({ yes: levels.background, of: candidates }),
];

/** Whoever stands on a public list is there by somebody's suspicion: it is no truth, and no recall of one. */
function publishedLists(sources: readonly CorpusCounts[]): Block[] {
  const published = sources.filter(({ people }) => people === 'published');
  if (published.length === 0) return [];
  return [
    heading('A public list of suspected accounts'),
    text(
      'Somebody published these accounts as suspected, most of them for whom they follow. Nobody has shown who they are; so this is no recall, and says only what the accounts’ own front pages show of the indicators.',
    ),
    table(['Source', 'region', 'accounts', 'not read', 'worth a question', 'verify first', 'background'], published.map(sourceRow)),
    list(
      published.flatMap(({ answers }) =>
        Object.entries(answers)
          .filter(([, [yes]]) => yes > 0)
          .map(([id, [yes, no]]) => `\`${id}\`: ${withInterval({ yes, of: yes + no })} of those asked`),
      ),
    ),
  ];
}
