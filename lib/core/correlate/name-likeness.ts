import { editDistance } from '../text/edit-distance.ts';
import { areNicknames } from '../text/nicknames.ts';
import { isOneEdit } from '../text/one-edit.ts';
import { inNewSpelling, soundOf } from '../text/related-names.ts';
import { isVowelless, sharesConsonants } from '../text/vowelless.ts';
import type { NameForm } from './name-form.ts';
import { frameOf, type SoughtName, sameWords } from './name-keys.ts';

/**
 * How alike two names are, 0–1: 1 for the same words in any order, just below for the same letters parted otherwise, then one typing
 * mistake, other spellings and usual forms, initials, and words that only one of them shows. 0 when they are two names: one word in
 * common is not enough.
 */
export function likenessOfNames(sought: SoughtName, kept: NameForm): number {
  const { form, words, orders } = sought;
  const { compact } = kept;
  if (compact.length === form.compact.length && sameWords(kept.tokens) === words) return 1;
  if (orders.includes(compact)) return 0.98;
  const isEdited = Math.min(compact.length, form.compact.length) >= 5 && orders.some((order) => isOneEdit(order, compact));
  const byLetters = isEdited ? 1 - 1 / Math.max(compact.length, form.compact.length) : 0;
  const byWords = likenessByWords(form.tokens, kept.tokens);
  return Math.max(byLetters, byWords) || likenessByFrame(sought, compact);
}

/**
 * The same consonants in the same order, five at the least, and as many vowels beside them: names of short syllables have many in
 * common that are other names.
 */
function likenessByFrame({ orders, frames }: SoughtName, compact: string): number {
  const frame = frameOf(compact);
  if (frame.length < 5) return 0;
  const most = Math.ceil(compact.length / 4);
  return orders.some((order, at) => frames[at] === frame && editDistance(order, compact, most) <= most) ? 0.7 : 0;
}

/** Every word of the shorter name must have its own in the longer one, two at the least and one of them in full. */
function likenessByWords(one: readonly string[], other: readonly string[]): number {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 2) return 0;
  const left = [...long];
  let sum = 0;
  let full = 0;
  let isShortened = false;
  for (const token of short.toSorted((a, b) => b.length - a.length)) {
    let best = 0;
    let at = -1;
    for (const [index, word] of left.entries()) {
      const likeness = likenessOfWords(token, word);
      if (likeness > best) [best, at] = [likeness, index];
    }
    if (at < 0) return 0;
    left.splice(at, 1);
    sum += best;
    if (best === shortenedLikeness) isShortened = true;
    if (best > initialLikeness) full += 1;
  }
  // `Min` of Min-seo is the beginning of Minjun, and no short form of it.
  if (full === 0 || (isShortened && left.some((word) => word.length > 1))) return 0;
  const more = left.reduce((cost, word) => cost + (word.length > 1 ? 0.08 : 0.02), 0);
  return Math.max(0.1, sum / short.length - more);
}

function likenessOfWords(one: string, other: string): number {
  if (one === other) return one.length > 1 ? 1 : initialLikeness;
  if (isVowelless(one) || isVowelless(other)) return sharesConsonants(one, other) ? 0.7 : 0;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length === 1) return long.startsWith(short) ? initialLikeness : 0;
  if (areNicknames(one, other)) return 0.9;
  if (inNewSpelling(one) === inNewSpelling(other)) return 0.9;
  const sound = soundOf(one);
  if (sound.length >= 3 && sound === soundOf(other)) return 0.9;
  if (short.length >= 3 && (long.startsWith(short) || (short.length >= 4 && long.endsWith(short)))) return shortenedLikeness;
  return short.length >= 5 && isOneEdit(short, long) ? 0.88 : 0;
}

const initialLikeness = 0.6;
const shortenedLikeness = 0.85;
