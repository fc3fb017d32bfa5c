import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ProfileSketch, someProfiles } from '../../../test/builders/a-profile.ts';
import { pair as pairSchema } from '../model/pair.ts';
import { pairsOf } from './pairs-of.ts';

const word = fc.constantFrom(
  ...['Mara Jensen', 'Kevin Miller', '李明', 'Олена Коваль', '🦊', '‮rtl', '__proto__', 'Example Port', 'IBM', 'Web Developer'],
  ...['Registered Nurse', 'BSc', 'PhD', 'Purdue University', 'UCLA', '((((', 'a'.repeat(500), 'mara-jensen', 'Full-time', 'Freelance'],
);
const date = fc.constantFrom('2015', '2018-03', '2019-03-31', '2021', '2024-12', '2026-11', '1999');
const end = fc.oneof(date, fc.constant('present'));
const country = fc.constantFrom('US', 'PL', 'JP', 'ZZ');
const some = <T>(of: fc.Arbitrary<T>) => fc.array(of, { maxLength: 3 });
const parts = <T extends object>(of: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(of, { requiredKeys: [] });

const sketch = fc.record({
  'display-name': some(word),
  email: some(fc.constantFrom('patrick.sullivan@example.com', 'katarzyna.nowak@example.com', 'a+b@gmail.com', 'x@y.zz')),
  phone: some(fc.record({ text: word, e164: fc.constantFrom('+12125550123', '+48512555012'), country })),
  'claimed-location': some(fc.record({ text: word, country })),
  'local-time': some(fc.record({ text: word, utcOffsetMinutes: fc.integer({ min: -840, max: 840 }) })),
  handle: some(fc.record({ platform: fc.constantFrom('github', 'linkedin', 'x', 'slack'), name: word })),
  'linked-account': some(fc.record({ platform: fc.constantFrom('github', 'x'), name: word, since: date })),
  'account-created': some(date),
  rate: some(fc.record({ text: fc.constantFrom('$10/hr', '$90 per hour', '€5'), amount: fc.integer({ min: 1, max: 999 }) })),
  work: some(parts({ employer: word, title: word, start: date, end, employment: word, country })),
  education: some(fc.record({ school: word, degree: word, start: date, end })),
  'document-author': some(fc.record({ name: word, role: fc.constantFrom('author', 'last-modified-by', 'company') })),
  'document-time': some(
    fc.record({ text: word, of: fc.constant('created'), at: fc.constantFrom('2020-01-01T10:00:00', '2026-10-01T10:00:00') }),
  ),
});

test('whatever the sources say, every pair is whole, and its quotes and marked words stand in what was read', () => {
  let pairs = 0;
  fc.assert(
    fc.property(fc.array(sketch, { maxLength: 4 }), (sketches) => {
      const profiles = someProfiles(...(sketches as unknown as ProfileSketch[]));
      const found = pairsOf(profiles);
      pairs += found.length;
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      for (const each of found) {
        const parsed = pairSchema.safeParse(each);
        if (!parsed.success) throw new Error(parsed.error.message);
        for (const side of [each.one, each.other]) {
          const profile = profiles.find(({ account }) => account === side.source);
          const quoted = profile?.observations.find(({ id }) => id === side.observation);
          expect(quoted?.quote.includes(side.quote) && side.quote !== '' && profile?.readAt === side.readAt).toBe(true);
          expect(side.words.every((one) => side.quote.includes(one))).toBe(true);
        }
      }
      // Which of two comes first decides nothing but how the pair is shown.
      const topics = (list: typeof found) => [...new Set(list.map(({ topic }) => topic))].sort();
      expect(topics(pairsOf(profiles.toReversed()))).toEqual(topics(found));
    }),
    { numRuns: 1_000, seed: 5 },
  );
  expect(pairs).toBeGreaterThan(300);
});

test('sources that claim thousands of things are compared in a moment', () => {
  const jobs = Array.from({ length: 200 }, (_, nth) => ({
    employer: `Employer ${nth} of ${nth % 7}`,
    title: `Title ${nth}`,
    start: '2015',
    end: '2021',
    employment: 'Full-time',
  }));
  const many = someProfiles(
    ...Array.from({ length: 10 }, (_, nth) => ({ work: jobs.map((job) => ({ ...job, employer: `${job.employer} ${nth}` })) })),
  );
  const from = process.cpuUsage();
  pairsOf(many);
  expect(process.cpuUsage(from).user / 1_000).toBeLessThan(4_000);
});
