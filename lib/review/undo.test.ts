import { expect, test } from 'vitest';
import { aRawProfile } from '../../test/builders/a-raw-profile.ts';
import { aDisk, allRows, countingIds } from '../../test/builders/a-store.ts';
import type { Store } from '../store/store.ts';
import { addPointedValue } from './add-pointed-value.ts';
import { addSource } from './add-source.ts';
import { answerQuestion } from './answer-question.ts';
import { correctValue, withdrawCorrection } from './correct-value.ts';
import { giveOpinion } from './give-opinion.ts';
import { addNote, changeNote, removeNote, saveDraft } from './note-case.ts';
import { recordProfile } from './record-profile.ts';
import { recordStep } from './record-step.ts';
import { setStatus } from './set-status.ts';
import { setTags } from './set-tags.ts';
import { setTitle } from './set-title.ts';
import type { Done, Stamp } from './stamp.ts';
import { undo } from './undo.ts';

const account = 'github:mara-example';

/** A case with one of everything, and the means to do something to it at a given minute. */
async function aWrittenCase() {
  const disk = aDisk();
  const store = disk.open();
  const newId = countingIds();
  const at = (minute: number): Stamp => ({ now: `2026-11-22T10:${String(minute).padStart(2, '0')}:00.000Z`, newId });
  const recorded = await recordProfile(store, aRawProfile(), at(0));
  if (!recorded.ok) throw new Error(recorded.message);
  const { caseId } = recorded;
  await addNote(store, caseId, 'First words', at(1));
  await correctValue(store, caseId, { account, kind: 'headline', value: 'Engineer' }, at(2));
  await saveDraft(store, caseId, 'Half a sen', at(3));
  const { notes, corrections } = await allRows(disk);
  return { disk, store, caseId, at, noteId: notes[0]?.id ?? '', correctionId: corrections[0]?.id ?? '' };
}
type Written = Awaited<ReturnType<typeof aWrittenCase>>;

const verbs: [
  name: string,
  act: (store: Store, written: Written, stamp: Stamp) => Promise<Done | Awaited<ReturnType<typeof addSource>>>,
][] = [
  ['add a note', (store, { caseId }, stamp) => addNote(store, caseId, 'More words', stamp)],
  ['change a note', (store, { caseId, noteId }, stamp) => changeNote(store, caseId, noteId, 'Other words', stamp)],
  ['remove a note', (store, { caseId, noteId }, stamp) => removeNote(store, caseId, noteId, stamp)],
  [
    'give an opinion',
    (store, { caseId }, stamp) =>
      giveOpinion(store, caseId, { indicator: 'emp-overlap-fulltime', stance: 'explained', reason: 'Two part-time jobs.' }, stamp),
  ],
  ['answer a question', (store, { caseId }, stamp) => answerQuestion(store, caseId, { question: 'camera-refused', reply: 'yes' }, stamp)],
  [
    'record a step',
    (store, { caseId }, stamp) =>
      recordStep(store, caseId, { step: 'call-employers', state: 'declined', forEveryone: false, note: 'Only for this role.' }, stamp),
  ],
  ['correct a value', (store, { caseId }, stamp) => correctValue(store, caseId, { account, kind: 'email', value: null }, stamp)],
  [
    'point at a value',
    (store, { caseId }, stamp) =>
      addPointedValue(store, caseId, { account, kind: 'skill', value: 'Glazing', quote: 'Glazing, welding', locator: '#skills' }, stamp),
  ],
  ['withdraw a correction', (store, { caseId, correctionId }, stamp) => withdrawCorrection(store, caseId, correctionId, stamp)],
  ['set the status', (store, { caseId }, stamp) => setStatus(store, caseId, 'closed', 'Position filled.', stamp)],
  ['set the tags', (store, { caseId }, stamp) => setTags(store, caseId, ['backend', ' backend ', '', 'berlin'], stamp)],
  ['set the title', (store, { caseId }, stamp) => setTitle(store, caseId, ' Mara (backend) ', stamp)],
  ['add a source', (store, { caseId }, stamp) => addSource(store, caseId, aRawProfile({ site: 'Upwork', subject: '~01' }), stamp)],
];

test.each(verbs)('%s, and take it back, and take that back', async (_, act) => {
  const written = await aWrittenCase();
  const { disk, store, caseId, at } = written;
  const before = await allRows(disk);
  const done = await act(store, written, at(10));
  if (!done.ok) throw new Error(done.message);
  const { eventId = '' } = done;
  const after = await allRows(disk);
  expect(stateOf(after)).not.toEqual(stateOf(before));
  expect(after.cases[0]?.updatedAt).toBe(at(10).now);

  const undone = await undo(store, caseId, eventId, at(11));
  expect(undone.ok).toBe(true);
  expect(stateOf(await allRows(disk))).toEqual(stateOf(before));
  expect(await undo(store, caseId, eventId, at(12))).toEqual({ ok: false, message: 'This was taken back already.' });

  if (undone.ok) expect((await undo(store, caseId, undone.eventId, at(13))).ok).toBe(true);
  expect(stateOf(await allRows(disk))).toEqual(stateOf(after));
  expect((await allRows(disk)).history.map(({ what }) => what).slice(-2)).toEqual(['undone', 'undone']);
});

test('a step that is older than others takes back itself and nothing else', async () => {
  const written = await aWrittenCase();
  const { disk, store, caseId, at, noteId } = written;
  const status = await setStatus(store, caseId, 'waiting', 'Asked.', at(10));
  await changeNote(store, caseId, noteId, 'Other words', at(11));
  await setTags(store, caseId, ['backend'], at(12));
  if (status.ok) await undo(store, caseId, status.eventId, at(13));
  const { cases, notes } = await allRows(disk);
  expect(cases).toMatchObject([{ status: 'open', statusReason: '', tags: ['backend'] }]);
  expect(notes).toMatchObject([{ text: 'Other words' }]);
});

test('what cannot be taken back says so and changes nothing', async () => {
  const written = await aWrittenCase();
  const { disk, store, caseId, at } = written;
  const before = await allRows(disk);
  const opened = before.history.find(({ what }) => what === 'case-opened')?.id ?? '';
  for (const eventId of [opened, 'no-such-event', '']) expect(await undo(store, caseId, eventId, at(20))).toMatchObject({ ok: false });
  expect(await undo(store, 'no-such-case', opened, at(20))).toMatchObject({ ok: false });
  expect(await allRows(disk)).toEqual(before);
});

test('every refusal is a sentence, and nothing is written', async () => {
  const written = await aWrittenCase();
  const { disk, store, caseId, at, noteId } = written;
  const before = await allRows(disk);
  const stamp = at(20);
  const refused = await Promise.all([
    addNote(store, caseId, '  \n ', stamp),
    addNote(store, caseId, 'x'.repeat(20_001), stamp),
    addNote(store, 'no-such-case', 'words', stamp),
    changeNote(store, caseId, 'no-such-note', 'words', stamp),
    changeNote(store, caseId, noteId, ' ', stamp),
    removeNote(store, caseId, 'no-such-note', stamp),
    correctValue(store, caseId, { account: 'github:somebody-else', kind: 'email', value: 'a@example.com' }, stamp),
    withdrawCorrection(store, caseId, 'no-such-correction', stamp),
    setStatus(store, caseId, 'closed', 'x'.repeat(2_001), stamp),
    setTitle(store, caseId, '   ', stamp),
    setTitle(store, caseId, 'x'.repeat(501), stamp),
    setTags(
      store,
      caseId,
      Array.from({ length: 41 }, (_, index) => `tag ${index}`),
      stamp,
    ),
    saveDraft(store, caseId, 'x'.repeat(20_001), stamp),
    saveDraft(store, 'no-such-case', 'words', stamp),
  ]);
  expect(refused.filter((each) => each.ok || !/^[A-Z].{15,}\.$/.test(each.message))).toEqual([]);
  expect(await allRows(disk)).toEqual(before);
});

test('a draft is kept as typed, leaves no line in the history, and goes when it becomes a note', async () => {
  const { disk, store, caseId, at } = await aWrittenCase();
  await saveDraft(store, caseId, '  Half a sentence, ', at(10));
  const { drafts, history } = await allRows(disk);
  expect(drafts).toEqual([{ caseId, text: '  Half a sentence, ', updatedAt: at(10).now }]);
  expect(history).toHaveLength(4);
  const done = await addNote(store, caseId, '  Half a sentence, and the rest. ', at(11));
  expect((await allRows(disk)).drafts).toEqual([]);
  expect((await allRows(disk)).notes.map(({ text }) => text)).toContain('Half a sentence, and the rest.');
  if (done.ok) await undo(store, caseId, done.eventId, at(12));
  expect((await allRows(disk)).drafts).toEqual(drafts);
  await saveDraft(store, caseId, '', at(13));
  expect((await allRows(disk)).drafts).toEqual([]);
});

/** All that is stored but the history and the date of the last change. */
function stateOf({ history: _, cases, ...rest }: Awaited<ReturnType<typeof allRows>>) {
  return { ...rest, cases: cases.map(({ updatedAt: __, ...row }) => row) };
}
