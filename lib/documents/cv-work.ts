import type { RawEntry, RawObservation } from '../core/model/raw-profile.ts';
import type { CvLine } from './cv-lines.ts';
import { canBeEmployer, type Part, partsOf } from './cv-parts.ts';
import { type LineDates, periodIn } from './cv-periods.ts';
import { observed } from './raw-document.ts';

type Anchor = { index: number; dates: LineDates; own: Part[] };
type Entry = { head: CvLine[]; parts: Part[]; dates: LineDates; body: CvLine[] };

/** The jobs of a part of a résumé: every line with a period makes an entry of the lines beside it. */
export function cvJobs(lines: readonly CvLine[]): RawObservation[] {
  const entries = entriesIn(lines).slice(0, mostEntries);
  const order = orderOf(entries);
  return entries.flatMap(({ head, parts, dates, body }) => {
    const job = jobOf(parts, order);
    if (job === undefined) return [];
    const text = body
      .map((line) => line.text)
      .join('\n')
      .trim();
    const quote = head.map((line) => line.text.trim()).join(' · ');
    return observed('work', { ...job, dates: dates.dates, ...(text && { text }) }, quote, `line ${head[0]?.line ?? 0}`) ?? [];
  });
}

function entriesIn(lines: readonly CvLine[]): Entry[] {
  const anchors = lines.flatMap((line, index) => anchorAt(line, index) ?? []);
  const side = sideOf(lines, anchors);
  let free = 0;
  return anchors.map(({ index, dates, own }, position) => {
    const until = anchors[position + 1]?.index ?? lines.length;
    const above = side === 'above' ? beside(lines, index, -1, free, own) : [];
    // What stands under the dates belongs to them where nothing above has told it.
    const told = [...own, ...above.flatMap((at) => partsAt(lines, at))];
    const under = side === 'below' || above.length === 0 ? beside(lines, index, 1, until, told) : [];
    const below = [...under, ...placeUnder(lines, Math.max(index, ...under), until)];
    const head = [...above, index, ...below].sort((a, b) => a - b);
    free = Math.max(index, ...below) + 1;
    const parts = head.flatMap((at) => (at === index ? own : partsAt(lines, at)));
    const end = position + 1 < anchors.length ? bodyEnd(lines, free, until, side) : until;
    return { head: head.map((at) => lines[at] as CvLine), parts, dates, body: lines.slice(free, end) };
  });
}

/** A line with a period that can be an entry's: not a sentence, and a bullet only where it names a job. */
function anchorAt({ text }: CvLine, index: number): Anchor | undefined {
  const dates = periodIn(text);
  if (!dates || text.length > 220) return undefined;
  const own = partsOf(text, dates.shown).filter(
    ({ text: part }) => !/^(?:from|since|period|duration|dates?|during|\d[\d\s.,]*(?:years?|months?|yrs?|mos?).{0,20})$/i.test(part),
  );
  const rest = text.replace(dates.shown, '').trim();
  if (rest.split(/\s+/).length > 22 || (isBullet(text) && !own.some(({ role }) => role === 'title' || role === 'employer')))
    return undefined;
  return { index, dates, own };
}

const partsAt = (lines: readonly CvLine[], at: number): Part[] => partsOf(lines[at]?.text ?? '');
const isTold = (parts: readonly Part[]): boolean =>
  parts.some(({ role }) => role === 'title') &&
  parts.some((part) => part.role === 'employer' || (part.role === 'unknown' && canBeEmployer(part.text)));

/** The head lines on one side of the dates, nearest first, until title and employer are told. */
function beside(lines: readonly CvLine[], from: number, step: 1 | -1, bound: number, own: readonly Part[]): number[] {
  const taken: number[] = [];
  const told = [...own];
  let gap = 0;
  for (let at = from + step; step === 1 ? at < bound : at >= bound; at += step) {
    if (isTold(told) || taken.length === 3) break;
    const line = lines[at] as CvLine;
    if (line.text.trim() === '') {
      if (++gap > 1) break;
      continue;
    }
    if (!isHeadLine(line.text)) break;
    gap = 0;
    const parts = partsAt(lines, at);
    // A second title or a second company belongs to somebody else's entry.
    if (['title', 'employer'].some((role) => parts.some((part) => part.role === role) && told.some((part) => part.role === role))) break;
    told.push(...parts);
    taken.push(at);
  }
  return taken;
}

/** A line under the dates that names nothing but a place. */
function placeUnder(lines: readonly CvLine[], index: number, until: number): number[] {
  const parts = index + 1 < until ? partsAt(lines, index + 1) : [];
  return parts.length > 0 && parts.every(({ role }) => role === 'place') ? [index + 1] : [];
}

/** On which side of the dates a résumé names the job: the one where titles and companies stand more often. */
function sideOf(lines: readonly CvLine[], anchors: readonly Anchor[]): 'above' | 'below' {
  let above = 0;
  let below = 0;
  for (const [position, { index, own }] of anchors.entries()) {
    if (isTold(own)) continue;
    above += weight(lines, beside(lines, index, -1, (anchors[position - 1]?.index ?? -1) + 1, own), own) + (position === 0 ? 0.2 : 0);
    below += weight(lines, beside(lines, index, 1, anchors[position + 1]?.index ?? lines.length, own), own);
  }
  return below > above ? 'below' : 'above';
}

function weight(lines: readonly CvLine[], at: readonly number[], own: readonly Part[]): number {
  const parts = at.flatMap((index) => partsAt(lines, index));
  const missing = (['title', 'employer'] as const).filter((role) => !own.some((part) => part.role === role));
  const named = missing.filter((role) => parts.some((part) => part.role === role)).length;
  return named + (isTold([...own, ...parts]) ? 1 : 0) + (parts.length > 0 ? 0.2 : 0);
}

/** The last lines before the next dates are the next entry's head where a blank line parts them from this one's text. */
function bodyEnd(lines: readonly CvLine[], from: number, until: number, side: 'above' | 'below'): number {
  if (side === 'below') return until;
  for (let at = until - 1; at >= from && at >= until - 4; at--) if (lines[at]?.text.trim() === '' && at < until - 1) return at;
  let end = until;
  while (end > from && end > until - 3 && isHeadLine(lines[end - 1]?.text ?? '')) end--;
  return end;
}

const isBullet = (text: string): boolean => /^\s{0,12}[-*•·▪◦‣–●➢✓■□►\uf000-\uf0ff](?:\s|\p{L})/u.test(text);
const isHeadLine = (text: string): boolean =>
  text.trim() !== '' &&
  text.length <= 130 &&
  !isBullet(text) &&
  !/;\s{0,3}$|:\s{0,3}$|(?<!\.\p{L}|\b(?:inc|ltd|co|corp|pvt|l\.l\.c|s\.a|b\.v|jr|sr|dept))\.\s{0,3}$/iu.test(text) &&
  text.trim().split(/\s+/).length <= 16;

/** Whether this résumé names the employer before the title, learned from the entries that leave no doubt. */
function orderOf(entries: readonly Entry[]): 'employer' | 'title' | undefined {
  let balance = 0;
  for (const { parts } of entries) {
    const title = parts.findIndex(({ role }) => role === 'title');
    const employer = parts.findIndex((part) => part.role === 'employer' || (part.role === 'unknown' && canBeEmployer(part.text)));
    if (title >= 0 && employer >= 0) balance += employer < title ? 1 : -1;
  }
  return balance > 0 ? 'employer' : balance < 0 ? 'title' : undefined;
}

function jobOf(parts: readonly Part[], order: 'employer' | 'title' | undefined): RawEntry | undefined {
  const employment = parts.find(({ role }) => role === 'employment')?.text;
  const place = parts
    .filter(({ role }) => role === 'place')
    .map(({ text }) => text)
    .join(', ');
  const known = parts.find(({ role }) => role === 'title')?.text;
  const named = parts.filter((part) => part.role === 'employer' || (part.role === 'unknown' && canBeEmployer(part.text)));
  const sure =
    named.find(({ role }) => role === 'employer') ?? (known === undefined ? undefined : (named.find(({ loose }) => !loose) ?? named[0]));
  const pair = sure === undefined && named.length === 2 && order !== undefined ? (order === 'employer' ? named : named.toReversed()) : [];
  const employer = sure?.text ?? pair[0]?.text;
  const title = known ?? pair[1]?.text;
  if (employer === undefined && title === undefined) return undefined;
  return { ...(employer && { employer }), ...(title && { title }), ...(employment && { employment }), ...(place && { place }) };
}

const mostEntries = 100;
