import fc from 'fast-check';
import { expect, test } from 'vitest';
import { damaged, damages } from '../../../test/builders/mutate-json.ts';
import { step } from './step.ts';
import { ownStepId, readStepList, stepListText } from './step-list.ts';

const steps = [
  { id: 'own-call', stage: 'first-call' as const, text: 'Call for ten minutes.', otherwise: 'Write instead.', sources: [] },
  { id: 'own-meet', stage: 'offer' as const, text: 'Meet at the office.', sources: [] },
];

test('a list comes back from its file as it was', () => {
  expect(readStepList(stepListText(steps))).toEqual(steps);
  expect(readStepList(stepListText([]))).toEqual([]);
});

test.each([
  ['nothing', ''],
  ['another file', '{"format":"second-look-backup","version":1,"steps":[]}'],
  ['two steps of one id', stepListText([...steps, ...steps])],
  ['too many', stepListText(Array.from({ length: 61 }, (_, at) => ({ ...(steps[0] as (typeof steps)[0]), id: `own-${at}-step` })))],
  ['a step with a field of its own', stepListText([{ ...steps[0], nationality: 'any' } as never])],
  ['a list longer than any', `${stepListText(steps)}${' '.repeat(500_000)}`],
])('%s is not a list of steps', (_, text) => {
  expect(readStepList(text)).toBeUndefined();
});

test('20,000 damaged files are refused or hold nothing but steps', () => {
  const tally = { read: 0, refused: 0 };
  const original = JSON.parse(stepListText(steps)) as unknown;
  fc.assert(
    fc.property(damages, (all) => {
      const read = readStepList(JSON.stringify(damaged(original, all)) ?? '');
      tally[read === undefined ? 'refused' : 'read'] += 1;
      for (const each of read ?? []) expect(step.safeParse(each).success).toBe(true);
    }),
    { numRuns: 20_000, seed: 23 },
  );
  expect(tally.read).toBeGreaterThan(300);
  expect(tally.refused).toBeGreaterThan(10_000);
});

test('an own step is named by its words, whatever they are, and like no other', () => {
  expect(ownStepId('Call the agency, too!', [])).toBe('own-call-the-agency-too');
  expect(ownStepId('Call the agency, too!', ['own-call-the-agency-too'])).toBe('own-call-the-agency-too-2');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      expect(step.shape.id.safeParse(ownStepId(text, [])).success).toBe(true);
    }),
    { numRuns: 5_000, seed: 2 },
  );
});
