import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backupOf, casesIn, linesOfBackup } from '../../test/builders/a-backup.ts';
import { aDisk, allRows } from '../../test/builders/a-store.ts';
import { damaged, damages } from '../../test/builders/mutate-json.ts';
import { backupText, randomCases } from '../../test/builders/random-cases.ts';
import type { BackupSource } from './backup-source.ts';
import { BackupRefused, readBackup } from './read-backup.ts';
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
/** A backup as one value, or the sentence that refuses it. */
async function read(source: BackupSource): Promise<{ ok: true; backup: object } | { ok: false; message: string }> {
  try {
    const cases: object[] = [];
    let head = {};
    for await (const { files, done, of, ...said } of readBackup(source)) {
      cases.push(...files);
      expect(done).toBe(cases.length);
      head = said;
    }
    return { ok: true, backup: { ...head, cases } };
  } catch (error) {
    if (error instanceof BackupRefused) return { ok: false, message: error.message };
    throw error;
  }
}

const whole = { format: 'second-look-backup', version: 1, writtenAt: now, appVersion: '0.1.0', cases: [file] };
const withCase = (change: object) => JSON.stringify({ ...whole, cases: [{ ...file, ...change }] });
const note = { id: 'n', caseId: 'c', text: 'Words', createdAt: now, updatedAt: now };

test.each<[what: string, text: string, why: string]>([
  ['nothing', '', 'it is not JSON'],
  ['half a file', JSON.stringify(whole).slice(0, 80), 'it is not JSON'],
  ['another program’s file', '{"format":"other"}', 'it is not a backup of Second Look'],
  ['a list', '[]', 'it is not a backup of Second Look'],
  ['null', 'null', 'it is not a backup of Second Look'],
  ['a newer version', JSON.stringify({ ...whole, version: 3 }), 'newer version'],
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
  ['lines of a newer version', linesOfBackup([file], { version: 3 }), 'newer version'],
  [
    'lines without their first',
    casesIn(linesOfBackup([file]))
      .map((each) => JSON.stringify(each))
      .join('\n'),
    'it is not a backup',
  ],
  ['lines of which the first says more', linesOfBackup([file], { cases: 2 }), 'case 2, case is not as'],
  ['lines cut between two', linesOfBackup([file, file]).split('\n').slice(0, 2).join('\n'), 'cut short after 1 of 2 cases'],
  ['lines cut in one', linesOfBackup([file]).slice(0, 300), 'case 1 is not JSON; it may have been cut short'],
  ['lines without their last', linesOfBackup([file]).split('\n').slice(0, 2).join('\n'), 'cut short after 1 of 1 cases'],
  ['a line with an extra field', linesOfBackup([{ ...file, verdict: 'x' }]), 'case 1 is not as'],
  ['lines with a case twice', linesOfBackup([file, file]), 'case 2 is in it twice'],
  ['lines with more behind them', `${linesOfBackup([file])}{}`, 'it goes on after its end'],
  ['one letter that became another', linesOfBackup([file]).replace('Mara', 'Mora'), 'changed or damaged since it was written'],
  ['a number of cases that is none', linesOfBackup([], { cases: -1 }), '“cases” is not as'],
])('%s is refused with the reason', async (_, text, why) => {
  const got = await read(text);
  expect(got.ok).toBe(false);
  if (!got.ok) expect(got.message).toContain(why);
  if (!got.ok) expect(got.message).toMatch(/^This file was not restored and nothing was changed: .+\.$/s);
  expect(({} as { x?: unknown }).x).toBeUndefined();
});

const said = { writtenAt: now, cases: [file] };

test('what is whole is read, in both forms, and from a file as from a text', async () => {
  expect(await read(JSON.stringify(whole))).toEqual({ ok: true, backup: said });
  expect(await read(JSON.stringify(whole, null, 2))).toEqual({ ok: true, backup: said });
  expect(await read(linesOfBackup([file]))).toEqual({ ok: true, backup: said });
  expect(await read(new Blob([linesOfBackup([file])]))).toEqual({ ok: true, backup: said });
  expect(await read(linesOfBackup([]))).toEqual({ ok: true, backup: { ...said, cases: [] } });
  expect((await read(withCase({ notes: [note] }))).ok).toBe(true);
});

test('a file whose bytes are no text, or that cannot be read to its end, is refused with the reason', async () => {
  const bytes = new TextEncoder().encode(linesOfBackup([{ ...file, case: { ...one, title: 'Zoë' } }]));
  expect((await read(new Blob([bytes]))).ok).toBe(true);
  const torn = new Blob([bytes.map((byte) => (byte === 0xc3 ? 0xff : byte))]);
  expect(await read(torn)).toMatchObject({ message: expect.stringContaining('it is not a text; it may have been damaged') });
  const gone = Object.assign(new Blob([bytes]), {
    stream: () => new ReadableStream({ pull: (controller) => controller.error(new DOMException('', 'NotReadableError')) }),
  });
  expect(await read(gone)).toMatchObject({ message: expect.stringContaining('it could not be read to its end') });
});

test('letters of several bytes survive wherever the file is divided', async () => {
  const title = 'Zoë 李 🦊'.repeat(40_000).slice(0, 200);
  const many = Array.from({ length: 300 }, (_, index) => ({ ...file, case: { ...one, id: `c${index}`, title } }));
  expect(await read(new Blob([linesOfBackup(many)]))).toEqual({ ok: true, backup: { ...said, cases: many } });
});

const stores = fc.sample(randomCases, { numRuns: 40, seed: 3 }).filter((cases) => cases.length > 0);

test('a backup from before steps were recorded is read, with no steps', async () => {
  const readOld = (...cases: object[]) => read(JSON.stringify({ ...whole, cases }));
  expect(await readOld(earlier)).toEqual({ ok: true, backup: said });
  expect(await readOld({ ...earlier, case: { ...one, title: 'Mara ' } })).toMatchObject({ ok: false });
});

const withSteps = ({ format: _, version: __, appVersion: ___, ...backup }: { [field: string]: unknown; cases: object[] }) => ({
  ...backup,
  cases: backup.cases.map((each) => ({ steps: [], linkOpinions: [], reminders: [], ...each })),
});

/** The same backup with a line for each case, where there are cases to make lines of. */
function asLines(value: unknown): string | undefined {
  const { cases, version, ...head } = (value ?? {}) as { [field: string]: unknown };
  return version === 1 && head['format'] === 'second-look-backup' && Array.isArray(cases)
    ? linesOfBackup(cases, { format: undefined, writtenAt: undefined, appVersion: undefined, ...head })
    : undefined;
}

test('20,000 damaged backups are refused with a sentence or read exactly as they stand, but for steps that a file from before them lacks; with lines for cases, too, and for the same reason', async () => {
  const tally = { read: 0, refused: 0, lines: 0 };
  const originals = stores.map((cases) => JSON.parse(backupText(cases)) as unknown);
  await fc.assert(
    fc.asyncProperty(fc.nat(originals.length - 1), damages, async (which, all) => {
      const value = damaged(originals[which], all);
      const text = JSON.stringify(value);
      const got = await read(text);
      tally[got.ok ? 'read' : 'refused'] += 1;
      if (got.ok) expect(got.backup).toEqual(withSteps(JSON.parse(text)));
      else expect(got.message).toMatch(/^This file was not restored and nothing was changed: .{10,300}\.$/s);
      const lines = asLines(value);
      if (lines === undefined) return;
      tally.lines += 1;
      expect(await read(lines)).toEqual(got);
    }),
    { numRuns: 20_000, seed: 11 },
  );
  expect(({} as { a?: unknown }).a).toBeUndefined();
  expect(tally.read).toBeGreaterThan(500);
  expect(tally.refused).toBeGreaterThan(5_000);
  expect(tally.lines).toBeGreaterThan(15_000);
});

test('20,000 backups of which one letter was changed, lost or added, or that end too early, are all refused', async () => {
  const originals = stores.slice(0, 12).map((cases) => linesOfBackup(cases));
  await fc.assert(
    fc.asyncProperty(
      fc.nat(originals.length - 1),
      fc.nat(),
      fc.nat(3),
      fc.constantFrom('0', 'a', '"', ' ', '\n', '{', 'é'),
      async (which, place, how, letter) => {
        const text = originals[which] as string;
        const at = place % (text.length - 1);
        const after = [`${letter}${text.slice(at + 1)}`, text.slice(at + 1), `${letter}${text.slice(at)}`, ''][how] as string;
        const changed = text.slice(0, at) + after;
        fc.pre(changed !== text);
        expect(await read(changed)).toMatchObject({ ok: false });
      },
    ),
    { numRuns: 20_000, seed: 12 },
  );
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
      const ids = (cases: { case: { id: string } }[]) => cases.map((each) => each.case.id).sort();
      expect(ids(casesIn(await backupOf(disk.open())))).toEqual(ids(JSON.parse(JSON.stringify(value.cases))));
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
  const text = written.ok === true ? await written.file.text() : '';
  expect(await restoreBackup(aDisk().open(), text, now)).toMatchObject({ ok: true, policy });
  expect(await read(linesOfBackup([file], { policy }))).toEqual({ ok: true, backup: { ...said, policy } });
  expect(await read(linesOfBackup([file], { policy: { switchedOff: { 'some-indicator': { reason: '', at: now } } } }))).toMatchObject({
    ok: false,
  });
});
