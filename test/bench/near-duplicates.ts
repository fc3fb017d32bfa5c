import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
// @ts-expect-error The package brings no types.
import untypedMinhash from 'minhash';
// @ts-expect-error The package brings no types.
import untypedSimhash from 'simhash-js';
import { type Casebook, openCasebook, openPackedCasebook } from '../../lib/core/correlate/casebook.ts';
import { type NearPair, nearPairs } from '../../lib/core/correlate/near-pairs.ts';
import { runsOf } from '../../lib/core/correlate/shingles.ts';
import { likenessOf, sketchOf } from '../../lib/core/correlate/sketch.ts';
import { defaultKnobs } from '../../lib/core/knobs.ts';
import type { Imprint, Sketch } from '../../lib/core/model/imprint.ts';
import { nearTexts } from '../builders/near-texts.ts';
import { inventedNames } from './invented-names.ts';
import { quantile, type Samples, seeded } from './samples.ts';
import { type Row, ratioRow, timeRow } from './table.ts';

type Peer = { hashvalues: number[]; update(run: string): void; jaccard(other: Peer): number };
const { Minhash, LshIndex } = untypedMinhash as {
  Minhash: new (config: { numPerm: number }) => Peer;
  LshIndex: new (config: { bandSize: number }) => { insert(key: string, hash: Peer): void; query(hash: Peer): string[] };
};
const { SimHash } = untypedSimhash as { SimHash: new () => { hash(text: string): number } };

const cases = 100_000;
const words = 140;
const rounds = 36;
const warmUp = 4;

/** Signs texts, finds near texts among many and those of one, and says how much memory that takes. Peers sign with as many numbers. */
export function nearDuplicateRows(): Row[] {
  return [...signingRows(), ...endToEndRows(), ...manyRows()];
}

/** Every twentieth text is a copy of the one before with 8 % of its words changed. */
function someTexts(count: number): { texts: string[]; copies: Map<string, number> } {
  const spoken = nearTexts(seeded(20_261_122));
  const texts: string[] = [];
  const copies = new Map<string, number>();
  while (texts.length < count) {
    const last = texts.at(-1);
    const isCopy = texts.length % 20 === 19 && last !== undefined;
    texts.push(isCopy ? spoken.copy(last, 0.08) : spoken.text(words));
    if (isCopy) copies.set(pairOf(caseIdAt(texts.length - 2), caseIdAt(texts.length - 1)), jaccard(last, texts.at(-1) as string));
  }
  return { texts, copies };
}

function signingRows(): Row[] {
  const { texts } = someTexts(400);
  const simhash = new SimHash();
  const contestants = [
    { name: 'ours', batch: 400, sign: (text: string): unknown => sketchOf(text), times: [] as number[] },
    { name: 'minhash', batch: 8, sign: minhashOf, times: [] as number[] },
    { name: 'simhash-js', batch: 16, sign: (text: string) => simhash.hash(text), times: [] as number[] },
  ];
  assertAsGood(texts);
  for (let round = 0; round < rounds + warmUp; round += 1) {
    for (const each of contestants) {
      const batch = texts.slice((round * each.batch) % 400, ((round * each.batch) % 400) + each.batch);
      const startedAt = performance.now();
      for (const text of batch) each.sign(text);
      if (round >= warmUp) each.times.push((performance.now() - startedAt) / batch.length);
    }
  }
  const [ours, minhash, simhash_] = contestants as readonly Samples[] as [Samples, Samples, Samples];
  const what = `signing a text of ${words} words`;
  const p95 = quantile(ours.times, 0.95) * 1_000;
  return [
    ratioRow(what, ours, minhash, 60),
    ratioRow(what, ours, simhash_, 30),
    {
      what,
      figure: `p50 ${(quantile(ours.times, 0.5) * 1_000).toFixed(1)} µs, p95 ${p95.toFixed(1)} µs`,
      goal: 'p95 ≤ 15 µs',
      isMet: p95 <= 15,
    },
  ];
}

/** Ours must tell how alike two texts are as well as the peer that has as many numbers. */
function assertAsGood(texts: readonly string[]): void {
  const spoken = nearTexts(seeded(3));
  const errors = texts.slice(0, 120).map((text, nth) => {
    const copy = spoken.copy(text, (nth % 20) / 100);
    const share = jaccard(text, copy);
    return [likenessOf(sketchOf(text) as Sketch, sketchOf(copy) as Sketch) - share, minhashOf(text).jaccard(minhashOf(copy)) - share];
  });
  const off = (place: 0 | 1) => errors.reduce((sum, each) => sum + Math.abs(each[place] as number), 0) / errors.length;
  if (off(0) > off(1) * 1.1) throw new Error(`Our likeness is off by ${off(0)}, that of minhash by ${off(1)}.`);
}

function minhashOf(text: string): Peer {
  const hash = new Minhash({ numPerm: 63 });
  const spoken = text.split(' ');
  for (let at = 4; at < spoken.length; at += 1) hash.update(spoken.slice(at - 4, at + 1).join(' '));
  return hash;
}

/** From texts to pairs, on a number of texts that the peer can do in reasonable time. */
function endToEndRows(): Row[] {
  const { texts, copies } = someTexts(400);
  const contestants = [
    {
      name: 'ours',
      pairs: () =>
        [...nearPairs(casebookOf(texts), 'summary-text', defaultKnobs.neighbourLikenessMin)].map(({ one, other }) => pairOf(one, other)),
    },
    { name: 'minhash LshIndex', pairs: () => peerPairs(texts) },
  ].map((each) => ({ ...each, times: [] as number[] }));
  const near = [...copies].filter(([, share]) => share >= 0.6).map(([pair]) => pair);
  for (let round = 0; round < rounds + warmUp; round += 1) {
    for (const each of contestants) {
      const startedAt = performance.now();
      const found = new Set(each.pairs());
      if (round >= warmUp) each.times.push(performance.now() - startedAt);
      if (!near.every((pair) => found.has(pair)) || near.length === 0) throw new Error(`${each.name} misses a copy.`);
    }
  }
  const [ours, peer] = contestants as readonly Samples[] as [Samples, Samples];
  return [ratioRow(`near pairs of ${texts.length} texts, signed and found,`, ours, peer, 40)];
}

function peerPairs(texts: readonly string[]): string[] {
  const index = new LshIndex({ bandSize: 3 });
  const hashes = texts.map(minhashOf);
  for (const [at, hash] of hashes.entries()) index.insert(caseIdAt(at), hash);
  return hashes.flatMap((hash, at) =>
    index
      .query(hash)
      .filter((other) => other !== caseIdAt(at))
      .map((other) => pairOf(caseIdAt(at), other)),
  );
}

function manyRows(): Row[] {
  const { texts, copies } = someTexts(cases);
  const startedAt = performance.now();
  const casebook = casebookOf(texts);
  const pairs = [...nearPairs(casebook, 'summary-text', defaultKnobs.neighbourLikenessMin)];
  const tookMs = performance.now() - startedAt;
  const finding: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const from = performance.now();
    if ([...nearPairs(casebook, 'summary-text', defaultKnobs.neighbourLikenessMin)].length !== pairs.length)
      throw new Error('The same casebook has other pairs.');
    finding.push(performance.now() - from);
  }
  const what = `near pairs among ${cases}`;
  return [
    { what: `${what}: signing, keeping and finding`, figure: `${(tookMs / 1_000).toFixed(2)} s`, goal: '≤ 2 s', isMet: tookMs <= 2_000 },
    timeRow(`${what}, once they are kept`, { name: 'ours', times: finding }, 2_000),
    ...qualityRows(what, pairs, copies),
    ...fullRows(),
  ];
}

function qualityRows(what: string, pairs: readonly NearPair[], copies: ReadonlyMap<string, number>): Row[] {
  const found = new Set(pairs.map(({ one, other }) => pairOf(one, other)));
  const near = [...copies].filter(([, share]) => share >= 0.6).map(([pair]) => pair);
  const recall = near.filter((pair) => found.has(pair)).length / near.length;
  const precision = [...found].filter((pair) => copies.has(pair)).length / found.size;
  const all = [...copies.keys()].filter((pair) => found.has(pair)).length / copies.size;
  const shares = [...copies.values()].sort((a, b) => a - b);
  return [
    { what: `${what}: recall at Jaccard ≥ 0.6`, figure: `${recall.toFixed(4)} of ${near.length}`, goal: '≥ 0.99', isMet: recall >= 0.99 },
    {
      what: `${what}: precision of candidates`,
      figure: `${precision.toFixed(4)} of ${found.size}`,
      goal: '≥ 0.9',
      isMet: precision >= 0.9,
    },
    {
      what: `${what}: recall of copies with 8 % of words changed`,
      figure: `${all.toFixed(4)} of ${copies.size}, Jaccard ${shares.at(0)?.toFixed(2)}–${shares.at(-1)?.toFixed(2)}`,
      goal: '≥ 0.85',
      isMet: all >= 0.85,
    },
  ];
}

/** Cases as they are: a name, two texts, eight values. */
function fullRows(): Row[] {
  const [small, large] = [10_000, cases].map((count) => {
    const before = usedMb();
    const casebook = fullCasebook(count);
    return { casebook, usedMb: usedMb() - before };
  }) as [Full, Full];
  const { casebook } = large;
  const packing: number[] = [];
  const opening: number[] = [];
  const asking: number[] = [];
  const next = seeded(9);
  for (let round = 0; round < rounds; round += 1) {
    const packedAt = performance.now();
    const packed = casebook.pack();
    packing.push(performance.now() - packedAt);
    const asked = aFullImprint(`new-${round}`, next);
    const openedAt = performance.now();
    const opened = openPackedCasebook(packed);
    if (!opened.ok) throw new Error(opened.reason);
    opened.casebook.neighbours(asked);
    opening.push(performance.now() - openedAt);
  }
  for (let round = 0; round < 520; round += 1) {
    // Every fourth is a copy of one that is kept, so that there is something to find.
    const asked =
      round % 4 === 0 ? { ...aFullImprint(`c${round}`, seeded(round)), caseId: `new-${round}` } : aFullImprint(`new-${round}`, next);
    const from = performance.now();
    const found = casebook.neighbours(asked);
    if (round >= 20) asking.push(performance.now() - from);
    if (round % 4 === 0 && !found.some(({ caseId, by }) => caseId === `c${round}` && by === 'text'))
      throw new Error('A copy was not found.');
  }
  const asTold = (usedMb: number, goal: number) => ({ figure: `${usedMb.toFixed(0)} MB`, goal: `≤ ${goal} MB`, isMet: usedMb <= goal });
  return [
    timeRow(`neighbours of one case among ${cases}`, { name: 'ours', times: asking }, 2),
    timeRow(`opening a packed casebook of ${cases}, and its first answer`, { name: 'ours', times: opening }, 100),
    timeRow(`packing a casebook of ${cases}`, { name: 'ours', times: packing }, 300),
    { what: 'memory of a casebook of 10000, asked', ...asTold(small.usedMb, 60) },
    { what: `memory of a casebook of ${cases}, asked`, ...asTold(large.usedMb, 250) },
  ];
}

type Full = { casebook: Casebook; usedMb: number };

function fullCasebook(count: number): Casebook {
  const casebook = openCasebook();
  for (let at = 0; at < count; at += 1) casebook.put(aFullImprint(`c${at}`, seeded(at)));
  // All that is built when it is asked is there.
  for (let at = 0; at < 5; at += 1) casebook.neighbours(aFullImprint(`c${at}`, seeded(at)));
  return casebook;
}

/** Sketches are drawn and not signed: what is kept and compared is the same, and it takes no minutes. */
function aFullImprint(caseId: string, next: () => number): Imprint {
  const aSketch = (): Sketch => Uint16Array.from({ length: 63 }, () => (next() < 0.11 ? 0 : 1 + Math.floor(next() * 65_535)));
  return {
    ...{ caseId, version: 1, readAt: '2026-11-01T09:00:00Z', names: [names[Math.floor(next() * names.length)] as string] },
    values: Float64Array.from({ length: 8 }, () => Math.floor(next() * 2 ** 21) * 2 ** 32 + Math.floor(next() * 2 ** 32)).sort(),
    texts: (['resume-text', 'summary-text'] as const).map((by) => ({ by, words, sketch: aSketch() })),
  };
}
const names = inventedNames(20_000, 17);

function casebookOf(texts: readonly string[]): Casebook {
  const casebook = openCasebook();
  for (const [at, text] of texts.entries()) {
    const imprint = { caseId: caseIdAt(at), version: 1, readAt: '2026-11-01T09:00:00Z', names: [], values: new Float64Array(0) };
    casebook.put({ ...imprint, texts: [{ by: 'summary-text', words, sketch: sketchOf(text) as Sketch }] });
  }
  return casebook;
}

const caseIdAt = (at: number): string => `c${String(at).padStart(6, '0')}`;
const pairOf = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

/** The share of different runs in common, counted. */
function jaccard(one: string, other: string): number {
  const [a, b] = [new Set(runsOf(one)), new Set(runsOf(other))];
  const shared = [...a].filter((run) => b.has(run)).length;
  return shared / (a.size + b.size - shared);
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Megabytes in use, buffers and the rest. */
function usedMb(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1_000_000;
}
