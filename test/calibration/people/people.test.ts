import { describe, expect, test } from 'vitest';
import { caseFile } from '../../../lib/core/model/case.ts';
import { nameSpelledIn } from '../../../lib/core/text/name-words.ts';
import { parsePhone } from '../../../lib/core/text/phone.ts';
import { countryOf } from '../../../lib/core/text/place.ts';
import { assumptions, situations } from './assumptions.ts';
import { honestCandidate } from './candidate.ts';
import { digits, drawOf } from './draw.ts';
import { lifeOf } from './life.ts';
import { type Region, regions } from './regions.ts';

const some = regions.flatMap((region) => Array.from({ length: 2 }, (_, nth) => ({ region, nth })));
const korea = regions.find(({ id }) => id === 'kr') as Region;

describe('honest candidates', () => {
  test('there are 24 regions, each once and without a judgement in its name', () => {
    expect(regions).toHaveLength(24);
    expect(new Set(regions.map(({ id }) => id)).size).toBe(24);
  });

  test('the same seed, number and region give the same candidate, and another seed another one', () => {
    for (const { region, nth } of some.slice(0, 24)) expect(honestCandidate(3, nth, region)).toEqual(honestCandidate(3, nth, region));
    expect(honestCandidate(4, 1, korea)).not.toEqual(honestCandidate(3, 1, korea));
  });

  test('each is a case that the store would take', () => {
    for (const { region, nth } of some) {
      const { file } = honestCandidate(5, nth, region);
      expect(caseFile.safeParse(file).success).toBe(true);
      expect(file.profiles.length).toBeGreaterThanOrEqual(2);
      expect(file.profiles.flatMap(({ notices }) => notices)).toEqual([]);
    }
  });

  test('situations come up as often as their table says', () => {
    const count = 8_000;
    const seen = Map.groupBy(
      Array.from({ length: count }, (_, nth) => lifeOf(1, nth, korea).situation),
      (situation) => situation,
    );
    for (const [situation, share] of situations) {
      if (situation === 'ordinary') continue;
      // Four standard errors: one seed in thousands would miss by chance.
      expect(Math.abs((seen.get(situation)?.length ?? 0) / count - share), situation).toBeLessThan(
        4 * Math.sqrt((share * (1 - share)) / count),
      );
    }
  });

  test('a habit is a person’s by one number, so that a region with more of it has the same people and more', () => {
    const [few, more] = [{ 'crypto-pay': 0.02 }, { 'crypto-pay': 0.08 }];
    for (let nth = 0; nth < 2_000; nth++) {
      if (lifeOf(1, nth, { habits: few }).has('crypto-pay')) expect(lifeOf(1, nth, { habits: more }).has('crypto-pay')).toBe(true);
    }
  });

  test('every share is one, and says where it comes from', () => {
    for (const { share, note } of Object.values(assumptions)) {
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThan(1);
      expect(note.length).toBeGreaterThan(10);
    }
  });
});

describe('what the regions lend is understood by the product alike', () => {
  const countries = [...new Set(regions.flatMap((region) => [...region.countries, ...region.abroad]))];

  test.each(countries)('$name: its towns in both scripts, and its numbers', ({ code, name, native, calling, trunk, towns }) => {
    for (const town of towns) {
      expect(countryOf(`${town.name.replace(/,.*/, '')}, ${name}`)).toBe(code);
      expect(countryOf(`${town.native}, ${native}`)).toBe(code);
      const number = digits(drawOf(1, 1), 'number', town.number);
      expect(parsePhone(`${calling} ${number}`)?.country).toBe(code);
      expect(parsePhone(`${trunk}${number}`, code)?.e164).toBe(parsePhone(`${calling} ${number}`)?.e164);
    }
  });

  test.each(regions)('$name: most given names of three letters and more are known as names', ({ women, men }) => {
    const givens = [...women, ...men].map(({ latin }) => latin.toLowerCase().replace(/[^a-z]/g, '')).filter((name) => name.length >= 3);
    const known = givens.filter((name) => nameSpelledIn(`${name}.vandersteen`) !== undefined);
    expect(known.length / givens.length).toBeGreaterThan(0.75);
  });
});
