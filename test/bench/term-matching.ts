import { AhoCorasick as MapTrie } from '@monyone/aho-corasick';
import { AhoCorasick as DoubleArray } from '@monyone/aho-corasick/fast';
// @ts-expect-error The package brings no types.
import untyped from 'ahocorasick';
import { termMatcher } from '../../lib/core/engine/term-matcher.ts';
import { foldText } from '../../lib/core/text/fold-text.ts';
import { quantile, type Samples, seeded } from './samples.ts';
import { type Row, ratioRow, timeRow } from './table.ts';

const identifiers = 20_000;
const rounds = 60;

/**
 * Finds 20,000 identifiers in a text of 20 kB. All are handed the text as it was read, and fold it each time: without folding the peers
 * would not find the same. Ours also keeps to whole words and tells where each stands in the text as it was read; the peers need not, and
 * what they found inside of words is left out for them outside of the measured time.
 */
export function termMatchingRows(): Row[] {
  const next = seeded(20_261_122);
  const terms = Array.from({ length: identifiers }, () => identifier(next));
  const text = aText(terms, next);
  const builtAt = performance.now();
  const ours = termMatcher(terms);
  const building = performance.now() - builtAt;
  const contestants = [
    { name: 'ours', find: () => ours.find(text).map(({ key }) => key) },
    ...peers(terms.map(foldText)).map(({ name, search }) => ({ name, find: () => search(foldText(text)) })),
  ].map((each) => ({ ...each, times: [] as number[] }));
  assertSame(foldText(text), contestants);
  for (let round = 0; round < rounds + 10; round += 1) {
    for (const each of contestants) {
      const startedAt = performance.now();
      each.find();
      if (round >= 10) each.times.push(performance.now() - startedAt);
    }
  }
  const [own, ...others] = contestants as readonly Samples[] as [Samples, ...Samples[]];
  const best = others.reduce((a, b) => (quantile(a.times, 0.5) <= quantile(b.times, 0.5) ? a : b));
  const what = `finding ${identifiers} identifiers in ${Math.round(text.length / 1_000)} kB of text`;
  return [
    ...others.map((peer) => ratioRow(`${what}${peer === best ? ', best peer' : ''}`, own, peer, 5)),
    timeRow(what, own, 0.6),
    timeRow('making 20000 identifiers ready, once', { name: 'ours', times: [building] }, 40),
  ];
}

/** As its documentation has it: for each place where some words end, that place and the words. */
const Classic = untyped as new (words: readonly string[]) => { search(text: string): [end: number, words: string[]][] };

type Peer = { name: string; search: (folded: string) => unknown };

function peers(terms: string[]): Peer[] {
  const classic = new Classic(terms);
  const map = new MapTrie(terms);
  const array = new DoubleArray(terms);
  return [
    { name: 'ahocorasick', search: (text) => classic.search(text).flatMap(([end, found]) => found.map((key) => ({ key, end: end + 1 }))) },
    { name: '@monyone/aho-corasick', search: (text) => map.matchInText(text).map(({ keyword, end }) => ({ key: keyword, end })) },
    { name: '@monyone/aho-corasick/fast', search: (text) => array.matchInText(text).map(({ keyword, end }) => ({ key: keyword, end })) },
  ];
}

/** Whole words are put on what the peers found; then all must have found the same, and something. */
function assertSame(folded: string, contestants: readonly { name: string; find: () => unknown }[]): void {
  const isWord = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}\p{M}]/u.test(sign);
  const isWhole = ({ key, end }: { key: string; end: number }) =>
    !(isWord(folded[end - key.length - 1]) && isWord(folded[end - key.length])) && !(isWord(folded[end - 1]) && isWord(folded[end]));
  const found = contestants.map(({ name, find }) => ({
    name,
    keys: [
      ...new Set(
        (find() as (string | { key: string; end: number })[]).flatMap((one) =>
          typeof one === 'string' ? [one] : isWhole(one) ? [one.key] : [],
        ),
      ),
    ].sort(),
  }));
  for (const { name, keys } of found) {
    if (keys.length < 50 || keys.join('\n') !== found[0]?.keys.join('\n')) throw new Error(`${name} finds other identifiers in the text.`);
  }
}

const syllables = 'an ber cor del em fal gra hin is jo kel lum mar nor os per qui ral sen tor ul ven wil xan yor zed'.split(' ');
const word = (next: () => number): string =>
  Array.from({ length: 2 + Math.floor(next() * 2) }, () => syllables[Math.floor(next() * syllables.length)]).join('');
const kinds = ['Technology', 'Trading', 'Solutions', 'Labs', 'Systems', 'Software'];

/** An invented mailbox, domain, account, wallet or company. */
function identifier(next: () => number): string {
  const number = String(Math.floor(next() * 10_000));
  switch (Math.floor(next() * 5)) {
    case 0:
      return `${word(next)}.${word(next)}${number}@example.com`;
    case 1:
      return `${word(next)}-${word(next)}.example`;
    case 2:
      return `${word(next)}${number}`;
    case 3:
      return `0x${Array.from({ length: 40 }, () => Math.floor(next() * 16).toString(16)).join('')}`;
    default:
      return `${word(next)} ${word(next)} ${kinds[Math.floor(next() * kinds.length)]}`;
  }
}

/** Ordinary sentences of words like those of the identifiers, with every so often one of them, and some that only begin like one. */
function aText(terms: readonly string[], next: () => number): string {
  const parts: string[] = [];
  for (let length = 0; length < 20_000; ) {
    const term = terms[Math.floor(next() * terms.length)] ?? '';
    const chance = next();
    const part = chance < 0.06 ? `${term}.` : chance < 0.1 ? `${term}x —` : `${word(next)} ${chance < 0.3 ? 'the' : word(next)}`;
    parts.push(part);
    length += part.length + 1;
  }
  return parts.join(' ');
}
