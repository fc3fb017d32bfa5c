import { parsePartialDate } from '../core/text/partial-date.ts';

/** Whether a conversation writes the day or the month first; `undefined` where nothing in it settles that. */
export type DayOrder = 'day' | 'month' | undefined;

/** The order that the dates of a conversation can only have: one number above twelve tells for all of them. */
export function dayOrder(days: readonly string[]): DayOrder {
  let isDay = false;
  let isMonth = false;
  for (const day of days) {
    const [, first = '', mark, second = ''] = numeric.exec(day.trim()) ?? [];
    if (mark === '.' || (first.length <= 2 && Number(first) > 12)) isDay = true;
    if (mark !== '.' && Number(second) > 12) isMonth = true;
  }
  return isDay === isMonth ? undefined : isDay ? 'day' : 'month';
}

/** A day as `2025-03-09`; `undefined` where its year is not written, or where day and month could be either way round. */
export function dayOf(text: string, order: DayOrder): string | undefined {
  const shown = text.trim();
  const [, first = '', mark = '', second = '', year = ''] = numeric.exec(shown) ?? [];
  if (year !== '') {
    const full = year.length === 2 ? `20${year}` : year;
    const by = mark === '.' ? 'day' : Number(first) > 12 ? 'day' : Number(second) > 12 ? 'month' : first === second ? 'day' : order;
    if (by === undefined) return undefined;
    return checked(full, by === 'day' ? second : first, by === 'day' ? first : second);
  }
  const iso = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(shown);
  if (iso) return checked(iso[1] ?? '', iso[2] ?? '', iso[3] ?? '');
  const named = parsePartialDate(shown.replace(/^\p{L}{2,12}\.?,\s/u, '').replace(/(\d)(?:st|nd|rd|th)\b/i, '$1'));
  return named?.length === 10 ? named : undefined;
}

/** A time of day as `14:02:00`, from `2:02 PM` or `14:02`. */
export function timeOf(text: string): string | undefined {
  const [, hours = '', minutes = '', seconds = '00', half = ''] =
    /(\d{1,2})[:.](\d{2})(?::(\d{2}))?[\s\u202f]?([ap])?\.?/i.exec(text) ?? [];
  const hour = Number(hours);
  const noon = half === '' ? hour : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return hours === '' || noon > 23 || Number(minutes) > 59 || Number(seconds) > 59
    ? undefined
    : `${String(noon).padStart(2, '0')}:${minutes}:${seconds}`;
}

/**
 * A line that says on which day the lines below it were written: `Monday, 3 March 2025` gives the day, `Today` and `Mar 3` a day that
 * cannot be told. `undefined` for every other line.
 */
export function dayHeader(line: string): { day: string | undefined } | undefined {
  const shown = line.replace(/^[\s\-–—_=*#]{1,20}|[\s\-–—_=*#:]{1,20}$/g, '');
  if (shown.length < 3 || shown.length > 40) return undefined;
  if (relative.test(shown)) return { day: undefined };
  const bare = shown.replace(weekday, '').trim();
  if (!named.test(bare) && !/^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$|^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/.test(bare)) return undefined;
  return { day: dayOf(bare, undefined) };
}

function checked(year: string, month: string, day: string): string | undefined {
  if (!(Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31)) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const numeric = /^(\d{1,2})([./-])(\d{1,2})[./-](\d{4}|\d{2})$/;
const weekday =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)\.?(?:,|\s|$)\s{0,2}/iu;
const relative =
  /^(?:today|yesterday|new|new messages|unread messages|(?:mon|tues|wednes|thurs|fri|satur|sun)day|heute|gestern|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|aujourd['’]hui|hier|hoy|ayer|hoje|ontem|oggi|ieri|dzisiaj|dziś|wczoraj|vandaag|gisteren|сегодня|вчера|сьогодні|вчора)$/iu;
const named =
  /^(?:\d{1,2}(?:st|nd|rd|th|\.|º)?\s(?:de\s)?\p{L}{3,12}\.?(?:,?\s(?:de\s)?\d{4})?|\p{L}{3,12}\.?\s\d{1,2}(?:st|nd|rd|th)?(?:,?\s\d{4})?)$/u;
