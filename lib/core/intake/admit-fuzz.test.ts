import fc from 'fast-check';
import { expect, test } from 'vitest';
import { observableNames } from '../model/observation.ts';
import { profile as profileSchema } from '../model/profile.ts';
import { admit } from './admit.ts';

const stamp = { id: 'fuzz', readAt: '2026-11-22T10:00:00.000Z' };
const runs = { numRuns: 20_000, seed: 22 };

/** Checks what came back, and says whether it was a profile. */
function holds(raw: unknown): boolean {
  const result = admit(raw, stamp);
  if (result.ok) expect(profileSchema.safeParse(result.profile).error).toBeUndefined();
  else expect(result.message).toMatch(/\.$/);
  expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  return result.ok;
}

test('any JSON is admitted as a valid profile or refused with a sentence', () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.object({ maxDepth: 2 })), (value) => void holds(value)),
    runs,
  );
});

const nasty = fc.constantFrom(
  '<script>alert(1)</script>',
  'Mara\u202eeoR\u202c',
  '\u200b\u200d\ufeff',
  '\ud800',
  'mara@example.com',
  '+1 212 555 0123',
  'https://github.com/mara-roe',
  'http://[::1',
  'mailto:a@example.com?x',
  'Jan 2020 – Present',
  'Berlin, Germany',
  '500+',
  '0x52908400098527886E0F7030069857D2E4169EE7',
  'telegram: @mararoe',
  'P.O. Box 1',
  '%E0%A4%A',
  'İ'.repeat(499),
  'ﷺ'.repeat(490),
  '\u0344'.repeat(300),
  'x'.repeat(20_000),
  '2026-01-01T25:61:00+99:99',
  '',
);
const text = fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 40 }));
const key = fc.constantFrom(
  'text',
  'name',
  'platform',
  'url',
  'of',
  'employer',
  'title',
  'dates',
  'place',
  'school',
  'at',
  'from',
  'offset',
  'country',
  'since',
  'toString',
  '__proto__',
  'constructor',
);
const record = fc
  .array(fc.tuple(key, text), { maxLength: 4 })
  .map(
    (entries) =>
      JSON.parse(`{${entries.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(',')}}`) as Record<
        string,
        string
      >,
  );
const observation = fc.record(
  {
    kind: fc.constantFrom(...observableNames),
    value: fc.oneof(text, record),
    quote: text,
    locator: fc.string({ maxLength: 20 }),
    hidden: fc.constant(true),
  },
  { requiredKeys: ['kind', 'value', 'quote', 'locator'] },
);
const raw = fc.record(
  {
    origin: fc.constantFrom('page', 'document', 'text'),
    site: fc.constantFrom('GitHub', 'İ'.repeat(80), '\u200b', 'a:b'),
    adapter: fc.constant('github@1'),
    url: fc.constantFrom('https://github.com/mara-roe', 'https://example.com/x'),
    subject: fc.oneof(
      fc.constantFrom('mara', 'İ'.repeat(500), '\u200b', '__proto__'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
    ),
    readable: fc.boolean(),
    fields: fc.dictionary(fc.constantFrom(...observableNames), fc.constantFrom('read', 'empty', 'missing'), { maxKeys: 4 }),
    observations: fc.array(observation, { maxLength: 4 }),
    notices: fc.array(fc.string({ maxLength: 20 }), { maxLength: 3 }),
  },
  { requiredKeys: ['origin', 'site', 'adapter', 'subject', 'readable', 'fields', 'observations', 'notices'] },
);

test('any profile of the right shape, whatever its texts, is admitted as a valid profile or refused', () => {
  let admitted = 0;
  fc.assert(
    fc.property(raw, (value) => {
      if (holds(value)) admitted++;
    }),
    runs,
  );
  // The test would be worth little if the gate refused most of them.
  expect(admitted).toBeGreaterThan(8_000);
});

test('a profile as pages have them is admitted within two milliseconds', () => {
  const many = (kind: string, count: number, value: (index: number) => unknown) =>
    Array.from({ length: count }, (_, index) => ({ kind, value: value(index), quote: 'as read', locator: 'here' }));
  const normal = {
    origin: 'page',
    site: 'LinkedIn',
    adapter: 'linkedin@1',
    url: 'https://www.linkedin.com/in/mara-roe',
    subject: 'mara-roe',
    readable: true,
    fields: {},
    observations: [
      ...many('summary', 1, () => 'Engineer with 8+ years. Write to mara@example.com or t.me/mararoe. '.repeat(10)),
      ...many('work', 6, (index) => ({
        employer: `Example ${index} · Full-time`,
        title: 'Engineer',
        dates: `Jan 20${10 + index} – Mar 20${11 + index}`,
        place: 'Berlin, Germany',
        text: 'Built things. '.repeat(20),
      })),
      ...many('skill', 15, (index) => `skill ${index}`),
      ...many('claimed-location', 1, () => 'Berlin, Germany'),
    ],
    notices: [],
  };
  for (let run = 0; run < 100; run++) admit(normal, stamp);
  // The fastest of many short runs, by the processor's clock: what else the machine is doing does not count.
  const batches = Array.from({ length: 40 }, () => {
    const before = process.cpuUsage();
    for (let run = 0; run < 10; run++) admit(normal, stamp);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000 / 10;
  });
  expect(Math.min(...batches)).toBeLessThan(2);
});
