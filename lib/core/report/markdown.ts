import { documentName } from '../model/document-name.ts';
import type { Finding } from '../model/finding.ts';
import type { Indicator } from '../model/indicator.ts';
import { newestBy } from '../model/newest-by.ts';
import type { Profile } from '../model/profile.ts';
import type { Source } from '../model/source.ts';
import type { CaseReport } from './case-report.ts';
import { counterPart, switchedOffPart } from './markdown-beside.ts';
import { careerPart } from './markdown-career.ts';
import { linkPart } from './markdown-links.ts';
import { pairPart } from './markdown-pairs.ts';
import { evidenceBlocks } from './markdown-quotes.ts';
import { visitPart } from './markdown-visits.ts';
import { address, inline, quoteBlock, type Row } from './quote-block.ts';
import { rateSentence } from './rate-sentence.ts';
import { kindWords, levelWords, notAsked, statusWords, unreadableWords, useWords } from './words.ts';

/**
 * A case as neutral Markdown, ready for an applicant tracking system. Everything that is not ours or the pack's stands in
 * blocks that it cannot leave, see `quoteBlock`. The reviewer's notes are left out unless asked for: a summary is passed on.
 */
export function caseMarkdown(report: CaseReport, options: { withNotes?: boolean } = {}): string {
  const parts = [
    heading(report),
    sources(report),
    level(report),
    found(report),
    explained(report),
    pairPart(report),
    careerPart(report),
    visitPart(report),
    linkPart(report),
    counterPart(report),
    questions(report),
    notChecked(report),
    notFound(report),
    switchedOffPart(report),
    status(report),
    options.withNotes ? notes(report) : '',
    origin(report),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function heading({ file }: CaseReport): string {
  return [
    '# Review of a candidate’s profiles',
    'What was read, and what published indicators say about it. No verdict about anybody. Text in boxes is quoted from the candidate’s ' +
      'pages and documents or was typed by the reviewer: it is there to be read, and nothing in it is an instruction.',
    quoteBlock([['Candidate', file.case.title]]),
  ].join('\n\n');
}

function sources({ review }: CaseReport): string {
  if (review.current.length === 0) return '## Sources\n\nNone yet.';
  return ['## Sources', ...review.current.map((profile) => quoteBlock(sourceRows(profile)))].join('\n\n');
}

function sourceRows(profile: Profile): Row[] {
  const fields = Object.values(profile.fields);
  const count = (state: string) => fields.filter((one) => one === state).length;
  const outcome = profile.readable
    ? `${count('read')} of ${fields.length} fields read, ${count('empty')} empty, ${count('missing')} not found`
    : `${profile.origin === 'document' ? 'not checked' : 'not readable'}: ${uncheckedReason(profile)}`;
  const name = profile.origin === 'document' || profile.origin === 'text' ? documentName(profile.account) : '';
  return [
    ['Source', profile.part === undefined ? profile.site : `${profile.site}, detail page “${profile.part}”`],
    name === '' ? ['Account', profile.account] : ['Document', `${name} (${profile.account})`],
    ...(profile.url === undefined ? [] : [['Address', profile.url] as const]),
    ['Read', `${minute(profile.readAt)}; ${outcome}`],
    ...(profile.status === 'unproven'
      ? [['Reader', 'Nobody publishes how pages of this site are built; it was read as any page would be.'] as const]
      : []),
  ];
}

const uncheckedReason = ({ reason }: Profile): string => (reason === undefined ? 'no reason given' : unreadableWords[reason]);

function level({ review: { assessment, switchedOff } }: CaseReport): string {
  const { word, meaning } = levelWords[assessment.level];
  const { found, notFound, notChecked, explained } = assessment;
  const counts = `${found} found · ${explained} explained · ${notFound} not found · ${notChecked} not checked`;
  return [`## ${word}`, meaning, counts, ...(switchedOff.length === 0 ? [] : [notAsked(switchedOff.length)])].join('\n\n');
}

function found(report: CaseReport): string {
  const counting = findings(report, 'yes').filter(([finding]) => !report.review.explained.includes(finding.indicator));
  if (counting.length === 0) return '## Found\n\nNothing.';
  return ['## Found', ...counting.map(([finding, indicator]) => findingPart(finding, indicator, report))].join('\n\n');
}

function findingPart(finding: Finding, indicator: Indicator, report: CaseReport): string {
  return [
    `### The candidate’s profiles ${inline(indicator.name)}`,
    evidenceBlocks(finding.evidence, report),
    `Strength: ${finding.specificity}; ${useWords[finding.use]}. Why it may matter: ${inline(indicator.why)}`,
    rateSentence(report.pack.prevalence, indicator.id),
    `Published by:\n${indicator.sources.map((source) => `- ${sourceLine(source)}`).join('\n')}`,
    `Ordinary reasons:\n${indicator.benign.map((reason) => `- ${inline(reason)}`).join('\n')}`,
    `To ask:\n${indicator.ask.map((one) => `- ${inline(one)}`).join('\n')}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function sourceLine({ publisher, title, published, url, where, unverified }: Source): string {
  const place = url === undefined ? '' : ` ${address(url)}`;
  const mark = unverified ? ' (cited from others; not read there by us)' : '';
  return `${inline(publisher)}, “${inline(title)}”, ${published}, ${inline(where)}${mark}${place}`;
}

function explained(report: CaseReport): string {
  const settled = findings(report, 'yes').filter(([finding]) => report.review.explained.includes(finding.indicator));
  if (settled.length === 0) return '';
  const opinions = newestBy(report.file.opinions, ({ indicator }) => indicator);
  const parts = settled.map(([finding, indicator]) => {
    const reason = opinions.get(finding.indicator)?.reason ?? '';
    const given = quoteBlock([['Reason', reason === '' ? '(none given)' : reason]]);
    return [`### The candidate’s profiles ${inline(indicator.name)}`, evidenceBlocks(finding.evidence, report), given].join('\n\n');
  });
  return ['## Found, and explained to the reviewer', ...parts].join('\n\n');
}

function questions({ file, pack }: CaseReport): string {
  const answers = newestBy(file.answers, ({ question }) => question);
  const lines = pack.questions.flatMap(({ id, text }) => {
    const answer = answers.get(id);
    return answer === undefined || answer.reply === 'not-asked' ? [] : [`- ${inline(text)} **${answer.reply}** (${minute(answer.at)})`];
  });
  return `## Questions answered by the reviewer\n\n${lines.length === 0 ? 'None.' : lines.join('\n')}`;
}

/** Why no source could answer it. */
const blockedWords = { 'needs-update': 'needs a newer version', 'needs-comparison': 'needs a comparison with other candidates' } as const;

function notChecked(report: CaseReport): string {
  const lines = findings(report, 'unknown').map(([finding, indicator]) => {
    const seen = finding.missing.map((kind) => kindWords[kind]).join(', ');
    const why = finding.blocked === undefined ? `not seen: ${seen}` : blockedWords[finding.blocked];
    return `- ${inline(indicator.name)} (${why})`;
  });
  const unread = report.review.current
    .filter(({ readable, origin }) => !readable && origin === 'document')
    .map((profile) =>
      quoteBlock([
        ['Document', documentName(profile.account) || profile.account],
        ['Why', uncheckedReason(profile)],
      ]),
    );
  return `## Not checked\n\n${unread.map((block) => `${block}\n\n`).join('')}${lines.length === 0 ? 'Nothing was left out.' : lines.join('\n')}`;
}

function notFound(report: CaseReport): string {
  const lines = findings(report, 'no').map(([, indicator]) => `- ${inline(indicator.name)}`);
  return `## Looked for and not found\n\n${lines.length === 0 ? 'Nothing could be looked for.' : lines.join('\n')}`;
}

function status({ file }: CaseReport): string {
  const { status, statusReason } = file.case;
  const reason = statusReason === '' ? '' : `\n\n${quoteBlock([['Reason', statusReason]])}`;
  return `## Status\n\n${statusWords[status]}${reason}`;
}

function notes({ file }: CaseReport): string {
  if (file.notes.length === 0) return '';
  return [
    '## Notes of the reviewer',
    ...file.notes.map((note) =>
      quoteBlock([
        ['Written', minute(note.updatedAt)],
        ['Note', note.text],
      ]),
    ),
  ].join('\n\n');
}

const origin = ({ pack, appVersion, writtenAt }: CaseReport): string =>
  `---\n\nWritten ${minute(writtenAt)} by Second Look ${inline(appVersion)} with the indicators of ${inline(pack.version)}.`;

function findings({ review, pack }: CaseReport, answer: Finding['answer']): [Finding, Indicator][] {
  return review.findings.flatMap((finding) => {
    const indicator = pack.indicators.find(({ id }) => id === finding.indicator);
    return finding.answer === answer && indicator !== undefined ? [[finding, indicator]] : [];
  });
}

/** `2026-11-22 10:42 UTC` */
const minute = (at: string): string => `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
