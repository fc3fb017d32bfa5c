import { expect, test } from 'vitest';
import { aReport } from '../../../test/builders/a-report.ts';
import { injections } from '../../../test/builders/injections.ts';
import { caseExport, caseJson } from './json.ts';

test('what is written passes its own schema and holds the whole case', () => {
  const report = aReport();
  const read = caseExport.parse(JSON.parse(caseJson(report)));
  expect(read.case).toEqual(report.file);
  expect(read.review.findings).toEqual(report.review.findings);
  expect(read.review.current).toEqual(['p1', 'p2', 'p3']);
  expect(read.review.links).toEqual(report.links);
  expect(read.pack.indicators.map(({ id }) => id)).toEqual(['shows-moved', 'shows-settled']);
});

test('the same report gives the same bytes, in whatever order its keys were made', () => {
  const turned = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(turned)
      : value !== null && typeof value === 'object'
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, inner]) => [key, turned(inner)]),
          )
        : value;
  expect(caseJson(turned(aReport()) as ReturnType<typeof aReport>)).toBe(caseJson(aReport()));
});

test('keys stand in alphabetical order at every depth', () => {
  const check = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    if (!Array.isArray(value)) expect(Object.keys(value)).toEqual(Object.keys(value).sort());
    Object.values(value).forEach(check);
  };
  check(JSON.parse(caseJson(aReport())));
});

test.each(injections.map((text) => [JSON.stringify(text).slice(0, 60), text] as const))('%s comes back as it went in', (_, text) => {
  const read = JSON.parse(caseJson(aReport(() => text)));
  expect([read.case.case.title, read.review.findings[0].evidence[0].quote]).toEqual([text, text]);
});

test('a key that would change what objects are is written like any other', () => {
  const report = aReport();
  const before = JSON.parse('{"__proto__":{"polluted":true},"a":1}');
  const [event] = report.file.history;
  const text = caseJson({ ...report, file: { ...report.file, history: event === undefined ? [] : [{ ...event, before }] } });
  expect(text).toContain('"__proto__": {');
  expect('polluted' in {}).toBe(false);
});

test('pairs, the career and what changed between visits are data that can be read again', () => {
  const report = aReport();
  const { review } = caseExport.parse(JSON.parse(caseJson(report)));
  expect(review.pairs).toEqual(report.pairs);
  expect(review.career).toEqual(report.career);
  expect(review.changes).toEqual([{ profile: 'p1', previous: 'p0', isOtherReader: true, differences: report.visits?.[0]?.differences }]);
  const { pairs: _, career: __, visits: ___, ...bare } = report;
  expect(Object.keys(caseExport.parse(JSON.parse(caseJson(bare))).review)).not.toEqual(expect.arrayContaining(['pairs']));
  expect(caseJson(bare)).not.toMatch(/"(pairs|career|changes)":/);
});
