import { monthOf } from '../core/text/date-points.ts';
import { parseDateRange } from '../core/text/date-range.ts';
import { foldText } from '../core/text/fold-text.ts';

/** Dates in a line: as they are written, and as `RawEntry.dates` takes them. */
export type LineDates = { shown: string; dates: string };

/** The first period of a line: `Jan 2020 – Present`, `03/2019 – 06/2021`, `since 2018`. A single date is none. */
export function periodIn(text: string): LineDates | undefined {
  if (!mayHold.test(text) || text.length > longest) return undefined;
  const points = pointsIn(text);
  for (const [index, point] of points.entries()) {
    const after = text.slice(point.end);
    const next = points[index + 1];
    const open = openEnd.exec(after)?.[0];
    const before = since.exec(text.slice(0, point.start));
    const end =
      next !== undefined && connector.test(text.slice(point.end, next.start))
        ? next.end
        : open === undefined
          ? undefined
          : point.end + open.length;
    if (end === undefined && before === null) continue;
    const from = before && end === undefined ? before.index : point.start;
    const found = understood(text.slice(from, end ?? point.end));
    if (found) return found;
  }
  return undefined;
}

/** The last single date of a line, where the line has no period: when something was finished. */
export function endDateIn(text: string): LineDates | undefined {
  if (!mayHold.test(text) || text.length > longest) return undefined;
  const last = pointsIn(text).findLast(({ hasYear }) => hasYear);
  if (!last) return undefined;
  const shown = text.slice(last.start, last.end);
  return { shown, dates: `until ${plain(shown)}` };
}

type Point = { start: number; end: number; hasYear: boolean };

function pointsIn(text: string): Point[] {
  const points: Point[] = [];
  point.lastIndex = 0;
  for (let found = point.exec(text); found !== null; found = point.exec(text)) {
    const word = found.groups?.['word'];
    if (word === undefined || monthOf(foldText(word)) !== undefined || season.test(word)) {
      const shown = found[0];
      points.push({ start: found.index, end: found.index + shown.length, hasYear: /(?:19|20)\d\d|\p{L}[^\d]{0,4}\d\d$/u.test(shown) });
    } else {
      // The word before a year belongs to it only when it is a month: "Example University, 2011 – 2015".
      point.lastIndex = found.index + found[0].indexOf(word) + word.length;
    }
  }
  return points;
}

function understood(shown: string): LineDates | undefined {
  const dates = plain(shown);
  return parseDateRange(dates) ? { shown, dates } : undefined;
}

/** Ways of writing that the dates' own reader need not know: seasons, `Jan' 2018`, `Sept.2016`, `15/03/2019`, half a bracket. */
const plain = (shown: string): string =>
  shown
    .replace(/(?<=\p{L}{3})[\s.,]{0,3}['’‘`]\s{0,2}(?=(?:19|20)\d\d)/gu, ' ')
    .replace(/(?<=\p{L}{3})[\s.,-]{0,3}['’‘`]?\s{0,2}(?=\d\d(?!\d))(?=\d\d\s{0,3}(?:$|[-–—(]|to\b|till\b))/gu, " '")
    .replace(/(?<=\p{L}{3})[.,-](?=(?:19|20)\d\d)/gu, ' ')
    .replace(/\b(?:spring|summer|fall|autumn|winter|frühjahr|sommer|herbst|printemps|été|automne|hiver)\s(?=\d{4})/giu, '')
    .replace(/\s{1,4}/g, ' ')
    .replace(/^[\s(]{1,4}|[\s)]{1,4}$/g, '');

const longest = 400;
const mayHold = /(?:19|20)\d\d|['’‘`]\s?\d\d|\p{L}{3}[\s.,-]{0,2}\d\d(?!\d)/u;
const season = /^(?:spring|summer|fall|autumn|winter|frühjahr|sommer|herbst|printemps|été|automne|hiver)$/i;
const year = String.raw`(?:19|20)\d\d(?!\d)`;
const point = new RegExp(
  String.raw`(?<![\p{L}\p{N}/])(?:(?:\d{1,2}(?:st|nd|rd|th|er|º)?[\s.,-]{0,3}(?:of\s|de\s)?)?(?<word>\p{L}{3,12})(?:[\s.,/-]{0,3}['’‘${'`'}]\s{0,2}|[.,/-]\s{0,2}|\s{1,3}(?:de\s)?(?:\d{1,2}(?:st|nd|rd|th)?,\s{0,2})?)(?<year>${year}|\d\d(?!\d|[./:]))|\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d(?!\d)|\d{1,2}\s?[./-]\s?${year}|${year}(?:[-./](?:0?[1-9]|1[0-2])(?:[-./]\d{1,2})?(?!\d))?(?:\s?年(?:\s?\d{1,2}\s?月)?|\s?년(?:\s?\d{1,2}\s?월)?)?|(?<=\d\s{0,2}[-–—]\s{0,2})['’‘]?\d\d(?!\d))|(?<![\p{L}\p{N}])(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\p{L}{0,6}\.?(?=\s{0,2}[-–—]\s{0,2}\p{L}{3,9}\.?\s(?:19|20)\d\d)`,
  'giu',
);
const connector =
  /^[\s).,]{0,4}(?:[-–—~〜‒−]{1,3}>?|to|until|till|upto|up to|through|thru|bis|à|au|a|al|do|до|по|tot|t\/m|–)[\s(,]{0,4}(?:the\s)?$/i;
const openEnd =
  /^[\s).,]{0,4}(?:(?:[-–—~〜‒−]{1,3}|to|until|till|upto|up to|bis|à|au|a|al|do|до|по|tot)\s{0,3}){1,2}(?:(?:the\s)?present(?:ly)?(?: day| date)?|now|current(?:ly)?|today|ongoing|(?:till )?date|till now|till today|heute|jetzt|aktuell|laufend|aujourd['’]hui|présent|ce jour|actuel(?:lement)?|(?:la )?actualidad|presente|(?:la )?fecha|hoy|atual(?:mente)?|o momento|oggi|in corso|obecnie|nadal|teraz|heden|nu|настоящее время|настоящее вр\.|н\.\s?в\.?|сейчас|теперішній час|зараз|данас|danas|sada|現在|至今|现在|현재)(?![\p{L}\d])|^\s{0,3}(?:至今|現在|현재|年至今)|^\s?[-–—]\s?(?=$|[)|,])/iu;
const since = /(?<![\p{L}\p{M}])(?:since|from|seit|ab|depuis|desde|dal|od|с|з|від|sinds)\s{1,3}$/iu;
