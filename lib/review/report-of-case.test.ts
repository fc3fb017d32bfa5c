import { expect, test } from 'vitest';
import { aProfile } from '../../test/builders/a-profile.ts';
import { aReport } from '../../test/builders/a-report.ts';
import { defaultKnobs } from '../core/knobs.ts';
import { caseMarkdown } from '../core/report/markdown.ts';
import { reportOfCase } from './report-of-case.ts';

const { pairs: _, career: __, visits: ___, links: ____, ...bare } = aReport();
const job = (start: string) => [{ employer: 'Example Freight', title: 'Engineer', start, end: '2020-02' }];
const before = aProfile({ id: 'a', account: 'github:mara', readOn: '2026-10-01', headline: ['Clerk'], work: job('2012-01') }, 1);
const now = aProfile({ id: 'b', account: 'github:mara', headline: ['Engineer'], work: job('2012-01') }, 1);
const other = aProfile({ id: 'c', account: 'upwork:mara', work: job('2017-05') }, 2);

test('what leaves the dashboard holds the pair, the career with its marks and what changed, as they are shown there', () => {
  const file = { ...bare.file, profiles: [before, now, other] };
  const report = reportOfCase({ ...bare, file, review: { ...bare.review, current: [now, other] } }, defaultKnobs);
  expect(report.pairs?.map(({ topic }) => topic)).toEqual(['job-dates']);
  expect(report.career?.marks.map(({ what }) => what)).toEqual(['disagreement']);
  expect(report.visits?.flatMap(({ differences }) => differences.map(({ kind }) => kind))).toEqual(['headline']);
  const markdown = caseMarkdown(report);
  for (const part of ['### Other dates for one job', '## Work and education', '## Changed between two visits'])
    expect(markdown).toContain(part);
});

test('a case whose sources agree, tell no dates and were read once says nothing of all that', () => {
  const one = aProfile({ headline: ['Engineer'] });
  const report = reportOfCase(
    { ...bare, file: { ...bare.file, profiles: [one] }, review: { ...bare.review, current: [one] } },
    defaultKnobs,
  );
  expect(caseMarkdown(report)).not.toMatch(/## (Where two|Work and|Changed)/);
});
