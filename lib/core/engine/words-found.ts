import { limits } from '../model/limits.ts';
import type { Observation } from '../model/observation.ts';
import { excerpt } from '../text/excerpt.ts';
import { expression } from './expression.ts';
import { textsOf } from './texts-of.ts';

/**
 * What to quote when a regular expression matches a value: the words with some of their surroundings, exactly as they stand
 * in the value's quote, or in its text where the quote was cut before them. `undefined` when nothing matches. Case is ignored.
 */
export function wordsFound(observation: Observation, regex: string): string | undefined {
  const expected = expression(regex);
  for (const text of textsOf(observation)) {
    const hit = expected.exec(text.length <= limits.longText ? text : text.slice(0, limits.longText));
    if (hit === null) continue;
    const quoted = observation.quote.indexOf(hit[0]);
    if (quoted < 0) return excerpt(text, hit.index, hit[0].length);
    return excerpt(wholeWords(observation.quote, quoted + hit[0].length), quoted, hit[0].length);
  }
  return undefined;
}

/** The quote without the half word that cutting it may have left at its end; what stands before `keep` stays. */
function wholeWords(quote: string, keep: number): string {
  return quote.length < limits.quote - 1 ? quote : quote.slice(0, keep) + quote.slice(keep).replace(/\s\S{0,70}$/, '');
}
