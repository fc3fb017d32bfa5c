import { toLatin } from '../core/text/latin.ts';
import type { CvLine } from './cv-lines.ts';

/** What the mailboxes and profile addresses of a document spell, in plain letters: `mararoe` from `mara.roe@…` and `/in/mara-roe-1a2b3c`. */
export function spelledIn(lines: readonly CvLine[]): string[] {
  const found: string[] = [];
  for (const { text } of lines.slice(0, mostLines)) {
    if (!/@|\/(?:in|r|u|users)\/|github/i.test(text)) continue;
    const shown = text.slice(0, 2_000);
    for (const [, local = ''] of shown.matchAll(/([\w.+-]{3,64})@/g)) found.push(letters(local));
    for (const [, slug = ''] of shown.matchAll(/\/(?:in|r|u|users)\/([\p{L}\d%._-]{3,120}(?:(?<=-) [\p{L}\d%._-]{1,60})?)/giu))
      found.push(letters(slug.replace(/[-_](?=[a-z]{0,20}\d)[a-z\d]{3,20}$/i, '')));
  }
  return [...new Set(found)].filter((word) => word.length >= 3);
}

/** The first words of a line that together are exactly what a mailbox or an address spells: the name, however it is written. */
export function spelledStart(line: string, spelled: readonly string[]): string | undefined {
  const words = line.split(/[\s,|]+/, 5).filter((word) => /\p{L}/u.test(word));
  for (let count = words.length; count >= 2; count--) {
    const name = words.slice(0, count).join(' ');
    const joined = letters(name);
    if (isCovered(words.slice(0, count), spelled)) return name;
    if (
      joined.length >= 6 &&
      spelled.some(
        (one) => one === joined || (one.length > joined.length && one.startsWith(joined) && isAddition(one.slice(joined.length))),
      )
    )
      return name;
  }
  return undefined;
}

/** Whether a mailbox or an address spells a whole word of the name. */
export function isSpelled(name: string, spelled: readonly string[]): boolean {
  const words = name.split(/[^\p{L}\p{M}]+/u).map(letters);
  return words.some((word) => word.length >= 3 && spelled.some((one) => one.includes(word)));
}

/** Whether the words, in any order, are all of what a mailbox or an address spells: `kumar.mara` for Mara Kumar. */
function isCovered(words: readonly string[], spelled: readonly string[]): boolean {
  const spelledOut = words.map(letters);
  if (spelledOut.some((word) => word.length < 3)) return false;
  const length = spelledOut.join('').length;
  return length >= 7 && spelled.some((one) => spelledOut.every((word) => one.includes(word)) && one.length <= length + 1);
}

const letters = (text: string): string => toLatin(text).replace(/[^a-z]/g, '');
const isAddition = (rest: string): boolean => /^(?:dev|work|jobs?|mail|official|cv|pro|me|b|c|d|e|f)$/.test(rest);
const mostLines = 400;
