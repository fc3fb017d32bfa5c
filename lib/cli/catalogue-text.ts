import type { Pack } from '../core/model/pack.ts';
import { catalogueCounts, type IndicatorKind } from './catalogue-counts.ts';
import { wrapped } from './terminal-text.ts';

/** The catalogue for reading in a terminal: each indicator with its sources, then the reviewer's questions and the lists. */
export function catalogueText(pack: Pack): string {
  const { title, version, attackRelease, indicators, questions, lists } = pack;
  const { byKind, byCategory, unfinished } = catalogueCounts(pack);
  return `${[
    `${title}, ${version}, technique ids of ATT&CK ${attackRelease}`,
    '',
    `Indicators: ${indicators.length}, of which ${kindsText(byKind)}`,
    ...Object.entries(byCategory).map(([category, kinds]) => `  ${category}: ${kindsText(kinds)}`),
    ...unfinished.map(({ id, lacks }) => `  UNFINISHED ${id} lacks ${lacks.join(', ')}`),
    ...indicators.flatMap(({ id, name, why, category, specificity, use, status, attack, sources, benign }) => [
      '',
      `  ${id}   ${[category, specificity, use, status, ...attack].join(', ')}`,
      `    ${wrapped(`The candidate's profiles ${name}.`, 4)}`,
      `    ${wrapped(why, 4)}`,
      ...sources.flatMap(({ publisher, title: of, published, where, url }) => [
        `    - ${wrapped(`${publisher}: ${of} (${published}). ${where}.`, 6)}`,
        ...(url === undefined ? [] : [`      ${url}`]),
      ]),
      ...benign.map((one, nth) => `    ${nth === 0 ? 'Or ' : '   '}${wrapped(one, 7)}`),
    ]),
    '',
    `Questions for the reviewer: ${questions.length}`,
    ...questions.flatMap(({ id, text, how, stage }) => ['', `  ${id}   ${stage}`, `    ${wrapped(text, 4)}`, `    ${wrapped(how, 4)}`]),
    '',
    `Lists: ${lists.length}`,
    ...lists.map(({ id, values, retrieved, about }) => `  ${id}, ${values.length} values, ${retrieved}\n    ${wrapped(about, 4)}`),
  ].join('\n')}\n`;
}

const kindsText = ({ auto, question, comparison }: Record<IndicatorKind, number>): string =>
  `${auto} from what is read, ${question} from the reviewer, ${comparison} from a comparison of candidates`;
