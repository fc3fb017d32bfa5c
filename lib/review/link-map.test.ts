import { expect, test } from 'vitest';
import { aRawProfile } from '../../test/builders/a-raw-profile.ts';
import { aDisk, countingIds } from '../../test/builders/a-store.ts';
import { atOnce } from '../../test/builders/an-index.ts';
import { defaultKnobs } from '../core/knobs.ts';
import type { MapLink } from '../core/model/map-link.ts';
import { dprkItWorkerPack as pack } from '../packs/dprk-it-worker/pack.gen.ts';
import { loadCase } from '../store/case-file.ts';
import { imprintOfCase } from './imprint-of-case.ts';
import { linkMap } from './link-map.ts';
import { namesakesAmong } from './namesakes-among.ts';
import { openIndex } from './open-index.ts';
import { recordProfile } from './record-profile.ts';
import { updateIndex } from './update-index.ts';

const stamp = { now: '2026-11-22T10:00:00.000Z', newId: countingIds() };

/** A store of people with a mailbox each, and its casebook; ids by subject. */
async function store(people: readonly { subject: string; name: string; mailbox: string }[]) {
  const opened = aDisk().open();
  const ids: Record<string, string> = {};
  for (const { subject, name, mailbox } of people) {
    const raw = aRawProfile({ subject, name });
    const email = { kind: 'email' as const, value: mailbox, quote: mailbox, locator: 'e-mail field' };
    const recorded = await recordProfile(opened, { ...raw, observations: [...raw.observations, email] }, stamp);
    if (!recorded.ok) throw new Error(recorded.message);
    ids[subject] = recorded.caseId;
  }
  await updateIndex(opened, atOnce);
  const index = await openIndex(opened, async () => {});
  if (!index.ok || index.is === 'absent') throw new Error('no index');
  const file = async (subject: string) => {
    const read = await opened.read((database) => loadCase(database, ids[subject] ?? ''));
    if (!read.ok || read.value === undefined) throw new Error('no case');
    return read.value.file;
  };
  return { store: opened, casebook: index.index.casebook, ids, file };
}

const many = Array.from({ length: 60 }, (_, at) => ({
  subject: `person-${at}`,
  name: `${['Isaura', 'Corwin', 'Benedek', 'Tarquin', 'Odile'][at % 5]} Brindle${'abcdefghijkl'[at % 12]}x`,
  mailbox: at % 30 === 7 ? 'harbour@example.org' : `person-${at}@example.org`,
}));

test('all cases are compared a few at a time, each link comes once, and who stops may go on', async () => {
  const { store: opened, casebook, ids } = await store(many);
  const found: MapLink[] = [];
  const steps: [number, number][] = [];
  const walk = linkMap(opened, casebook, pack, defaultKnobs);
  for (;;) {
    // Asked step by step, as somebody who stops after each.
    const step = await walk.next();
    if (step.done) break;
    if (!step.value.ok) throw new Error(step.value.message);
    found.push(...step.value.value.links);
    steps.push([step.value.value.done, step.value.value.of]);
  }
  expect(steps).toEqual([
    [25, 60],
    [50, 60],
    [60, 60],
    [60, 60],
  ]);
  const mailboxes = found.filter(({ link }) => link.by === 'email');
  expect(mailboxes.map(({ from, link }) => [from.id, link.otherCase].sort())).toEqual([[ids['person-7'], ids['person-37']].sort()]);
  expect(mailboxes[0]).toMatchObject({ readAt: stamp.now, link: { shownBy: 2, quote: 'harbour@example.org' } });
});

test('a like name is told, the likest first, and is no link', async () => {
  const people = [
    { subject: 'one', name: 'Wilhelmina Stoor', mailbox: 'one@example.org' },
    { subject: 'two', name: 'Wilhelmina Stoor', mailbox: 'two@example.org' },
    { subject: 'three', name: 'Corwin Ashdell', mailbox: 'three@example.org' },
  ];
  const { store: opened, casebook, ids, file } = await store(people);
  const named = await namesakesAmong(opened, casebook.neighbours(imprintOfCase(await file('one'))));
  expect(named.ok && named.value.map(({ otherCase, otherTitle }) => [otherCase, otherTitle])).toEqual([[ids['two'], 'Wilhelmina Stoor']]);
  const walk = linkMap(opened, casebook, pack, defaultKnobs);
  const first = await walk.next();
  expect(first.value).toMatchObject({ ok: true, value: { links: [] } });
});
