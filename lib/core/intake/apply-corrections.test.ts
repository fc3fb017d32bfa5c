import { expect, test } from 'vitest';
import type { Correction } from '../model/case.ts';
import { type Profile, profile as profileSchema } from '../model/profile.ts';
import { admit } from './admit.ts';
import { applyCorrections, understandsCorrection } from './apply-corrections.ts';

function aVisit(): Profile {
  const raw = {
    origin: 'page',
    site: 'Example',
    adapter: 'example@1',
    subject: 'mara',
    readable: true,
    fields: { 'display-name': 'read' },
    observations: [
      { kind: 'display-name', value: 'Mara Roe', quote: 'Mara Roe', locator: 'h1' },
      { kind: 'summary', value: 'Write to mara@example.com', quote: 'Write to mara@example.com', locator: 'about' },
    ],
    notices: [],
  };
  const result = admit(raw, { id: 'p', readAt: '2026-11-22T10:00:00.000Z' });
  if (!result.ok) throw new Error(result.message);
  return result.profile;
}

const aCorrection = (part: Partial<Correction>): Correction => ({
  id: 'k',
  caseId: 'c',
  account: 'example:mara',
  kind: 'display-name',
  value: 'Mara Jensen',
  at: '2026-11-22T11:00:00.000Z',
  ...part,
});
const texts = (profiles: Profile[]) =>
  profiles.flatMap(({ observations }) => observations.map(({ kind, value, origin }) => [kind, value, origin]));

test('a correction takes the place of every read value of its kind, and nothing given is changed', () => {
  const visit = aVisit();
  const before = structuredClone(visit);
  const [corrected] = applyCorrections([visit], [aCorrection({})]);
  expect(texts([corrected as Profile])).toContainEqual(['display-name', 'Mara Jensen', 'reviewer']);
  expect(corrected?.observations.filter(({ kind }) => kind === 'display-name')).toHaveLength(1);
  expect(visit).toEqual(before);
  expect(profileSchema.safeParse(corrected).success).toBe(true);
});

test('null takes the value away and leaves "cannot tell" behind', () => {
  const [corrected] = applyCorrections([aVisit()], [aCorrection({ value: null })]);
  expect(corrected?.observations.some(({ kind }) => kind === 'display-name')).toBe(false);
  expect(corrected?.fields['display-name']).toBe('missing');
});

test('what was found inside a corrected text goes with it, and what stands in the new text is found', () => {
  const corrected = applyCorrections([aVisit()], [aCorrection({ kind: 'summary', value: 'Write to roe@example.org' })]);
  expect(texts(corrected).filter(([kind]) => kind === 'email')).toEqual([['email', 'roe@example.org', 'derived']]);
});

test('the newest correction counts', () => {
  const older = aCorrection({ id: 'a', value: 'Old', at: '2026-11-22T10:30:00.000Z' });
  expect(texts(applyCorrections([aVisit()], [aCorrection({}), older]))).toContainEqual(['display-name', 'Mara Jensen', 'reviewer']);
});

test('a correction of an account that was never read is a profile of its own', () => {
  const corrected = applyCorrections(
    [],
    [
      aCorrection({ account: 'other:mara', kind: 'email', value: 'mara@example.com' }),
      aCorrection({ id: 'l', account: 'other:mara', value: null }),
    ],
  );
  expect(texts(corrected)).toEqual([['email', 'mara@example.com', 'reviewer']]);
  expect(profileSchema.safeParse(corrected[0]).success).toBe(true);
});

test('what cannot be understood changes nothing and is named', () => {
  const wrong = aCorrection({ kind: 'email', value: 'no address' });
  const [corrected] = applyCorrections([aVisit()], [wrong]);
  expect(corrected?.notices).toEqual(['not-understood:email']);
  expect(corrected?.observations).toEqual(aVisit().observations);
  expect([
    understandsCorrection('email', 'no address'),
    understandsCorrection('email', 'a@example.com'),
    understandsCorrection('answer', null),
  ]).toEqual([false, true, false]);
});
