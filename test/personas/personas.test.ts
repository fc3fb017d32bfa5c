import { describe, expect, test } from 'vitest';
import { lookAlikes, personas } from './cases.ts';
import { isQuiet, playAll } from './play.ts';

const [quiet, published] = [await playAll(lookAlikes), await playAll(personas)];
const candidates = [...quiet, ...published];

test('every source of every case is read: a case that nobody can read would pass for the wrong reason', () => {
  expect(candidates.filter(({ unread }) => unread.length > 0).map(({ candidate, unread }) => ({ candidate, unread }))).toEqual([]);
});

describe('honest look-alikes, with everything that they show', () => {
  test.each(quiet)('$candidate $persona.title stays at background or below', (played) => {
    expect(isQuiet(played), `${played.level}: ${played.yes}`).toBe(true);
    expect(played.tooMuch).toEqual([]);
  });

  test('the freelancer shows six weak signs and still nothing to act on', () => {
    expect(candidates.find(({ candidate }) => candidate === 'n1')).toMatchObject({ level: 'background', yes: { length: 6 } });
  });
});

describe('published cases', () => {
  test.each(published)('$candidate $persona.title shows what is expected of the indicators built', ({ failed, tooMuch }) => {
    expect({ failed, tooMuch }).toEqual({ failed: [], tooMuch: [] });
  });

  test('cases whose expected indicators are not built yet raise nothing on other grounds', () => {
    const others = candidates.filter(({ persona, notBuilt }) => personas.includes(persona) && notBuilt.length === persona.expected.length);
    expect(others.filter((played) => !isQuiet(played)).map(({ candidate, yes }) => ({ candidate, yes }))).toEqual([]);
  });
});
