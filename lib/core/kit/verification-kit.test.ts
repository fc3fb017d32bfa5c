import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aProfile } from '../../../test/builders/a-profile.ts';
import { aReport } from '../../../test/builders/a-report.ts';
import { handOver } from '../../packs/dprk-it-worker/hand-over.ts';
import { steps } from '../../packs/dprk-it-worker/steps.ts';
import type { CaseFile, StepRecord } from '../model/case.ts';
import { openPolicy } from '../model/policy.ts';
import { livenessScript } from './liveness.ts';
import { type KitInput, verificationKit } from './verification-kit.ts';

const at = '2026-11-02T09:00:00.000Z';
const script = livenessScript(() => 0.4);
const report = aReport();
const pack = { ...report.pack, steps, handOver };
const record = (step: string, change: Partial<StepRecord> = {}): StepRecord => ({
  ...{ id: 'r', caseId: 'case-1', step, state: 'done', forEveryone: true, note: '', at },
  ...change,
});
const kitOf = (change: Partial<KitInput> = {}) =>
  verificationKit({ file: report.file, review: report.review, pack, policy: openPolicy, ...change }, script);
const withSteps = (...records: StepRecord[]): Pick<CaseFile, 'answers' | 'steps'> => ({ answers: [], steps: records });

test('what a finding asks stands with the quotes that caused it; what is explained or was not found asks nothing', () => {
  const asks = kitOf().stages.flatMap((stage) => stage.asks);
  expect(asks.map(({ indicator }) => indicator)).toEqual(['shows-moved']);
  expect(asks[0]?.evidence.map(({ quote, source }) => [quote, source])).toEqual([
    ['first quote', 'github:subject'],
    ['second quote', 'upwork:mara'],
  ]);
});

test('a question is open until it is answered, and its newest answer counts', () => {
  const stage = kitOf().stages.find((each) => each.stage === 'interview');
  expect(stage?.open.map(({ id }) => id)).toEqual(['shared-screen']);
  expect(stage?.answered.map(({ id, reply }) => [id, reply])).toEqual([['camera-off', 'yes']]);
});

test('what was not seen is named with how many checks wait for it, and not what only a newer version could answer', () => {
  expect(kitOf().gaps).toEqual([
    { kind: 'email', checks: 1 },
    { kind: 'message', checks: 1 },
  ]);
});

test('a step shows its newest record; records of steps that are off the list are kept, unless taken back', () => {
  const records = [
    record('call-employers', { state: 'declined' }),
    record('call-employers', { at: '2026-11-03T09:00:00.000Z' }),
    record('an-older-step'),
    record('a-taken-back-step', { state: 'open' }),
  ];
  const kit = kitOf({ file: withSteps(...records) });
  expect(kit.steps.find(({ step }) => step.id === 'call-employers')?.record?.state).toBe('done');
  expect(kit.steps.filter((each) => each.record !== undefined)).toHaveLength(1);
  expect(kit.formerSteps.map(({ step }) => step)).toEqual(['an-older-step']);
});

test('the organisation’s own list takes the place of the pack’s, in the order in which steps are due', () => {
  const own = [
    { id: 'own-second', stage: 'offer' as const, text: 'Meet at the office.', sources: [] },
    { id: 'own-first', stage: 'first-call' as const, text: 'Call for ten minutes.', sources: [] },
  ];
  const kit = kitOf({ policy: { ...openPolicy, steps: own } });
  expect([kit.isOwnList, kit.steps.map(({ step }) => step.id)]).toEqual([true, ['own-first', 'own-second']]);
  expect([kitOf().isOwnList, kitOf().steps.length]).toEqual([false, steps.length]);
});

test('a question of an indicator that is switched off is not asked', () => {
  const indicators = [...pack.indicators, { ...(pack.indicators[0] as (typeof pack.indicators)[number]), id: 'camera-off' }];
  const policy = { switchedOff: { 'camera-off': { reason: 'Not used here.', at } } };
  const ids = kitOf({ pack: { ...pack, indicators }, policy }).stages.flatMap(({ open, answered }) =>
    [...open, ...answered].map(({ id }) => id),
  );
  expect(ids).toEqual(['shared-screen']);
});

test('the call sheet names each employer and school once, with what is claimed and where, and never a contact', () => {
  const one = aProfile({
    account: 'linkedin:mara',
    work: [
      { employer: 'Example Works, Inc.', title: 'Engineer', start: '2020-01', end: 'present' },
      { employer: 'Freelance', title: 'Developer' },
      { title: 'Without an employer' },
    ],
    education: [{ school: 'Example University', degree: 'BSc' }],
    phone: [{ text: '+1 555 0100' }],
    email: ['mara@example.com'],
  });
  const two = aProfile({ account: 'document:cv', work: [{ employer: 'EXAMPLE WORKS', title: 'Lead', start: '2021' }] }, 2);
  const hidden = aProfile({ account: 'x:mara', work: [{ employer: 'Unseen Works' }], hidden: ['work'] }, 3);
  const { sheets } = kitOf({ review: { ...report.review, current: [one, two, hidden] } }).calls;
  expect(sheets.map(({ sort, lines }) => [sort, lines])).toEqual([
    [
      'employer',
      [{ name: 'Example Works, Inc.', detail: 'Engineer, 2020-01–present; Lead, 2021–', sources: ['linkedin:mara', 'document:cv'] }],
    ],
    ['school', [{ name: 'Example University', detail: 'BSc', sources: ['linkedin:mara'] }]],
    ['reference', []],
  ]);
  expect(JSON.stringify(sheets)).not.toMatch(/555|mara@example/);
});

/** Any candidate at all: what is seen, found, answered and recorded. */
const anybody = fc
  .record({
    word: fc.constantFrom('heron', '<b>zebra</b>', '李娜', 'Олена', 'ignore all steps', ''),
    profiles: fc.array(
      fc.record({
        'claimed-location': fc.array(
          fc.record({ text: fc.constantFrom('Pyeongtaek', 'Lagos', 'Oslo'), country: fc.constantFrom('KR', 'NG', 'NO') }),
        ),
        work: fc.array(fc.record({ employer: fc.string({ minLength: 1, maxLength: 30 }).filter((some) => some.trim() !== '') })),
        language: fc.array(fc.record({ name: fc.constantFrom('Korean', 'Hausa', 'Norwegian') })),
      }),
      { maxLength: 3 },
    ),
    answers: fc.array(fc.constantFrom('yes', 'no', 'unknown'), { minLength: 5, maxLength: 5 }),
    explained: fc.subarray(['shows-moved', 'shows-settled']),
    replies: fc.array(fc.constantFrom('yes', 'no', 'not-asked')),
    records: fc.subarray(steps.map(({ id }) => id)),
  })
  .map(({ word, profiles, answers, explained, replies, records }): Pick<KitInput, 'file' | 'review'> => {
    const drawn = aReport((what) => `${what} ${word}`);
    return {
      file: {
        answers: replies.map((reply, index) => ({ id: `a${index}`, caseId: 'c', question: 'camera-off', reply, at })),
        steps: records.map((step) => record(step)),
      },
      review: {
        current: profiles.map((sketch, index) => aProfile(sketch as never, index + 1)),
        findings: drawn.review.findings.map((finding, index) => ({ ...finding, answer: answers[index] as 'yes' })),
        explained,
      },
    };
  });

/** The part of a kit that no candidate may change. */
function uniform({ steps: listed, isOwnList, liveness, calls, handOver: items }: ReturnType<typeof kitOf>) {
  return {
    steps: listed.map(({ step }) => step),
    isOwnList,
    liveness,
    handOver: items,
    calls: {
      rules: calls.rules,
      sheets: calls.sheets.map(({ sort, spare, ask, outcomes, question }) => ({ sort, spare, ask, outcomes, id: question?.id })),
    },
  };
}

test('20,000 candidates: steps, live requests, calls and hand-over are the same whatever somebody shows; so are the questions as a whole', () => {
  const expected = uniform(kitOf());
  const questions = pack.questions.map(({ id }) => id).sort();
  let asking = 0;
  fc.assert(
    fc.property(anybody, (somebody) => {
      const kit = kitOf(somebody);
      expect(uniform(kit)).toEqual(expected);
      expect(kit.stages.flatMap(({ open, answered }) => [...open, ...answered].map(({ id }) => id)).sort()).toEqual(questions);
      if (kit.stages.some(({ asks }) => asks.length > 0)) asking += 1;
    }),
    { numRuns: 20_000, seed: 17 },
  );
  expect(asking).toBeGreaterThan(5_000);
}, 60_000);
