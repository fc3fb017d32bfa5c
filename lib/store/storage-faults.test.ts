import fc from 'fast-check';
import { beforeAll, expect, test, vi } from 'vitest';
import { aRawProfile } from '../../test/builders/a-raw-profile.ts';
import { aDisk, allRows, countingIds, type Disk } from '../../test/builders/a-store.ts';
import { faults, injectFaults } from '../../test/builders/storage-faults.ts';
import { eraseCase } from '../review/erase-case.ts';
import { giveOpinion } from '../review/give-opinion.ts';
import { addNote, saveDraft } from '../review/note-case.ts';
import { recordProfile } from '../review/record-profile.ts';
import { setStatus } from '../review/set-status.ts';
import { undo } from '../review/undo.ts';
import { restoreBackup } from './restore-backup.ts';
import type { Store } from './store.ts';

const newId = countingIds();
const now = '2026-11-22T10:00:00.000Z';
const stamp = { now, newId };

// Dexie tells the console of its own first aid, a few hundred times here.
beforeAll(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));

type Setting = { disk: Disk; caseId: string; noteEventId: string; word: string };
type Rows = Awaited<ReturnType<typeof allRows>>;
type Outcome = { ok: true } | { ok: false; message: string };

/** What is done, and how many rows then speak of it: each number is all or nothing. */
const acts: {
  name: string;
  act: (store: Store, setting: Setting) => Promise<Outcome>;
  rows: (rows: Rows, setting: Setting) => boolean[];
}[] = [
  {
    name: 'note',
    act: (store, { caseId, word }) => addNote(store, caseId, word, stamp),
    rows: ({ notes, history }, { word }) => {
      const note = notes.filter(({ text }) => text === word);
      return [note.length === 1, history.filter(({ subject }) => subject === note[0]?.id).length === 1];
    },
  },
  {
    name: 'opinion',
    act: (store, { caseId, word }) =>
      giveOpinion(store, caseId, { indicator: 'pay-crypto-request', stance: 'explained', reason: word }, stamp),
    rows: ({ opinions, history }, { word }) => {
      const opinion = opinions.filter(({ reason }) => reason === word);
      return [opinion.length === 1, history.filter(({ subject }) => subject === opinion[0]?.id).length === 1];
    },
  },
  {
    name: 'status',
    act: (store, { caseId, word }) => setStatus(store, caseId, 'waiting', word, stamp),
    rows: ({ cases, history }, { word, caseId }) => [
      cases.some(({ statusReason }) => statusReason === word),
      history.filter(({ what, caseId: of }) => what === 'status-set' && of === caseId).length === 1,
    ],
  },
  {
    name: 'draft',
    act: (store, { caseId, word }) => saveDraft(store, caseId, word, stamp),
    rows: ({ drafts }, { word }) => [drafts.some(({ text }) => text === word)],
  },
  {
    name: 'profile',
    act: (store, { word }) => recordProfile(store, aRawProfile({ subject: word, name: word }), stamp),
    rows: ({ cases, profiles, history }, { word }) => {
      const owner = cases.filter(({ title }) => title === word);
      const own = history.filter(({ caseId }) => caseId === owner[0]?.id);
      return [owner.length === 1, profiles.filter(({ account }) => account === `github:${word}`).length === 1, own.length === 2];
    },
  },
  {
    name: 'undo',
    act: (store, { caseId, noteEventId }) => undo(store, caseId, noteEventId, stamp),
    rows: ({ notes, history }, { caseId }) => [
      notes.filter((note) => note.caseId === caseId).length === 0,
      history.filter(({ what, caseId: of }) => what === 'undone' && of === caseId).length === 1,
    ],
  },
  {
    name: 'erasure',
    act: (store, { caseId }) => eraseCase(store, caseId),
    rows: (rows, { caseId }) => {
      const { cases, ...parts } = rows;
      return [cases.every(({ id }) => id !== caseId), ...Object.values(parts).map((part) => part.every((row) => row.caseId !== caseId))];
    },
  },
  {
    name: 'restore',
    act: (store, { word }) => restoreBackup(store, aBackup(word), now),
    rows: ({ cases, notes }, { word }) => [cases.some(({ id }) => id === word), notes.some(({ id }) => id === word)],
  },
];

function aBackup(word: string): string {
  const owner = { id: word, title: word, status: 'open', statusReason: '', tags: [], accounts: [], createdAt: now, updatedAt: now };
  const note = { id: word, caseId: word, text: word, createdAt: now, updatedAt: now };
  const file = { case: owner, profiles: [], notes: [note], opinions: [], corrections: [], answers: [], history: [] };
  return JSON.stringify({ format: 'second-look-backup', version: 1, writtenAt: now, appVersion: '0.1.0', cases: [file] });
}

test('1,000 faults at every place where storage can fail: nothing is called saved that is not, and nothing is half saved', async () => {
  const broken = injectFaults();
  const tally = { saved: 0, refused: 0, curedOnce: 0, thrown: 0 };
  const wrong: string[] = [];
  const onANewDisk = (): [Disk, Store] => {
    const fresh = aDisk();
    return [fresh, fresh.open()];
  };
  let [disk, writer] = onANewDisk();
  let number = 0;
  const weighted = fc.oneof(...faults.map((fault) => ({ weight: fault.share, arbitrary: fc.constant(fault) })));
  const plan = fc.record({ fault: weighted, nth: fc.nat(11), times: fc.constantFrom(1, 1, 1, 2, 3, 1_000), act: fc.constantFrom(...acts) });
  try {
    for (const { fault, nth, times, act } of fc.sample(plan, { numRuns: 1_000, seed: 20_261_122 })) {
      if (number % 20 === 0) [disk, writer] = onANewDisk();
      const word = `word-${++number}`;
      const setting = await aSetting(disk, writer, word);
      const usual = await rehearsal(act.name);
      const store = disk.open();
      broken.plan({ fault, nth: 1 + (nth % usual[fault.point]), times });
      let outcome: Outcome;
      try {
        outcome = await act.act(store, setting);
      } catch (error) {
        tally.thrown += 1;
        outcome = { ok: false, message: String(error) };
        wrong.push(`${act.name}: ${fault.point} ${fault.name} was thrown: ${outcome.message}`);
      }
      const struck = broken.seen()[fault.point] >= 1;
      broken.plan(undefined);
      store.close();
      const there = act.rows(await allRows(disk), setting);
      const label = `${act.name}: ${fault.name} at ${fault.point} ${nth}, ${times} times`;
      if (!struck) wrong.push(`${label}: the fault was never met`);
      if (outcome.ok && !there.every(Boolean)) wrong.push(`${label}: called saved and is not`);
      if (there.some(Boolean) && !there.every(Boolean) && act.name !== 'erasure') wrong.push(`${label}: half saved ${there}`);
      if (!outcome.ok && !/^[A-Z].{20,}\.$/s.test(outcome.message)) wrong.push(`${label}: no sentence: ${outcome.message}`);
      tally[outcome.ok ? 'saved' : 'refused'] += 1;
      if (outcome.ok && times === 1) tally.curedOnce += 1;
    }
  } finally {
    broken.stop();
  }
  expect(wrong).toEqual([]);
  // A dead connection that comes back is cured; a full disk is not, and says so.
  expect(tally.curedOnce).toBeGreaterThan(300);
  expect(tally.refused).toBeGreaterThan(200);

  async function aSetting(on: Disk, store: Store, word: string): Promise<Setting> {
    broken.plan(undefined);
    const recorded = await recordProfile(store, aRawProfile({ subject: `case-of-${word}`, name: `case of ${word}` }), stamp);
    if (!recorded.ok) throw new Error(recorded.message);
    const note = await addNote(store, recorded.caseId, 'Earlier words', stamp);
    return { disk: on, caseId: recorded.caseId, word, noteEventId: note.ok ? note.eventId : '' };
  }

  /** How often an undisturbed run meets each place, counted once per act. */
  async function rehearsal(name: string) {
    const known = rehearsed.get(name);
    if (known !== undefined) return known;
    const on = aDisk();
    const setting = await aSetting(on, on.open(), 'rehearsal');
    const store = on.open();
    broken.plan(undefined);
    await acts.find((each) => each.name === name)?.act(store, setting);
    const seen = broken.seen();
    store.close();
    rehearsed.set(name, seen);
    return seen;
  }
}, 120_000);

const rehearsed = new Map<string, ReturnType<ReturnType<typeof injectFaults>['seen']>>();
