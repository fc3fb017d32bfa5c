/** A moment of a letter's head: the clock of the program that sent it, and its offset where it names one. */
export type MailDate = { at: string; offset?: string };

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Reads a `Date:` line (RFC 5322, 3.3 and 4.3). `undefined` for anything else; `-0000` and `GMT` say nothing about the writer's clock. */
export function mailDate(text: string): MailDate | undefined {
  const [, day = '', month = '', year = '', time = '', second = '00', zone = ''] =
    /^\s{0,20}(?:[a-z]{3,9},?\s{1,5})?(\d{1,2})\s{1,5}([a-z]{3})[a-z]{0,7}\s{1,5}(\d{4}|\d{2})\s{1,5}(\d{2}:\d{2})(?::(\d{2}))?\s{0,5}([+-]\d{4}|[a-z]{1,5})?/i.exec(
      text,
    ) ?? [];
  const index = months.indexOf(month.toLowerCase());
  if (index === -1) return undefined;
  const whole = year.length === 2 ? `${Number(year) < 50 ? 20 : 19}${year}` : year;
  const at = `${whole}-${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}T${time}:${second}`;
  if (Number.isNaN(Date.parse(`${at}Z`))) return undefined;
  const named = zone.toUpperCase();
  if (/^(?:GMT|UT|UTC|Z|-0000)$/.test(named)) return { at: `${at}Z` };
  const offset = zones[named] ?? /^([+-])(\d\d)([0-5]\d)$/.exec(named)?.slice(1);
  return typeof offset === 'string' ? { at, offset } : offset ? { at, offset: `${offset[0]}${offset[1]}:${offset[2]}` } : { at };
}

/** Names of zones that the standard gives an offset to. */
const zones: Readonly<Record<string, string>> = {
  __proto__: null,
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
} as never;
