import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type LearnedPlace, learnedPlacesMost } from '../core/model/learned-place.ts';
import { keepLearnedPlace, readLearnedPlaces, rememberUse, removeLearnedPlace } from './learned-places.ts';

const aPlace = (part: Partial<LearnedPlace> = {}): LearnedPlace => ({
  id: 'p1',
  host: 'github.com',
  site: 'GitHub',
  kind: 'account-created',
  place: { by: 'around', selector: '', label: '', beside: '', heading: '', before: 'Joined ', after: '' },
  learnedAt: '2026-11-22T10:00:00.000Z',
  ...part,
});
beforeEach(() => fakeBrowser.reset());
afterEach(() => fakeBrowser.reset());

test('of one field on one site’s pages the newest place is kept; another page of the person is another place', async () => {
  await keepLearnedPlace(aPlace());
  await keepLearnedPlace(aPlace({ id: 'p2', part: 'repositories' }));
  await keepLearnedPlace(aPlace({ id: 'p3' }));
  expect((await readLearnedPlaces()).map(({ id }) => id)).toEqual(['p3', 'p2']);
});

test('a place that was removed is gone, and one that was used remembers when', async () => {
  await keepLearnedPlace(aPlace());
  await rememberUse(['p1'], '2026-11-23T09:00:00.000Z');
  expect(await readLearnedPlaces()).toMatchObject([{ lastUsedAt: '2026-11-23T09:00:00.000Z' }]);
  await removeLearnedPlace('p1');
  expect(await readLearnedPlaces()).toEqual([]);
});

test('beyond the limit the place that was not used for longest goes', async () => {
  const many = Array.from({ length: learnedPlacesMost }, (_, index) => aPlace({ id: `p${index}`, host: `h${index}.example.com` }));
  await fakeBrowser.storage.local.set({ 'learned-places': many });
  await rememberUse(
    many.slice(1).map(({ id }) => id),
    '2026-11-23T09:00:00.000Z',
  );
  await keepLearnedPlace(aPlace({ id: 'new', host: 'new.example.com' }));
  const ids = (await readLearnedPlaces()).map(({ id }) => id);
  expect([ids.length, ids[0], ids.includes('p0'), ids.includes('p1')]).toEqual([learnedPlacesMost, 'new', false, true]);
});

test.each<[string, unknown]>([
  ['nothing of ours', 'text'],
  ['a field that there is not', [{ ...aPlace(), kind: 'nationality' }]],
  ['a selector that is more than one attribute', [aPlace({ place: { ...aPlace().place, by: 'attribute', selector: 'body *, [id="x"]' } })]],
])('%s in the storage is left out', async (_, stored) => {
  await fakeBrowser.storage.local.set({ 'learned-places': stored });
  expect(await readLearnedPlaces()).toEqual([]);
});
