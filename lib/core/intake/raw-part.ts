import { limits } from '../model/limits.ts';
import type { RawObservation } from '../model/raw-profile.ts';
import { cleanLine, cleanText } from '../text/fold-text.ts';
import { parseUtcOffset } from '../text/utc-offset.ts';

export type RawValue = RawObservation['value'];

/** What a converter may know besides the text. */
export type Context = {
  /** ISO code of the candidate's claimed country, for phone numbers in national form. */
  home?: string | undefined;
  /** Called with the key of a notice when something of a value was left out. */
  note: (notice: string) => void;
};

/** One part of a raw value, `undefined` when it is blank; plain text stands for the main part. */
export function part(raw: RawValue, key: string, isMain = false): string | undefined {
  const found = typeof raw === 'string' ? (isMain ? raw : undefined) : Object.hasOwn(raw, key) ? raw[key] : undefined;
  return found === undefined || cleanLine(found) === '' ? undefined : found;
}

/** A short text on one line, cut at the limit of the model. */
export const short = (found: string | undefined, note: Context['note']): string | undefined =>
  found === undefined ? undefined : cutText(cleanLine(found), limits.shortText, note);
/** A long text with its lines, cut at the limit of the model. */
export const long = (found: string | undefined, note: Context['note']): string | undefined =>
  found === undefined ? undefined : cutText(cleanText(found), limits.longText, note);

/** The text up to a number of characters, never through the middle of one; a cut is noted. `undefined` when blank. */
function cutText(found: string, most: number, note: Context['note']): string | undefined {
  if (found.length <= most) return found === '' ? undefined : found;
  note('text-cut');
  return (
    found
      .slice(0, most)
      .replace(/[\ud800-\udbff]$/, '')
      .trim() || undefined
  );
}

/** A moment as the model keeps it: UTC where the source gives an offset, local time where it gives none. */
export function instant(shown: string | undefined): string | undefined {
  const found = /^\s*(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d{1,9})?\s?(Z|[+-]\d\d:?\d\d)?\s*$/.exec(shown ?? '');
  if (!found) return undefined;
  const [, day, time, offset] = found;
  if (offset === undefined || offset === 'Z') return `${day}T${time}${offset ?? ''}`;
  const utc = Date.parse(`${day}T${time}${offset.replace(/(\d\d):?(\d\d)$/, '$1:$2')}`);
  return Number.isNaN(utc) ? undefined : new Date(utc).toISOString();
}

/** The clock's own reading and, apart from it, how far from UTC it was set: neither is worked into the other. */
export function moment(raw: RawValue, text: string): { text: string; at?: string; utcOffsetMinutes?: number } {
  const offset = part(raw, 'offset');
  return given({ text, at: instant(part(raw, 'at')), utcOffsetMinutes: offset === undefined ? undefined : parseUtcOffset(offset) });
}

/** The record without its undefined parts: the schemas take a part or none, and stored JSON has no undefined. */
export function given<T extends Record<string, unknown>>(record: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
