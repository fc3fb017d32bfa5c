import type { Pack } from '../core/model/pack.ts';
import { wrapped } from './terminal-text.ts';

/** The catalogue for reading in a terminal: each indicator with its sources, then the reviewer's questions and the lists. */
export function catalogueText({ title, version, attackRelease, indicators, questions, lists }: Pack): string {
  return `${[
    `${title}, ${version}, technique ids of ATT&CK ${attackRelease}`,
    '',
    `Indicators: ${indicators.length}`,
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
