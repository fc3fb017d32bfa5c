import type { PartialDate } from '../model/observation.ts';
import { foldText } from './fold-text.ts';
import monthNames from './months.gen.json' with { type: 'json' };

/** A date inside a text; `month` instead of `date` for a month whose year stands only at the end: `Jan – Mar 2021`. */
export type DatePoint = { date?: PartialDate; month?: number; start: number; end: number };

/**
 * The dates in a text, as far as they are shown, from left to right: ISO, `03/2020`, `3 Mai 2019`, `Mar 3, 2021`,
 * `2022年1月`, `Jan '22`, `2019`. Month names of some thirty languages. Where day and month could be either way round, only
 * the year is kept. Text beyond 300 characters is not looked at.
 */
export function datePoints(text: string): DatePoint[] {
  const tokens = tokenize(foldText(text.slice(0, 2 * longestText)).slice(0, longestText));
  const points: DatePoint[] = [];
  for (let index = 0; index < tokens.length; ) {
    const found = pointAt(tokens, index);
    if (found) points.push({ ...found.point, start: tokens[index]?.at ?? 0, end: tokens[found.next - 1]?.end ?? 0 });
    index = found?.next ?? index + 1;
  }
  return points;
}

type Token = { text: string; at: number; end: number };
type Found = { point: { date?: PartialDate; month?: number }; next: number };

const tokenize = (text: string): Token[] =>
  [...text.matchAll(/\d+|[\p{L}\p{M}]+|[^\s\d\p{L}\p{M}]/gu)].map(({ 0: word, index }) => ({
    text: word,
    at: index,
    end: index + word.length,
  }));

function pointAt(tokens: readonly Token[], index: number): Found | undefined {
  const first = tokens[index]?.text ?? '';
  if (isYear(first)) return fromYear(tokens, index);
  if (/^\d{1,2}$/.test(first)) return fromDayOrMonth(tokens, index);
  const month = monthOf(first);
  return month === undefined ? undefined : fromMonthName(tokens, index, month);
}

/** `2021-03-09`, `2021年3月`, `2021. március`, `2021`. */
function fromYear(tokens: readonly Token[], index: number): Found {
  const year = tokens[index]?.text as string;
  const mark = tokens[index + 1]?.text ?? '';
  const number = tokens[index + 2];
  if (/^[年년]/.test(mark) && isMonth(number?.text) && /^[月월]/.test(tokens[index + 3]?.text ?? '')) {
    const day = tokens[index + 4]?.text;
    const withDay = isDay(day) && /^[日일]/.test(tokens[index + 5]?.text ?? '');
    return { point: { date: join(year, number?.text, withDay ? day : undefined) }, next: index + (withDay ? 6 : 4) };
  }
  if (/^[-./]$/.test(mark) && isMonth(number?.text) && isJoined(tokens, index, 3)) {
    const day = tokens[index + 4]?.text.slice(0, 2);
    const withDay = tokens[index + 3]?.text === mark && isDay(day) && isJoined(tokens, index + 2, 3);
    return { point: { date: join(year, number?.text, withDay ? day : undefined) }, next: index + (withDay ? 5 : 3) };
  }
  const after = skip(tokens, index + 1, /^\.$/);
  const month = monthOf(tokens[after]?.text ?? '');
  const follows = tokens[skip(tokens, after + 1, /^[.,]$/)]?.text ?? '';
  if (month !== undefined && !isYear(follows)) return { point: { date: join(year, String(month)) }, next: after + 1 };
  return { point: { date: year }, next: index + (/^[年년]/.test(mark) ? 2 : 1) };
}

/** `03/2020`, `9.3.2021`, `9 March 2021`. */
function fromDayOrMonth(tokens: readonly Token[], index: number): Found | undefined {
  const first = tokens[index]?.text as string;
  const mark = tokens[index + 1]?.text ?? '';
  const second = tokens[index + 2]?.text ?? '';
  if (/^[-./]$/.test(mark) && isJoined(tokens, index, 3)) {
    if (isYear(second) && isMonth(first)) return { point: { date: join(second, first) }, next: index + 3 };
    const year = tokens[index + 4]?.text ?? '';
    if (!/^\d{1,2}$/.test(second) || tokens[index + 3]?.text !== mark || !isYear(year)) return undefined;
    return { point: { date: dayAndMonth(first, second, mark, year) }, next: index + 5 };
  }
  const named = skip(tokens, index + 1, /^(?:\.|st|nd|rd|th|de|of|º)$/);
  const month = isDay(first) ? monthOf(tokens[named]?.text ?? '') : undefined;
  if (month === undefined) return undefined;
  const year = skip(tokens, named + 1, /^(?:\.|,|de|del|of)$/);
  return isYear(tokens[year]?.text)
    ? { point: { date: join(tokens[year]?.text as string, String(month), first) }, next: year + 1 }
    : undefined;
}

/** `March 2021`, `Mar 9, 2021`, `Mar '21`, `marzo de 2021`, or a month alone. */
function fromMonthName(tokens: readonly Token[], index: number, month: number): Found {
  const after = skip(tokens, index + 1, /^(?:\.|,|de|del|of|\/)$/);
  const next = tokens[after]?.text ?? '';
  if (isYear(next)) return { point: { date: join(next, String(month)) }, next: after + 1 };
  if (next === '-' && isYear(tokens[after + 1]?.text) && isJoined(tokens, after - 1, 3)) {
    return { point: { date: join(tokens[after + 1]?.text as string, String(month)) }, next: after + 2 };
  }
  if (/^['’‘]$/.test(next) && /^\d\d$/.test(tokens[after + 1]?.text ?? '')) {
    return { point: { date: join(century(tokens[after + 1]?.text as string), String(month)) }, next: after + 2 };
  }
  if (isDay(next)) {
    const year = skip(tokens, after + 1, /^(?:,|\.|st|nd|rd|th|of|de)$/);
    if (isYear(tokens[year]?.text)) return { point: { date: join(tokens[year]?.text as string, String(month), next) }, next: year + 1 };
  }
  return { point: { month }, next: index + 1 };
}

/** Day and month both ways round: with dots the day comes first, with slashes only what is above twelve tells. */
function dayAndMonth(first: string, second: string, mark: string, year: string): PartialDate {
  if (isDay(first) && isMonth(second) && (mark === '.' || Number(first) > 12)) return join(year, second, first);
  if (isMonth(first) && isDay(second) && Number(second) > 12) return join(year, first, second);
  return first === second && isMonth(first) ? join(year, first, second) : year;
}

const join = (year: string, month?: string, day?: string): PartialDate =>
  [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined).join('-');

/** Whether the tokens stand without a space between them: `2019-03`, not `2019 - 03`. */
function isJoined(tokens: readonly Token[], index: number, count: number): boolean {
  for (let i = index; i < index + count - 1; i++) if (tokens[i]?.end !== tokens[i + 1]?.at) return false;
  return true;
}

function skip(tokens: readonly Token[], index: number, what: RegExp): number {
  let at = index;
  while (at < index + 2 && what.test(tokens[at]?.text ?? '')) at++;
  return at;
}

const isYear = (text = ''): boolean => /^(?:19|20)\d{2}$/.test(text);
const isMonth = (text = ''): boolean => /^(?:0?[1-9]|1[0-2])$/.test(text);
const isDay = (text = ''): boolean => /^(?:0?[1-9]|[12]\d|3[01])$/.test(text);
const century = (short: string): string => (Number(short) < 70 ? `20${short}` : `19${short}`);
/** The number of a month by its folded name, `mai` or `січень`; `undefined` for any other word. */
export const monthOf = (word: string): number | undefined => months.get(word);

const months = new Map<string, number>(Object.entries(monthNames));
const longestText = 300;
