import { expect, test } from 'vitest';
import { aReport } from '../../test/builders/a-report.ts';
import { notCheckedGroups } from './not-checked-groups.ts';

const { review, pack } = aReport();
const unknown = (indicator: string, missing: (typeof review.findings)[number]['missing']) => ({
  indicator,
  answer: 'unknown' as const,
  category: 'profile' as const,
  specificity: 'weak' as const,
  use: 'score' as const,
  evidence: [],
  missing,
});

test('what waits for the same is told once, and the longest wait comes first', () => {
  const findings = [
    unknown('shows-moved', ['email']),
    unknown('shows-settled', ['phone', 'email']),
    unknown('shows-nothing', ['email', 'phone']),
  ];
  expect(notCheckedGroups(findings, pack.indicators).map(({ missing, indicators }) => [missing, indicators.map(({ id }) => id)])).toEqual([
    [
      ['phone', 'email'],
      ['shows-settled', 'shows-nothing'],
    ],
    [['email'], ['shows-moved']],
  ]);
});

test('what this version cannot ask stands last and names no gap', () => {
  const groups = notCheckedGroups(review.findings, pack.indicators);
  expect(groups.map(({ blocked, indicators }) => [blocked, indicators.map(({ id }) => id)])).toEqual([
    [undefined, ['shows-unknown']],
    ['needs-update', ['shows-newer']],
  ]);
});

test('a yes and a no are not among them', () => {
  expect(notCheckedGroups(review.findings.slice(0, 3), pack.indicators)).toEqual([]);
});
