import { expect, test } from 'vitest';
import { aProfile, type ProfileSketch } from '../../../test/builders/a-profile.ts';
import type { Observable } from '../model/observation.ts';
import type { VisitDifference } from '../model/visit.ts';
import { visitDifferences } from './visit-differences.ts';
import { visitsOf } from './visits.ts';

const difference = (kind: Observable, what: VisitDifference['what'], before: string[], now: string[]) => ({ kind, what, before, now });

test.each<[string, ProfileSketch, ProfileSketch, VisitDifference[]]>([
  ['nothing, when the same stands there', { headline: ['Engineer'] }, { headline: ['Engineer'] }, []],
  ['nothing, when the order is another', { skill: ['Go', 'Rust'] }, { skill: ['Rust', 'Go'] }, []],
  ['nothing, when a place was missing on both visits', { missing: ['phone'] }, { missing: ['phone'] }, []],
  ['nothing, for a value that the page does not show', {}, { skill: ['Hidden'], hidden: ['skill'] }, []],
  [
    'nothing, when a site writes more around the same job',
    { work: [{ employer: 'A', title: 'B', start: '2021', employment: 'Full-time' }] },
    { work: [{ employer: 'A', title: 'B', start: '2021' }] },
    [],
  ],
  [
    'nothing, when a picture comes in another size',
    { 'photo-address': ['https://img.example.com/a1b2/shrink_200_200/0?e=17'] },
    { 'photo-address': ['https://img.example.com/a1b2/shrink_400_400/0?e=18'] },
    [],
  ],
  [
    'nothing, when a link tells where the reader came from',
    { link: [{ url: 'https://mara.example/' }] },
    { link: [{ url: 'https://mara.example/?ref=profile' }] },
    [],
  ],
  ['what is new', { skill: ['Go'] }, { skill: ['Go', 'Rust'] }, [difference('skill', 'new', [], ['Rust'])]],
  ['what is gone, when the place is empty now', { skill: ['Go'] }, { empty: ['skill'] }, [difference('skill', 'gone', ['Go'], [])]],
  ['what changed', { headline: ['Engineer'] }, { headline: ['Director'] }, [difference('headline', 'changed', ['Engineer'], ['Director'])]],
  [
    'a place that was not found this time, which says nothing of the candidate',
    { skill: ['Go'] },
    { missing: ['skill'] },
    [difference('skill', 'no-longer-found', ['Go'], [])],
  ],
  ['a place that was found this time', { missing: ['skill'] }, { skill: ['Go'] }, [difference('skill', 'found-again', [], ['Go'])]],
  [
    'a job that changed, one that went and one that came, each as what it is',
    {
      work: [
        { employer: 'A', title: 'Engineer' },
        { employer: 'B', title: 'Clerk' },
      ],
    },
    {
      work: [
        { employer: 'A', title: 'Director' },
        { employer: 'C', title: 'Owner' },
      ],
    },
    [
      difference('work', 'changed', ['A · Engineer'], ['A · Director']),
      difference('work', 'gone', ['B · Clerk'], []),
      difference('work', 'new', [], ['C · Owner']),
    ],
  ],
  [
    'a new login on one platform',
    { handle: [{ platform: 'github', name: 'mara' }] },
    { handle: [{ platform: 'github', name: 'mira' }] },
    [difference('handle', 'changed', ['github · mara'], ['github · mira'])],
  ],
  [
    'a counter, which counts by itself',
    { count: [{ of: 'followers', value: 10 }] },
    { count: [{ of: 'followers', value: 12 }] },
    [{ ...difference('count', 'changed', ['followers · 10'], ['followers · 12']), isUsual: true }],
  ],
])('two visits show %s', (_, before, now, differences) => {
  expect(visitDifferences(aProfile(before), aProfile(now))).toEqual(differences);
});

test('a visit is compared with the last one of its account that could be read', () => {
  const at = (readOn: string, sketch: ProfileSketch) => aProfile({ ...sketch, readOn, id: readOn, account: 'github:mara' });
  const first = at('2026-11-01', { headline: ['Engineer'] });
  const wall = at('2026-11-02', { unreadable: true });
  const third = at('2026-11-03', { headline: ['Director'] });
  const other = aProfile({ readOn: '2026-11-04', account: 'upwork:mara', id: 'other', headline: ['Freelancer'] });
  expect(visitsOf([other, third, wall, first])).toEqual([
    { profile: other, differences: [] },
    { profile: third, previous: first, differences: [difference('headline', 'changed', ['Engineer'], ['Director'])] },
    { profile: wall, differences: [] },
    { profile: first, differences: [] },
  ]);
});

test.each<[string, ProfileSketch, ProfileSketch, VisitDifference[]]>([
  ['a field that only the new reader knows says nothing', { headline: ['Engineer'] }, { headline: ['Engineer'], skill: ['Go'] }, []],
  ['nor does one that it has given up', { headline: ['Engineer'], skill: ['Go'] }, { headline: ['Engineer'] }, []],
  ['nor a value of which it reads more', { headline: ['Engineer'] }, { headline: ['Engineer at Example Port'] }, []],
  [
    'another value is another value',
    { headline: ['Engineer'] },
    { headline: ['Director'] },
    [difference('headline', 'changed', ['Engineer'], ['Director'])],
  ],
])('across versions of the reader, %s', (_, before, now, differences) => {
  const [one, two] = [aProfile(before), { ...aProfile(now), id: 'profile-2', readAt: '2026-11-09T09:00:00.000Z', adapter: 'example@2' }];
  expect(visitsOf([one, two])[0]).toEqual({ profile: two, previous: one, differences, isOtherReader: true });
});
