import { expect, test } from 'vitest';
import { aProfile } from '../../../test/builders/a-profile.ts';
import { defaultKnobs } from '../knobs.ts';
import { candidateOf } from './candidate.ts';
import { openCasebook } from './casebook.ts';
import { compareCases } from './compare-cases.ts';
import { hashOf } from './hash-of.ts';
import { imprintOf } from './imprint.ts';
import { bitsApart } from './picture-bits.ts';
import { tracesOf } from './traces.ts';

const look = (seed: number): string => Array.from({ length: 64 }, (_, at) => (hashOf(seed, String(at)) & 15).toString(16)).join('');
/** The same look with so many bits changed, spread over all of it. */
const changed = (text: string, bits: number): string =>
  [...text].map((digit, at) => ((at * 37) % 64 < bits ? (Number.parseInt(digit, 16) ^ (1 << (at % 4))).toString(16) : digit)).join('');

const person = (caseId: string, bytes: string, perceptual: string, account = caseId) => {
  const hashes = [
    { of: 'bytes' as const, text: bytes },
    { of: 'perceptual' as const, text: perceptual },
  ];
  const profile = aProfile({ account: `document:${account}`, 'picture-hash': hashes });
  return { caseId, profiles: [profile], candidate: candidateOf(caseId, caseId, [profile]) };
};
const shared = (one: ReturnType<typeof person>, other: ReturnType<typeof person>) =>
  compareCases(one.candidate, other.candidate, defaultKnobs).map(({ by, likeness }) => ({ by, likeness }));
const imprint = ({ caseId, profiles }: ReturnType<typeof person>) => imprintOf(caseId, '2026-11-22T10:00:00.000Z', [], tracesOf(profiles));
const [bytes, otherBytes] = ['1'.repeat(64), '2'.repeat(64)];

test('how many bits differ is counted over the whole look', () => {
  expect(bitsApart(look(1), look(1))).toBe(0);
  expect(bitsApart('0'.repeat(64), 'f'.repeat(64))).toBe(256);
  for (const bits of [1, 16, 17, 40]) expect(bitsApart(look(3), changed(look(3), bits))).toBe(bits);
});

test('two pictures share nothing, one file is the same, and a copy is the same but for some bits', () => {
  const mara = person('mara', bytes, look(1));
  expect(shared(mara, person('tobias', otherBytes, look(2)))).toEqual([]);
  expect(shared(mara, person('tobias', otherBytes, changed(look(1), 17)))).toEqual([]);
  expect(shared(mara, person('tobias', otherBytes, changed(look(1), 16)))).toEqual([{ by: 'photo', likeness: 1 - 16 / 256 }]);
  expect(shared(mara, person('tobias', bytes, look(1)))).toEqual([{ by: 'photo', likeness: 1 }]);
});

test('one file under one name in two cases is shared, although both name its source alike', () => {
  expect(shared(person('mara', bytes, look(1), 'photo.jpg'), person('tobias', bytes, look(1), 'photo.jpg'))).toHaveLength(1);
});

test('among 2,000 pictures the casebook finds every copy and next to no stranger', () => {
  const casebook = openCasebook();
  const count = 2_000;
  for (let seed = 0; seed < count; seed += 1) casebook.put(imprint(person(`case-${seed}`, look(seed + 10_000), look(seed))));
  let strangers = 0;
  for (let seed = 0; seed < 100; seed += 1) {
    const copy = imprint(person('copy', look(seed + 20_000), changed(look(seed), 16)));
    const found = casebook.neighbours(copy).map(({ caseId }) => caseId);
    expect(found).toContain(`case-${seed}`);
    strangers += found.length - 1;
  }
  expect(strangers).toBeLessThan(5);
});
