import { foldText } from '../text/fold-text.ts';
import { wordHash } from '../text/word-unit.ts';

/** Words of a run. Five in a row are seldom the same by chance, and a changed word spoils five runs and not the whole text. */
export const runLength = 5;

/**
 * A number, 32 bits, for each run of five words of a text, in reading order; none for a text of fewer words. Case, signs and white
 * space do not count. In scripts that are written without spaces each character counts as a word.
 */
export function runsOf(text: string): Uint32Array {
  const words = wordsOf(foldText(text));
  const runs = new Uint32Array(Math.max(0, words.length - runLength + 1));
  let rolling = 0;
  for (let at = 0; at < words.length; at++) {
    rolling = Math.imul(rolling, base) + (words[at] as number);
    if (at >= runLength) rolling -= Math.imul(words[at - runLength] as number, spent);
    if (at >= runLength - 1) runs[at - runLength + 1] = mixed(rolling);
  }
  return runs;
}

/** A number for each word, in a place that the next call writes over. */
function wordsOf(folded: string): Int32Array {
  if (room.length < folded.length) room = new Int32Array(folded.length * 2);
  let count = 0;
  let open = outside;
  let hash = 0;
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at);
    const kind = kinds[unit] || kindAt(folded, at);
    if (kind === outside) {
      if (open !== outside) room[count++] = hash;
      open = outside;
    } else if (open !== outside && (kind === mark || (kind === spaced && open === spaced))) {
      hash = wordHash(hash, unit);
    } else {
      if (open !== outside) room[count++] = hash;
      open = kind === alone ? alone : spaced;
      hash = wordHash(0, unit);
    }
  }
  if (open !== outside) room[count++] = hash;
  return room.subarray(0, count);
}

/** What the unit at a position does. What is written with one unit is remembered, since it is asked of every sign of every text. */
function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const isSecond = (unit & 0xfc00) === 0xdc00;
  const isHalf = (unit & 0xf800) === 0xd800;
  const sign = String.fromCodePoint(text.codePointAt(isSecond && at > 0 ? at - 1 : at) ?? 0);
  const kind = !word.test(sign) ? outside : isSecond || accent.test(sign) ? mark : unspaced.test(sign) ? alone : spaced;
  if (!isHalf) kinds[unit] = kind;
  return kind;
}

/** Spreads what differs in a few bits over all of them (the last step of MurmurHash3, public domain). */
function mixed(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

const base = 0x01000193;
// What a word has been multiplied by when it leaves the run.
const spent = Array.from({ length: runLength }).reduce<number>((product) => Math.imul(product, base), 1);

const outside = 1;
const spaced = 2;
const alone = 3;
const mark = 4;
const kinds = new Uint8Array(0x10000);
let room = new Int32Array(4_096);

const word = /^[\p{L}\p{N}\p{M}]$/u;
const accent = /^\p{M}$/u;
// Korean is written with spaces, but not everybody sets them in the same places.
const unspaced = /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Bopo}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]$/u;
