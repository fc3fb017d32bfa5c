import { expect, test } from 'vitest';
import { aRawProfile } from '../../test/builders/a-raw-profile.ts';
import { aDisk, countingIds } from '../../test/builders/a-store.ts';
import { openNameIndex } from '../core/correlate/name-index.ts';
import { defaultKnobs } from '../core/knobs.ts';
import type { Neighbour } from '../core/model/imprint.ts';
import { namesakesAmong } from './namesakes-among.ts';
import { recordProfile } from './record-profile.ts';

const stamp = { now: '2026-11-22T10:00:00.000Z', newId: countingIds() };

/** Whether a case under one name is told where another name is read. */
async function isTold(one: string, other: string, knobs = defaultKnobs): Promise<boolean> {
  const store = aDisk().open();
  const recorded = await recordProfile(store, aRawProfile({ subject: 'other', name: other }), stamp);
  if (!recorded.ok) throw new Error(recorded.message);
  const index = openNameIndex();
  index.put(1, [other]);
  const neighbours = index
    .find([one])
    .map(({ likeness, letters }): Neighbour => ({ caseId: recorded.caseId, by: 'name', likeness, shownBy: 0, letters }));
  const named = await namesakesAmong(store, neighbours, knobs);
  return named.ok && named.value.length === 1;
}

test.each([
  ['the vowels of short syllables', 'Lim Jinhyun', 'Lim Jinyeon'],
  ['the vowels, beside two words', 'Han Sorimin', 'Han Saremun'],
  ['a syllable, and more of the other word', 'Cho Jinhye', 'Choi Jihye'],
  ['one letter of eight', 'Lim Jinji', 'Kim Jinji'],
  ['one letter of seven, whatever the names', 'Mara Roe', 'Mara Row'],
  ['an initial', 'Ines Roe', 'I. Roe'],
])('a short name is no namesake by %s: %s, %s', async (_, one, other) => {
  expect(await isTold(one, other)).toBe(false);
  expect(await isTold(other, one)).toBe(false);
});

test.each([
  ['the same name', 'Lim Jinji', 'Lim Jinji'],
  ['another order', 'Lim Jinji', 'Jinji Lim'],
  ['a parted word', 'Lim Jinji', 'Lim Jin-ji'],
  ['a usual form', 'Robert Roe', 'Bob Roe'],
  ['a sound that is spelled otherwise', 'Jon Roe', 'John Roe'],
  ['a word more', 'Mara Jane Roe', 'Mara Roe'],
  ['an initial of a long name', 'Mara Lindqvist', 'M. Lindqvist'],
  ['vowels of a long name', 'Seongminjae Kangwol', 'Sungminjae Kangwul'],
])('%s is told: %s, %s', async (_, one, other) => {
  expect(await isTold(one, other)).toBe(true);
});

test('how alike and how short is for the reviewer to set', async () => {
  expect(await isTold('Mara Roe', 'Mara Row', { ...defaultKnobs, namesakeShortLetters: 6 })).toBe(true);
  expect(await isTold('Jon Roe', 'John Roe', { ...defaultKnobs, namesakeShortLikenessMin: 0.98 })).toBe(false);
});

test('what shares a text or a value is no namesake', async () => {
  const store = aDisk().open();
  const named = await namesakesAmong(store, [{ caseId: 'x', by: 'value', likeness: 1, shownBy: 2 }]);
  expect(named).toEqual({ ok: true, value: [] });
});
