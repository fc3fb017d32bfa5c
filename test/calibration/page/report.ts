import type { Pack } from '../../../lib/core/model/pack.ts';
import type { Counts } from '../counts.ts';
import type { Block } from './block.ts';
import { reportHtml } from './html.ts';
import { svgFile } from './interval-plot.ts';
import { reportMarkdown } from './markdown.ts';
import { indicatorParts } from './parts/indicators.ts';
import { levelParts } from './parts/levels.ts';
import { methodParts } from './parts/method.ts';
import { publishedParts } from './parts/published.ts';
import { realPeopleParts } from './parts/real-people.ts';
import { reasonParts } from './parts/reasons.ts';
import { summary } from './parts/summary.ts';

/** The report's files by name, made of the counts and the pack alone. */
export function reportFiles(counts: Counts, pack: Pack): Record<string, string> {
  const title = 'Calibration: how often ordinary people are asked about';
  const blocks: Block[] = [
    ...summary(counts, pack),
    ...levelParts(counts),
    ...reasonParts(counts),
    ...indicatorParts(counts, pack),
    ...publishedParts(counts),
    ...realPeopleParts(counts, pack),
    ...methodParts(counts),
  ];
  const plots = blocks.flatMap((block) => (block.is === 'plot' ? [[`${block.name}.svg`, svgFile(block.svg)]] : []));
  return {
    'calibration.md': reportMarkdown(title, blocks),
    'calibration.html': reportHtml(title, blocks),
    ...Object.fromEntries(plots),
  };
}
