import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { visitsOf } from '../../lib/core/visits/visits.ts';
import { aProfile, type ProfileSketch } from '../../test/builders/a-profile.ts';
import { ChangesNote } from './changes-note.tsx';

afterEach(cleanup);

const visit = (readOn: string, sketch: ProfileSketch) => aProfile({ ...sketch, readOn, id: readOn, account: 'github:mara' });
const show = (...profiles: Parameters<typeof visitsOf>[0]) => render(<ChangesNote visits={visitsOf(profiles)} />);

test.each<[string, ProfileSketch, ProfileSketch]>([
  ['the same', { headline: ['Engineer'] }, { headline: ['Engineer'] }],
  ['other counters only', { count: [{ of: 'followers', value: 1 }] }, { count: [{ of: 'followers', value: 2 }] }],
])('a second visit that shows %s says nothing', (_, before, now) => {
  const { container } = show(visit('2026-11-01', before), visit('2026-11-08', now));
  expect(container.textContent).toBe('');
});

test('a second visit that shows something else says what it was and what it became', () => {
  show(visit('2026-11-01', { headline: ['Engineer'], skill: ['Go'] }), visit('2026-11-08', { headline: ['Director'], empty: ['skill'] }));
  expect(screen.getByText('1 source shows something else than on the visit before')).toBeTruthy();
  expect(screen.getAllByRole('listitem', { hidden: true }).map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/Changed .*Engineer.* became .*Director/),
    expect.stringMatching(/No longer shown.*Go/),
  ]);
});

test('only the newest visit of an account is told', () => {
  const visits = ['Engineer', 'Director', 'Director'].map((headline, day) => visit(`2026-11-0${day + 1}`, { headline: [headline] }));
  const { container } = show(...visits);
  expect(container.textContent).toBe('');
});
