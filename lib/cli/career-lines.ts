import { markSentence, spanLine } from '../core/report/words-of-career.ts';
import type { Check } from './check-candidate.ts';
import { wrapped } from './terminal-text.ts';

/** Work and education source by source, then what overlaps, is left open or disagrees; no lines where no source tells a date. */
export function careerLines({ career }: Check): string[] {
  if (career === undefined) return [];
  const byFile = { ...career, lanes: career.lanes.map((lane) => ({ ...lane, site: lane.source })) };
  return [
    '',
    'Work and education',
    ...career.lanes.flatMap(({ source, spans }) => [
      `  ${wrapped(source, 4)}`,
      ...spans.map((span) => `    ${wrapped(`${spanLine(span)}${span.what === 'education' ? ' (education)' : ''}`, 6)}`),
    ]),
    ...(career.marks.length === 0 ? [] : ['  Worth a look, and nothing more']),
    ...career.marks.map((mark) => `    ${wrapped(markSentence(mark, byFile), 6)}`),
  ];
}
