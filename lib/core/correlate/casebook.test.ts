import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seeded } from '../../../test/bench/samples.ts';
import { nearTexts } from '../../../test/builders/near-texts.ts';
import { defaultKnobs } from '../knobs.ts';
import type { Imprint, Neighbour } from '../model/imprint.ts';
import type { LinkKind } from '../model/link.ts';
import { bandKey, bandsOf } from './bands.ts';
import { caseCandidates } from './case-candidates.ts';
import { type Casebook, type Common, openCasebook, openPackedCasebook } from './casebook.ts';
import { valueHash } from './imprint.ts';
import { nearPairs, nearPairsSteps } from './near-pairs.ts';
import { sketchOf } from './sketch.ts';

const spoken = nearTexts(seeded(5));
const originals = Array.from({ length: 6 }, () => spoken.text(60));
const wordings = originals.flatMap((text) => [text, spoken.copy(text, 0.04), spoken.copy(text, 0.1), spoken.copy(text, 0.3)]);

type Drawn = { id: string; values: number[]; texts: [by: LinkKind, wording: number][] };

const anImprint = ({ id, values, texts }: Drawn): Imprint => ({
  ...{ caseId: id, version: 1, readAt: '2026-11-01T09:00:00Z', names: [] },
  values: Float64Array.from(values, (value) => valueHash('email', `box-${value}@example.com`)).sort(),
  texts: texts.map(([by, wording]) => ({ by, words: 60, sketch: sketchOf(wordings[wording] as string) as Uint16Array })),
});

const kinds: LinkKind[] = ['resume-text', 'summary-text', 'work-history'];
const drawn = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'é', '漢字', 'case-000000000000000000000000000000'),
  values: fc.uniqueArray(fc.nat({ max: 8 }), { maxLength: 4 }),
  texts: fc.array(fc.tuple(fc.constantFrom(...kinds), fc.nat({ max: wordings.length - 1 })), { maxLength: 3 }),
});
const steps = fc.array(fc.oneof({ weight: 4, arbitrary: drawn }, fc.record({ gone: fc.constantFrom('a', 'b', 'c', 'é') })), {
  maxLength: 25,
});

/** Holds every imprint against every other, place by place. */
function naive(all: ReadonlyMap<string, Imprint>, asked: Imprint): Neighbour[] {
  const others = [...all.values()].filter(({ caseId }) => caseId !== asked.caseId);
  const shownBy = (value: number) => 1 + others.filter(({ values }) => values.includes(value)).length;
  return others
    .flatMap((other): Neighbour[] => {
      const shared = [...asked.values].filter((value) => other.values.includes(value));
      const likeness = Math.max(0, ...asked.texts.flatMap((one) => other.texts.map((two) => alike(one, two))));
      return [
        ...(shared.length === 0
          ? []
          : [{ caseId: other.caseId, by: 'value' as const, likeness: 1, shownBy: Math.min(...shared.map(shownBy)) }]),
        ...(likeness < defaultKnobs.neighbourLikenessMin ? [] : [{ caseId: other.caseId, by: 'text' as const, likeness, shownBy: 0 }]),
      ];
    })
    .sort(byIdAndWay);
}

function alike(one: Imprint['texts'][number], two: Imprint['texts'][number]): number {
  if (one.by !== two.by && [one.by, two.by].includes('work-history')) return 0;
  const [mine, theirs] = [bandsOf(one.by, one.sketch), bandsOf(two.by, two.sketch)];
  if (!mine.some((band, at) => bandKey(band) === bandKey(theirs[at] as number))) return 0;
  const places = [...one.sketch.keys()].filter((place) => one.sketch[place] !== 0 || two.sketch[place] !== 0);
  const isSame = (place: number) => {
    const [a, b] = [one.sketch[place] as number, two.sketch[place] as number];
    return a !== 0 && b !== 0 && (a & 0x1ff) === (b & 0x1ff);
  };
  return places.filter(isSame).length / places.length;
}

const byIdAndWay = (a: Neighbour, b: Neighbour) => (a.by + a.caseId < b.by + b.caseId ? -1 : 1);
const told = (casebook: Casebook, imprint: Imprint) => casebook.neighbours(imprint).sort(byIdAndWay);

function played(list: readonly (Drawn | { gone: string })[]): { casebook: Casebook; all: Map<string, Imprint> } {
  const casebook = openCasebook();
  const all = new Map<string, Imprint>();
  for (const step of list) {
    if ('gone' in step) {
      casebook.remove(step.gone);
      all.delete(step.gone);
    } else {
      casebook.put(anImprint(step));
      all.set(step.id, anImprint(step));
      // A casebook that is asked chains its texts, and takes what comes after into the chains.
      if (list.length % 2 === 1) casebook.neighbours(anImprint(step));
    }
  }
  return { casebook, all };
}

const opened = (casebook: Casebook): Casebook => {
  const result = openPackedCasebook(structuredClone(casebook.pack()));
  if (!result.ok) throw new Error(result.reason);
  return result.casebook;
};

describe('whatever was put and removed', () => {
  test('the neighbours are those of an index that holds each against each', () => {
    fc.assert(
      fc.property(steps, drawn, (list, asked) => {
        const { casebook, all } = played(list);
        expect(told(casebook, anImprint(asked))).toEqual(naive(all, anImprint(asked)));
        expect([...casebook.caseIds()].sort()).toEqual([...all.keys()].sort());
        expect(casebook.size).toBe(all.size);
      }),
      { numRuns: 1_000, seed: 1 },
    );
  });

  test('a casebook that was packed and opened says the same, and goes on like the one that was not', () => {
    fc.assert(
      fc.property(steps, steps, drawn, (before, after, asked) => {
        const { casebook, all } = played([...before, ...after]);
        const again = opened(played(before).casebook);
        for (const step of after) 'gone' in step ? again.remove(step.gone) : again.put(anImprint(step));
        for (const each of [casebook, again, opened(again)]) expect(told(each, anImprint(asked))).toEqual(naive(all, anImprint(asked)));
        expect([...again.caseIds()].sort()).toEqual([...all.keys()].sort());
      }),
      { numRuns: 400, seed: 2 },
    );
  });

  test('the order of putting does not matter, and of two cases each is the neighbour of the other or neither is', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(drawn, { selector: ({ id }) => id, maxLength: 9 }),
        fc.array(fc.nat(), { minLength: 9, maxLength: 9 }),
        (list, keys) => {
          const shuffled = list
            .map((each, at) => [keys[at] ?? 0, each] as const)
            .sort(([a], [b]) => a - b)
            .map(([, each]) => each);
          const [one, other] = [played(list).casebook, played(shuffled).casebook];
          const pairs = list.flatMap((each) =>
            one.neighbours(anImprint(each)).map(({ caseId, by, likeness }) => `${[each.id, caseId].sort()} ${by} ${likeness}`),
          );
          for (const each of list) expect(one.neighbours(anImprint(each))).toEqual(other.neighbours(anImprint(each)));
          for (const pair of pairs) expect(pairs.filter((same) => same === pair)).toHaveLength(2);
        },
      ),
      { numRuns: 400, seed: 3 },
    );
  });

  test('the near pairs are those of whom each is the neighbour of the other, from wherever the work goes on', () => {
    fc.assert(
      fc.property(steps, fc.nat({ max: 21 }), (list, from) => {
        const { casebook, all } = played(list);
        const ofKind = (by: LinkKind) =>
          new Map([...all].map(([id, each]) => [id, { ...each, texts: each.texts.filter((text) => text.by === by) }]));
        const expected = [...ofKind('resume-text').values()].flatMap((each) =>
          naive(ofKind('resume-text'), each).flatMap(({ caseId, by }) =>
            by === 'text' && each.caseId < caseId ? [`${each.caseId} ${caseId}`] : [],
          ),
        );
        const found = [...nearPairs(casebook, 'resume-text', defaultKnobs.neighbourLikenessMin)].map(({ one, other }) => `${one} ${other}`);
        expect([...new Set(found)].sort()).toEqual(expected.sort());
        const parts = [...nearPairsSteps(casebook, 'resume-text', 0.25)];
        expect([...nearPairsSteps(casebook, 'resume-text', 0.25, from)]).toEqual(parts.slice(from));
      }),
      { numRuns: 1_000, seed: 4 },
    );
  });

  test('who may share something with whom is, found for all at once, what each says of its neighbours, but for names', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const { casebook, all } = played(list);
        const found = candidatesIn(casebook);
        const expected = [...all.values()].flatMap((each) => {
          const neighbours = casebook.neighbours(each).filter(({ by }) => by !== 'name');
          return neighbours.length === 0 ? [] : [[each.caseId, neighbours] as const];
        });
        expect(new Map(found.caseIds.map((id) => [id, found.of(id)]))).toEqual(new Map(expected));
        expect(found.caseIds).toHaveLength(expected.length);
      }),
      { numRuns: 1_000, seed: 6 },
    );
  });
});

function candidatesIn(casebook: Casebook) {
  const steps = caseCandidates(casebook);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

describe('what very many show', () => {
  const most = defaultKnobs.neighbourCasesMax;
  const crowd = (count: number) => {
    const casebook = openCasebook();
    for (let at = 0; at < count; at++) casebook.put(anImprint({ id: `c${at}`, values: [1], texts: [['summary-text', 0]] }));
    return casebook;
  };
  const asked = anImprint({ id: 'c0', values: [1, 2], texts: [['summary-text', 0]] });

  test('is still looked at while it is not more than the knob says', () => {
    expect(crowd(most).neighbours(asked)).toHaveLength(2 * (most - 1));
    expect(crowd(most).common(asked)).toEqual([]);
  });

  test('finds nobody beyond it, and is said to be common', () => {
    const casebook = crowd(most + 1);
    const common: Common[] = [
      { by: 'value', at: [...asked.values].indexOf(valueHash('email', 'box-1@example.com')), shownBy: most + 1 },
      { by: 'text', at: 0, share: 1 },
    ];
    expect(casebook.neighbours(asked)).toEqual([]);
    expect(casebook.common(asked)).toEqual(common);
    expect([...nearPairs(casebook, 'summary-text', 0.25)]).toEqual([]);
    expect(candidatesIn(casebook).caseIds).toEqual([]);
    casebook.remove('c7');
    expect(candidatesIn(casebook).caseIds).toHaveLength(most);
    expect(casebook.neighbours(asked)).toHaveLength(2 * (most - 1));
  });

  test('hides no text that is alike in what others do not share', () => {
    const casebook = crowd(most + 1);
    const edited = spoken.copy(wordings[0] as string, 0.15);
    for (const id of ['x', 'y']) {
      casebook.put({
        ...anImprint({ id, values: [], texts: [] }),
        texts: [{ by: 'summary-text', words: 60, sketch: sketchOf(edited) as Uint16Array }],
      });
    }
    const x = {
      ...asked,
      caseId: 'x',
      values: new Float64Array(0),
      texts: [{ by: 'summary-text' as const, words: 60, sketch: sketchOf(edited) as Uint16Array }],
    };
    expect(casebook.neighbours(x)).toEqual([{ caseId: 'y', by: 'text', likeness: 1, shownBy: 0 }]);
    expect(casebook.common(x)).toMatchObject([{ by: 'text', at: 0 }]);
    expect([...nearPairs(casebook, 'summary-text', 0.25)]).toEqual([{ one: 'x', other: 'y', likeness: 1 }]);
  });
});

test('a case that is put again and again takes the room of two', () => {
  const casebook = openCasebook();
  const imprint = anImprint({ id: 'a', values: [1, 2], texts: [['resume-text', 3]] });
  for (let at = 0; at < 20_000; at++) casebook.put(imprint);
  expect(casebook.shelf.ids.count).toBeLessThan(3_000);
  expect(casebook.size).toBe(1);
  expect(casebook.pack().buffers['ids']).toHaveLength(1);
});
