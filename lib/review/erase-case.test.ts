import { expect, test } from 'vitest';
import { aRawProfile } from '../../test/builders/a-raw-profile.ts';
import { aDisk, allRows, countingIds } from '../../test/builders/a-store.ts';
import { tableNames } from '../store/rows.ts';
import { answerQuestion } from './answer-question.ts';
import { correctValue } from './correct-value.ts';
import { eraseCase } from './erase-case.ts';
import { giveOpinion } from './give-opinion.ts';
import { judgeLink } from './judge-link.ts';
import { addNote, removeNote, saveDraft } from './note-case.ts';
import { recordProfile } from './record-profile.ts';
import { recordStep } from './record-step.ts';
import { setReminder } from './set-reminder.ts';
import { undo } from './undo.ts';

test('erasing a case leaves no row that names it or holds its words, and no other case is touched', async () => {
  const disk = aDisk();
  const store = disk.open();
  const newId = countingIds();
  const stamp = { now: '2026-11-22T10:00:00.000Z', newId };
  const ids: string[] = [];
  for (const word of ['zebra', 'heron']) {
    const recorded = await recordProfile(
      store,
      aRawProfile({ subject: word, name: `Mara ${word}`, summary: `I like the ${word}.` }),
      stamp,
    );
    if (!recorded.ok) throw new Error(recorded.message);
    const { caseId } = recorded;
    ids.push(caseId);
    await recordProfile(store, aRawProfile({ subject: word }), stamp);
    const note = await addNote(store, caseId, `A ${word} note`, stamp);
    await addNote(store, caseId, `Another ${word} note`, stamp);
    if (note.ok) await undo(store, caseId, note.eventId, stamp);
    const { notes } = await allRows(disk);
    await removeNote(store, caseId, notes.find((each) => each.caseId === caseId)?.id ?? '', stamp);
    await saveDraft(store, caseId, `A ${word} draft`, stamp);
    await giveOpinion(store, caseId, { indicator: 'pay-crypto-request', stance: 'not-explained', reason: `The ${word}.` }, stamp);
    await answerQuestion(store, caseId, { question: 'camera-refused', reply: 'yes' }, stamp);
    const record = { step: 'call-employers', state: 'done', forEveryone: true, note: `The ${word} was reached.` } as const;
    await recordStep(store, caseId, record, stamp);
    await correctValue(store, caseId, { account: `github:${word}`, kind: 'headline', value: `${word} keeper` }, stamp);
  }
  const [going = '', staying = ''] = ids;
  for (const [here, there] of [ids, ids.toReversed()] as [string, string][]) {
    await setReminder(store, here, { due: '2026-12-24', reason: here === going ? 'The zebra.' : 'The heron.' }, stamp);
    await judgeLink(store, here, { otherCase: there, stance: 'two-people', reason: 'The zebra is another.' }, stamp);
  }
  expect((await judgeLink(store, staying, { otherCase: 'no-case', stance: 'two-people', reason: '' }, stamp)).ok).toBe(false);
  const before = await allRows(disk);
  for (const table of tableNames) expect(before[table].length, table).toBeGreaterThan(table === 'notes' ? -1 : 1);

  expect(await eraseCase(store, ids[0] ?? '')).toEqual({ ok: true });
  const after = await allRows(disk);
  expect(JSON.stringify(after)).not.toContain('zebra');
  expect(JSON.stringify(after)).not.toContain(JSON.stringify(ids[0]));
  for (const table of tableNames) {
    expect(after[table]).toEqual(
      before[table].filter((row) => !JSON.stringify(row).includes('zebra') && !JSON.stringify(row).includes(`"${ids[0]}"`)),
    );
  }
  expect(after.cases.map(({ id }) => id)).toEqual([ids[1]]);
});
