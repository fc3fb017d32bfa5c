import { type CaseFile, caseFile } from '../core/model/case.ts';
import { policy } from '../core/model/policy.ts';
import { z } from '../core/model/zod.ts';
import { sameJson } from './same-json.ts';

/** Version of the file's shape. A change of shape adds a number and a reader for the one before. */
export const backupVersion = 1;

/** The whole store as one file. */
export const backupFile = z.strictObject({
  format: z.literal('second-look-backup'),
  version: z.literal(backupVersion),
  writtenAt: z.iso.datetime(),
  appVersion: z.string().min(1).max(40),
  cases: z.array(caseFile).max(200_000),
  /** What the organisation decided; left out where nothing is, and by files from before there was such a thing. */
  policy: policy.optional(),
});
export type BackupFile = z.infer<typeof backupFile>;

/** A backup that may be restored, or the sentence that says why it may not. */
export type ReadBackup = { ok: true; backup: BackupFile } | { ok: false; message: string };

/** Characters of a backup that are read; browsers hold no longer text than about twice this. */
const maxChars = 250_000_000;
/** Levels of nesting; a backup of ours has fourteen at most. */
const maxDepth = 40;
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** The one gate for backups: everything in the text is understood, exactly as it stands, or the whole is refused. */
export function readBackup(text: string): ReadBackup {
  if (text.length > maxChars) return refused('it is larger than 250 million characters');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused('it is not JSON; it may have been cut short or changed');
  }
  const header = value as { format?: unknown; version?: unknown } | null;
  if (typeof header !== 'object' || header?.format !== 'second-look-backup') return refused('it is not a backup of Second Look');
  if (typeof header.version === 'number' && header.version > backupVersion) {
    return refused('it was written by a newer version of Second Look; update the extension');
  }
  const shape = shapeProblem(value);
  if (shape !== undefined) return refused(shape);
  const parsed = backupFile.safeParse(value);
  if (!parsed.success) return refused(`${placeOf(parsed.error.issues[0]?.path ?? [])} is not as a backup has it`);
  // A gate that trims would store something other than what the file says.
  if (!sameJson(value, asWritten(parsed.data, value))) return refused('a text in it begins or ends with blanks, which a backup never does');
  const clash = clashIn(parsed.data.cases);
  return clash === undefined ? { ok: true, backup: parsed.data } : refused(clash);
}

/** Lists that files from before there was such a thing do not have; the gate adds empty ones. */
const laterLists = ['steps', 'linkOpinions', 'reminders'] as const;

/** The backup as its file had it, without the lists that the gate added. */
function asWritten(backup: BackupFile, value: unknown): unknown {
  const written = (value as { cases: object[] }).cases;
  const cases = backup.cases.map((file, index) => {
    const added = laterLists.filter((list) => !(list in (written[index] ?? {})));
    return Object.fromEntries(Object.entries(file).filter(([name]) => !added.some((list) => list === name)));
  });
  return { ...backup, cases };
}

const refused = (why: string): ReadBackup => ({ ok: false, message: `This file was not restored and nothing was changed: ${why}.` });

/** Walks without recursion, so that a million brackets are a sentence and not a crash. */
function shapeProblem(root: unknown): string | undefined {
  const open: [value: unknown, depth: number][] = [[root, 0]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [value, depth] = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > maxDepth) return 'it is nested deeper than any backup';
    for (const key of Object.keys(value)) {
      if (!Array.isArray(value) && forbiddenKeys.has(key)) return `it has a field called “${key}”, which no backup has`;
      open.push([(value as Record<string, unknown>)[key], depth + 1]);
    }
  }
  return undefined;
}

function placeOf(path: readonly PropertyKey[]): string {
  const [first, number, table, row] = path;
  if (first !== 'cases' || typeof number !== 'number') return first === undefined ? 'its outermost part' : `“${String(first)}”`;
  const part = table === undefined ? '' : `, ${String(table)}${typeof row === 'number' ? ` ${row + 1}` : ''}`;
  return `case ${number + 1}${part}`;
}

/** Rows that name another case, ids used twice, and accounts without a case or with two. */
function clashIn(files: readonly CaseFile[]): string | undefined {
  const ids = new Set<string>();
  const accounts = new Set<string>();
  const isTaken = (key: string): boolean => ids.size === ids.add(key).size;
  for (const [index, file] of files.entries()) {
    const place = `case ${index + 1}`;
    if (isTaken(`cases ${file.case.id}`)) return `${place} is in it twice`;
    const { profiles, notes, opinions, corrections, answers, steps, linkOpinions, reminders, history, draft } = file;
    const parts = {
      notes,
      opinions,
      corrections,
      answers,
      steps,
      linkOpinions,
      reminders,
      history,
      drafts: draft === undefined ? [] : [{ ...draft, id: draft.caseId }],
    };
    for (const [table, rows] of Object.entries({ profiles: profiles.map((each) => ({ ...each, caseId: file.case.id })), ...parts })) {
      if (rows.some((row) => row.caseId !== file.case.id)) return `${place} has ${table} of another case`;
      if (rows.some((row) => isTaken(`${table} ${row.id}`))) return `${place} has ${table} that are in it twice`;
    }
    if (profiles.some(({ account }) => !file.case.accounts.includes(account)))
      return `${place} has a source that is not among its accounts`;
    for (const account of new Set(profiles.filter(({ origin }) => origin === 'page').map((each) => each.account))) {
      if (accounts.has(account)) return `${place} has a source that belongs to an earlier case too`;
      accounts.add(account);
    }
  }
  return undefined;
}
