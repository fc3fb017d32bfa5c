import { expect, test } from 'vitest';
import type { Observable } from '../../lib/core/model/observation.ts';
import { aProfile, type ProfileSketch } from '../../test/builders/a-profile.ts';
import { type VisitDifference, visitDifferences, visits } from './visit-differences.ts';

const difference = (kind: Observable, what: VisitDifference['what'], before: string[], now: string[]) => ({ kind, what, before, now });

test.each<[string, ProfileSketch, ProfileSketch, VisitDifference[]]>([
  ['nothing, when the same stands there', { headline: ['Engineer'] }, { headline: ['Engineer'] }, []],
  ['nothing, when the order is another', { skill: ['Go', 'Rust'] }, { skill: ['Rust', 'Go'] }, []],
  ['nothing, when a place was missing on both visits', { missing: ['phone'] }, { missing: ['phone'] }, []],
  ['nothing, for a value that the page does not show', {}, { skill: ['Hidden'], hidden: ['skill'] }, []],
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
])('two visits show %s', (_, before, now, differences) => {
  expect(visitDifferences(aProfile(before), aProfile(now))).toEqual(differences);
});

test('a visit is compared with the last one of its account that could be read', () => {
  const at = (readOn: string, sketch: ProfileSketch) => aProfile({ ...sketch, readOn, id: readOn, account: 'github:mara' });
  const first = at('2026-11-01', { headline: ['Engineer'] });
  const wall = at('2026-11-02', { unreadable: true });
  const third = at('2026-11-03', { headline: ['Director'] });
  const other = aProfile({ readOn: '2026-11-04', account: 'upwork:mara', id: 'other', headline: ['Freelancer'] });
  expect(visits([other, third, wall, first])).toEqual([
    { profile: other, differences: [] },
    { profile: third, previous: first, differences: [difference('headline', 'changed', ['Engineer'], ['Director'])] },
    { profile: wall, differences: [] },
    { profile: first, differences: [] },
  ]);
});
