import { expect, test } from 'vitest';
import type { CaseFile } from '../../lib/core/model/case.ts';
import { someProfiles } from '../../test/builders/a-profile.ts';
import { aReport } from '../../test/builders/a-report.ts';
import { type NextStep, nextStep } from './next-step.ts';

const open = (parts: Partial<CaseFile>): CaseFile => {
  const { file } = aReport();
  return { ...file, case: { ...file.case, status: 'open' }, ...parts };
};
const standing = (status: CaseFile['case']['status']): CaseFile => ({ ...aReport().file, case: { ...aReport().file.case, status } });
const two = someProfiles({ headline: ['Engineer'] }, { headline: ['Developer'] });

test.each<[NextStep, string, CaseFile]>([
  ['none', 'closed', standing('closed')],
  ['none', 'explained', standing('explained')],
  ['wait', 'waiting for the candidate', standing('waiting')],
  ['passed-on', 'escalated', standing('escalated')],
  ['read-profile', 'nothing was read', open({ profiles: [] })],
  ['read-profile', 'only a wall was read', open({ profiles: someProfiles({ unreadable: true }) })],
  ['add-source', 'one source', open({ profiles: someProfiles({ headline: ['Engineer'] }) })],
  ['ask-questions', 'no question was answered', open({ profiles: two, answers: [] })],
  ['write-note', 'nothing is written yet', open({ profiles: two, notes: [] })],
  ['settle', 'everything is there', open({ profiles: two })],
])('the next step is %s when %s', (step, _, file) => {
  expect(nextStep(file)).toBe(step);
});
