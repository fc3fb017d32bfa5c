import type { Counts } from '../../counts.ts';
import { type Block, heading, table, text } from '../block.ts';
import { grouped } from '../figures.ts';

const shownMax = 25;

/** Why honest candidates were asked anything. */
export function reasonParts({ total }: Counts): Block[] {
  const ranked = Object.entries(total.reasons).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const all = ranked.reduce((sum, [, number]) => sum + number, 0);
  return [
    heading('Why honest candidates were asked'),
    text(
      `What stood together, weak findings left out, at the ${grouped(all)} honest candidates of whom something was asked; the ${Math.min(shownMax, ranked.length)} most frequent of ${ranked.length} combinations.`,
    ),
    table(
      ['Found together', 'candidates'],
      ranked.slice(0, shownMax).map(([ids, number]) => [
        ids
          .split(' + ')
          .map((id) => `\`${id}\``)
          .join(' + '),
        grouped(number),
      ]),
    ),
  ];
}
