import type { CaseReport } from './case-report.ts';
import { quoteBlock } from './quote-block.ts';
import { linkSentence } from './words-of-links.ts';

/**
 * What is shared with other cases, with both quotes; empty when nothing is, or when nobody compared. What is ordinary is counted only: it
 * says nothing about this candidate, and the other one's words stay where they are.
 */
export function linkPart({ links = [] }: CaseReport): string {
  if (links.length === 0) return '';
  const lead =
    'The same value or text stands in another case of this store; there may be an ordinary reason. This part quotes what another ' +
    'candidate shows: take it out where it does not belong.';
  const asked = links.filter(({ ordinary }) => ordinary === undefined);
  const quiet = links.length - asked.length;
  const left = quiet === 0 ? [] : [`Left out, since there is an ordinary reason: ${quiet}.`];
  const parts = asked.map((link) =>
    quoteBlock([
      ['Shared', linkSentence(link)],
      ['Here', link.quote],
      ['Source', [link.source, link.locator].filter(Boolean).join(', ')],
      ['Case', link.otherTitle],
      ['There', link.other.quote],
      ['Source', [link.other.source, link.other.locator, `read ${link.otherReadAt.slice(0, 10)}`].filter(Boolean).join(', ')],
      ...(link.opinion === undefined || link.opinion.reason === '' ? [] : [['Reviewer', link.opinion.reason] as const]),
    ]),
  );
  return ['## Shared with other cases', ...(asked.length === 0 ? [] : [lead]), ...parts, ...left].join('\n\n');
}
