import type { CaseFile } from '../core/model/case.ts';
import type { Policy } from '../core/model/policy.ts';
import type { z } from '../core/model/zod.ts';
import { backupEnd, backupHead, backupOfOneText, backupVersion, lineSum, sumWith } from './backup-format.ts';
import { type BackupSource, linesOf, textOf, UnreadableSource } from './backup-source.ts';
import { clashWatch } from './case-clashes.ts';
import { admitCase, paddedProblem, shapeProblem } from './case-gate.ts';
import { sameJson } from './same-json.ts';

/** Some of a backup's cases, with what the file says of itself; `done` of its `of` cases came up to and with these. */
export type BackupPart = { writtenAt: string; policy?: Policy; files: CaseFile[]; done: number; of: number };

/** Thrown for a file that may not be restored; the message is the sentence that says why. */
export class BackupRefused extends Error {
  constructor(why: string) {
    super(`This file was not restored and nothing was changed: ${why}.`);
  }
}

/** Cases up to which a backup comes as one part, to be restored all of it or nothing. */
const casesAtOnce = 1_000;
/** Cases of one part of a larger backup: with their rows less than 2,000 rows of one table, mostly. */
const casesOfPart = 250;

/**
 * The one gate for backups: everything in the file is understood, exactly as it stands, or it throws `BackupRefused`. The cases come in
 * parts, at least one, each when it is asked for; the file as a whole is good only when the last part has come.
 */
export async function* readBackup(source: BackupSource): AsyncGenerator<BackupPart> {
  try {
    const lines = linesOf(source);
    const first = (await lines.next()).value ?? '';
    const head = parsed(first);
    const hasLines = isObject(head) && head['format'] === 'second-look-backup' && Number(head['version']) >= backupVersion;
    if (hasLines) yield* ofLines(first, head, lines);
    else yield* ofOneText(await textOf(first, lines));
  } catch (error) {
    throw error instanceof UnreadableSource ? new BackupRefused(unreadable[error.is]) : error;
  }
}

const unreadable = {
  'too-large': 'it is larger than 250 million characters',
  'not-text': 'it is not a text; it may have been damaged',
  gone: 'it could not be read to its end; check that it is still there and choose it again',
};

/** Since version 2: a line of its own for each case, between a first line and a last one with the sum of all before it. */
async function* ofLines(first: string, value: Record<string, unknown>, lines: AsyncGenerator<string>): AsyncGenerator<BackupPart> {
  const head = admitHead(backupHead, value);
  const gather = gathered(head, head.cases);
  let sum = lineSum(first);
  let part: BackupPart | undefined = head.cases === 0 ? gather.nothing : undefined;
  let number = 0;
  const next = async (): Promise<string> => {
    const line = (await lines.next()).value;
    // What was cut between two lines ends with an empty one.
    if (!line) throw new BackupRefused(`it was cut short after ${number} of ${head.cases} cases`);
    return line;
  };
  while (number < head.cases) {
    if (part !== undefined) yield part;
    const line = await next();
    number += 1;
    sum = sumWith(sum, lineSum(line));
    const file = parsed(line);
    if (file === undefined) throw new BackupRefused(`case ${number} is not JSON; it may have been cut short or changed`);
    part = gather.take(file);
  }
  // The last part comes only when the end has been seen.
  const last = await next();
  const end = backupEnd.safeParse(parsed(last));
  if (!end.success || JSON.stringify(end.data) !== last)
    throw new BackupRefused('its end is not as a backup has it; it may have been cut short or changed');
  if (end.data.sum !== sum) throw new BackupRefused('it was changed or damaged since it was written');
  if ((await lines.next()).value || !(await lines.next()).done) throw new BackupRefused('it goes on after its end');
  if (part !== undefined) yield part;
}

/** Version 1, and whatever is no backup at all. */
async function* ofOneText(text: string): AsyncGenerator<BackupPart> {
  const value = parsed(text);
  if (value === undefined) throw new BackupRefused('it is not JSON; it may have been cut short or changed');
  if (!isObject(value) || value['format'] !== 'second-look-backup') throw new BackupRefused('it is not a backup of Second Look');
  const head = admitHead(backupOfOneText, value);
  const gather = gathered(head, head.cases.length);
  if (head.cases.length === 0) yield gather.nothing;
  for (const file of head.cases) {
    const part = gather.take(file);
    if (part !== undefined) yield part;
  }
}

type Head = { writtenAt: string; policy?: Policy | undefined };

function admitHead<H extends Head>(schema: z.ZodType<H>, value: Record<string, unknown>): H {
  if (typeof value['version'] === 'number' && value['version'] > backupVersion)
    throw new BackupRefused('it was written by a newer version of Second Look; update the extension');
  // The cases are looked at one by one.
  const shape = shapeProblem({ ...value, cases: [] });
  if (shape !== undefined) throw new BackupRefused(shape);
  const head = schema.safeParse(value);
  if (!head.success) {
    const [place] = head.error.issues[0]?.path ?? [];
    throw new BackupRefused(`${place === undefined ? 'its outermost part' : `“${String(place)}”`} is not as a backup has it`);
  }
  // A gate that trims would store something other than what the file says.
  if (!sameJson(value, head.data)) throw new BackupRefused(paddedProblem);
  return head.data;
}

/** Takes cases one after the other, and gives a part whenever there are enough for one. */
function gathered({ writtenAt, policy }: Head, of: number): { nothing: BackupPart; take(value: unknown): BackupPart | undefined } {
  const said = { writtenAt, ...(policy === undefined ? {} : { policy }) };
  const size = of <= casesAtOnce ? of : casesOfPart;
  const clashOf = clashWatch();
  let files: CaseFile[] = [];
  let done = 0;
  return {
    nothing: { ...said, files: [], done: 0, of: 0 },
    take(value: unknown): BackupPart | undefined {
      done += 1;
      const admitted = admitCase(value, done);
      const problem = 'problem' in admitted ? admitted.problem : clashOf(admitted.file, done);
      if (problem !== undefined || 'problem' in admitted) throw new BackupRefused(problem ?? '');
      files.push(admitted.file);
      if (files.length < size && done < of) return undefined;
      const part = { ...said, files, done, of };
      files = [];
      return part;
    },
  };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
