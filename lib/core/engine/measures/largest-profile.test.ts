import { expect, test } from 'vitest';
import { someProfiles } from '../../../../test/builders/a-profile.ts';
import { limits } from '../../model/limits.ts';
import { measures } from '../../model/pattern.ts';
import { measureBy } from '../measures.ts';

const many = Array.from({ length: limits.perKind }, (_, nth) => nth);
const two = (number: number): string => String(number).padStart(2, '0');
const moment = (nth: number): string => `2026-0${1 + (nth % 9)}-${two(1 + (nth % 28))}T0${nth % 9}:15:${two(nth % 60)}`;

/** As much of everything as a page may hold, made so that nothing equals anything and nothing settles early. */
const largest = {
  'display-name': ['Mara Jensen'],
  'claimed-location': [{ text: 'Austin, TX', country: 'US' }],
  headline: ['Senior engineer'],
  summary: ['word '.repeat(limits.longText / 5 - 1)],
  'picture-position': many.map((nth) => ({ latitude: (nth % 90) - 45, longitude: nth % 180 })),
  'picture-time': many.map((nth) => ({ text: `${nth}`, at: `2026-10-${two(1 + (nth % 28))}T10:00:00` })),
  commit: many.map((nth) => ({ author: `Author ${nth}`, text: `${nth}`, at: moment(nth), utcOffsetMinutes: nth % 2 === 0 ? 0 : 180 })),
  message: many.map((nth) => ({ text: `${nth} ${'my camera is broken today '.repeat(40)}`, at: `${moment(nth)}Z` })),
  work: many.map((nth) => ({
    employer: `Example ${nth} ${nth * 7}`,
    title: 'Engineer',
    employment: 'Full-time',
    start: '2015-01',
    end: nth % 2 === 0 ? 'present' : '2025-12',
    place: 'Houston, TX · Remote',
  })),
  education: many.map((nth) => ({ school: `Example College ${nth}`, degree: 'BSc', start: '2010', end: '2014' })),
  skill: many.map((nth) => `Skill ${nth}`),
  phone: many.map((nth) => ({ text: `(303) 555-0${100 + (nth % 100)}`, e164: `+130355501${two(nth % 100)}`, country: 'US' })),
  email: many.map((nth) => `mara.jensen${nth}@example.com`),
  handle: many.map((nth) => ({ platform: 'github' as const, name: `mara-jensen-${nth}` })),
  'linked-account': many.map((nth) => ({ platform: 'github' as const, name: `mara-jensen-${nth}` })),
  link: many.map((nth) => ({ url: `https://example.com/${nth}`, text: `https://example.org/${nth}` })),
  'account-created': ['2016-01-01'],
};
const facts = {
  profiles: someProfiles(largest, { ...largest, work: largest.work.map((work) => ({ ...work, employer: `Other ${work.employer}` })) }),
};

/** Milliseconds for one measure on a machine that is busy with ten other things. What grows with the cube takes a dozen seconds on a quiet one. */
const slowestMs = 5_000;

test.each(measures)('%s answers for the largest profiles that can be read while somebody waits', (measure) => {
  const start = performance.now();
  measureBy[measure](facts, { of: 'reviews', isExcepted: () => false });
  expect(performance.now() - start).toBeLessThan(slowestMs);
});
