import type { Evidence } from '../model/finding.ts';
import type { CaseReport } from './case-report.ts';
import { quoteBlock, type Row } from './quote-block.ts';
import { kindWords } from './words.ts';

/** The places that support something, each in a block that its text cannot leave. */
export const evidenceBlocks = (evidence: readonly Evidence[], report: CaseReport): string =>
  evidence.map((one) => quoteBlock(quoteRows(one, report))).join('\n\n');

function quoteRows(evidence: Evidence, { review, pack }: CaseReport): Row[] {
  const site = review.current.find(({ account }) => account === evidence.source)?.site;
  const list = pack.lists.find(({ id }) => id === evidence.listed?.list);
  const publisher = list?.sources[evidence.listed?.source ?? '']?.publisher;
  return [
    ['Seen', evidence.quote === '' ? `(nothing stands under ${kindWords[evidence.kind]})` : evidence.quote],
    ['Source', site === undefined ? evidence.source : `${site}, ${evidence.source}`],
    ...(evidence.locator === '' ? [] : [['Where', evidence.locator] as const]),
    ...(list === undefined ? [] : [['List', [list.about, publisher].filter(Boolean).join(' ')] as const]),
  ];
}
