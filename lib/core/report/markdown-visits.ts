import type { Visit, VisitDifference } from '../model/visit.ts';
import type { CaseReport } from './case-report.ts';
import { quoteBlock, type Row } from './quote-block.ts';
import { kindWords } from './words.ts';

/** Values of one field that are quoted; the others are counted. */
const valuesShown = 5;

/** What a visit shows otherwise than the one before it, newest first; empty where nothing but counters and clocks moved. */
export function visitPart({ visits = [] }: CaseReport): string {
  const parts = visits.flatMap((visit) => {
    const telling = visit.differences.filter(({ isUsual }) => isUsual === undefined);
    return telling.length === 0 ? [] : [quoteBlock(visitRows(visit, telling))];
  });
  if (parts.length === 0) return '';
  const lead = 'People keep their pages up to date: a change says that something was changed, and not why.';
  return ['## Changed between two visits', lead, ...parts].join('\n\n');
}

function visitRows({ profile, previous, isOtherReader }: Visit, telling: readonly VisitDifference[]): Row[] {
  return [
    ['Source', `${profile.site}, ${profile.account}; read ${minute(profile.readAt)}`],
    ...(previous === undefined ? [] : [['Since', minute(previous.readAt)] as const]),
    ...(isOtherReader ? [['Reader', 'Another version read the visit before; only what both read is compared.'] as const] : []),
    ...telling.flatMap(differenceRows),
  ];
}

const labels = { new: 'New', gone: 'Gone', changed: 'Changed', 'no-longer-found': 'Unread', 'found-again': 'Again' } as const;

function differenceRows({ kind, what, before, now }: VisitDifference): Row[] {
  const label = labels[what];
  if (what === 'no-longer-found') return [[label, `${kindWords[kind]}: the place was not found this time`], ...quoted('Before', before)];
  return [[label, kindWords[kind]], ...quoted('Before', before), ...quoted('Now', now)];
}

function quoted(label: string, quotes: readonly string[]): Row[] {
  const more = quotes.length - valuesShown;
  return [
    ...quotes.slice(0, valuesShown).map((quote): Row => [label, quote]),
    ...(more > 0 ? [['More', `${more} that are not quoted here`] as const] : []),
  ];
}

/** `2026-11-22 10:42 UTC` */
const minute = (at: string): string => `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
