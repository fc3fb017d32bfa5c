import { type Step, step } from './step.ts';
import { z } from './zod.ts';

/** Steps that a list holds at most. */
export const stepsMost = 60;

const stepListFile = z.strictObject({
  format: z.literal('second-look-steps'),
  version: z.literal(1),
  steps: z
    .array(step)
    .max(stepsMost)
    .refine((steps) => new Set(steps.map(({ id }) => id)).size === steps.length),
});

/** An organisation's list of steps as the text of a file, so that it can be passed on. */
export const stepListText = (steps: readonly Step[]): string =>
  `${JSON.stringify({ format: 'second-look-steps', version: 1, steps }, null, 2)}\n`;

/** The steps in the text of a file; `undefined` when it is no list of steps that can be used whole. */
export function readStepList(text: string): Step[] | undefined {
  if (text.length > 500_000) return undefined;
  try {
    return stepListFile.safeParse(JSON.parse(text)).data?.steps;
  } catch {
    return undefined;
  }
}

/** An id for a step of the organisation's own, made of its words, that none of the others has. */
export function ownStepId(text: string, taken: readonly string[]): string {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .slice(0, 40)
    .trim()
    .replaceAll(' ', '-');
  const base = `own-${words === '' ? 'step' : words}`;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.includes(id)) return id;
  }
}
