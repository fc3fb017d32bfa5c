import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { wilson } from '../../../lib/core/text/interval.ts';
import type { Share } from '../ratio.ts';
import type { Block } from './block.ts';

/** A line of a drawing: a name and how many of how many. */
export type Line = { name: string; share: Share };

/** Rates with their intervals, one line each in the order given, and what they may be at most as a red rule. */
export function intervalPlot(name: string, shows: string, lines: readonly Line[], limit?: number): Block {
  const { document } = parseHTML('<html><body></body></html>');
  const rows = lines.map(({ name: of, share }) => ({
    of,
    rate: share.of === 0 ? 0 : share.yes / share.of,
    ...wilson(share.yes, share.of),
  }));
  const svg = Plot.plot({
    document,
    className: `plot-${name}`,
    width: 820,
    marginLeft: 250,
    marginRight: 20,
    height: 50 + 18 * rows.length,
    x: {
      percent: true,
      label: 'of candidates, in %',
      grid: true,
      domain: [0, 100 * Math.max(...rows.map(({ high }) => high), limit ?? 0) * 1.05],
    },
    y: { label: null, domain: rows.map(({ of }) => of) },
    marks: [
      ...(limit === undefined ? [] : [Plot.ruleX([limit], { stroke: 'var(--limit, #d0453a)', strokeWidth: 1.5, strokeDasharray: '5 3' })]),
      Plot.ruleY(rows, { y: 'of', x1: 'low', x2: 'high', strokeWidth: 2, strokeOpacity: 0.5 }),
      Plot.dot(rows, { y: 'of', x: 'rate', r: 3.5, fill: 'currentColor' }),
    ],
  });
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', shows);
  return { is: 'plot', name, shows, svg: svg.outerHTML };
}

/** A drawing as a file of its own, readable on a light and on a dark page. */
export const svgFile = (svg: string): string =>
  `${svg
    .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replace(
      '<style>',
      '<style>svg { color: #222; background: #fff; } @media (prefers-color-scheme: dark) { svg { color: #ddd; background: #161616; } } ',
    )}\n`;
