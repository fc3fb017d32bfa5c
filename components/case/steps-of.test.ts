import { expect, test } from 'vitest';
import { aReport } from '../../test/builders/a-report.ts';
import { stepsOf } from './steps-of.ts';

test('the steps are what the counting findings ask, the gaps, and the questions without an answer', () => {
  const { file, review, pack } = aReport();
  expect(stepsOf(file, review, pack)).toEqual({
    asks: ['Ask which one is current.'],
    gaps: ['email', 'message'],
    questions: ['Was the screen shared?'],
  });
});

test('an explained finding asks nothing any more', () => {
  const { file, review, pack } = aReport();
  expect(stepsOf(file, { ...review, explained: ['shows-moved', 'shows-settled'] }, pack).asks).toEqual([]);
});
