import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultKnobs, type Knobs } from '../knobs.ts';
import { type Assessment, type Level, levels } from '../model/assessment.ts';
import type { Finding } from '../model/finding.ts';
import { categories, specificities, uses } from '../model/indicator.ts';
import { assess } from './assess.ts';

type Sketch = Partial<Finding>;
const aFinding = (sketch: Sketch, position = 0): Finding => ({
  indicator: `indicator-${position}`,
  answer: 'yes',
  category: 'contact',
  specificity: 'moderate',
  use: 'score',
  evidence: [],
  missing: [],
  ...sketch,
});

/** The level of some findings in a pack of which enough could be answered. */
const levelOf = (...sketches: Sketch[]): Level => assess(sketches.map(aFinding), [], defaultKnobs).level;

const weak = { specificity: 'weak' } as const;
const adds = { use: 'corroborate' } as const;
const asks = { use: 'reviewer' } as const;
const strong = { specificity: 'strong' } as const;
const at = (category: Finding['category']) => ({ category });

describe('the table', () => {
  test.each<[Level, string, Sketch[]]>([
    ['too-little-seen', 'no checks at all', []],
    ['too-little-seen', 'nothing could be answered', [{ answer: 'unknown' }]],
    ['nothing-found', 'every answer was no', [{ answer: 'no' }]],
    ['background', 'one weak finding', [weak]],
    [
      'background',
      'weak findings everywhere',
      [weak, { ...weak, ...at('code') }, { ...weak, ...at('identity') }, { ...weak, ...at('payment') }],
    ],
    ['background', 'one moderate corroborating finding', [adds]],
    ['background', 'one strong corroborating finding', [{ ...adds, ...strong }]],
    ['background', 'corroborating findings of one category', [adds, adds, adds]],
    [
      'background',
      'a corroborating finding beside weak ones elsewhere',
      [adds, { ...weak, ...at('code') }, { ...weak, ...at('identity') }],
    ],
    ['background', 'a weak finding for the reviewer', [{ ...asks, ...weak }]],
    ['worth-a-question', 'corroborating findings of two categories', [adds, { ...adds, ...at('code') }]],
    ['worth-a-question', 'corroborating findings of every category', categories.map((category) => ({ ...adds, ...strong, category }))],
    ['worth-a-question', 'one moderate scoring finding', [{}]],
    ['worth-a-question', 'a moderate finding for the reviewer', [asks]],
    ['worth-a-question', 'strong findings for the reviewer everywhere', categories.map((category) => ({ ...asks, ...strong, category }))],
    ['worth-a-question', 'scoring findings of one category', [{}, {}, {}]],
    ['worth-a-question', 'scoring findings of two categories without a third', [{}, at('code'), adds]],
    [
      'worth-a-question',
      'one scoring finding beside corroboration everywhere',
      [{}, ...categories.map((category) => ({ ...adds, category }))],
    ],
    ['verify-first', 'scoring findings of two categories and a weak third', [{}, at('code'), { ...weak, ...at('payment') }]],
    ['verify-first', 'scoring findings of two categories and a third for the reviewer', [{}, at('code'), { ...asks, ...at('payment') }]],
    ['verify-first', 'one strong scoring finding', [strong]],
  ])('%s: %s', (level, _, sketches) => expect(levelOf(...sketches)).toBe(level));

  test('too little seen gives way to what is above background, and to nothing else', () => {
    const unseen = Array.from({ length: 40 }, () => ({ answer: 'unknown' as const }));
    expect(levelOf({ answer: 'no' }, ...unseen)).toBe('too-little-seen');
    expect(levelOf(weak, ...unseen)).toBe('too-little-seen');
    expect(levelOf({}, ...unseen)).toBe('worth-a-question');
    expect(levelOf(strong, ...unseen)).toBe('verify-first');
  });

  test('a share that just reaches the knob is enough, and an explained finding was an answer too', () => {
    const knobs = { ...defaultKnobs, answeredShareMin: 0.25 };
    const unknown = { answer: 'unknown' as const };
    expect(assess([{ answer: 'no' as const }, unknown, unknown, unknown].map(aFinding), [], knobs).level).toBe('nothing-found');
    expect(assess([strong, unknown, unknown, unknown].map(aFinding), ['indicator-0'], knobs).level).toBe('nothing-found');
    expect(assess([strong, unknown, unknown, unknown, unknown].map(aFinding), ['indicator-0'], knobs).level).toBe('too-little-seen');
  });

  test('what only the reviewer or other candidates can answer does not make it too little', () => {
    const answers = Array.from({ length: 40 }, () => ({ answer: 'unknown' as const, missing: ['answer' as const] }));
    const compared = Array.from({ length: 40 }, () => ({ answer: 'unknown' as const, blocked: 'needs-comparison' as const }));
    const either = Array.from({ length: 40 }, () => ({ answer: 'unknown' as const, missing: ['answer' as const, 'email' as const] }));
    expect(levelOf({ answer: 'no' }, ...answers, ...compared)).toBe('nothing-found');
    expect(levelOf({ answer: 'no' }, ...either)).toBe('too-little-seen');
    expect(levelOf(...answers, ...compared)).toBe('too-little-seen');
  });

  test('an explained finding is counted apart and no longer counts for the level', () => {
    const findings = [aFinding(strong, 1), aFinding({ answer: 'no' }, 2), aFinding({ answer: 'unknown' }, 3), aFinding(weak, 4)];
    expect(assess(findings, ['indicator-1', 'indicator-2'], defaultKnobs)).toEqual({
      level: 'background',
      found: 1,
      notFound: 1,
      notChecked: 1,
      explained: 1,
    });
  });
});

describe('the laws, over 100,000 random cases', () => {
  const number = fc.nat(30);
  const aRandomFinding: fc.Arbitrary<Finding> = fc
    .tuple(
      number,
      fc.constantFrom('yes' as const, 'yes' as const, 'no' as const, 'unknown' as const),
      fc.constantFrom(...categories.slice(0, 6)),
      fc.constantFrom(...specificities),
      fc.constantFrom(...uses),
    )
    .map(([own, answer, category, specificity, use]) => aFinding({ answer, category, specificity, use }, own));
  const someKnobs: fc.Arbitrary<Knobs> = fc
    .tuple(fc.constantFrom(0, 0.2, 0.5, 1), fc.constantFrom(2, 2, 3, 4), fc.constantFrom(2, 2, 3, 4))
    .map(([answeredShareMin, corroboratingCategoriesMin, scoringCategoriesMin]) => ({
      ...defaultKnobs,
      answeredShareMin,
      corroboratingCategoriesMin,
      scoringCategoriesMin,
    }));

  type Case = { findings: Finding[]; one: Finding; explained: string[]; gone: string; knobs: Knobs; turn: number };
  // As in life: an indicator says one thing, and a pack has each of them once; `one` is new to the case.
  const cases: Case[] = fc
    .sample(
      fc.tuple(
        fc.uniqueArray(aRandomFinding, { selector: ({ indicator }) => indicator, maxLength: 10 }),
        aRandomFinding,
        fc.array(number, { maxLength: 4 }),
        number,
        someKnobs,
      ),
      { numRuns: 100_000, seed: 20261122 },
    )
    .map(([findings, one, explained, gone, knobs], turn) => ({
      findings,
      one: { ...one, indicator: 'indicator-new' },
      explained: explained.map((each) => `indicator-${each}`),
      gone: `indicator-${gone}`,
      knobs,
      turn,
    }));

  const height = ({ level }: Assessment): number => levels.indexOf(level);
  const same = (a: Assessment, b: Assessment): boolean => JSON.stringify(a) === JSON.stringify(b);
  const plain = ({ findings, explained, knobs }: Case): Assessment => assess(findings, explained, knobs);
  const law = (name: string, holds: (each: Case) => boolean) =>
    test(name, () => expect(cases.find((each) => !holds(each))).toBeUndefined());

  law('order and duplicates change nothing', (each) => {
    const cut = each.turn % (each.findings.length + 1);
    const shuffled = [...each.findings.slice(cut), ...each.findings].reverse();
    return same(assess(shuffled, [...each.explained, ...each.explained].reverse(), each.knobs), plain(each));
  });

  law('one more indicator that answers yes never lowers the level', (each) => {
    const after = assess([...each.findings, { ...each.one, answer: 'yes' }], each.explained, each.knobs);
    return height(after) >= height(plain(each));
  });

  law('one more no or unknown only ever moves between too little seen and what is not above background', (each) => {
    const answer = each.turn % 2 === 0 ? 'no' : 'unknown';
    const moved = [plain(each), assess([...each.findings, { ...each.one, answer }], each.explained, each.knobs)].map(({ level }) => level);
    const low: Level[] = ['too-little-seen', 'nothing-found', 'background'];
    return moved[0] === moved[1] || (moved.includes('too-little-seen') && moved.every((level) => low.includes(level)));
  });

  law('explaining one more finding never raises the level', (each) => {
    return height(assess(each.findings, [...each.explained, each.gone], each.knobs)) <= height(plain(each));
  });

  law('without a scoring finding the level never passes worth a question', (each) => {
    const others = each.findings.map((one) => (one.use === 'score' ? { ...one, use: each.one.use } : one));
    return each.one.use === 'score' || height(assess(others, [], each.knobs)) <= levels.indexOf('worth-a-question');
  });

  law('weak findings alone never pass background', (each) => {
    const others = each.findings.map((one) => ({ ...one, specificity: 'weak' as const }));
    return height(assess(others, [], each.knobs)) <= levels.indexOf('background');
  });

  law('a category that already shows its strongest gains nothing from another finding', (each) => {
    const strongest = { ...each.one, ...strong, indicator: 'indicator-strongest', answer: 'yes' as const, use: 'score' as const };
    const all = [...each.findings, strongest];
    return assess([...all, { ...each.one, answer: 'yes' }], [], each.knobs).level === assess(all, [], each.knobs).level;
  });

  law('twins of findings, alike in category, use and strength, change nothing', (each) => {
    const twins = each.findings.filter(({ answer }) => answer === 'yes').map((one) => ({ ...one, indicator: `${one.indicator}-twin` }));
    const alone = assess(each.findings, [], each.knobs).level;
    // Twins are answers too, so all they can do is to lift the case out of too little seen.
    return alone === 'too-little-seen' || assess([...each.findings, ...twins], [], each.knobs).level === alone;
  });

  law('the level follows from what is shown: words, quotes and sources play no part', (each) => {
    const evidence = [{ observation: 'o', kind: 'summary' as const, quote: 'Yes.', source: 'x:y', locator: 'main' }];
    const worded = each.findings.map((one) => ({ ...one, evidence, missing: ['email' as const] }));
    return same(assess(worded, each.explained, each.knobs), plain(each));
  });

  law('every indicator is counted once', (each) => {
    const { found, notFound, notChecked, explained } = plain(each);
    return found + notFound + notChecked + explained === each.findings.length;
  });
});
