import type { Counts } from '../../counts.ts';
import { assumptions } from '../../people/assumptions.ts';
import { percent } from '../../percent.ts';
import { type Block, heading, list, table } from '../block.ts';

/** How it was counted, what was assumed, and what the figures cannot say. */
export function methodParts(counts: Counts): Block[] {
  return [
    heading('Method'),
    list([
      `A seeded generator makes up honest people: a life story, dressed in a region’s names, places, schools, providers and habits, and told on several pages, in documents and in messages. The same seed, number and region always make the same person (seed ${counts.seed}).`,
      'Each is a case file as the product stores one, and is checked by the product’s own code with its pack and its default settings. Nothing is read from a browser here: the readers of sites and documents have tests of their own.',
      'An indicator’s ablation takes its finding away and asks for the word again; nothing else is changed.',
      'Made up again and counted again by `npm run calibrate`; `npm run calibrate -- --check` fails when a budget is broken or when these figures are not what is counted today.',
    ]),
    heading('What these figures cannot say'),
    list([
      'They are as good as the assumptions below. Most shares are assumed, on the high side, because nobody has published how many honest people do this or that; where one was measured it says so.',
      'A region is a few dozen names, towns, schools and habits, and no census. Whatever nobody thought of does not happen here.',
      'Habits in one person are drawn mostly without regard to each other; in life they come in bundles.',
      'What a reviewer would answer and what candidates share with each other is not counted: such rates would be assumptions. Answers that do an honest person no harm are part of the made-up cases, so that nothing is left open by design.',
      'No probability that somebody is dishonest follows from any of it. A rare finding on ordinary people may still be ordinary in a given case.',
    ]),
    heading('Assumptions'),
    table(
      ['Habit', 'share', 'basis', 'note'],
      Object.entries(assumptions).map(([name, { share, basis, note }]) => [name.replaceAll('-', ' '), percent(share), basis, note]),
    ),
  ];
}
