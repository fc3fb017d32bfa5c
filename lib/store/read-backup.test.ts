import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aDisk, allRows } from '../../test/builders/a-store.ts';
import { damaged, damages } from '../../test/builders/mutate-json.ts';
import { backupText, randomCases } from '../../test/builders/random-cases.ts';
import { readBackup } from './read-backup.ts';
import { restoreBackup } from './restore-backup.ts';
import { writeBackup } from './write-backup.ts';

const now = '2026-11-22T10:00:00.000Z';
const one = {
  id: 'c',
  title: 'Mara',
  status: 'open',
  statusReason: '',
  tags: [],
  accounts: ['github:mara'],
  createdAt: now,
  updatedAt: now,
};
const earlier = { case: one, profiles: [], notes: [], opinions: [], corrections: [], answers: [], history: [] };
const file = { ...earlier, steps: [], linkOpinions: [], reminders: [] };
const whole = { format: 'second-look-backup', version: 1, writtenAt: now, appVersion: '0.1.0', cases: [file] };
const withCase = (change: object) => JSON.stringify({ ...whole, cases: [{ ...file, ...change }] });
const note = { id: 'n', caseId: 'c', text: 'Words', createdAt: now, updatedAt: now };

test.each<[what: string, text: string, why: string]>([
  ['nothing', '', 'it is not JSON'],
  ['half a file', JSON.stringify(whole).slice(0, 80), 'it is not JSON'],
  ['another program’s file', '{"format":"other"}', 'it is not a backup of Second Look'],
  ['a list', '[]', 'it is not a backup of Second Look'],
  ['null', 'null', 'it is not a backup of Second Look'],
  ['a newer version', JSON.stringify({ ...whole, version: 2 }), 'newer version'],
  ['no version', JSON.stringify({ ...whole, version: undefined }), '“version” is not as a backup has it'],
  ['an extra field', withCase({ verdict: 'x' }), 'case 1 is not as'],
  ['an unknown status', withCase({ case: { ...one, status: 'rejected' } }), 'case 1, case is not as'],
  ['a note of another case', withCase({ notes: [{ ...note, caseId: 'd' }] }), 'notes of another case'],
  ['a note twice', withCase({ notes: [note, note] }), 'notes that are in it twice'],
  ['a note without words', withCase({ notes: [{ ...note, text: ' ' }] }), 'case 1, notes 1 is not as'],
  ['a padded title', withCase({ case: { ...one, title: ' Mara ' } }), 'begins or ends with blanks'],
  ['a case twice', JSON.stringify({ ...whole, cases: [file, file] }), 'case 2 is in it twice'],
  ['a field that would change every object', withCase({}).replace('"tags":', '"__proto__":{"x":1},"tags":'), '“__proto__”'],
  ['the same, disguised', withCase({}).replace('"tags":', '"\\u005f_proto__":{"x":1},"tags":'), '“__proto__”'],
  [
    'a constructor',
    withCase({ history: [{ id: 'h', caseId: 'c', at: now, what: 'undone', subject: 's', before: { constructor: { prototype: 1 } } }] }),
    '“constructor”',
  ],
  [
    'a hundred thousand brackets',
    withCase({}).replace('"tags":[]', `"tags":${'['.repeat(100_000)}${']'.repeat(100_000)}`),
    'nested deeper',
  ],
])('%s is refused with the reason', (_, text, why) => {
  const read = readBackup(text);
  expect(read.ok).toBe(false);
  if (!read.ok) expect(read.message).toContain(why);
  if (!read.ok) expect(read.message).toMatch(/^This file was not restored and nothing was changed: .+\.$/s);
  expect(({} as { x?: unknown }).x).toBeUndefined();
});

test('what is whole is read', () => {
  expect(readBackup(JSON.stringify(whole))).toEqual({ ok: true, backup: whole });
  expect(readBackup(withCase({ notes: [note] })).ok).toBe(true);
});

const stores = fc.sample(randomCases, { numRuns: 40, seed: 3 }).filter((cases) => cases.length > 0);

test('a backup from before steps were recorded is read, with no steps', () => {
  const read = (...cases: object[]) => readBackup(JSON.stringify({ ...whole, cases }));
  expect(read(earlier)).toEqual({ ok: true, backup: whole });
  expect(read({ ...earlier, case: { ...one, title: 'Mara ' } })).toMatchObject({ ok: false });
});

const withSteps = (backup: { cases: object[] }) => ({
  ...backup,
  cases: backup.cases.map((each) => ({ steps: [], linkOpinions: [], reminders: [], ...each })),
});

test('20,000 damaged backups are refused with a sentence or read exactly as they stand, but for steps that a file from before them lacks', () => {
  const tally = { read: 0, refused: 0 };
  const originals = stores.map((cases) => JSON.parse(backupText(cases)) as unknown);
  fc.assert(
    fc.property(fc.nat(originals.length - 1), damages, (which, all) => {
      const value = damaged(originals[which], all);
      const text = JSON.stringify(value);
      const read = readBackup(text);
      tally[read.ok ? 'read' : 'refused'] += 1;
      if (read.ok) expect(read.backup).toEqual(withSteps(JSON.parse(text)));
      else expect(read.message).toMatch(/^This file was not restored and nothing was changed: .{10,300}\.$/s);
    }),
    { numRuns: 20_000, seed: 11 },
  );
  expect(({} as { a?: unknown }).a).toBeUndefined();
  expect(tally.read).toBeGreaterThan(500);
  expect(tally.refused).toBeGreaterThan(5_000);
});

test('2,000 damaged backups: what is accepted is stored as it stands, what is refused changes nothing', async () => {
  const originals = stores.map((cases) => JSON.parse(backupText(cases)) as unknown);
  const tally = { stored: 0, refused: 0 };
  let disk = aDisk();
  let before = await allRows(disk);
  await fc.assert(
    fc.asyncProperty(fc.nat(originals.length - 1), damages, async (which, all) => {
      const value = damaged(originals[which], all) as { cases: { case: { id: string } }[] };
      const restored = await restoreBackup(disk.open(), JSON.stringify(value), now);
      if (!restored.ok) {
        tally.refused += 1;
        // Looked at only now and then: reading the whole disk costs more than the restore.
        if (tally.refused % 40 === 0) expect(await allRows(disk)).toEqual(before);
        return;
      }
      tally.stored += 1;
      expect(await allRows(disk).then(({ cases }) => cases.length)).toBe(value.cases.length);
      const written = await writeBackup(disk.open(), { now, appVersion: '0.1.0' });
      const ids = (cases: { case: { id: string } }[]) => cases.map((each) => each.case.id).sort();
      expect(written.ok && ids(JSON.parse(written.text).cases)).toEqual(ids(JSON.parse(JSON.stringify(value.cases))));
      disk = aDisk();
      before = await allRows(disk);
    }),
    { numRuns: 2_000, seed: 13 },
  );
  expect(tally.stored).toBeGreaterThan(30);
});

test('what the organisation decided travels in a backup and is handed over, and a damaged one refuses the whole', async () => {
  const policy = { switchedOff: { 'some-indicator': { reason: 'Not for us.', at: now } } };
  const written = await writeBackup(aDisk().open(), { now, appVersion: '0.1.0', policy });
  const text = written.ok ? written.text : '';
  expect(await restoreBackup(aDisk().open(), text, now)).toMatchObject({ ok: true, policy });
  expect(readBackup(JSON.stringify(whole))).toMatchObject({ ok: true, backup: expect.not.objectContaining({ policy: expect.anything() }) });
  expect(readBackup(text.replace('Not for us.', ''))).toMatchObject({ ok: false });
});
