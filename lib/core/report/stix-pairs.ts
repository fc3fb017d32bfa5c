import type { PairSide } from '../model/pair.ts';
import type { Profile } from '../model/profile.ts';
import type { CaseReport } from './case-report.ts';
import { pairAdvice, topicWords } from './words-of-pairs.ts';

/** What two sources say differently, for a note: the id of the pair, what to write, and the readings that the quotes stand in. */
type PairNote = { pair: string; content: string; readIn: Profile[] };

/** One for each pair of the report. */
export function pairNotes({ pairs = [], review }: CaseReport): PairNote[] {
  return pairs.map(({ id, topic, one, other, differs }) => {
    const { reasons, ask } = pairAdvice[topic];
    return {
      pair: id,
      content: [
        `Two sources of the candidate say different things. ${topicWords[topic]}: ${differs.one} ≠ ${differs.other}`,
        quoteLine(one),
        quoteLine(other),
        'Ordinary reasons:',
        ...reasons.map((reason) => `- ${reason}`),
        `To ask: ${ask}`,
      ].join('\n'),
      readIn: review.current.filter((profile) => [one, other].some((side) => holds(profile, side))),
    };
  });
}

const quoteLine = ({ source, readAt, locator, quote }: PairSide): string =>
  `${source}${locator === '' ? '' : `, ${locator}`} (read ${readAt}): “${quote}”`;

/** Several pages of one account are several readings; the observation tells which of them. */
const holds = ({ account, observations }: Profile, { source, observation }: PairSide): boolean =>
  account === source && observations.some(({ id }) => id === observation);
