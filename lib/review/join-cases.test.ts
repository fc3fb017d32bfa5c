import { expect, test } from 'vitest';
import { backupOf } from '../../test/builders/a-backup.ts';
import { aRawProfile } from '../../test/builders/a-raw-profile.ts';
import { aDisk, allRows, countingIds } from '../../test/builders/a-store.ts';
import { homeOfCase } from '../store/home-of-case.ts';
import { previewRestore, restoreBackup } from '../store/restore-backup.ts';
import { tableNames } from '../store/rows.ts';
import { addSource } from './add-source.ts';
import { answerQuestion } from './answer-question.ts';
import { correctValue } from './correct-value.ts';
import { eraseCase } from './erase-case.ts';
import { giveOpinion } from './give-opinion.ts';
import { joinCases } from './join-cases.ts';
import { addNote, changeNote, saveDraft } from './note-case.ts';
import { recordProfile } from './record-profile.ts';
import { recordStep } from './record-step.ts';
import { setStatus } from './set-status.ts';
import { setTags } from './set-tags.ts';
import { splitProfile } from './split-profile.ts';
import type { Stamp } from './stamp.ts';
import { undo } from './undo.ts';

type Rows = Awaited<ReturnType<typeof allRows>>;
const at = (minute: number, newId: Stamp['newId']): Stamp => ({ now: `2026-11-22T10:${String(minute).padStart(2, '0')}:00.000Z`, newId });
const onLinkedIn = (name = 'Corin Sollander') =>
  aRawProfile({
    site: 'LinkedIn',
    adapter: 'linkedin@1',
    subject: 'corin-sollander',
    url: 'https://www.linkedin.com/in/corin-sollander',
    name,
  });

/** Two cases with one of everything each: Corin S. on Upwork, and Corin Sollander on LinkedIn. */
async function twoCases(disk = aDisk()) {
  const store = disk.open();
  const newId = countingIds();
  const stamp = (minute: number) => at(minute, newId);
  const upwork = aRawProfile({
    site: 'Upwork',
    adapter: 'upwork@1',
    subject: '~01',
    url: 'https://www.upwork.com/freelancers/~01',
    name: 'Corin S.',
  });
  const first = await recordProfile(store, upwork, stamp(0));
  const second = await recordProfile(store, onLinkedIn(), stamp(1));
  if (!first.ok || !second.ok) throw new Error('not recorded');
  const [into, from] = [first.caseId, second.caseId];
  for (const [caseId, word, account] of [
    [into, 'heron', 'upwork:~01'],
    [from, 'zebra', 'linkedin:corin-sollander'],
  ] as const) {
    await addNote(store, caseId, `A ${word} note`, stamp(2));
    await giveOpinion(store, caseId, { indicator: 'pay-crypto-request', stance: 'explained', reason: `The ${word}.` }, stamp(3));
    await answerQuestion(store, caseId, { question: 'camera-refused', reply: 'no' }, stamp(4));
    await recordStep(store, caseId, { step: 'call-employers', state: 'done', forEveryone: true, note: `The ${word}.` }, stamp(4));
    await correctValue(store, caseId, { account, kind: 'headline', value: `${word} keeper` }, stamp(5));
    await setTags(store, caseId, ['both', word], stamp(6));
    await saveDraft(store, caseId, `A ${word} draft`, stamp(7));
  }
  await setStatus(store, from, 'waiting', 'Asked the zebra.', stamp(8));
  return { disk, store, into, from, stamp };
}

/** All that is stored but the history and the dates of the last change. */
function stateOf({ history: _, cases, drafts, ...rest }: Rows) {
  const undated = <R extends { updatedAt: string }>(rows: R[]) => rows.map(({ updatedAt: __, ...row }) => row);
  return { ...rest, cases: undated(cases), drafts: undated(drafts) };
}

async function eventOf(done: Promise<{ ok: boolean; eventId?: string; message?: string }>): Promise<string> {
  const result = await done;
  if (result.eventId === undefined) throw new Error(result.message);
  return result.eventId;
}

test('a join puts everything of one case into the other, and the history tells whose status was another', async () => {
  const { disk, store, into, from, stamp } = await twoCases();
  const before = await allRows(disk);
  const eventId = await eventOf(joinCases(store, { from, into }, stamp(20)));
  const after = await allRows(disk);

  for (const table of ['profiles', 'notes', 'opinions', 'corrections', 'answers', 'steps', 'linkOpinions', 'reminders'] as const)
    expect(after[table]).toEqual(before[table].map((row) => ({ ...row, caseId: into })));
  expect(after.cases).toEqual([
    {
      ...before.cases.find(({ id }) => id === into),
      tags: ['both', 'heron', 'zebra'],
      accounts: ['upwork:~01', 'linkedin:corin-sollander'],
      updatedAt: stamp(20).now,
    },
  ]);
  expect(after.drafts).toEqual([{ caseId: into, text: 'A heron draft\n\nA zebra draft', updatedAt: stamp(20).now }]);
  expect(after.history.filter(({ id }) => id !== eventId)).toEqual(before.history.map((row) => ({ ...row, caseId: into })));
  expect(after.history.find(({ id }) => id === eventId)).toMatchObject({
    what: 'cases-joined',
    subject: from,
    detail: 'Corin Sollander',
    before: { joined: { case: { status: 'waiting', statusReason: 'Asked the zebra.' } } },
  });
});

test('taking it back makes the two cases that there were, row by row; joining again is taking that back', async () => {
  const { disk, store, into, from, stamp } = await twoCases();
  const before = await allRows(disk);
  const eventId = await eventOf(joinCases(store, { from, into }, stamp(20)));
  const joined = await allRows(disk);

  const parted = await eventOf(undo(store, into, eventId, stamp(21)));
  const after = await allRows(disk);
  expect(stateOf(after)).toEqual(stateOf(before));
  const isNew = (id: string) => !before.history.some((event) => event.id === id);
  expect(after.history.filter(({ id }) => !isNew(id))).toEqual(before.history);
  expect(
    after.history
      .filter(({ id }) => isNew(id))
      .map(({ caseId, what, subject }) => [caseId, what, subject])
      .sort(),
  ).toEqual(
    [
      [into, 'cases-joined', from],
      [into, 'cases-parted', from],
      [from, 'cases-parted', into],
    ].sort(),
  );
  expect(await undo(store, into, eventId, stamp(22))).toEqual({ ok: false, message: 'These cases were taken apart already.' });

  await eventOf(undo(store, into, parted, stamp(23)));
  expect(stateOf(await allRows(disk))).toEqual(stateOf(joined));
});

test('after a join either account is read into the joined case; taken apart, each reading goes with its account', async () => {
  const { disk, store, into, from, stamp } = await twoCases();
  const eventId = await eventOf(joinCases(store, { from, into }, stamp(20)));
  expect(await recordProfile(store, onLinkedIn('Corin Renamed'), stamp(21))).toMatchObject({ caseId: into, isNewCase: false, visits: 2 });
  const zebra = (await allRows(disk)).notes.find(({ text }) => text === 'A zebra note')?.id ?? '';
  await changeNote(store, into, zebra, 'A changed zebra note', stamp(22));
  await addNote(store, into, 'Written of both', stamp(23));
  await correctValue(store, into, { account: 'linkedin:corin-sollander', kind: 'email', value: null }, stamp(24));
  await eventOf(undo(store, into, eventId, stamp(25)));

  const rows = await allRows(disk);
  expect(rows.profiles.map(({ caseId, account }) => [caseId, account])).toEqual([
    [into, 'upwork:~01'],
    [from, 'linkedin:corin-sollander'],
    [from, 'linkedin:corin-sollander'],
  ]);
  expect(rows.notes.map(({ caseId, text }) => [caseId, text])).toEqual([
    [into, 'A heron note'],
    [from, 'A changed zebra note'],
    [into, 'Written of both'],
  ]);
  expect(rows.corrections.filter(({ kind }) => kind === 'email').map(({ caseId }) => caseId)).toEqual([from]);
  expect(rows.history.filter(({ what }) => what === 'note-changed').map(({ caseId }) => caseId)).toEqual([from]);
  expect(await recordProfile(store, onLinkedIn(), stamp(26))).toMatchObject({ caseId: from, visits: 3 });
});

test('a draft that was written on after the join stays where it was written', async () => {
  const { disk, store, into, from, stamp } = await twoCases();
  const eventId = await eventOf(joinCases(store, { from, into }, stamp(20)));
  await saveDraft(store, into, 'A heron draft\n\nA zebra draft, and more', stamp(21));
  await undo(store, into, eventId, stamp(22));
  expect((await allRows(disk)).drafts.map(({ caseId, text }) => [caseId, text])).toEqual([
    [into, 'A heron draft\n\nA zebra draft, and more'],
  ]);
});

test('words that were on their way when the case was joined follow it, and an unknown case still refuses them', async () => {
  const { disk, store, into, from, stamp } = await twoCases();
  await joinCases(store, { from, into }, stamp(20));
  expect(await saveDraft(store, from, 'A zebra draft', stamp(21))).toEqual({ ok: true });
  expect((await allRows(disk)).drafts[0]?.text).toBe('A heron draft\n\nA zebra draft');
  expect(await saveDraft(store, from, 'A zebra draft goes on', stamp(22))).toEqual({ ok: true });
  expect((await allRows(disk)).drafts[0]?.text).toBe('A heron draft\n\nA zebra draft\n\nA zebra draft goes on');
  expect(await saveDraft(store, 'no-such-case', 'words', stamp(23))).toMatchObject({ ok: false });
});

test('two panels that join at the same moment join once, whichever way round', async () => {
  for (const isCrossed of [false, true]) {
    const { disk, store, into, from, stamp } = await twoCases();
    const other = disk.open();
    const done = await Promise.all([
      joinCases(store, { from, into }, stamp(20)),
      joinCases(other, isCrossed ? { from: into, into: from } : { from, into }, stamp(20)),
    ]);
    expect(done.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(done.find(({ ok }) => !ok)).toMatchObject({ message: expect.stringMatching(/^One of the two cases is no longer there/) });
    const rows = await allRows(disk);
    expect(rows.cases).toHaveLength(1);
    expect(rows.notes).toHaveLength(2);
    expect(rows.history.filter(({ what }) => what === 'cases-joined')).toHaveLength(1);
  }
});

test('a case that was joined, and joined again, is found where it is now', async () => {
  const { store, into, from, stamp } = await twoCases();
  const third = await recordProfile(store, aRawProfile({ subject: 'corin' }), stamp(9));
  if (!third.ok) throw new Error('not recorded');
  await joinCases(store, { from, into }, stamp(20));
  const eventId = await eventOf(joinCases(store, { from: into, into: third.caseId }, stamp(21)));
  const homes = async () => {
    const found = await store.read((database) => Promise.all([from, into, third.caseId, 'none'].map((id) => homeOfCase(database, id))));
    return found.ok && found.value;
  };
  expect(await homes()).toEqual([third.caseId, third.caseId, third.caseId, undefined]);
  await undo(store, third.caseId, eventId, stamp(22));
  expect(await homes()).toEqual([into, into, third.caseId, undefined]);
  await eraseCase(store, into);
  expect(await homes()).toEqual([undefined, undefined, third.caseId, undefined]);
});

test('nothing of a joined case is left once it is erased; nor of one that was taken apart, in the other', async () => {
  const { disk, store, into, from, stamp } = await twoCases();
  const eventId = await eventOf(joinCases(store, { from, into }, stamp(20)));
  await addNote(store, into, 'A zebra again', stamp(21));
  const apart = aDisk();
  await restoreBackup(apart.open(), await backupOf(store), stamp(30).now);

  await eraseCase(store, into);
  expect(Object.values(await allRows(disk)).flat()).toEqual([]);

  const second = apart.open();
  await undo(second, into, eventId, stamp(31));
  await eraseCase(second, from);
  const left = await allRows(apart);
  expect(left.notes.map(({ text }) => text)).toEqual(['A heron note', 'A zebra again']);
  expect(JSON.stringify({ ...left, notes: [], history: left.history.filter(({ what }) => what !== 'note-added') })).not.toMatch(
    /zebra|Sollander|corin-sollander/,
  );
});

test('what cannot be joined says so and changes nothing', async () => {
  const { disk, store, into, from, stamp } = await twoCases();
  await saveDraft(store, into, 'x'.repeat(19_990), stamp(9));
  await setTags(
    store,
    into,
    Array.from({ length: 40 }, (_, index) => `tag ${index}`),
    stamp(9),
  );
  const before = await allRows(disk);
  const refused = [
    await joinCases(store, { from, into }, stamp(20)),
    await joinCases(store, { from: into, into }, stamp(20)),
    await joinCases(store, { from: 'no-such-case', into }, stamp(20)),
    await joinCases(store, { from, into: 'no-such-case' }, stamp(20)),
    await splitProfile(store, into, 'upwork:~01', stamp(20)),
    await splitProfile(store, into, 'linkedin:corin-sollander', stamp(20)),
    await splitProfile(store, 'no-such-case', 'upwork:~01', stamp(20)),
  ];
  expect(refused.filter((each) => each.ok || !/^[A-Z].{15,}\.$/.test(each.message))).toEqual([]);
  await setTags(store, into, [], stamp(9));
  expect(await joinCases(store, { from, into }, stamp(20))).toMatchObject({ ok: false, message: expect.stringContaining('too long') });
  expect(stateOf(await allRows(disk)).notes).toEqual(before.notes);
  expect((await allRows(disk)).drafts).toEqual(before.drafts);
});

test('a step from before or after a join can be taken back without an account getting lost or owned twice', async () => {
  const { disk, store, into, from, stamp } = await twoCases();
  const cv = aRawProfile({ origin: 'document', site: 'JSON Resume', adapter: 'json-resume@1', subject: 'cv.json' });
  delete cv.url;
  const added = await eventOf(addSource(store, into, cv, stamp(9)));
  const eventId = await eventOf(joinCases(store, { from, into }, stamp(20)));
  const accounts = async () => (await allRows(disk)).cases.map((each) => each.accounts);
  const undone = await eventOf(undo(store, into, added, stamp(21)));
  expect(await accounts()).toEqual([['upwork:~01', 'linkedin:corin-sollander']]);
  await undo(store, into, eventId, stamp(22));
  await undo(store, into, undone, stamp(23));
  expect(await accounts()).toEqual([['upwork:~01', 'json resume:cv.json'], ['linkedin:corin-sollander']]);
});

test('one source is taken out into a case of its own with what belongs to it, and back', async () => {
  const { disk, store, into, from, stamp } = await twoCases();
  await joinCases(store, { from, into }, stamp(20));
  const before = await allRows(disk);
  const parted = await eventOf(splitProfile(store, into, 'linkedin:corin-sollander', stamp(21)));
  const rows = await allRows(disk);
  const made = rows.cases.find(({ id }) => id !== into);
  expect(made).toMatchObject({ title: 'Corin Sollander', status: 'open', tags: [], accounts: ['linkedin:corin-sollander'] });
  expect(rows.cases.find(({ id }) => id === into)?.accounts).toEqual(['upwork:~01']);
  const of = <R extends { caseId: string }>(table: R[]) => table.filter(({ caseId }) => caseId === made?.id);
  expect(of(rows.profiles).map(({ account }) => account)).toEqual(['linkedin:corin-sollander']);
  expect(of(rows.corrections).map(({ value }) => value)).toEqual(['zebra keeper']);
  expect([...of(rows.notes), ...of(rows.opinions), ...of(rows.answers), ...of(rows.drafts)]).toEqual([]);
  expect(
    of(rows.history)
      .map(({ what }) => what)
      .sort(),
  ).toEqual(['cases-parted', 'profile-read', 'value-corrected']);
  expect(await recordProfile(store, onLinkedIn(), stamp(22))).toMatchObject({ caseId: made?.id, visits: 2 });

  await eventOf(undo(store, into, parted, stamp(23)));
  const back = await allRows(disk);
  expect(back.cases).toEqual(before.cases.map((row) => ({ ...row, updatedAt: stamp(23).now })));
  expect(back.profiles).toHaveLength(3);
  expect(new Set(back.history.map(({ caseId }) => caseId))).toEqual(new Set([into]));
});

test.each([
  ['before the join', 'after it', 0, 1],
  ['after the join', 'after it', 1, 1],
  ['after the join', 'once taken apart', 1, 2],
  ['before the join', 'once taken apart', 0, 2],
  ['once taken apart', 'once taken apart', 2, 2],
])(
  'a backup made %s changes nothing when it is restored %s, and brings all of it back to an empty store',
  async (_, __, made, restored) => {
    const { disk, store, into, from, stamp } = await twoCases();
    const backups = [await backupOf(store)];
    const stores = [await allRows(disk)];
    const eventId = await eventOf(joinCases(store, { from, into }, stamp(20)));
    backups.push(await backupOf(store));
    stores.push(await allRows(disk));
    if (Math.max(made, restored) === 2) {
      await undo(store, into, eventId, stamp(21));
      backups.push(await backupOf(store));
      stores.push(await allRows(disk));
    }
    const before = await allRows(disk);
    expect(await restoreBackup(store, backups[made] ?? '', stamp(50).now)).toMatchObject({
      ok: true,
      counts: { cases: { new: 0 }, rows: { added: 0, replaced: 0 } },
    });
    const after = await allRows(disk);
    for (const table of tableNames) expect(after[table], table).toEqual(before[table]);

    const empty = aDisk();
    await restoreBackup(empty.open(), backups[made] ?? '', stamp(50).now);
    expect(await allRows(empty)).toEqual(stores[made]);
  },
);

test('a store from before the join takes it from a newer backup, as the preview says, and once', async () => {
  const { disk, store, into, from, stamp } = await twoCases();
  const older = await backupOf(store);
  await joinCases(store, { from, into }, stamp(20));
  await setStatus(store, into, 'escalated', 'Both agree.', stamp(21));
  const newer = await backupOf(store);
  const joined = await allRows(disk);

  const behind = aDisk();
  const other = behind.open();
  await restoreBackup(other, older, stamp(30).now);
  const preview = await previewRestore(other, newer, stamp(40).now);
  expect(preview).toMatchObject({ ok: true, counts: { cases: { new: 0, changed: 1 } } });
  expect(await restoreBackup(other, newer, stamp(40).now)).toEqual(preview);
  expect(stateOf(await allRows(behind))).toEqual(stateOf(joined));
  expect((await allRows(behind)).history).toEqual(joined.history);
  expect(await restoreBackup(other, newer, stamp(41).now)).toMatchObject({ ok: true, counts: { cases: { new: 0, changed: 0, same: 1 } } });
});

test('a case that was changed since the join of a backup stays on its own, with its words', async () => {
  const { store, into, from, stamp } = await twoCases();
  const older = await backupOf(store);
  await joinCases(store, { from, into }, stamp(20));
  const newer = await backupOf(store);

  const behind = aDisk();
  const other = behind.open();
  await restoreBackup(other, older, stamp(30).now);
  await addNote(other, from, 'Written apart', stamp(31));
  const before = await allRows(behind);
  expect(await restoreBackup(other, newer, stamp(40).now)).toMatchObject({ ok: true, counts: { cases: { new: 0 } } });
  const after = await allRows(behind);
  expect(after.cases.map(({ id, accounts }) => [id, accounts])).toEqual(before.cases.map(({ id, accounts }) => [id, accounts]));
  for (const table of ['profiles', 'notes', 'opinions', 'corrections', 'answers'] as const) expect(after[table]).toEqual(before[table]);
});
