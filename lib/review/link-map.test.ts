import { expect, test } from 'vitest';
import { aRawProfile } from '../../test/builders/a-raw-profile.ts';
import { aDisk, countingIds } from '../../test/builders/a-store.ts';
import { aSharingProfile, atOnce } from '../../test/builders/an-index.ts';
import { defaultKnobs } from '../core/knobs.ts';
import type { MapLink } from '../core/model/map-link.ts';
import type { RawProfile } from '../core/model/raw-profile.ts';
import { dprkItWorkerPack as pack } from '../packs/dprk-it-worker/pack.gen.ts';
import { loadCase } from '../store/case-file.ts';
import type { Store } from '../store/store.ts';
import { eraseCase } from './erase-case.ts';
import { imprintOfCase } from './imprint-of-case.ts';
import { joinCases } from './join-cases.ts';
import { judgeLink } from './judge-link.ts';
import { linkMap, type MapEnd } from './link-map.ts';
import { linksOfCase } from './links-of-case.ts';
import type { MapStep } from './map-run.ts';
import { namesakesAmong } from './namesakes-among.ts';
import { openIndex } from './open-index.ts';
import { recordProfile } from './record-profile.ts';
import { updateIndex } from './update-index.ts';

const stamp = { now: '2026-11-22T10:00:00.000Z', newId: countingIds() };

const raw = (subject: string, name: string, mailbox: string): RawProfile => {
  const profile = aRawProfile({ subject, name });
  const email = { kind: 'email' as const, value: mailbox, quote: mailbox, locator: 'e-mail field' };
  return { ...profile, observations: [...profile.observations, email] };
};

async function record(store: Store, profile: RawProfile): Promise<string> {
  const recorded = await recordProfile(store, profile, stamp);
  if (!recorded.ok) throw new Error(recorded.message);
  await updateIndex(store, atOnce);
  return recorded.caseId;
}

async function storeOf(profiles: readonly RawProfile[]) {
  const store = aDisk().open();
  const ids: string[] = [];
  for (const profile of profiles) ids.push(await record(store, profile));
  return { store, ids };
}

async function casebookOf(store: Store) {
  const index = await openIndex(store, atOnce.rest);
  if (!index.ok || index.is === 'absent') throw new Error('no index');
  return index.index.casebook;
}

async function fileOf(store: Store, id: string) {
  const read = await store.read((database) => loadCase(database, id));
  if (!read.ok || read.value === undefined) throw new Error('no case');
  return read.value.file;
}

type Made = { end: MapEnd; links: MapLink[]; steps: MapStep[] /** Cases that were at hand before any was compared. */; from: number };

/** Makes the map, or goes on with it; `stopAfter` so many cases, each of which takes a long while. */
async function made(store: Store, { stopAfter = Number.POSITIVE_INFINITY, knobs = defaultKnobs, isAnew = false } = {}): Promise<Made> {
  const steps: MapStep[] = [];
  const stopping = new AbortController();
  let now = 0;
  const onStep = (step: MapStep): void => {
    steps.push(step);
    if (step.stage === 'comparing' && step.done >= stopAfter) stopping.abort();
  };
  const pace = { rest: async () => {}, signal: stopping.signal, now: () => (now += 1_000), newId: stamp.newId, onStep };
  const end = await linkMap(store, { pack, knobs, isAnew }, pace);
  const kept = steps.filter(({ stage }) => stage === 'comparing');
  return { end, steps, links: steps.flatMap(({ links }) => links), from: kept[0]?.done ?? -1 };
}

/** What a link says, whichever of the two tells it. */
const said = ({ from, link }: MapLink): string =>
  JSON.stringify([
    link.by,
    link.likeness,
    link.ordinary ?? '',
    ...[`${from.id} ${link.quote}`, `${link.otherCase} ${link.other.quote}`].sort(),
  ]);
const allSaid = (links: readonly MapLink[]): string[] => links.map(said).sort();

/** The oracle: what the page of each case says, each once. */
async function saidOnPages(store: Store, ids: readonly string[]): Promise<string[]> {
  const casebook = await casebookOf(store);
  const found = new Set<string>();
  for (const id of ids) {
    const file = await fileOf(store, id);
    const shared = await linksOfCase(store, casebook, file, pack);
    if (!shared.ok) throw new Error(shared.message);
    for (const link of shared.value.links) found.add(said({ from: { id, title: file.case.title }, readAt: '', link }));
  }
  return [...found].sort();
}

const strangers = Array.from({ length: 30 }, (_, at) =>
  raw(`person-${at}`, `Corwin Brindle${'abcdefghijkl'[at % 12]}x`, `p${at}@example.org`),
);
const sharing = Array.from({ length: 24 }, (_, at) => aSharingProfile(`subject-${at}`, at));
const kept = async (store: Store): Promise<string> => {
  const read = await store.read((database) => database.jobs.toArray());
  return read.ok ? JSON.stringify(read.value) : '';
};

test('where nobody shares anything, no case is compared, and the map is whole at once', async () => {
  const { store } = await storeOf(strangers);
  const { end, links, steps } = await made(store);
  expect([end, links]).toEqual([{ ok: true, is: 'whole', seq: expect.any(Number) }, []]);
  expect(steps.at(-1)).toEqual({ stage: 'comparing', done: 0, of: 0, links: [] });
});

test('a like name alone leads to no comparison; it is told beside, the likest first', async () => {
  const { store, ids } = await storeOf([
    raw('one', 'Wilhelmina Stoor', 'one@example.org'),
    raw('two', 'Wilhelmina Stoor', 'two@example.org'),
  ]);
  expect((await made(store)).links).toEqual([]);
  const casebook = await casebookOf(store);
  const named = await namesakesAmong(store, casebook.neighbours(imprintOfCase(await fileOf(store, ids[0] ?? ''))));
  expect(named.ok && named.value.map(({ otherCase, otherTitle }) => [otherCase, otherTitle])).toEqual([[ids[1], 'Wilhelmina Stoor']]);
});

test('the map says what the pages of the cases say, each link once, and compares those only who may share something', async () => {
  const { store, ids } = await storeOf([...strangers, ...sharing]);
  const { end, links, steps } = await made(store);
  expect(end).toMatchObject({ ok: true, is: 'whole' });
  expect(allSaid(links)).toEqual(await saidOnPages(store, ids));
  expect(links.length).toBeGreaterThan(40);
  expect(steps.at(-1)).toMatchObject({ done: sharing.length, of: sharing.length });
  expect(steps[0]).toMatchObject({ stage: 'finding', done: 1, of: 23 });
});

test.each([1, 7, 23])(
  'a map that is stopped after %i cases, or whose page is closed, goes on there and ends as if it had not been',
  async (stopAfter) => {
    const { store, ids } = await storeOf(sharing);
    const first = await made(store, { stopAfter });
    expect(first.end).toMatchObject({ is: 'stopped' });
    const rest = await made(store);
    expect(rest.from).toBe(stopAfter);
    expect(rest.end).toMatchObject({ is: 'whole' });
    expect(allSaid(rest.links)).toEqual(await saidOnPages(store, ids));
    // And a whole one is told again without looking for anything.
    const again = await made(store);
    expect(again.steps.every(({ stage, done }) => stage === 'comparing' && done === sharing.length)).toBe(true);
    expect(allSaid(again.links)).toEqual(allSaid(rest.links));
  },
);

test('of a casebook that moved on, the changed cases and those around them are compared again, and no others', async () => {
  const pairs = Array.from({ length: 12 }, (_, at) => raw(`pair-${at}`, 'Mara Example', `box-${at >> 1}@example.org`));
  const { store, ids } = await storeOf(pairs);
  expect(await made(store)).toMatchObject({ end: { is: 'whole' }, from: 1 });
  ids.push(await record(store, raw('newcomer', 'Jonas Sample', 'box-0@example.org')));
  const { links, from, end } = await made(store);
  expect([from, end]).toMatchObject([10, { is: 'whole' }]);
  expect(allSaid(links)).toEqual(await saidOnPages(store, ids));
});

test('the word of the reviewer on two cases counts, and only they are compared again', async () => {
  const { store, ids } = await storeOf(
    Array.from({ length: 8 }, (_, at) => raw(`p-${at}`, `Person ${'abcd'[at >> 1]}`, `m${at >> 1}@example.org`)),
  );
  await made(store);
  await judgeLink(store, ids[0] ?? '', { otherCase: ids[1] ?? '', stance: 'two-people', reason: 'Both answer it.' }, stamp);
  const { links, from } = await made(store);
  expect(from).toBe(6);
  expect(links.filter(({ link }) => link.ordinary === 'reviewer-said')).toHaveLength(1);
});

test('a word on a case counts for the one that it was joined into', async () => {
  const { store, ids } = await storeOf([
    raw('heron', 'Heron Example', 'box@example.org'),
    raw('zebra', 'Zebra Sample', 'box@example.org'),
    raw('other', 'Otto Sample', 'other@example.org'),
  ]);
  const [one = '', two = '', three = ''] = ids;
  await judgeLink(store, one, { otherCase: two, stance: 'two-people', reason: 'Both answer it.' }, stamp);
  expect(await joinCases(store, { from: two, into: three }, stamp)).toMatchObject({ ok: true });
  await updateIndex(store, atOnce);
  const { links } = await made(store);
  expect(links.map(({ link }) => link.ordinary)).toEqual(['reviewer-said']);
});

test('an erased case leaves no quote in what is kept, and who shared something with it is compared again', async () => {
  const { store, ids } = await storeOf([
    raw('zebra', 'Zebra Example', 'box@example.org'),
    raw('heron', 'Heron Example', 'box@example.org'),
    ...sharing,
  ]);
  await made(store);
  expect(await kept(store)).toContain('zebra');
  expect(await eraseCase(store, ids[0] ?? '')).toEqual({ ok: true });
  for (const word of ['zebra', 'Zebra', ids[0] ?? '']) expect(await kept(store)).not.toContain(JSON.stringify(word).slice(1, -1));
  await updateIndex(store, atOnce);
  expect(allSaid((await made(store)).links)).toEqual(await saidOnPages(store, ids.slice(1)));
});

test('what was found with other settings, or what is damaged, is not taken over', async () => {
  const { store, ids } = await storeOf(sharing);
  await made(store);
  const other = await made(store, { knobs: { ...defaultKnobs, linkTextLikenessMin: 0.4 } });
  expect(other.from).toBe(1);
  expect((await made(store)).from).toBe(1);
  await store.derive((database) => database.jobs.toCollection().modify((row) => void ('links' in row && row.links.pop())));
  const expected = await saidOnPages(store, ids);
  expect(allSaid((await made(store)).links)).toEqual(expected);
  const anew = await made(store, { isAnew: true });
  expect([anew.from, allSaid(anew.links)]).toEqual([1, expected]);
});

test('without an index there is no map', async () => {
  expect((await made(aDisk().open())).end).toEqual({ ok: true, is: 'absent' });
});
