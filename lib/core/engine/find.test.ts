import { expect, test } from 'vitest';
import { someProfiles } from '../../../test/builders/a-profile.ts';
import { finding as findingSchema } from '../model/finding.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Pack } from '../model/pack.ts';
import { listed, matches, not, type Pattern, present } from '../model/pattern.ts';
import { findAll } from './find.ts';
import { loadPack } from './load-pack.ts';

const anIndicator = (id: string, pattern: unknown): Indicator => ({
  id,
  name: 'show something for this test',
  why: 'Made up for this test.',
  status: 'experimental',
  category: 'profile',
  specificity: 'weak',
  use: 'score',
  attack: [],
  sources: [],
  pattern: pattern as Pattern,
  benign: [],
  ask: [],
  examples: { observed: [], notObserved: [], cannotTell: [] },
});

const aPack = (...indicators: Indicator[]): Pack => ({
  id: 'test-pack',
  version: '2026.11.22',
  title: 'Test pack',
  licence: 'CC0',
  attackRelease: '17.1',
  minEngine: 1,
  indicators,
  counters: [],
  questions: [],
  steps: [],
  handOver: [],
  lists: [],
});

const facts = { profiles: someProfiles({ headline: ['Engineer'], empty: ['email'] }) };

test('each indicator gives one finding, in the order of the pack', () => {
  const loaded = loadPack(
    aPack(
      anIndicator('shows-phone', present('phone')),
      anIndicator('shows-email', present('email')),
      anIndicator('shows-headline', present('headline')),
    ),
  );
  const findings = findAll(loaded, facts);
  expect(findings.map(({ indicator, answer, missing }) => [indicator, answer, missing])).toEqual([
    ['shows-phone', 'unknown', ['phone']],
    ['shows-email', 'no', []],
    ['shows-headline', 'yes', []],
  ]);
  expect(findings[2]?.evidence).toEqual([
    {
      observation: 'profile-1/headline/0',
      kind: 'headline',
      quote: 'Engineer',
      source: 'example-1:mara-example',
      locator: 'headline field',
    },
  ]);
  for (const finding of findings) expect(findingSchema.safeParse(finding).error).toBeUndefined();
});

test.each<[string, unknown]>([
  ['a question of a newer engine', { op: 'foretold', kind: 'headline' }],
  ['a newer question inside a known one', { op: 'any', of: [present('headline'), { op: 'foretold' }] }],
  ['a measure of a newer engine', { op: 'measured', measure: 'moons', atLeast: 1 }],
  ['a kind of a newer model', { op: 'present', kind: 'moon' }],
  ['a list that the pack lacks', not(listed(['headline'], 'nowhere'))],
  ['an expression for a newer browser', matches(['headline'], '(?<=x')],
])('%s is unknown and says that it needs an update, never no', (_, pattern) => {
  const [finding, other] = findAll(
    loadPack(aPack(anIndicator('from-tomorrow', pattern), anIndicator('from-today', present('headline')))),
    facts,
  );
  expect(finding).toMatchObject({ answer: 'unknown', blocked: 'needs-update', evidence: [], missing: [] });
  expect(other).toMatchObject({ answer: 'yes' });
  expect(other).not.toHaveProperty('blocked');
});
