import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dprkItWorkerPack as pack } from '../../lib/packs/dprk-it-worker/pack.gen.ts';
import { brokenBudgets, budgetsOf } from './budgets.ts';
import { committedCounts, reportFolder } from './committed.ts';
import { answeredIndicators, type Counts } from './counts.ts';
import { decidedAnew, decidedBy } from './decided-by.ts';
import { isAsked } from './is-asked.ts';
import { reportFiles } from './page/report.ts';
import { regions } from './people/regions.ts';
import { prevalenceOf } from './prevalence.ts';

const counts = committedCounts() as Counts;
const again = 'Run npm run calibrate -- --write and commit test/calibration/report and the pack.';

test('every indicator of the pack was counted, and none that is gone', () => {
  const counted = new Set(counts.regions.flatMap(({ answers }) => Object.keys(answers)));
  expect([...counted].sort(), again).toEqual(pack.indicators.map(({ id }) => id).sort());
});

test('what is asked today, of whom and by which code, is what was counted', () => {
  expect(decidedAnew(counts.decidedBy, decidedBy(pack)), again).toEqual([]);
});

test('all regions were counted, with as many candidates each', () => {
  expect(counts.regions.map(({ id }) => id)).toEqual(regions.map(({ id }) => id));
  expect(new Set(counts.regions.map(({ candidates }) => candidates))).toEqual(new Set([5_000]));
});

test('the pack names the rate of every indicator that sources answered, and of no other', () => {
  expect(pack.prevalence, again).toEqual(prevalenceOf(counts, pack));
});

test('every budget is kept by what was counted, with what indicators may do today', () => {
  expect(brokenBudgets(budgetsOf(counts, pack)).map(({ what, figure, limit }) => `${what}: ${figure}; ${limit}`)).toEqual([]);
});

test('every honest look-alike stays where nobody is asked anything', () => {
  expect(counts.published.filter(({ isHonest, level }) => isHonest && isAsked(level))).toEqual([]);
});

describe('the report', () => {
  const files = Object.entries(reportFiles(counts, pack));

  test.each(files)('%s is made of these counts', (name, text) => {
    expect(readFileSync(join(reportFolder, name), 'utf8') === text, again).toBe(true);
  });

  test('names every indicator', () => {
    const page = files.find(([name]) => name === 'calibration.md')?.[1] ?? '';
    expect(pack.indicators.filter(({ id }) => !page.includes(`\`${id}\``)).map(({ id }) => id)).toEqual([]);
    expect(answeredIndicators(counts, pack).length).toBeGreaterThan(20);
  });

  test('is a page that runs nothing and loads nothing', () => {
    const page = files.find(([name]) => name === 'calibration.html')?.[1] ?? '';
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\bon[a-z]+=|url\(|@import|javascript:/i);
    expect(page.match(/<svg /g)).toHaveLength(3);
  });

  test('says nothing of any one person', () => {
    const page = files.map(([, text]) => text).join('\n');
    expect(page).not.toMatch(/[\w.]+@[\w-]+\.[a-z]{2,}/i);
    expect(page).not.toMatch(/https?:\/\/(?!www\.w3\.org)/);
  });
});
