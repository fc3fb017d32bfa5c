import type { PartialDate } from '../model/observation.ts';
import { type DatePoint, datePoints } from './date-points.ts';
import { foldText } from './fold-text.ts';

/** A period as it was shown; a missing end is unknown, not open. */
export type DateRange = { start?: PartialDate; end?: PartialDate | 'present' };

/**
 * The period that a text shows: `Jan 2022 – Present · 2 yrs`, `03/2020 - now`, `2019–2021`, `Since 2018`, `bis 2020`. A single
 * date is both start and end. `undefined` when there is no date, when there are more than two, or when the period runs
 * backwards: then somebody mistyped, and it is not ours to say how.
 */
export function parseDateRange(text: string): DateRange | undefined {
  const folded = foldText(text.slice(0, 600)).slice(0, 300);
  const points = withYears(datePoints(text), folded);
  const [first, second] = points;
  if (!first?.date || points.length > 2) return undefined;
  if (second?.date) return isBackwards(first.date, second.date) ? undefined : { start: first.date, end: second.date };
  const before = folded.slice(0, first.start);
  const after = folded.slice(first.end);
  if (openWord.test(after) || openCharacters.test(folded) || sinceWord.test(before)) return { start: first.date, end: 'present' };
  if (untilWord.test(before)) return { end: first.date };
  const short = /^\s?[-–—/]\s?(\d\d)(?!\d)/.exec(after)?.[1];
  if (short && /^\d{4}$/.test(first.date)) return shortEnd(first.date, short);
  if (/^\s?(?:[-–—~]|to\b|bis\b)/.test(after)) return { start: first.date };
  return { start: first.date, end: first.date };
}

/** Whether an end lies before a start, as far as both are known. */
function isBackwards(start: PartialDate, end: PartialDate): boolean {
  const known = Math.min(start.length, end.length);
  return start.slice(0, known) > end.slice(0, known);
}

/** Gives a month without a year the year of the date after it; other lone months (`may`, `mars`) are words and go. */
function withYears(points: readonly DatePoint[], text: string): DatePoint[] {
  return points.flatMap((point, index) => {
    if (point.date || point.month === undefined) return [point];
    const next = points[index + 1];
    const isStart = next?.date !== undefined && /^\.?\s?(?:[-–—]|to|bis|au|al|a|до|по)\s?$/.test(text.slice(point.end, next.start));
    return isStart ? [{ ...point, date: `${next.date?.slice(0, 4)}-${String(point.month).padStart(2, '0')}` }] : [];
  });
}

/** `2019–21`. */
function shortEnd(start: PartialDate, short: string): DateRange {
  const end = `${start.slice(0, 2)}${short}`;
  return end > start ? { start, end } : { start };
}

const openWord =
  /(?<![\p{L}\p{M}])(?:present|now|current|currently|today|ongoing|till date|to date|heute|jetzt|aktuell|laufend|présent|aujourd['’]hui|actuel|actuellement|en cours|presente|actualidad|actualmente|actual|hoy|la fecha|atual|atualmente|o momento|oggi|attuale|attualmente|in corso|obecnie|teraz|nadal|наст\.? ?вр|настоящее время|н\.в|сейчас|теперішній час|зараз|досі|дотепер|сада|данас|садашњост|sada|danas|sadašnjost|trenutno|heden|nu|nutid|nuvarande|nå|dnes|současnost|súčasnosť|prezent|günümüz|halen|devam ediyor|şu an|jelenleg|nykyinen|sekarang|saat ini|hiện tại|σήμερα|الآن|حتى الآن|היום|वर्तमान)(?![\p{L}\p{M}])/u;
const openCharacters = /現在|现在|至今|目前|현재/u;
const sinceWord =
  /(?<![\p{L}\p{M}])(?:since|from|starting|seit|ab|depuis|desde|dal|da|od|с|від|з|sinds|sedan|siden|от|din)(?![\p{L}\p{M}])[\s:]*$/u;
const untilWord =
  /(?<![\p{L}\p{M}])(?:until|till|through|bis|jusqu['’](?:à|en|au)|hasta|até|fino al|do|до|по|tot|til)(?![\p{L}\p{M}])[\s:]*$/u;
