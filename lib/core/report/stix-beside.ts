import type { CaseReport } from './case-report.ts';
import { kindWords, notAsked } from './words.ts';

/** The content of a note that is ours, and what it is about, from which its id follows. */
type BesideNote = { about: string; content: string };

/** What speaks for an ordinary history, one note each, and one about the checks that the organisation has switched off. */
export function besideNotes({ review, pack }: CaseReport): BesideNote[] {
  const counters = review.counterEvidence.flatMap(({ counter: id, evidence }): BesideNote[] => {
    const counter = pack.counters.find((one) => one.id === id);
    if (counter === undefined) return [];
    const quotes = evidence.map(({ quote, kind, source }) => `${source}: ${quote === '' ? `no ${kindWords[kind]}` : `“${quote}”`}`);
    return [
      {
        about: `counter:${id}`,
        content: [
          `Speaks for an ordinary history, and is not counted: the candidate’s profiles ${counter.name}.`,
          counter.why,
          `What it does not show: ${counter.limits}`,
          ...quotes,
        ].join('\n'),
      },
    ];
  });
  if (review.switchedOff.length === 0) return counters;
  const lines = review.switchedOff.map(({ indicator, reason }) => `- ${indicator}: ${reason}`);
  return [...counters, { about: 'switched-off', content: [notAsked(review.switchedOff.length), ...lines].join('\n') }];
}
