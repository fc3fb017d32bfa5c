import { writeFileSync } from 'node:fs';
import { foldText } from '../../core/text/fold-text.ts';

/** Languages whose month names are understood. Croatian is left out: its `listopad` is the month before the Polish one. */
const languages = 'en en-GB de de-AT fr es pt it nl pl uk ru be sr sr-Latn bg cs sk hu ro el tr sv da nb fi id vi ar he hi ca'.split(' ');

/** Writes `lib/core/text/months.gen.json`: folded month names, long and short, standing alone and inside a date. */
export function writeMonths(): void {
  const months = new Map<string, Set<number>>();
  for (const language of languages) {
    for (const month of ['long', 'short'] as const) {
      for (const options of [{ month }, { month, day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { ...options, timeZone: 'UTC' });
        for (let index = 0; index < 12; index++) {
          const shown = format.formatToParts(Date.UTC(2024, index, 15)).find(({ type }) => type === 'month')?.value ?? '';
          const name = foldText(shown).replace(/\.$/, '');
          if (/^[\p{L}\p{M}]{2,}$/u.test(name)) months.set(name, (months.get(name) ?? new Set()).add(index + 1));
        }
      }
    }
  }
  // A name that two languages give to different months says no month.
  const clear = [...months].filter(([, at]) => at.size === 1).map(([name, at]) => [name, [...at][0]] as const);
  const table = Object.fromEntries(clear.toSorted(([a, x], [b, y]) => (x ?? 0) - (y ?? 0) || (a < b ? -1 : 1)));
  writeFileSync(new URL('../../core/text/months.gen.json', import.meta.url), `${JSON.stringify(table)}\n`);
}

writeMonths();
