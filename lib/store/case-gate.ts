import { type CaseFile, caseFile } from '../core/model/case.ts';
import { sameJson } from './same-json.ts';

/** Levels of nesting; a backup of ours has fourteen at most. */
const maxDepth = 40;
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** Why a value has a shape that no backup has, whatever it stands for. Walks without recursion, so that a million brackets are a sentence and not a crash. */
export function shapeProblem(root: unknown): string | undefined {
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

/** What is said of a text that a gate would trim: it would then store something other than what the file says. */
export const paddedProblem = 'a text in it begins or ends with blanks, which a backup never does';

/** One case of a backup, understood exactly as it stands; or why it is not. `number` counts from 1. */
export function admitCase(value: unknown, number: number): { file: CaseFile } | { problem: string } {
  const shape = shapeProblem(value);
  if (shape !== undefined) return { problem: shape };
  const parsed = caseFile.safeParse(value);
  if (!parsed.success) return { problem: `${placeOf(number, parsed.error.issues[0]?.path ?? [])} is not as a backup has it` };
  return sameJson(value, asWritten(parsed.data, value as object)) ? { file: parsed.data } : { problem: paddedProblem };
}

/** Lists that files from before there was such a thing do not have; the gate adds empty ones. */
const laterLists: readonly string[] = ['steps', 'linkOpinions', 'reminders'];

/** The case as its file had it, without the lists that the gate added. */
function asWritten(file: CaseFile, value: object): unknown {
  return Object.fromEntries(Object.entries(file).filter(([name]) => name in value || !laterLists.includes(name)));
}

function placeOf(number: number, [table, row]: readonly PropertyKey[]): string {
  const part = table === undefined ? '' : `, ${String(table)}${typeof row === 'number' ? ` ${row + 1}` : ''}`;
  return `case ${number}${part}`;
}
