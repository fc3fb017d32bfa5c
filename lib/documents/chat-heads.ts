/** How a message begins: who wrote it, when as far as the line says, the words beside it, and how many lines that took. */
export type ChatHead = { from: string; day?: string | undefined; time?: string | undefined; text: string; took: number };

/**
 * The head that begins at a line, in the forms in which conversations are copied out of WhatsApp, Telegram, Slack, Discord,
 * Teams, LinkedIn and Upwork; `undefined` where none does.
 */
export function headAt(lines: readonly string[], index: number): ChatHead | undefined {
  const line = lines[index] ?? '';
  if (line.length > 22_000 || line.trim() === '') return undefined;
  // Most lines have no time near them, and need none of what follows.
  if (!hasTime.test(line) && !hasTime.test(`${lines[index + 1] ?? ''} ${lines[index + 2] ?? ''}`.slice(0, 200))) return undefined;
  const shown = line.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').replace(/[\u00a0\u202f]/g, ' ');
  for (const form of forms) {
    const groups = form.exec(shown)?.groups;
    if (!groups) continue;
    const from = writer(groups['from'] ?? '');
    if (from !== undefined) return { from, day: groups['day'], time: groups['time'], text: (groups['text'] ?? '').trim(), took: 1 };
  }
  return overTwoLines(shown, lines[index + 1] ?? '', lines[index + 2] ?? '');
}

/** `Mara Roe` on a line of its own, and the time on the next: Slack and Upwork; Discord puts a dash between. */
function overTwoLines(line: string, next: string, afterNext: string): ChatHead | undefined {
  if (line.length > 60 || next.length > 60) return undefined;
  const isDash = /^\s{0,4}[—–-]\s{0,4}$/.test(next);
  const groups = timeAlone.exec((isDash ? afterNext : next).replace(/[\u00a0\u202f]/g, ' '))?.groups;
  const from = groups && name.test(line.trim()) ? writer(line) : undefined;
  return from === undefined || !groups ? undefined : { from, day: groups['day'], time: groups['time'], text: '', took: isDash ? 3 : 2 };
}

/** A writer's name without what the programs put beside it; `undefined` for what is no name. */
function writer(shown: string): string | undefined {
  const from = shown
    .replace(/\s{1,3}(?:\((?:he|she|they)\/[^()]{1,20}\)|APP|BOT|\(guest\)|\(external\)|\[[^\][]{1,20}\])$/i, '')
    .replace(/^[~\s]{1,3}|[\s,:]{1,4}$/g, '')
    .trim();
  return from === '' || from.length > 60 || notWriters.test(from) ? undefined : from;
}

const hasTime = /\d[:.]\d\d/;
const clock = String.raw`(?:[01]?\d|2[0-3])[:.][0-5]\d(?::[0-5]\d)?(?: ?[ap]\.?m\.?)?(?![\d:%])`;
const numbers = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4}`;
const words = String.raw`(?:\p{L}{2,10}\.?,? )?(?:\d{1,2}(?:st|nd|rd|th|\.)? \p{L}{3,10}\.?(?:,? \d{4})?|\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?)`;
const near = String.raw`today|yesterday|heute|gestern|hier|aujourd['’]hui|ayer|hoy|ieri|oggi|вчера|сегодня|\p{L}{3,10}day`;
const day = String.raw`(?<day>${numbers}|${words}|${near}|\d{1,2}[./]\d{1,2})`;
const time = `(?<time>${clock})`;
/** Without brackets around it a time needs its colon: "57.33" is a mark in a school's table. */
const plainTime = `(?<time>${clock.replace('[:.]', ':')})`;
const who = String.raw`(?<from>[^:\[\]<>\n]{1,60}?)`;
const says = `:(?: {0,3}(?<text>.{0,20000}))?$`;
const between = `(?:,? at |, | um | à | в | o | )`;

const forms: RegExp[] = [
  // WhatsApp: "12/11/26, 10:02 - Mara: …", "[12/11/26, 10:02:33] Mara: …", "[10:02, 12/11/2026] Mara: …"; Teams, Discord, plain logs.
  String.raw`^\s{0,4}\[?${day}${between}${time}\]?(?: [-–—])? {1,3}${who}${says}`,
  String.raw`^\s{0,4}\[${time}, ${day}\] {1,3}${who}${says}`,
  String.raw`^\s{0,4}\[?${time}\]?(?: [-–—])? {0,3}${who}${says}`,
  // Telegram: "Mara, [12.11.2026 10:02]" and "Mara Roe, [12 Nov 2026 at 10:02:33]:" above the words.
  String.raw`^\s{0,4}${who},? ?\[(?:${day}${between})?${time}\](?::? {0,3}(?<text>.{0,20000}))?$`,
  // Teams: "[10:02 AM] Mara Roe" above the words.
  String.raw`^\s{0,4}\[(?:${day}${between})?${time}\] {1,3}(?<from>\p{L}[\p{L}\p{M}.'’ -]{1,50}?)(?: \([^()]{1,20}\))?$`,
  // Slack, Discord, LinkedIn, Upwork: "Mara Roe  10:02 AM", "Mara — Today at 10:02", "Mara · 10:02", "Mara (10:02)".
  String.raw`^\s{0,4}(?<from>\p{L}[\p{L}\p{M}\d_.'’ -]{1,50}?(?: \([^()]{1,20}\))?(?: (?:APP|BOT))?)(?: {0,3}[-–—,·|] {0,3}| {2,8}|\t| \()(?:${day}${between})?${plainTime}\)?\s{0,4}$`,
  String.raw`^\s{0,4}(?<from>\p{Lu}[\p{L}\p{M}.'’-]{1,30}(?: \p{Lu}[\p{L}\p{M}.'’-]{0,30}){0,3}|You) (?:(?<day>${numbers}|${near}),? (?:at )?)?${plainTime}\s{0,4}$`,
].map((form) => new RegExp(form, 'iu'));
const timeAlone = new RegExp(String.raw`^\s{0,6}[—–-]?\s{0,3}(?:${day}${between})?${plainTime}\s{0,6}$`, 'iu');
const name =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?: (?:\p{Lu}[\p{L}\p{M}.'’-]{0,30}|de|da|van|von|bin|al)){0,4}(?: \([^()]{1,20}\)| APP)?|you|me)$/u;
const notWriters =
  /https?$|^(?:on|at|from|to|date|sent|subject|time|re|fwd|am|pm|today|yesterday|\d[\d\s.,/-]*)$|\b(?:changed the|created group|added|left|joined|sent the following)\b/i;
