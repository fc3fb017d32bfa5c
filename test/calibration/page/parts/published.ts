import type { Counts } from '../../counts.ts';
import { isAsked } from '../../is-asked.ts';
import type { CaseOutcome } from '../../published-cases.ts';
import { type Block, heading, list, table, text } from '../block.ts';

/** The published cases, which of them would be missed, and the honest look-alikes beside them. */
export function publishedParts({ published }: Counts): Block[] {
  const cases = published.filter(({ isHonest }) => !isHonest);
  const honest = published.filter(({ isHonest }) => isHonest);
  const missed = cases.filter(({ level }) => !isAsked(level));
  const loud = honest.filter(({ level }) => isAsked(level));
  return [
    heading('Published cases'),
    text(
      `${cases.length - missed.length} of ${cases.length} published cases, told with invented people and with no more than the publication says was visible, come to a question or further.`,
      'That is a count of cases that were chosen because they were published, and no share of what happens.',
    ),
    table(['Case', 'word', 'expected and found', 'expected, not found', 'needs other candidates'], cases.map(row)),
    heading('Published cases that would be missed'),
    ...(missed.length === 0
      ? [text('None of those told here.')]
      : [
          list(
            missed.map(
              ({ candidate, title, level, found }) =>
                `**${candidate}, ${title}** ends at *${level.replaceAll('-', ' ')}*. ${reason(found)}`,
            ),
          ),
        ]),
    heading('Honest look-alikes'),
    text(
      loud.length === 0
        ? `All ${honest.length} stay at background or below.`
        : `**${loud.length} of ${honest.length} are asked something**: ${loud.map(({ candidate }) => candidate).join(', ')}.`,
    ),
    table(
      ['Look-alike', 'word', 'found'],
      honest.map(({ candidate, title, level, found }) => [`${candidate} ${title}`, level.replaceAll('-', ' '), ids(found)]),
    ),
  ];
}

const row = ({ candidate, title, level, expected, found, notFound, notBuilt, needsOthers }: CaseOutcome): string[] => [
  `${candidate} ${title}`,
  level.replaceAll('-', ' '),
  ids(expected.filter((id) => found.includes(id))),
  ids([...notFound, ...notBuilt]),
  ids(needsOthers),
];
const ids = (all: readonly string[]): string => all.map((id) => `\`${id}\``).join(', ') || '–';
const reason = (found: readonly string[]): string =>
  found.length === 0 ? 'Nothing of what was published about it is on a page, in a document or in a message.' : `Found: ${ids(found)}.`;
