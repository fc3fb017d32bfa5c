import type { Indicator } from '../core/model/indicator.ts';
import type { Pack } from '../core/model/pack.ts';
import { rateSentence } from '../core/report/rate-sentence.ts';
import { notAsked } from '../core/report/words.ts';
import { careerLines } from './career-lines.ts';
import type { Check } from './check-candidate.ts';
import { notToldWords } from './own-words.ts';
import { pairLines } from './pair-lines.ts';
import { fieldCount } from './profile-text.ts';
import { oneLine, wrapped } from './terminal-text.ts';
import { levelWords, unreadableWords } from './words.ts';

/**
 * The result of a check for reading in a terminal: the level and its meaning, then found, where two sources differ, the career, not
 * found and not checked.
 */
export function checkText(check: Check, pack: Pack): string {
  const { word, meaning } = levelWords[check.assessment.level];
  const indicators = new Map(pack.indicators.map((indicator) => [indicator.id, indicator]));
  const answered = (answer: 'yes' | 'no' | 'unknown') => check.findings.filter((finding) => finding.answer === answer);
  const found = answered('yes');
  const notFound = answered('no');
  const notChecked = answered('unknown');
  return `${[
    word,
    meaning,
    '',
    'Sources',
    ...check.sources.flatMap(sourceLines),
    '',
    `Found: ${found.length}`,
    ...found.flatMap((finding) => foundLines(finding, indicators.get(finding.indicator), pack)),
    ...counterLines(check, pack),
    ...pairLines(check),
    ...careerLines(check),
    '',
    `Not found: ${notFound.length}`,
    `  ${wrapped(notFound.map(({ indicator }) => indicator).join(', ') || 'none', 2)}`,
    '',
    `Not checked, because this was not seen: ${notChecked.length}`,
    ...notChecked.map(({ indicator, missing }) => `  ${indicator.padEnd(42)}${missing.join(', ')}`),
    ...(check.switchedOff.length === 0 ? [] : ['', wrapped(notAsked(check.switchedOff.length), 0)]),
    ...check.switchedOff.map(({ indicator, reason }) => `  ${indicator.padEnd(42)}${wrapped(reason, 44)}`),
    '',
    `Pack ${pack.id} ${pack.version}`,
  ].join('\n')}\n`;
}

function sourceLines({ file, site, readable, reason, fields, writersNotTold }: Check['sources'][number]): string[] {
  const state = readable
    ? fieldCount(fields)
    : `not a profile. ${unreadableWords[(reason ?? 'not-a-profile') as keyof typeof unreadableWords]}`;
  const line = `  ${oneLine(file).padEnd(28)}  ${oneLine(site).padEnd(14)}  ${state}`;
  return writersNotTold === undefined ? [line] : [line, `    ${wrapped(`In this file ${notToldWords(writersNotTold)}`, 4)}`];
}

function foundLines(
  { indicator: id, evidence, category, specificity, use }: Check['findings'][number],
  indicator: Indicator | undefined,
  pack: Pack,
): string[] {
  const shown = evidence.slice(0, 6);
  return [
    '',
    `  ${id}   ${category}, ${specificity}, ${use}`,
    `  ${wrapped(`The candidate's profiles ${indicator?.name ?? id}.`, 2)}`,
    ...shown.map(({ quote, source, locator }) => `    ${wrapped(`“${quote}” in ${source}${locator === '' ? '' : `, ${locator}`}`, 6)}`),
    ...(evidence.length > shown.length ? [`    and ${evidence.length - shown.length} more`] : []),
    ...(indicator === undefined ? [] : explained(indicator, rateSentence(pack.prevalence, id))),
  ];
}

/** What speaks for an ordinary history; no lines when nothing does. */
function counterLines({ counterEvidence }: Check, pack: Pack): string[] {
  const lines = counterEvidence.flatMap(({ counter: id, evidence }) => {
    const counter = pack.counters.find((one) => one.id === id);
    if (counter === undefined) return [];
    const quotes = evidence.slice(0, 3).map(({ quote, source }) => `    ${wrapped(`“${quote}” in ${source}`, 6)}`);
    return [
      '',
      `  ${id}`,
      `  ${wrapped(`The candidate's profiles ${counter.name}.`, 2)}`,
      ...quotes,
      `    But     ${wrapped(counter.limits, 12)}`,
    ];
  });
  return lines.length === 0 ? [] : ['', `Speaks for an ordinary history, and is not counted: ${counterEvidence.length}`, ...lines];
}

function explained({ why, sources, benign, ask }: Indicator, rate: string): string[] {
  return [
    `    Why     ${wrapped(why, 12)}`,
    ...sources
      .slice(0, 2)
      .map(
        ({ publisher, title, published, url }) =>
          `    Source  ${wrapped(`${publisher}: ${title}, ${published}${url === undefined ? '' : ` ${url}`}`, 12)}`,
      ),
    ...(rate === '' ? [] : [`    Rate    ${wrapped(rate, 12)}`]),
    ...benign.map((one, nth) => `    ${nth === 0 ? 'Or      ' : '        '}${wrapped(one, 12)}`),
    `    Ask     ${wrapped(ask[0] ?? '', 12)}`,
  ];
}
