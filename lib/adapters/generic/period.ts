/** A year, with the month before it in words or figures where there is one. */
const moment = String.raw`(?:\p{L}{3,12}\.? ?|\d{1,2}[/.]|\d{1,2}\. ?\p{L}{3,12} )?(?:19|20)\d\d(?:-\d\d)?`;

/** Words for "until now" in the languages of our labels. */
const now = 'present|now|today|current|ongoing|heute|aujourd.hui|présent|actualidad|actualmente|presente|atual|oggi';

const range = new RegExp(`${moment} ?(?:-|–|—|to|until|bis|à|al|a) ?(?:${moment}|${now})`, 'iu');
const since = new RegExp(`(?:since|seit|depuis|desde|dal) ${moment}`, 'iu');

/** The period in a short line, as written: `Jan 2019 – Present`. Undefined when there is none; a lone year is none. */
export function periodIn(line: string): string | undefined {
  const short = line.slice(0, 200);
  return range.exec(short)?.[0].trim() ?? since.exec(short)?.[0].trim();
}
