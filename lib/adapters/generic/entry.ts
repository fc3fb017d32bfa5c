import { periodIn } from './period.ts';

/** Words that tell a post from the name of a company. */
const postWords =
  /\b(engineer|developer|programmer|manager|designer|lead|analyst|consultant|architect|director|head of|officer|intern|administrator|specialist|scientist|founder|cto|ceo|freelance|freelancer|contractor|teacher|assistant)|(entwickler|werkstudent|ingenieur|ingénieur|développeur|desarrollador|desenvolvedor|sviluppatore)/iu;

/** The parts of an entry that can be told apart for certain; the rest stays in `text`. */
export type Entry = { first?: string; second?: string; dates: string; text?: string };

/**
 * An entry of a list of posts or studies from its lines. Undefined without a period: only dated entries are read.
 * Dates stand on a line of their own or at the end of another.
 */
export function readEntry(lines: readonly string[]): Entry | undefined {
  const at = lines.slice(0, 5).findIndex((line) => periodIn(line) !== undefined);
  const dated = lines[at];
  const dates = dated === undefined ? undefined : periodIn(dated);
  if (dated === undefined || dates === undefined) return undefined;
  const beside = dated
    .replace(dates, '')
    .replace(/[()[\]|·•,–—-]+\s*$/u, '')
    .replace(/^\s*[()[\]|·•,:–—-]+/u, '')
    .trim();
  const rest = [...lines.slice(0, at), ...(isName(beside) ? [beside] : []), ...lines.slice(at + 1)];
  const [first, second] = rest.filter(isName);
  const text = rest.filter((line) => line !== first && line !== second).join('\n');
  return { ...(first && { first: bare(first) }), ...(second && { second: bare(second) }), dates, ...(text !== '' && { text }) };
}

/** Which of an entry's names is the post and which the employer; neither when nothing tells. */
export function readPost({ first, second, dates, text }: Entry): { [part: string]: string | undefined } {
  const split = first === undefined ? undefined : (splitOnce(first, / (?:at|bei|chez|en) /u) ?? splitOnce(first, /(?: [|@·•–—] |, )/u));
  const [one, two] = split !== undefined && postWords.test(first ?? '') ? split : [first, second];
  const left = split !== undefined && two !== second ? [second, text].filter(Boolean).join('\n') : text;
  if (one !== undefined && postWords.test(one)) return { title: one, employer: two, dates, text: left };
  if (two !== undefined && postWords.test(two)) return { title: two, employer: one, dates, text: left };
  return { dates, text: [first, second, text].filter(Boolean).join('\n') };
}

/** Without the comma or dot that parted it from what followed. */
const bare = (name: string) => name.replace(/[ ,;|·•–—-]+$/u, '');

/** A line that can be a name: short, and no sentence. */
const isName = (line: string) => line.length >= 2 && line.length <= 120 && !/[.!?]$/.test(line) && /\p{L}/u.test(line);

function splitOnce(line: string, by: RegExp): [string, string] | undefined {
  const hit = by.exec(line);
  return hit === null || hit.index === 0 ? undefined : [line.slice(0, hit.index).trim(), line.slice(hit.index + hit[0].length).trim()];
}
