import { expect, test } from 'vitest';
import { brokenGoals } from './goals.ts';
import { runRings } from './run.ts';

const tally = runRings({ seed: 7, honest: 48, ringsPerKind: 1, groupsPerKind: 1 });

test('planted rings are found and asked about, honest groups are asked nothing, and honest strangers share nothing that is asked about', () => {
  expect(brokenGoals(tally)).toEqual([]);
  expect({ withAsked: tally.withAsked, wrong: tally.wrong }).toEqual({ withAsked: 0, wrong: {} });
});

test('every kind of ring and of honest group was there to be found', () => {
  expect(Object.values(tally.recall).every(({ pairs }) => pairs > 0)).toBe(true);
  expect(Object.keys(tally.recall).length).toBeGreaterThan(16);
  expect(Object.values(tally.groups).filter(({ links }) => links === 0)).toEqual([]);
});

test('a goal that is missed is named', () => {
  const missed = Object.assign(Object.create(tally) as typeof tally, {
    recall: {
      'mailbox: email': { pairs: 3, found: 2, asked: 2 },
      'letter: message-text, likeness below 0.6': { pairs: 30, found: 5, asked: 5 },
      'family name: account': { pairs: 3, found: 3, asked: 2 },
      'wallet: wallet': { pairs: 120, found: 120, asked: 60 },
    },
    verifyFirst: 1,
  });
  expect(brokenGoals(missed)).toEqual([
    'mailbox: email: 2 of 3 pairs were found',
    'message-text, likeness below 0.6: 5 of 30 pairs were found',
    'family name: account: 2 of 3 links are asked about',
    'wallet: wallet: 60 of 120 links are asked about',
    'rings without a cover: 67 of 127 links are asked about',
    '1 of 48 honest candidates come to “verify first” by a link',
  ]);
});
