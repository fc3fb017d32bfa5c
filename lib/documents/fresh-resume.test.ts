import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rawProfile } from '../core/model/raw-profile.ts';
import { readJson } from './read-json.ts';

const read = (value: unknown) => readJson('resume.json', JSON.stringify(value));
const resume = {
  name: 'Mara Roe',
  meta: { format: 'FRESH@0.6.0', version: '0.6.0' },
  info: { label: 'Engineer', brief: 'Builds things.', characterClass: 'x' },
  contact: {
    email: 'mara@example.com',
    phone: '(212) 555-0123',
    website: 'https://example.com',
    other: [
      { label: 'x', flavor: 'mobile', value: '212-555-0124' },
      { flavor: 'fax', value: '212-555-0125' },
    ],
  },
  location: { address: '1 Example Street', city: 'Austin', region: 'TX', code: '78701', country: 'US' },
  social: [{ label: 'GitHub', network: 'GitHub', user: 'mara-roe', url: 'https://github.com/mara-roe' }],
  employment: {
    summary: 'two jobs',
    history: [
      { employer: 'Acme', position: 'Engineer', start: '2020-01', current: true, highlights: ['built things'] },
      { employer: 'Example Grid', url: 'https://example.org', start: '2015', end: '2019-12' },
    ],
  },
  education: {
    level: 'degree',
    history: [{ institution: 'Example University', title: 'BSc', start: '2010', end: '2014', curriculum: ['x'] }],
  },
  projects: [{ title: 'Thing', repo: 'https://github.com/mara-roe/thing' }],
  skills: { sets: [{ name: 'Web', skills: ['TypeScript'] }], list: [{ name: 'Go', years: 3 }] },
  languages: [{ language: 'English', level: 'native', years: 30 }],
};

test('a FRESH résumé is read with the places of its values', () => {
  const profile = read(resume);
  expect(profile.site).toBe('FRESH');
  expect(profile.observations.map(({ kind, value, locator }) => [kind, value, locator])).toEqual([
    ['display-name', 'Mara Roe', 'name'],
    ['headline', 'Engineer', 'info.label'],
    ['summary', 'Builds things.', 'info.brief'],
    ['email', 'mara@example.com', 'contact.email'],
    ['phone', { text: '(212) 555-0123', country: 'US' }, 'contact.phone'],
    ['link', 'https://example.com', 'contact.website'],
    ['phone', '212-555-0124', 'contact.other[0]'],
    ['claimed-location', 'Austin, TX, US', 'location'],
    ['postal-address', '1 Example Street', 'location.address'],
    ['handle', { name: 'mara-roe', platform: 'GitHub' }, 'social[0]'],
    ['link', { url: 'https://github.com/mara-roe', text: 'GitHub' }, 'social[0]'],
    ['work', { employer: 'Acme', title: 'Engineer', dates: '2020-01 - present', text: 'built things' }, 'employment.history[0]'],
    ['work', { employer: 'Example Grid', dates: '2015 - 2019-12', url: 'https://example.org' }, 'employment.history[1]'],
    ['education', { school: 'Example University', degree: 'BSc', dates: '2010 - 2014' }, 'education.history[0]'],
    ['link', { url: 'https://github.com/mara-roe/thing', text: 'Thing' }, 'projects[0]'],
    ['skill', 'TypeScript', 'skills.sets[0]'],
    ['skill', 'Go', 'skills.list[0]'],
    ['language', { name: 'English', level: 'native' }, 'languages[0]'],
  ]);
});

test('a short one is read, and its other places are empty; one without a name of the format is none', () => {
  expect(read({ name: 'Mara Roe', meta: { format: 'FRESH' } })).toMatchObject({
    readable: true,
    fields: { 'display-name': 'read', work: 'empty' },
  });
  expect(read({ ...resume, meta: { version: '1' } })).toMatchObject({ readable: false, reason: 'wrong-format' });
  expect(read({ meta: { format: 'FRESH@0.6' } })).toMatchObject({ readable: false, reason: 'wrong-format', site: 'FRESH' });
});

const key = fc.constantFrom(...Object.keys(resume), 'history', 'sets', 'list', 'other', 'start', 'employer', 'flavor', '__proto__', 'x');
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.integer(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }),
    tie('record'),
  ),
  record: fc.array(fc.tuple(key, tie('value')), { maxLength: 4 }).map((entries) => Object.fromEntries(entries)),
}));

test('any other value in any place is left out, never half-taken', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(key, value), { minLength: 1, maxLength: 4 }), (changes) => {
      const profile = read({ ...resume, ...Object.fromEntries(changes), meta: resume.meta });
      expect(rawProfile.safeParse(profile).error).toBeUndefined();
      expect(({} as Record<string, unknown>)['x']).toBeUndefined();
    }),
    { numRuns: 5_000, seed: 15 },
  );
});
