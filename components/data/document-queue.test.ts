import { expect, test, vi } from 'vitest';
import type { RawProfile, UnreadableReason } from '../../lib/core/model/raw-profile.ts';
import { takeBackSource } from '../../lib/review/take-back-source.ts';
import { aRawProfile } from '../../test/builders/a-raw-profile.ts';
import { aDisk, allRows, countingIds } from '../../test/builders/a-store.ts';
import { contentMark } from './content-mark.ts';
import { documentQueue, type QueueParts, type ReadingFiles } from './document-queue.ts';
import { keepDocument } from './keep-document.ts';
import type { ReadDocument } from './speaker-question.ts';

const level = () => 'too-little-seen';

function aDocument(name: string, sketch: Partial<RawProfile> = {}): ReadDocument {
  const { url: _, ...raw } = aRawProfile({ origin: 'document', site: 'PDF', adapter: 'pdf@1', subject: `${name} 0123456789ab`, ...sketch });
  return { raw, text: `text of ${name}`, speakers: [] };
}
const unread = (name: string, reason: UnreadableReason): ReadDocument => ({
  ...aDocument(name, { readable: false, reason, observations: [], fields: {} }),
  text: '',
});
const said = (from: string, text: string) => ({ kind: 'message' as const, value: { from, text }, quote: text, locator: 'line 1' });
const aChat = (candidate?: string): ReadDocument => {
  const lines = [said('Mara Example', 'Hello there.'), said('Robin Recruits', 'When could you start?')];
  const observations = lines.filter(({ value }) => candidate === undefined || value.from === candidate);
  const read = aDocument('chat.txt', { site: 'Text file', adapter: 'text@1', observations });
  return { ...read, speakers: ['Mara Example', 'Robin Recruits'] };
};

const file = (name: string, content = name): File => new File([content], name);

/** A queue over a store of its own; what each file reads as is told by its name. */
function aQueue(reads: Record<string, (candidate?: string) => ReadDocument>, parts: Partial<QueueParts> = {}) {
  const disk = aDisk();
  const store = disk.open();
  const newId = countingIds();
  const stamp = () => ({ now: '2026-11-22T10:00:00.000Z', newId });
  const onCase = vi.fn<(caseId: string) => void>();
  const onErased = vi.fn<(caseId: string) => void>();
  const queue = documentQueue({
    async readFiles(files, { candidate, onStart, onRead, signal }: ReadingFiles) {
      for (const [index, { name }] of files.entries()) {
        if (signal.aborted) return;
        onStart(index);
        await new Promise((done) => setTimeout(done));
        const read = reads[name];
        if (signal.aborted) return;
        if (read !== undefined) onRead(read(candidate), index);
      }
    },
    readText: (name, _text, candidate) => ({ ...(reads[name] ?? aChat)(candidate) }),
    markOf: contentMark,
    keep: (caseId, raw) => keepDocument(store, caseId, raw, level),
    takeBack: (caseId, eventId) => takeBackSource(store, caseId, eventId, stamp()),
    newId,
    onCase,
    onErased,
    ...parts,
  });
  const states = () => queue.rows().map(({ state }) => state.is);
  const settled = () => vi.waitFor(() => expect(states()).not.toContainEqual(expect.stringMatching(/waiting|reading|held/)), 5_000);
  const shown = () =>
    queue.rows().map(({ name, state }) => [name, state.is === 'kept' ? (state.profile.reason ?? 'read') : state.is].join(': '));
  return { queue, disk, onCase, onErased, states, settled, shown };
}

test('files dropped without a case open one, in the order that lets a readable file name it', async () => {
  const { queue, disk, onCase, settled, shown } = aQueue({
    'scan.pdf': () => unread('scan.pdf', 'picture-only'),
    'broken.pdf': () => unread('broken.pdf', 'damaged'),
    'cv.pdf': () => aDocument('cv.pdf'),
  });
  queue.add([file('scan.pdf'), file('cv.pdf'), file('broken.pdf')], [{ name: 'a.xlsx', message: 'Not this.' }], {});
  await settled();
  expect(shown()).toEqual(['scan.pdf: picture-only', 'cv.pdf: read', 'broken.pdf: damaged', 'a.xlsx: refused']);
  const { cases, profiles } = await allRows(disk);
  expect(cases.map(({ title }) => title)).toEqual(['Mara Example']);
  expect(profiles.map(({ caseId }) => caseId)).toEqual(Array(3).fill(cases[0]?.id));
  expect(onCase.mock.calls).toEqual([[cases[0]?.id]]);
});

test('where nothing can be checked a case says so, under the name of the file', async () => {
  const { queue, disk, settled } = aQueue({ 'Scan.pdf': () => unread('Scan.pdf', 'locked') });
  queue.add([file('Scan.pdf')], [], {});
  await settled();
  const { cases, profiles } = await allRows(disk);
  expect(cases.map(({ title }) => title)).toEqual(['scan.pdf']);
  expect(profiles).toMatchObject([{ readable: false, reason: 'locked' }]);
});

test('the same bytes again are here already, under another name too; other bytes under the same name are not', async () => {
  const { queue, disk, settled } = aQueue({ 'cv.pdf': () => aDocument('cv.pdf'), 'copy.pdf': () => aDocument('copy.pdf') });
  queue.add([file('cv.pdf', 'bytes'), file('cv.pdf', 'bytes'), file('copy.pdf', 'bytes'), file('cv.pdf', 'others')], [], {});
  await settled();
  expect(queue.rows().map(({ state }) => state.is === 'kept' && state.eventId !== undefined)).toEqual([true, false, false, true]);
  expect((await allRows(disk)).profiles).toHaveLength(2);
});

test('a conversation waits for the answer, is read again with it, and nothing counts before', async () => {
  const { queue, disk, states } = aQueue({ 'chat.txt': aChat });
  queue.add([file('chat.txt')], [], {});
  await vi.waitFor(() => expect(states()).toEqual(['asking']));
  expect((await allRows(disk)).cases).toEqual([]);
  const [row] = queue.rows();
  expect(row?.state).toMatchObject({ speakers: [{ example: 'Hello there.' }, { example: 'When could you start?' }] });
  expect(row?.state).not.toHaveProperty('likely');
  await queue.answer(row?.id ?? '', 'Mara Example');
  expect(states()).toEqual(['kept']);
  const { profiles } = await allRows(disk);
  expect(profiles[0]?.observations.map(({ quote }) => quote)).toEqual(['Hello there.']);
});

test.each([
  ['Mara Example', 'Mara Example'],
  ['Mara Recruits', undefined],
  ['Somebody Else', undefined],
])('for the case of %s the likely writer is %s', async (title, likely) => {
  const { queue } = aQueue({ 'chat.txt': aChat });
  const outcome = await queue.addText('chat.txt', 'words', { title });
  expect(outcome.is).toBe('asks');
  expect(outcome.is === 'asks' ? outcome.likely : 'none').toBe(likely);
});

test('a conversation of which nobody is the candidate holds nothing against anybody', async () => {
  const { queue, disk } = aQueue({ 'chat.txt': aChat });
  expect(await queue.addText('chat.txt', 'words', {}, null)).toMatchObject({ is: 'added' });
  expect((await allRows(disk)).profiles[0]?.observations).toEqual([]);
});

test('stopped: what is in the case stays, what waits is not read', async () => {
  const names = ['1.pdf', '2.pdf', '3.pdf', '4.pdf'];
  const { queue, disk, states } = aQueue(Object.fromEntries(names.map((name) => [name, () => aDocument(name)])));
  queue.add(
    names.map((name) => file(name)),
    [],
    {},
  );
  await new Promise<void>((done) => {
    const leave = queue.subscribe(() => {
      if (states()[0] !== 'kept') return;
      leave();
      done();
    });
  });
  queue.stop();
  const before = states();
  expect(before.filter((state) => state === 'stopped').length).toBeGreaterThan(0);
  await new Promise((done) => setTimeout(done, 60));
  expect(states()).toEqual(before);
  expect((await allRows(disk)).profiles).toHaveLength(before.filter((state) => state === 'kept').length);
  // And the next drop is read as ever.
  queue.add([file('1.pdf', 'new')], [], {});
  await vi.waitFor(() => expect(states().at(-1)).toBe('kept'));
});

test('a file without an answer is said to have none, and the others are read', async () => {
  const { queue, settled, shown } = aQueue({ 'cv.pdf': () => aDocument('cv.pdf') });
  queue.add([file('lost.pdf'), file('cv.pdf')], [], {});
  await settled();
  expect(shown()).toEqual(['lost.pdf: failed', 'cv.pdf: read']);
});

test('a worker that cannot start leaves nothing hanging', async () => {
  const { queue, settled, shown } = aQueue({}, { readFiles: () => Promise.reject(new Error('no worker')) });
  queue.add([file('cv.pdf')], [], {});
  await settled();
  expect(shown()).toEqual(['cv.pdf: failed']);
});

test('each file is taken back by itself, and the last one takes the case that it opened with it', async () => {
  const { queue, disk, onErased, settled } = aQueue({ 'cv.pdf': () => aDocument('cv.pdf'), 'b.pdf': () => unread('b.pdf', 'damaged') });
  queue.add([file('cv.pdf'), file('b.pdf')], [], {});
  await settled();
  for (const { id } of queue.rows()) expect(await queue.takeBack(id)).toBeUndefined();
  expect(queue.rows().map(({ state }) => state.is === 'kept' && state.isUndone)).toEqual([true, true]);
  expect((await allRows(disk)).cases).toEqual([]);
  expect(onErased).toHaveBeenCalledTimes(1);
  queue.dismiss();
  expect(queue.rows()).toEqual([]);
});

test('a text is at hand for marking up, by the account that it went to', async () => {
  const { queue, settled } = aQueue({ 'CV.pdf': () => aDocument('CV.pdf') });
  queue.add([file('CV.pdf')], [], {});
  await settled();
  const [state] = queue.rows().map((row) => row.state);
  expect(queue.textOf(state?.is === 'kept' ? state.profile.account : '')).toEqual({ name: 'CV.pdf', text: 'text of CV.pdf' });
});

const aLetter = (): ReadDocument => ({
  ...aDocument('a.eml', { site: 'E-mail', adapter: 'eml@1', observations: [said('Robin Recruits', 'When could you start?')] }),
  speakers: ['Robin Recruits'],
  writing: { mailboxes: [{ of: 'Robin Recruits', mail: 'robin@example.org' }], sentTo: ['Mara Example', 'mara@example.com'] },
});

test.each([
  ['a case without a name', {}, 'asks'],
  ['the case of the one it is sent to', { title: 'Mara Example' }, 'asks'],
  ['the case of somebody else', { title: 'Ada Sample' }, 'asks'],
  ['the case of who sends it', { title: 'Robin Recruits' }, 'added'],
])('the only writer of a letter is asked about: %s', async (_, target, outcome) => {
  const { queue } = aQueue({ 'a.eml': aLetter });
  expect((await queue.addText('a.eml', 'words', target)).is).toBe(outcome);
});
