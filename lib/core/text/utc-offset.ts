/**
 * Minutes from UTC that a text names: `10:24 (UTC +02:00)`, `GMT-5`, `+0530`, `120`. `undefined` when it names none or an
 * impossible one.
 */
export function parseUtcOffset(text: string): number | undefined {
  const trimmed = text.trim();
  if (/^[+-]?\d{1,3}$/.test(trimmed)) return within(Number(trimmed));
  const found =
    /(?:UTC|GMT)\s?([+\-−–])\s?(\d{1,2})(?::?(\d{2}))?(?!\d)/i.exec(trimmed.slice(0, 200)) ?? /^([+\-−–])(\d{2}):?(\d{2})$/.exec(trimmed);
  if (!found) return /(?<![a-z])(?:UTC|GMT)(?![a-z+\-−–\s]|\s[+\-−–\d])/i.test(trimmed.slice(0, 200)) ? 0 : undefined;
  const minutes = Number(found[2]) * 60 + Number(found[3] ?? 0);
  return within(found[1] === '+' ? minutes : -minutes);
}

const within = (minutes: number): number | undefined => (Math.abs(minutes) <= 840 ? minutes : undefined);
