import { expect, test } from 'vitest';
import { aRawProfile } from '../../test/builders/a-raw-profile.ts';
import { aDisk, allRows, countingIds } from '../../test/builders/a-store.ts';
import type { RawProfile, UnreadableReason } from '../core/model/raw-profile.ts';
import { addSource } from './add-source.ts';
import { addNote } from './note-case.ts';
import { recordProfile } from './record-profile.ts';
import { takeBackSource } from './take-back-source.ts';

const newId = countingIds();
const at = (minute: number) => ({ now: `2026-11-22T10:${String(minute).padStart(2, '0')}:00.000Z`, newId });
const [one, two] = ['0123456789ab', 'ba9876543210'];

function aFile(sketch: Partial<RawProfile> & { name?: string } = {}): RawProfile {
  const { url: _, ...raw } = aRawProfile({ origin: 'document', site: 'PDF', adapter: 'pdf@1', subject: `cv.pdf ${one}`, ...sketch });
  return raw;
}
const notChecked = (reason: UnreadableReason, subject = `scan.pdf ${two}`): RawProfile =>
  aFile({ readable: false, reason, subject, observations: [], fields: {} });

test('pasted text and pages that could not be read are not kept; a file that could not be checked is, with its reason', async () => {
  const disk = aDisk();
  const store = disk.open();
  const first = await recordProfile(store, aRawProfile(), at(0));
  if (!first.ok) throw new Error('not recorded');
  for (const origin of ['page', 'text'] as const) {
    const raw = { ...notChecked('empty'), origin };
    expect(await addSource(store, first.caseId, raw, at(1))).toMatchObject({ ok: false, reason: 'empty' });
    expect(await recordProfile(store, raw, at(1))).toMatchObject({ ok: false, reason: 'empty' });
  }
  expect((await allRows(disk)).profiles).toHaveLength(1);
  expect(await addSource(store, first.caseId, notChecked('picture-only'), at(2))).toMatchObject({ ok: true, isNewCase: false });
  const { profiles, cases } = await allRows(disk);
  expect(profiles.at(-1)).toMatchObject({ readable: false, reason: 'picture-only', account: `pdf:scan.pdf ${two}` });
  expect(cases[0]?.accounts).toContain(`pdf:scan.pdf ${two}`);
});

test('a file opens a case under the name in it, or under its own', async () => {
  const store = aDisk();
  const open = store.open();
  expect(await recordProfile(open, aFile(), at(0))).toMatchObject({ ok: true, isNewCase: true });
  expect(await recordProfile(open, notChecked('locked'), at(1))).toMatchObject({ ok: true, isNewCase: true });
  expect((await allRows(store)).cases.map(({ title }) => title)).toEqual(['Mara Example', 'scan.pdf']);
});

test('the same file again adds nothing, under another name neither; what is read from it anew is a new visit', async () => {
  const disk = aDisk();
  const store = disk.open();
  const first = await recordProfile(store, aFile(), at(0));
  if (!first.ok) throw new Error('not recorded');
  const { caseId } = first;
  const again = [aFile(), aFile({ subject: `resume final.pdf ${one}` })];
  for (const raw of again) {
    const added = await addSource(store, caseId, raw, at(1));
    expect(added).toMatchObject({ ok: true, caseId, profile: { id: first.profile.id } });
    expect(added).not.toHaveProperty('eventId');
  }
  expect(await recordProfile(store, aFile(), at(2))).toEqual({ ok: true, caseId, profile: expect.anything(), isNewCase: false, visits: 1 });
  expect((await allRows(disk)).profiles).toHaveLength(1);

  const news = [
    aFile({ subject: `cv.pdf ${two}` }),
    aFile({ adapter: 'pdf@2' }),
    aFile({ name: 'Mara M. Example' }),
    notChecked('picture-only'),
    notChecked('damaged'),
  ];
  for (const raw of news) expect(await addSource(store, caseId, raw, at(3))).toHaveProperty('eventId');
  expect((await allRows(disk)).profiles).toHaveLength(1 + news.length);
});

test('taking back the only file erases the case that it opened, and never one that holds anything else', async () => {
  const disk = aDisk();
  const store = disk.open();
  const opened = await recordProfile(store, aFile(), at(0));
  const added = opened.ok ? await addSource(store, opened.caseId, notChecked('damaged'), at(1)) : opened;
  if (!opened.ok || !added.ok) throw new Error('not recorded');
  expect(await takeBackSource(store, opened.caseId, added.eventId ?? '', at(2))).toEqual({ ok: true, isErased: false });
  expect(await takeBackSource(store, opened.caseId, opened.eventId ?? '', at(3))).toEqual({ ok: true, isErased: true });
  for (const rows of Object.values(await allRows(disk))) expect(rows).toEqual([]);

  const noted = await recordProfile(store, aFile(), at(4));
  if (!noted.ok) throw new Error('not recorded');
  await addNote(store, noted.caseId, 'Sent by the agency.', at(5));
  expect(await takeBackSource(store, noted.caseId, noted.eventId ?? '', at(6))).toEqual({ ok: true, isErased: false });
  const { cases, profiles, notes } = await allRows(disk);
  expect([cases.length, profiles.length, notes.length]).toEqual([1, 0, 1]);
  expect(await takeBackSource(store, noted.caseId, noted.eventId ?? '', at(7))).toMatchObject({ ok: false });
});
