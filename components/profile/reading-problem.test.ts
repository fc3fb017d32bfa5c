import { expect, test } from 'vitest';
import { unreadableReasons } from '../../lib/core/model/raw-profile.ts';
import type { Reading } from '../data/reading.ts';
import { readingProblem } from './reading-problem.ts';

const blocked = ['no-access', 'restricted-page', 'moved-during-read', 'no-answer', 'too-large', 'failed'] as const;

test.each<Reading>([
  ...unreadableReasons.map((reason) => ({ is: 'unreadable' as const, reason })),
  ...blocked.map((problem) => ({ is: 'blocked' as const, problem })),
  { is: 'refused', message: 'The disk is full.' },
])('says what happened and what to do: %o', (reading) => {
  const problem = readingProblem(reading);
  expect(problem?.title).toMatch(/\.$/);
  expect(problem?.advice).toMatch(/\.$/);
});

test.each<Reading>([{ is: 'idle' }, { is: 'reading' }, { is: 'done' }])('says nothing where nothing went wrong: %o', (reading) => {
  expect(readingProblem(reading)).toBeUndefined();
});
