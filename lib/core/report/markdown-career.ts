import type { CareerLane } from '../model/career.ts';
import type { CaseReport } from './case-report.ts';
import { quoteBlock, type Row } from './quote-block.ts';
import { markLabels, markSentence, spanLine } from './words-of-career.ts';

/** Work and education source by source, then what overlaps, is left open or disagrees; empty where no source tells a date. */
export function careerPart({ career }: CaseReport): string {
  if (career === undefined) return '';
  const lead =
    'What each source tells, oldest first. Marks are worth a look and nothing more: people work two jobs, take time off, and mistype.';
  const marks = career.marks.map((mark): Row => [markLabels[mark.what], markSentence(mark, career)]);
  const marked = marks.length === 0 ? 'Nothing overlaps, is left open or disagrees by more than the settings allow.' : quoteBlock(marks);
  return ['## Work and education', lead, ...career.lanes.map((lane) => quoteBlock(laneRows(lane))), marked].join('\n\n');
}

const laneRows = ({ site, source, readAt, spans }: CareerLane): Row[] => [
  ['Source', `${site}, ${source}; read ${readAt.slice(0, 10)}`],
  ...spans.map((span): Row => [span.what === 'work' ? 'Work' : 'Education', spanLine(span)]),
];
