import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Profile } from '../core/model/profile.ts';
import { rawProfile } from '../core/model/raw-profile.ts';
import { readJson } from './read-json.ts';

const read = (value: unknown) => readJson('resume.json', JSON.stringify(value));

test.each([
  ['', 'empty'],
  ['{', 'wrong-format'],
  ['[]', 'wrong-format'],
  ['"text"', 'wrong-format'],
  ['{"a":1}', 'wrong-format'],
  ['{"basics":{"name":"Mara Roe","__proto__":{"x":1}}}', 'wrong-format'],
  ['{"basics":{"name":"Mara Roe"},"constructor":{"prototype":{"x":1}}}', 'wrong-format'],
  [`${'{"a":'.repeat(40)}1${'}'.repeat(40)}`, 'wrong-format'],
  [`${'['.repeat(200_000)}`, 'wrong-format'],
  [' '.repeat(10_000_001), 'too-large'],
])('unusable JSON has a reason', (text, reason) => {
  expect(readJson('a.json', text)).toMatchObject({ readable: false, reason });
  expect(({} as Record<string, unknown>)['x']).toBeUndefined();
});

test('a JSON Resume is read with the places of its values', () => {
  const profile = read({
    basics: {
      name: 'Mara Roe',
      label: 'Engineer',
      phone: '(212) 555-0123',
      location: { city: 'Austin', region: 'TX', countryCode: 'US' },
      profiles: [{ network: 'GitHub', username: 'mara-roe', url: 'https://github.com/mara-roe' }],
    },
    work: [
      { name: 'Acme', position: 'Engineer', startDate: '2020-01-01', endDate: null, highlights: ['built things'] },
      'nonsense',
      { company: 'Example Grid', startDate: 2015, endDate: '2019-12' },
    ].filter((one) => one !== 'nonsense'),
    education: [{ institution: 'Example University', area: 'Computer Science', studyType: 'BSc', startDate: '2010', endDate: '2014' }],
    skills: [{ name: 'Web', keywords: ['TypeScript'] }],
  });
  expect(profile.observations.map(({ kind, value, locator }) => [kind, value, locator])).toEqual([
    ['display-name', 'Mara Roe', 'basics.name'],
    ['headline', 'Engineer', 'basics.label'],
    ['phone', { text: '(212) 555-0123', country: 'US' }, 'basics.phone'],
    ['claimed-location', 'Austin, TX, US', 'basics.location'],
    ['handle', { name: 'mara-roe', platform: 'GitHub' }, 'basics.profiles[0]'],
    ['link', { url: 'https://github.com/mara-roe', text: 'GitHub' }, 'basics.profiles[0]'],
    ['work', { employer: 'Acme', title: 'Engineer', dates: '2020-01-01 - present', text: 'built things' }, 'work[0]'],
    ['work', { employer: 'Example Grid', dates: '2015 - 2019-12' }, 'work[1]'],
    ['education', { school: 'Example University', degree: 'BSc, Computer Science', dates: '2010 - 2014' }, 'education[0]'],
    ['skill', 'Web', 'skills[0]'],
    ['skill', 'TypeScript', 'skills[0]'],
  ]);
  expect(profile.fields.email).toBe('empty');
});

test('our own profile, before it was understood, comes back as it is', () => {
  const raw = {
    origin: 'page',
    site: 'GitHub',
    adapter: 'github@1',
    subject: 'mara',
    readable: true,
    fields: {},
    observations: [],
    notices: [],
  };
  expect(read(raw)).toEqual(raw);
});

test('our own profile, after it was understood, becomes text again, without what was found inside other values', () => {
  const shared = { quote: 'as read', locator: 'here', origin: 'page', visible: true } as const;
  const stored: Profile = {
    id: 'p',
    account: 'github:mara',
    origin: 'page',
    site: 'GitHub',
    adapter: 'github@1',
    readAt: '2026-11-22T10:00:00.000Z',
    readable: true,
    fields: { work: 'read' },
    observations: [
      { id: 'p/0', kind: 'work', value: { employer: 'Acme', start: '2020-01', end: 'present' }, ...shared },
      { id: 'p/1', kind: 'count', value: { of: 'connections', value: 500, atLeast: true }, ...shared },
      { id: 'p/2', kind: 'email', value: 'mara@example.com', ...shared, origin: 'derived' },
    ],
    notices: [],
  };
  expect(read(stored)).toMatchObject({
    subject: 'mara',
    observations: [
      { kind: 'work', value: { employer: 'Acme', dates: '2020-01 - present' } },
      { kind: 'count', value: { of: 'connections', text: '500+' } },
    ],
  });
});

const key = fc.constantFrom(
  'basics',
  'work',
  'education',
  'skills',
  'name',
  'profiles',
  'location',
  'startDate',
  'observations',
  'subject',
  '__proto__',
  'x',
);
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.integer(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }),
    tie('record'),
  ),
  record: fc.array(fc.tuple(key, tie('value')), { maxLength: 4 }).map((entries) => Object.fromEntries(entries)),
})).record;

test('any file is read into the shape that the gate takes, and pollutes nothing', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        json.map((value) => JSON.stringify(value)),
        fc.string({ unit: 'binary', maxLength: 60 }),
      ),
      (text) => {
        expect(rawProfile.safeParse(readJson('a.json', text)).error).toBeUndefined();
        expect(({} as Record<string, unknown>)['x']).toBeUndefined();
      },
    ),
    { numRuns: 20_000, seed: 6 },
  );
});
