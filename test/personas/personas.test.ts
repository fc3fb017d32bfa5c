import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRoster } from '../../lib/cli/candidates.ts';
import { rosterLinks } from '../../lib/cli/roster-links.ts';
import { dprkItWorkerPack } from '../../lib/packs/dprk-it-worker/pack.gen.ts';
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

test('nine résumés of one course, held against one another, share nothing that is asked about', async () => {
  const { candidates } = await readRoster([join(import.meta.dirname, 'cases', 'n6')], '2026-11-01T00:00:00.000Z');
  expect(candidates).toHaveLength(9);
  expect(rosterLinks(candidates, dprkItWorkerPack).filter(({ link }) => link.ordinary === undefined)).toEqual([]);
});

describe('published cases', () => {
  test.each(published)('$candidate $persona.title shows what is expected of the indicators built', ({ failed, tooMuch }) => {
    expect({ failed, tooMuch }).toEqual({ failed: [], tooMuch: [] });
  });

  test('what only a comparison with other candidates can answer is answered where the story tells of others', () => {
    expect(published.flatMap(({ needsOthers }) => needsOthers)).toEqual([]);
    expect(published.flatMap(({ yes, persona }) => persona.expected.filter((id) => yes.includes(id)))).toHaveLength(47);
  });

  test('cases whose expected indicators are not built yet raise nothing on other grounds', () => {
    const others = candidates.filter(({ persona, notBuilt }) => personas.includes(persona) && notBuilt.length === persona.expected.length);
    expect(others.filter((played) => !isQuiet(played)).map(({ candidate, yes }) => ({ candidate, yes }))).toEqual([]);
  });
});
