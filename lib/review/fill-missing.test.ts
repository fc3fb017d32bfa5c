import { expect, test } from 'vitest';
import { aRawProfile } from '../../test/builders/a-raw-profile.ts';
import { admit } from '../core/intake/admit.ts';
import type { LearnedPlace } from '../core/model/learned-place.ts';
import type { RawProfile } from '../core/model/raw-profile.ts';
import { fillMissing, placesFor } from './fill-missing.ts';

const aPlace = (part: Partial<LearnedPlace> = {}): LearnedPlace => ({
  id: 'p1',
  host: 'github.com',
  site: 'GitHub',
  kind: 'account-created',
  place: { by: 'attribute', selector: '[id="joined"]', label: '', beside: '', before: '', after: '' },
  learnedAt: '2026-11-22T10:00:00.000Z',
  ...part,
});
const aPage = (fields: RawProfile['fields'] = { 'account-created': 'missing' }): RawProfile => {
  const raw = { ...aRawProfile(), url: 'https://github.com/mara-example' };
  return { ...raw, fields: { ...raw.fields, ...fields } };
};
const found = (id = 'p1', value = 'May 2019') => ({
  url: 'https://github.com/mara-example',
  isSame: true,
  found: [{ id, value, locator: 'learned place: joined' }],
});

test.each<[string, RawProfile, LearnedPlace]>([
  ['a field that was read', aPage({ 'account-created': 'read' }), aPlace()],
  ['a field that stands empty', aPage({ 'account-created': 'empty' }), aPlace()],
  ['a field that nobody promised', aPage({}), aPlace({ kind: 'wallet' })],
  ['a field that was found elsewhere', aPage({ 'display-name': 'missing' }), aPlace({ kind: 'display-name' })],
  ['another site', aPage(), aPlace({ host: 'gist.github.com' })],
  ['another page of the person', aPage(), aPlace({ part: 'repositories' })],
  ['a page that is no profile', { ...aPage(), readable: false }, aPlace()],
])('%s is left as it is', (_, raw, place) => {
  expect(placesFor(raw, [place])).toEqual([]);
  expect(fillMissing(raw, [place], found())).toBe(raw);
});

test('a missing field is filled, with the learned place as its place', () => {
  const raw = aPage();
  const filled = fillMissing(raw, [aPlace()], found());
  expect(raw.observations.some(({ kind }) => kind === 'account-created')).toBe(false);
  const admitted = admit(filled, { id: 'a', readAt: '2026-11-22T10:00:00.000Z' });
  expect(admitted.ok && admitted.profile.observations.find(({ kind }) => kind === 'account-created')).toMatchObject({
    value: '2019-05',
    quote: 'May 2019',
    locator: 'learned place: joined',
    origin: 'page',
  });
  expect(admitted.ok && admitted.profile.fields['account-created']).toBe('read');
});

test('what is no value of the field leaves it missing', () => {
  const admitted = admit(fillMissing(aPage(), [aPlace()], found('p1', 'Porto')), { id: 'a', readAt: '2026-11-22T10:00:00.000Z' });
  expect(admitted.ok && admitted.profile.fields['account-created']).toBe('missing');
  expect(admitted.ok && admitted.profile.notices).toContain('not-understood:account-created');
});

test('a value that was not asked for is not taken', () => {
  const raw = aPage();
  expect(fillMissing(raw, [aPlace()], found('p9'))).toBe(raw);
});
