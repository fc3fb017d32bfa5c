import type { ReviewerAnswer } from '../core/model/case.ts';
import type { Question } from '../core/model/question.ts';
import { z } from '../core/model/zod.ts';
import { fileText } from './file-text.ts';
import { oneLine } from './terminal-text.ts';
import { Unusable } from './unusable.ts';

const shape = z.record(z.string().max(80), z.enum(['yes', 'no', 'not-asked']));

/**
 * The reviewer's answers from a file such as `{ "int-depth-collapse": "yes" }`.
 *
 * @throws Unusable when it is not that, or names a question that the pack does not have
 */
export function answersFile(path: string, questions: readonly Question[], at: string): ReviewerAnswer[] {
  const written = json(path);
  const parsed = shape.safeParse(written);
  if (!parsed.success)
    throw new Unusable(
      `“${oneLine(path)}” must hold question ids with "yes", "no" or "not-asked", such as { "int-depth-collapse": "no" }.`,
    );
  const unknown = Object.keys(written as object).find((id) => !questions.some((question) => question.id === id));
  if (unknown !== undefined) {
    throw new Unusable(
      `“${oneLine(path)}” answers “${oneLine(unknown).slice(0, 80)}”, which is no question of this pack. “indicators” lists them.`,
    );
  }
  return Object.entries(parsed.data).map(([question, reply]) => ({ id: question, caseId: 'terminal', question, reply, at }));
}

function json(path: string): unknown {
  const text = fileText(path);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Unusable(`“${oneLine(path)}” is not JSON. Write it as { "int-depth-collapse": "no" }.`);
  }
}
