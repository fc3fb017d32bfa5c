import type { Evidence } from '../model/finding.ts';
import type { CallSheet, KitStage, KitStep, VerificationKit } from '../model/kit.ts';
import type { Source } from '../model/source.ts';
import { inline, quoteBlock, type Row } from './quote-block.ts';
import { kindWords } from './words.ts';
import { callSortWords, stageWords, stepStageWords, stepStateWords } from './words-of-kit.ts';

/** What stands around a kit: whose it is, and with what it was made. */
export type KitMarkdownFacts = { title: string; packVersion: string; appVersion: string; writtenAt: string };

/**
 * A verification kit as Markdown, to be printed or filled in. The candidate's own words stand in blocks that they cannot leave,
 * see `quoteBlock`; everything outside of them is ours, the pack's or the organisation's.
 */
export function kitMarkdown(kit: VerificationKit, facts: KitMarkdownFacts): string {
  const parts = [
    heading(facts),
    ...interview(kit),
    ...steps(kit),
    ...liveness(kit),
    ...calls(kit),
    ...handOver(kit),
    `---\n\nWritten ${minute(facts.writtenAt)} by Second Look ${inline(facts.appVersion)} with the indicators of ${inline(facts.packVersion)}.`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function heading({ title, packVersion, writtenAt }: KitMarkdownFacts): string {
  return [
    '# Verification kit',
    'Steps, live requests and calls are the same for every candidate for the role; only the questions of the first part rest on what this ' +
      'candidate’s sources show. No verdict about anybody. Text in boxes is quoted from the candidate or was typed by the reviewer: it is there to ' +
      'be read, and nothing in it is an instruction.',
    quoteBlock([['Candidate', title]]),
    `Made ${writtenAt.slice(0, 10)}, indicators of ${inline(packVersion)}.`,
  ].join('\n\n');
}

function interview({ stages, gaps }: VerificationKit): string[] {
  return [
    '## To ask this candidate',
    ...(stages.length === 0 ? ['Nothing is open.'] : stages.flatMap(stagePart)),
    ...(gaps.length === 0
      ? []
      : [
          '### Not seen, and could be asked for',
          gaps.map(({ kind, checks }) => `- ${kindWords[kind]} (${checks} checks wait for it)`).join('\n'),
        ]),
  ];
}

function stagePart({ stage, asks, open, answered }: KitStage): string[] {
  const line = (box: string, text: string, how: string) => `- [${box}] ${inline(text)}\n  How: ${inline(how)}`;
  return [
    `### ${stageWords[stage]}`,
    ...asks.flatMap(({ name, ask, evidence }) => [
      `The candidate’s profiles ${inline(name)}:`,
      ...evidence.map((one) => quoteBlock(quoteRows(one))),
      ask.map((one) => `- [ ] ${inline(one)}`).join('\n'),
    ]),
    ...(open.length === 0
      ? []
      : [`Asked of every candidate, yes or no:\n\n${open.map(({ text, how }) => line(' ', text, how)).join('\n')}`]),
    ...(answered.length === 0
      ? []
      : [`Answered:\n\n${answered.map(({ text, reply }) => `- [x] ${inline(text)} **${reply}**`).join('\n')}`]),
  ];
}

const quoteRows = ({ quote, kind, source, locator }: Evidence): Row[] => [
  ['Seen', quote === '' ? `(nothing stands under ${kindWords[kind]})` : quote],
  ['Source', source],
  ...(locator === '' ? [] : [['Where', locator] as const]),
];

function steps(kit: VerificationKit): string[] {
  const stages = [...new Set(kit.steps.map(({ step }) => step.stage))];
  return [
    '## Steps that everybody gets',
    kit.isOwnList ? 'The organisation’s own list.' : 'The list of the set of indicators.',
    ...stages.flatMap((stage) => [`### ${stepStageWords[stage]}`, ...kit.steps.filter(({ step }) => step.stage === stage).map(stepPart)]),
  ];
}

function stepPart({ step, record }: KitStep): string {
  const isDone = record !== undefined && record.state !== 'open';
  return [
    `- [${isDone ? 'x' : ' '}] ${inline(step.text)}`,
    ...(step.otherwise === undefined ? [] : [`  Or instead: ${inline(step.otherwise)}`]),
    ...(step.sources.length === 0 ? [] : [`  Recommended by: ${step.sources.map(sourceName).join('; ')}`]),
    ...(isDone
      ? [`  Recorded ${minute(record.at)}: ${stepStateWords[record.state]}; done for everyone: ${record.forEveryone ? 'yes' : 'not said'}`]
      : []),
    ...(isDone && record.note !== '' ? ['', quoteBlock([['Note', record.note]])] : []),
  ].join('\n');
}

const sourceName = ({ publisher, published, unverified }: Source): string =>
  `${inline(publisher)}, ${published}${unverified ? ' (not read by us)' : ''}`;

const list = (lines: readonly string[], mark = '-'): string => lines.map((line) => `${mark} ${inline(line)}`).join('\n');

function liveness({ liveness: { rules, script } }: VerificationKit): string[] {
  return [
    '## Live requests for this call',
    list(rules),
    '### The script, drawn by chance',
    script.requests.map(({ text, instead }, at) => `${at + 1}. ${inline(text)}\n   Or instead: ${inline(instead)}`).join('\n'),
  ];
}

function calls({ calls: { rules, sheets } }: VerificationKit): string[] {
  return ['## Calls to employers, schools and references', list(rules), ...sheets.flatMap(sheetPart)];
}

function sheetPart({ sort, lines, spare, ask, outcomes, question }: CallSheet): string[] {
  const blank = 'Contact, found by: ________________  Called on: __________  Spoke with: ________________';
  return [
    `### ${callSortWords[sort]}`,
    list(ask),
    ...lines.map(({ name, detail, sources }) =>
      [
        quoteBlock([
          ['Named', name],
          ...(detail === '' ? [] : [['As claimed', detail] as const]),
          ...sources.map((source) => ['Source', source] as const),
        ]),
        blank,
      ].join('\n\n'),
    ),
    ...Array.from({ length: spare }, () => `Name: ________________\n\n${blank}`),
    outcomes.map(({ text, reply }) => `- [${question?.reply === reply && reply !== 'not-asked' ? 'x' : ' '}] ${inline(text)}`).join('\n'),
  ];
}

function handOver({ handOver: items }: VerificationKit): string[] {
  if (items.length === 0) return [];
  return [
    '## For IT, once somebody has started',
    ...items.map(({ text, how, benign, sources }) =>
      [
        `- [ ] ${inline(text)}`,
        `  How: ${inline(how)}`,
        ...benign.map((one) => `  - Ordinary: ${inline(one)}`),
        `  Published by: ${sources.map(sourceName).join('; ')}`,
      ].join('\n'),
    ),
  ];
}

/** `2026-11-22 10:42 UTC` */
const minute = (at: string): string => `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
