import type { Explanation, IndicatorExplanation } from '../core/model/explanation.ts';
import type { Indicator } from '../core/model/indicator.ts';
import type { Pattern } from '../core/model/pattern.ts';
import { oneLine, wrapped } from './terminal-text.ts';

const answers = { yes: 'yes', no: 'no', unknown: 'cannot tell' } as const;
const blocks = {
  'needs-update': 'needs a newer version of Second Look',
  'needs-comparison': 'needs a comparison with other candidates',
} as const;
/** Quotes shown for one part; a long history looked at is not worth reading whole. */
const quotesShown = 4;

/** Why an indicator answers as it does, for a terminal: each part of its pattern with its answer, what was looked at and what was missing. */
export function whyText({ switchedOff, tree }: IndicatorExplanation, { id, name }: Indicator, fileOf: (account: string) => string): string {
  return `${[
    `${id}: ${answers[tree.answer]}`,
    wrapped(`The candidate's profiles ${name}.`, 0),
    ...(switchedOff === undefined
      ? []
      : [wrapped(`Switched off by the organisation and not asked: ${switchedOff} It would have answered as follows.`, 0)]),
    '',
    ...partLines(tree, 0, fileOf),
  ].join('\n')}\n`;
}

function partLines(told: Explanation, depth: number, fileOf: (account: string) => string): string[] {
  const indent = depth * 2;
  const pad = ' '.repeat(indent);
  const shown = told.parts.length > 0 ? [] : told.looked.slice(0, quotesShown);
  const more = told.parts.length > 0 ? 0 : told.looked.length - shown.length;
  const label = told.answer === 'yes' ? 'seen' : 'looked at';
  return [
    `${pad}${answers[told.answer].padEnd(13)}${wrapped(patternText(told.pattern), indent + 13)}`,
    ...shown.map(({ quote, source, kind }) => {
      const words = quote === '' ? `the place for ${kind}, which stands empty,` : `“${oneLine(quote).slice(0, 200)}”`;
      return `${pad}${' '.repeat(13)}${wrapped(`${label} ${words} in ${fileOf(source)}`, indent + 15)}`;
    }),
    ...(more > 0 ? [`${pad}${' '.repeat(13)}and ${more} more`] : []),
    ...(told.parts.length === 0 && told.missing.length > 0 ? [`${pad}${' '.repeat(13)}not seen: ${told.missing.join(', ')}`] : []),
    ...(told.parts.length === 0 && told.blocked !== undefined ? [`${pad}${' '.repeat(13)}${blocks[told.blocked]}`] : []),
    ...told.parts.flatMap((part) => partLines(part, depth + 1, fileOf)),
  ];
}

/** A pattern as it is written in the pack, without its parts. */
function patternText(pattern: Pattern): string {
  switch (pattern.op) {
    case 'all':
      return 'all of these';
    case 'any':
      return 'one of these';
    case 'not':
      return 'not this';
    default: {
      const { op, ...rest } = pattern;
      return `${op} ${Object.entries(rest)
        .map(([key, value]) => `${key}: ${Array.isArray(value) ? value.join(', ') : String(value)}`)
        .join('; ')}`;
    }
  }
}
