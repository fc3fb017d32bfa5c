import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { aCareer } from '../../test/builders/a-career.ts';
import { aPair } from '../../test/builders/a-pair.ts';
import { aProfile } from '../../test/builders/a-profile.ts';
import { injections } from '../../test/builders/injections.ts';
import { careerLines } from './career-lines.ts';
import type { Check } from './check-candidate.ts';
import { pairLines } from './pair-lines.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'second-look-pairs-'));
afterAll(() => rmSync(folder, { recursive: true }));

const cv = (dates: string, more = '') => `Mara Jensen\nEngineer\nAustin, TX\n\nExperience\nExample Freight\nEngineer\n${dates}\n${more}`;

/** A folder with the two texts, and what lies beside the sources. */
function candidate(name: string, one: string, other: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, 'older'), { recursive: true });
  for (const [file, text] of Object.entries({ 'a.txt': one, 'b.txt': other, 'answers.json': '{}', '.hidden': 'x', 'older/c.txt': 'x' }))
    writeFileSync(join(path, file), text);
  return path;
}

const at = ['--at', '2026-11-01'];
const text = async (path: string) => (await run(['check', path, ...at])).out ?? '';
const checked = async (path: string) => JSON.parse((await run(['check', path, ...at, '--json'])).out ?? '') as Check;

test('two sources that agree have no pair and no mark, and both were read from the folder', async () => {
  const path = candidate('alike', cv('Jan 2012 - Feb 2020'), cv('January 2012 - February 2020'));
  const { sources, pairs, career } = await checked(path);
  expect(sources.map(({ file }) => file)).toEqual([join(path, 'a.txt'), join(path, 'b.txt')]);
  expect([pairs, career?.marks]).toEqual([[], []]);
  expect(await text(path)).toContain('Where two sources differ: 0');
  expect(await text(path)).not.toContain('Worth a look, and nothing more');
});

test('two that differ are printed with both quotes and their files, what was compared, ordinary reasons and the question', async () => {
  const path = candidate('apart', cv('Jan 2012 - Feb 2020'), cv('May 2017 - Feb 2020'));
  const out = await text(path);
  expect(out).toContain('Where two sources differ: 1');
  // A long name of a folder is broken into lines of its own.
  expect(out.replace(/\s+/g, ' ')).toMatch(
    /Other dates for one job “[^”]+” in \S*a\.txt, line 6 “[^”]+” in \S*b\.txt, line 6 Compared 2012-01 ≠ 2017-05 Or .* Ask .*\?/,
  );
  expect(out).toMatch(/Example Freight, Engineer; 2012-01 to 2020-02/);
  expect(out.replace(/\s+/g, ' ')).toMatch(/“Example Freight”: \S*a\.txt and \S*b\.txt tell other starts, at least 5 years apart\./);
  const { pairs, career } = await checked(path);
  expect(pairs).toMatchObject([{ topic: 'job-dates', one: { source: join(path, 'a.txt') }, other: { source: join(path, 'b.txt') } }]);
  expect(career?.marks).toMatchObject([{ what: 'disagreement', on: 'start' }]);
  expect(career?.lanes.map(({ source }) => source)).toEqual([join(path, 'a.txt'), join(path, 'b.txt')]);
});

test('one source alone says nothing of pairs', async () => {
  expect(await text(join(candidate('one', cv('Jan 2012 - Feb 2020'), 'x'), 'a.txt'))).not.toContain('Where two sources differ');
});

test('a terminal is not told what to do by what two sources say, in 5,000 texts', () => {
  const lines = (one: string): string[] => {
    const pair = aPair({ one, other: one });
    const check = {
      sources: [],
      pairs: [pair],
      career: aCareer(aProfile({ account: one || 'a' }), { ...aProfile({}, 2), site: one }, () => one),
    } as unknown as Check;
    return [...pairLines(check), ...careerLines(check)];
  };
  const count = lines('x').length;
  const part = fc.oneof(fc.constantFrom(...injections), fc.string({ unit: 'binary', maxLength: 20 }));
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), (parts) => {
      const found = lines(parts.join(''));
      if (found.length !== count) throw new Error('a line more or less');
      if (/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u.test(found.join('\n'))) throw new Error('something that a terminal obeys');
    }),
    { numRuns: 5_000, seed: 20_261_122 },
  );
});
