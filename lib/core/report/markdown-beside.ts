import type { CaseReport } from './case-report.ts';
import { evidenceBlocks } from './markdown-quotes.ts';
import { inline, quoteBlock } from './quote-block.ts';
import { notAsked } from './words.ts';

/** What speaks for an ordinary history, with its quotes and its limits; empty when nothing does. */
export function counterPart(report: CaseReport): string {
  const parts = report.review.counterEvidence.flatMap(({ counter: id, evidence }) => {
    const counter = report.pack.counters.find((one) => one.id === id);
    if (counter === undefined) return [];
    return [
      `### The candidate’s profiles ${inline(counter.name)}`,
      evidenceBlocks(evidence, report),
      `Why it speaks for an ordinary history: ${inline(counter.why)}`,
      `What it does not show: ${inline(counter.limits)}`,
    ].join('\n\n');
  });
  if (parts.length === 0) return '';
  const lead =
    'Shown beside the findings for the reader to weigh. It takes nothing away from a finding, and the word above is not counted with it.';
  return ['## What speaks for an ordinary history', lead, ...parts].join('\n\n');
}

/** What the organisation does not ask, each with its reason; empty when everything is asked. */
export function switchedOffPart({ review, pack }: CaseReport): string {
  const { switchedOff } = review;
  if (switchedOff.length === 0) return '';
  const parts = switchedOff.map(({ indicator: id, reason }) => {
    const name = pack.indicators.find((one) => one.id === id)?.name ?? id;
    return `Not asked whether the candidate’s profiles ${inline(name)}:\n\n${quoteBlock([['Reason', reason]])}`;
  });
  return ['## Switched off by the organisation', notAsked(switchedOff.length), ...parts].join('\n\n');
}
