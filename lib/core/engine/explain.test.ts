import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleLinks, exampleProfiles } from '../../../test/builders/example-profiles.ts';
import { dprkItWorkerPack } from '../../packs/dprk-it-worker/pack.gen.ts';
import type { Example } from '../model/example.ts';
import type { Explanation } from '../model/explanation.ts';
import { all, any, matches, not, type Pattern, present } from '../model/pattern.ts';
import { openPolicy } from '../model/policy.ts';
import { evaluate } from './evaluate.ts';
import { explain, explainIndicator } from './explain.ts';
import { caseFacts, currentProfiles, earlierVisits, type Facts } from './facts.ts';
import { findAll } from './find.ts';
import { loadPack } from './load-pack.ts';

const loaded = loadPack(dprkItWorkerPack);
const { lists } = loaded;
const examples = dprkItWorkerPack.indicators.flatMap(({ examples: { observed, notObserved, cannotTell } }) => [
  ...observed,
  ...notObserved,
  ...cannotTell,
]);

function factsOf(...of: Example[]): Facts {
  const profiles = of.flatMap((example, nth) =>
    exampleProfiles(example).map((one) => ({
      ...one,
      id: `${nth}-${one.id}`,
      account: one.account.replace(/^example:/, `example${nth}:`),
    })),
  );
  const links = of.map(exampleLinks).find((each) => each !== undefined);
  return caseFacts(currentProfiles(profiles), [], { earlier: earlierVisits(profiles), ...(links === undefined ? {} : { links }) });
}

const bare = (answer: ReturnType<typeof evaluate>) => ({
  answer: answer.is,
  missing: answer.is === 'unknown' ? answer.missing : [],
  blocked: answer.is === 'unknown' ? answer.blocked : undefined,
});

/** Every part of a tree, held against the engine's own answer to that part. */
function disagreements(told: Explanation, facts: Facts): Pattern[] {
  const { answer, missing, blocked } = told;
  const own = evaluate(told.pattern, facts, lists);
  const shown = own.is === 'yes' ? own.evidence : own.is === 'no' ? own.seen : undefined;
  const agrees =
    JSON.stringify({ answer, missing, blocked }) === JSON.stringify(bare(own)) &&
    (shown === undefined || JSON.stringify(told.looked) === JSON.stringify(shown));
  return [...(agrees ? [] : [told.pattern]), ...told.parts.flatMap((part) => disagreements(part, facts))];
}

test('every indicator of the pack, asked of every example, is explained as it is answered', () => {
  for (const { pattern } of dprkItWorkerPack.indicators.filter(({ id }) => !loaded.blocked.has(id))) {
    for (const example of fc.sample(fc.constantFrom(...examples), { numRuns: 40, seed: 4 })) {
      expect(disagreements(explain(pattern, factsOf(example), lists), factsOf(example))).toEqual([]);
    }
  }
});

const leaf = fc.constantFrom(...dprkItWorkerPack.indicators.filter(({ id }) => !loaded.blocked.has(id)).map(({ pattern }) => pattern));
const { pattern } = fc.letrec<{ pattern: Pattern }>((tie) => ({
  pattern: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('pattern'), { minLength: 1, maxLength: 3 }).map((of) => all(...of)),
    fc.array(tie('pattern'), { minLength: 1, maxLength: 3 }).map((of) => any(...of)),
    tie('pattern').map(not),
  ),
}));

test('whatever is put together of patterns and whatever was read, the explanation agrees with the answer in every part', () => {
  fc.assert(
    fc.property(pattern, fc.array(fc.constantFrom(...examples), { maxLength: 3 }), (asked, of) => {
      const facts = factsOf(...of);
      expect(disagreements(explain(asked, facts, lists), facts)).toEqual([]);
    }),
    { numRuns: 2_000, seed: 4 },
  );
});

test('what was seen and did not settle it is shown beside what is missing', () => {
  const facts = factsOf({ because: 'A summary and no messages.', profiles: [{ summary: ['Writes compilers.'] }] });
  const told = explain(matches(['summary', 'message'], 'telegram'), facts, lists);
  expect(told).toMatchObject({ answer: 'unknown', missing: ['message'], looked: [{ kind: 'summary', quote: 'Writes compilers.' }] });
});

test('a part that says no is told apart from a part that nobody could answer', () => {
  const facts = factsOf({ because: 'A name and an empty summary.', profiles: [{ 'display-name': ['Mara Roe'], empty: ['summary'] }] });
  const told = explain(all(present('display-name'), present('summary'), present('phone')), facts, lists);
  expect(told.parts.map(({ answer, missing }) => [answer, ...missing])).toEqual([['yes'], ['no'], ['unknown', 'phone']]);
});

test('an indicator that is switched off says so and what it would have answered; one too new for the engine needs an update', () => {
  const [indicator] = dprkItWorkerPack.indicators;
  if (indicator === undefined) throw new Error('The pack is empty.');
  const facts = factsOf(indicator.examples.observed[0] as Example);
  const off = { switchedOff: { [indicator.id]: { reason: 'Not for us.', at: '2026-11-22T10:00:00.000Z' } } };
  expect(explainIndicator(indicator, facts, loaded, off)).toMatchObject({ switchedOff: 'Not for us.', tree: { answer: 'yes' } });
  expect(findAll(loaded, facts, off).some(({ indicator: id }) => id === indicator.id)).toBe(false);
  const older = { ...loaded, blocked: new Set([indicator.id]) };
  expect(explainIndicator(indicator, facts, older, openPolicy).tree).toMatchObject({
    answer: 'unknown',
    blocked: 'needs-update',
    parts: [],
  });
});
