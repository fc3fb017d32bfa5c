import { limits } from '../model/limits.ts';
import type { Observation } from '../model/observation.ts';
import { expression } from './expression.ts';
import { textsOf } from './texts-of.ts';

/**
 * What to quote when a regular expression matches a value: the value's own quote when the words stand in it, else an
 * excerpt around them, exactly as they stand in the text. `undefined` when nothing matches. Case is ignored.
 */
export function wordsFound(observation: Observation, regex: string): string | undefined {
  const expected = compiled(regex);
  for (const text of textsOf(observation)) {
    const hit = expected.exec(text.length <= limits.longText ? text : text.slice(0, limits.longText));
    if (hit === null) continue;
    return observation.quote.includes(hit[0]) && observation.quote !== '' ? observation.quote : excerpt(text, hit.index, hit[0].length);
  }
  return undefined;
}

/** At most `limits.quote` characters of the text with the words in their middle, cut between words where possible. */
function excerpt(text: string, start: number, length: number): string {
  if (text.length <= limits.quote) return text;
  const spare = Math.max(0, limits.quote - length);
  const from = Math.max(0, Math.min(start - Math.floor(spare / 2), text.length - limits.quote));
  const cut = text.slice(from, from + limits.quote);
  const first = from === 0 ? 0 : wordStart(cut, start - from);
  return withoutHalfCharacters(cut.slice(first)).trim();
}

function wordStart(cut: string, hit: number): number {
  const space = cut.search(/\s/);
  return space < 0 || space >= hit ? 0 : space + 1;
}

// Cutting by UTF-16 units may leave half of a pair at either end.
const withoutHalfCharacters = (text: string): string => text.replace(/^[\udc00-\udfff]/, '').replace(/[\ud800-\udbff]$/, '');

// A pack asks the same few expressions of every case; the cap only matters to a test that makes up thousands.
const expressions = new Map<string, RegExp>();
const expressionsMax = 2_000;

function compiled(source: string): RegExp {
  const known = expressions.get(source);
  if (known !== undefined) return known;
  if (expressions.size >= expressionsMax) expressions.clear();
  const made = expression(source);
  expressions.set(source, made);
  return made;
}
