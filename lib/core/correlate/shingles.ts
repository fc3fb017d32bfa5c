import { foldText, isEven } from '../text/fold-text.ts';

/** Words of a run. Five in a row are seldom the same by chance, and a changed word spoils five runs and not the whole text. */
export const runLength = 5;

/**
 * A number, 32 bits, for each run of five words of a text, in reading order; none for a text of fewer words. Case, signs and white
 * space do not count. In scripts that are written without spaces each character counts as a word.
 */
export function runsOf(text: string): Uint32Array {
  const count = plainWords(text) ?? foldedWords(foldText(text));
  const words = room;
  const runs = new Uint32Array(Math.max(0, count - runLength + 1));
  let rolling = 0;
  for (let at = 0; at < count; at++) {
    rolling = (Math.imul(rolling, base) + (words[at] as number)) | 0;
    if (at >= runLength) rolling = (rolling - Math.imul(words[at - runLength] as number, spent)) | 0;
    if (at >= runLength - 1) runs[at - runLength + 1] = mixed(rolling);
  }
  if (room.length > roomKept) room = new Int32Array(roomKept);
  return runs;
}

/** Writes a number for each word of a text that folding only lowers, and counts them; `undefined` at the first sign that wants more. */
function plainWords(text: string): number | undefined {
  const words = roomFor(text.length);
  const length = text.length;
  let count = 0;
  for (let at = 0; at < length; at++) {
    let hash = 0;
    let low = 0;
    while (at < length) {
      low = lowered[text.charCodeAt(at)] as number;
      if (low <= unclear) break;
      hash = wordHash(hash, low);
      at++;
    }
    if (low === unclear) return undefined;
    if (hash !== 0) words[count++] = hash;
  }
  return count;
}

/** The same for a text in any script, already folded. */
function foldedWords(folded: string): number {
  const words = roomFor(folded.length);
  let count = 0;
  let open = outside;
  let hash = 0;
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at);
    const kind = kinds[unit] || kindAt(folded, at);
    if (kind === outside) {
      if (open !== outside) words[count++] = hash;
      open = outside;
    } else if (open !== outside && (kind === mark || (kind === spaced && open === spaced))) {
      hash = wordHash(hash, unit);
    } else {
      if (open !== outside) words[count++] = hash;
      open = kind === alone ? alone : spaced;
      hash = wordHash(0, unit);
    }
  }
  if (open !== outside) words[count++] = hash;
  return count;
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

/** Takes one more sign into the number of a word. */
const wordHash = (before: number, unit: number): number => Math.imul(before ^ unit, 0x9e3779b1) ^ (before >>> 13);

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

/** Where the words of one text are put, until the next. A book is not kept room for. */
let room = new Int32Array(4_096);
const roomKept = 65_536;
function roomFor(words: number): Int32Array {
  if (room.length < words) room = new Int32Array(words * 2);
  return room;
}

const word = /^[\p{L}\p{N}\p{M}]$/u;
const accent = /^\p{M}$/u;
// Korean is written with spaces, but not everybody sets them in the same places.
const unspaced = /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Bopo}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]$/u;

// What folding makes of a unit that it lowers and nothing else, if that belongs to a word. All such signs stand below 256, but for dashes,
// quotes and bullets.
const notOfWord = 0;
const unclear = 1;
const lowered = new Uint8Array(0x10000).fill(unclear);
for (let unit = 0; unit < 0x2100; unit = unit === 0xff ? 0x2000 : unit + 1) {
  const sign = String.fromCharCode(unit);
  if (isEven(sign)) lowered[unit] = word.test(sign) ? sign.toLowerCase().charCodeAt(0) : notOfWord;
}
