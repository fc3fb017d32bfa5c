import { expect, test } from 'vitest';
import { aRawProfile } from '../../test/builders/a-raw-profile.ts';
import { aDisk, allRows, countingIds } from '../../test/builders/a-store.ts';
import { currentProfiles } from '../core/engine/facts.ts';
import { applyCorrections } from '../core/intake/apply-corrections.ts';
import { loadCase } from '../store/case-file.ts';
import { addSource } from './add-source.ts';
import { answerQuestion } from './answer-question.ts';
import { correctValue } from './correct-value.ts';
import { giveOpinion } from './give-opinion.ts';
import { addNote, saveDraft } from './note-case.ts';
import { recordProfile } from './record-profile.ts';
import { setStatus } from './set-status.ts';
import { setTags } from './set-tags.ts';

const newId = countingIds();
const at = (minute: number) => ({ now: `2026-11-22T10:${String(minute).padStart(2, '0')}:00.000Z`, newId });

test('a first reading opens a case under the name that the page shows', async () => {
  const disk = aDisk();
  const recorded = await recordProfile(disk.open(), aRawProfile(), at(0));
  expect(recorded).toMatchObject({ ok: true, isNewCase: true, visits: 1 });
  const { cases, profiles, history } = await allRows(disk);
  expect(cases).toMatchObject([{ title: 'Mara Example', status: 'open', accounts: ['github:mara-example'], updatedAt: at(0).now }]);
  expect(profiles).toMatchObject([{ account: 'github:mara-example', caseId: cases[0]?.id }]);
  expect(history.map(({ what }) => what)).toEqual(['case-opened', 'profile-read']);
});

test('the same account again is a visit to the same case, and another account is another case', async () => {
  const disk = aDisk();
  const store = disk.open();
  const first = await recordProfile(store, aRawProfile(), at(0));
  const again = await recordProfile(store, aRawProfile({ name: 'Mara E.' }), at(1));
  const other = await recordProfile(store, aRawProfile({ subject: 'mara-example-2' }), at(2));
  if (!first.ok || !again.ok || !other.ok) throw new Error('not recorded');
  expect(again).toMatchObject({ caseId: first.caseId, isNewCase: false, visits: 2 });
  expect(other.caseId).not.toBe(first.caseId);
  const { cases, profiles } = await allRows(disk);
  expect(cases.map(({ title }) => title)).toEqual(['Mara Example', 'Mara Example']);
  expect(profiles).toHaveLength(3);
});

test('a reading touches nothing that the reviewer wrote', async () => {
  const disk = aDisk();
  const store = disk.open();
  const first = await recordProfile(store, aRawProfile(), at(0));
  if (!first.ok) throw new Error('not recorded');
  const { caseId } = first;
  await addNote(store, caseId, 'Asked for a reference.', at(1));
  await saveDraft(store, caseId, 'Half a sen', at(2));
  await giveOpinion(store, caseId, { indicator: 'contact-email-known-list', stance: 'explained', reason: 'A shared mailbox.' }, at(3));
  await answerQuestion(store, caseId, { question: 'camera-refused', reply: 'no' }, at(4));
  await correctValue(store, caseId, { account: 'github:mara-example', kind: 'display-name', value: 'Mara Right' }, at(5));
  await setStatus(store, caseId, 'waiting', 'Wrote on Monday.', at(6));
  await setTags(store, caseId, ['frontend'], at(7));
  const before = await allRows(disk);
  for (let visit = 0; visit < 5; visit++)
    expect(await recordProfile(store, aRawProfile({ name: 'Somebody Else' }), at(10 + visit))).toMatchObject({ ok: true });
  const after = await allRows(disk);

  for (const table of ['notes', 'drafts', 'opinions', 'answers', 'corrections'] as const) expect(after[table]).toEqual(before[table]);
  expect(after.cases).toEqual(before.cases.map((row) => ({ ...row, updatedAt: at(14).now })));
  expect(after.history.slice(0, before.history.length)).toEqual(before.history);
  const loaded = await store.read((database) => loadCase(database, caseId));
  const file = loaded.ok ? loaded.value?.file : undefined;
  const [current] = applyCorrections(currentProfiles(file?.profiles ?? []), file?.corrections ?? []);
  expect(current?.observations.find(({ kind }) => kind === 'display-name')?.value).toBe('Mara Right');
});

test('what cannot be read is not recorded, and says so', async () => {
  const disk = aDisk();
  const store = disk.open();
  const wall = aRawProfile({ readable: false, reason: 'wall', observations: [] });
  expect(await recordProfile(store, wall, at(0))).toEqual({
    ok: false,
    message: 'No profile could be read here, so nothing was saved.',
    reason: 'wall',
  });
  for (const raw of [
    undefined,
    null,
    7,
    'text',
    [],
    {},
    { ...aRawProfile(), extra: 1 },
    { ...aRawProfile(), url: 'javascript:alert(1)' },
  ]) {
    const refused = await recordProfile(store, raw, at(1));
    expect(refused.ok === false && refused.message.length > 20).toBe(true);
  }
  expect(Object.values(await allRows(disk)).flat()).toEqual([]);
});

test('a source joins a given case; an account of another case does not', async () => {
  const disk = aDisk();
  const store = disk.open();
  const mara = await recordProfile(store, aRawProfile(), at(0));
  const ivo = await recordProfile(store, aRawProfile({ subject: 'ivo-example', name: 'Ivo Example' }), at(1));
  if (!mara.ok || !ivo.ok) throw new Error('not recorded');
  const resume = aRawProfile({ origin: 'document', site: 'JSON Resume', adapter: 'json-resume@1', subject: 'resume.json' });
  delete resume.url;
  const edited = { ...resume, observations: aRawProfile({ name: 'Mara M. Example' }).observations };
  expect(await addSource(store, mara.caseId, resume, at(2))).toMatchObject({ ok: true, caseId: mara.caseId, visits: 1, isNewCase: false });
  expect(await addSource(store, mara.caseId, edited, at(3))).toMatchObject({ ok: true, visits: 2 });
  // Two candidates may both send a resume.json.
  expect(await addSource(store, ivo.caseId, resume, at(4))).toMatchObject({ ok: true, caseId: ivo.caseId, visits: 1 });
  expect(await addSource(store, ivo.caseId, aRawProfile(), at(5))).toEqual({
    ok: false,
    message: 'This profile belongs to the case “Mara Example” already, so it was not added here.',
  });
  expect(await addSource(store, 'no-such-case', resume, at(6))).toMatchObject({ ok: false });
  const { cases, profiles } = await allRows(disk);
  expect(cases.map(({ accounts }) => accounts)).toEqual([
    ['github:mara-example', 'json resume:resume.json'],
    ['github:ivo-example', 'json resume:resume.json'],
  ]);
  expect(profiles).toHaveLength(5);
});
