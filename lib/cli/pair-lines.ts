import { pairAdvice, topicWords } from '../core/report/words-of-pairs.ts';
import type { Check } from './check-candidate.ts';
import { wrapped } from './terminal-text.ts';

/** Where two sources differ, each with both quotes, ordinary reasons and the question; no lines for a single source that agrees with itself. */
export function pairLines({ pairs, sources }: Check): string[] {
  if (pairs.length === 0) return sources.length < 2 ? [] : ['', 'Where two sources differ: 0'];
  return [
    '',
    `Where two sources differ: ${pairs.length}`,
    ...pairs.flatMap(({ topic, differs, one, other }) => {
      const { reasons, ask } = pairAdvice[topic];
      return [
        '',
        `  ${topicWords[topic]}`,
        quoteLine(one),
        quoteLine(other),
        `    Compared  ${wrapped(`${differs.one} ≠ ${differs.other}`, 14)}`,
        ...reasons.map((reason, nth) => `    ${nth === 0 ? 'Or        ' : '          '}${wrapped(reason, 14)}`),
        `    Ask       ${wrapped(ask, 14)}`,
      ];
    }),
  ];
}

const quoteLine = ({ quote, source, locator }: Check['pairs'][number]['one']): string =>
  `    ${wrapped(`“${quote}” in ${source}${locator === '' ? '' : `, ${locator}`}`, 6)}`;
