import type { RawEntry, RawObservation } from '../core/model/raw-profile.ts';
import { monthOf } from '../core/text/date-points.ts';
import { parseDateRange } from '../core/text/date-range.ts';
import { foldText } from '../core/text/fold-text.ts';
import { countryOf } from '../core/text/place.ts';
import type { CvSection } from './cv-sections.ts';
import { titleWord } from './looks-like-name.ts';
import { observed } from './raw-document.ts';

type Line = CvSection['lines'][number];
type Block = { head: Line[]; dates: string; body: Line[] };

/** The jobs or the studies of a section: every line with a period makes an entry of the lines around it. */
export function cvEntries(section: CvSection): RawObservation[] {
  const kind = section.about === 'education' ? 'education' : 'work';
  return blocks(section.lines)
    .slice(0, mostEntries)
    .flatMap(({ head, dates, body }) => {
      const parts = head.flatMap(({ text }) => partsOf(text, dates));
      const entry = kind === 'work' ? job(parts, dates, body) : study(parts, dates);
      const quote = [...head.map(({ text }) => text.trim()), ...(head.some(({ text }) => text.includes(dates)) ? [] : [dates])].join(' · ');
      return observed(kind, entry, quote, `line ${head[0]?.line ?? 0}`) ?? [];
    });
}

/** An entry's head is its line with the period and, where that names less than two things, the short lines beside it. */
function blocks(lines: readonly Line[]): Block[] {
  const dated = lines.flatMap((line, index) => {
    const dates = periodIn(line.text);
    return dates === undefined ? [] : [{ index, dates }];
  });
  let free = 0;
  return dated.map(({ index, dates }, position) => {
    const until = dated[position + 1]?.index ?? lines.length;
    const told = (of: readonly (Line | undefined)[]) => of.flatMap((line) => things(line?.text ?? '', dates)).length;
    const own = told([lines[index]]);
    const above: Line[] = [];
    for (let at = index - 1; at >= free && told(above) + own < 2 && isHeadLine(lines[at]); at--) above.unshift(lines[at] as Line);
    const below: Line[] = [];
    for (let at = index + 1; at < until && told(above) + told(below) + own < 2 && isHeadLine(lines[at]); at++)
      below.push(lines[at] as Line);
    const beside = lines[index + 1 + below.length];
    if (index + 1 + below.length < until && isHeadLine(beside) && isPlace(beside?.text.trim() ?? '')) below.push(beside as Line);
    const from = index + 1 + below.length;
    // The last lines before the next period are the next entry's head when a blank line parts them from this one's text.
    const body = lines.slice(from, bodyEnd(lines, from, until));
    free = from + body.length;
    return { head: [...above, lines[index] as Line, ...below], dates, body };
  });
}

function bodyEnd(lines: readonly Line[], from: number, until: number): number {
  if (until === lines.length) return until;
  for (let at = until - 1; at >= from && at >= until - 4; at--) if (lines[at]?.text.trim() === '') return at;
  return until - (isHeadLine(lines[until - 1]) && !isBullet(lines[until - 1]?.text ?? '') ? Math.min(2, until - from) : 0);
}

const isBullet = (text: string): boolean => /^\s{0,12}[-*•·▪◦‣–]\s/.test(text);
const isHeadLine = (line: Line | undefined): boolean =>
  line !== undefined && line.text.trim() !== '' && line.text.length <= 120 && !isBullet(line.text) && !/[.;]\s{0,3}$/.test(line.text);

/** The period in a line, as it is written; a lone number of years is none. */
function periodIn(text: string): string | undefined {
  if (text.length > 300 || isBullet(text)) return undefined;
  // The word before the first year belongs to the period only when it is a month: "Example University, 2011 – 2015".
  const found = period
    .exec(text)?.[0]
    .replace(/^(\(?)(\p{L}{3,12})\.?,?\s{1,2}(?=\d{4})/u, (all, _, word: string) =>
      monthOf(foldText(word)) || sinceWord.test(word) ? all : '',
    );
  return found !== undefined && parseDateRange(found) ? found : undefined;
}

/** What a line names besides a place and a kind of employment: an employer, a title. */
const things = (text: string, dates: string): string[] => partsOf(text, dates).filter((part) => !isPlace(part) && !employments.test(part));

/** The named things of a head line: `Engineer at Acme | Berlin`. */
function partsOf(text: string, dates: string): string[] {
  return text
    .replace(dates, ' | ')
    .split(/\s[-–—]\s|[|·•\t]|\s{3,10}|\s(?:at|@|bei|chez|en la|presso)\s|,\s(?=[\p{Lu}\d])/u)
    .map((part) => part.replace(/^[\s(,;:–—-]{1,10}|[\s(),;:–—-]{1,10}$/g, ''))
    .filter((part) => part !== '');
}

function job(parts: readonly string[], dates: string, body: readonly Line[]): RawEntry {
  const employment = parts.find((part) => employments.test(part));
  const rest = parts.filter((part) => part !== employment);
  const title = rest.find((part) => titleWord.test(part));
  const named = rest.filter((part) => part !== title);
  const employer = named.find((part) => !isPlace(part));
  const place = named.filter((part) => part !== employer && isPlace(part)).join(', ');
  const unnamed = title ?? named.find((part) => part !== employer && !isPlace(part));
  const text = body
    .map((line) => line.text)
    .join('\n')
    .trim();
  return {
    ...(employer && { employer }),
    ...(unnamed && { title: unnamed }),
    dates,
    ...(employment && { employment }),
    ...(place && { place }),
    ...(text && { text }),
  };
}

function study(parts: readonly string[], dates: string): RawEntry {
  const school = parts.find((part) => schoolWord.test(part)) ?? parts[0];
  const degree = parts.find((part) => part !== school && countryOf(part) === undefined);
  return school === undefined ? {} : { school, dates, ...(degree && { degree }) };
}

const isPlace = (part: string): boolean => part.length <= 80 && (/^remote\b/i.test(part) || countryOf(part) !== undefined);

const mostEntries = 100;
const sinceWord = /^(?:since|seit|depuis|desde)$/i;
const date = String.raw`(?:(?:\p{L}{3,12}\.?,?\s{1,2}(?:de\s)?)?(?:\d{1,2}[./-]){0,2}(?:19|20)\d{2}(?:[-./]\d{1,2}(?!\d))?(?:年(?:\d{1,2}月)?)?)`;
const period = new RegExp(
  String.raw`\(?${date}\s{0,2}(?:[-–—~〜]|to|until|bis|à|al|до|по)\s{0,2}(?:${date}|present|now|current|currently|today|ongoing|heute|jetzt|aujourd['’]hui|présent|actualidad|presente|actual|atual|o momento|oggi|obecnie|teraz|настоящее время|н\.в\.|сейчас|теперішній час|зараз|danas|sada|heden|現在|至今|现在|현재)(?![\p{L}\d])\)?|(?:since|seit|depuis|desde|od|с|з)\s${date}`,
  'iu',
);
const employments =
  /^\(?(?:full[- ]?time|part[- ]?time|contract(?:or)?|freelance|self[- ]employed|internship|temporary|permanent|vollzeit|teilzeit|cdi|cdd)\)?$/i;
const schoolWord =
  /universi|college|institut|school|academy|polytech|hochschule|schule|école|escuela|facultad|faculté|politechnika|akademia|akademie|университет|університет|институт|інститут|академ|школа|大学|大學|학교/i;
