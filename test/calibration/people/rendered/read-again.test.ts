import { describe, expect, test } from 'vitest';
import { loadPack } from '../../../../lib/core/engine/load-pack.ts';
import { admit } from '../../../../lib/core/intake/admit.ts';
import { defaultKnobs } from '../../../../lib/core/knobs.ts';
import type { CaseFile } from '../../../../lib/core/model/case.ts';
import type { RawProfile } from '../../../../lib/core/model/raw-profile.ts';
import { dprkItWorkerPack } from '../../../../lib/packs/dprk-it-worker/pack.gen.ts';
import { reviewCase } from '../../../../lib/review/review-case.ts';
import { candidateOf, sourcesOf } from '../candidate.ts';
import { lifeOf, today } from '../life.ts';
import { personOf } from '../person.ts';
import { type Region, regions } from '../regions.ts';
import { readAgain } from './read-again.ts';

const loaded = loadPack(dprkItWorkerPack);
const isPage = ({ origin }: RawProfile) => origin === 'page';

/** The answers about the nth person of a sample, as drawn and as read again from pages and papers written of them. */
function answered(nth: number, only: (raw: RawProfile) => boolean) {
  const region = regions[nth % regions.length] as Region;
  const life = lifeOf(9, nth, region);
  const { file } = candidateOf(life, region, 'sample');
  const drawn = sourcesOf(personOf(life, region)).filter(only);
  const answers = (raws: RawProfile[]) => answersOf({ ...file, profiles: raws.map(admitted) });
  return { drawn: answers(drawn), read: answers(drawn.map(readAgain)) };
}

function admitted(raw: RawProfile, nth: number) {
  const result = admit(raw, { id: `sample/${nth}`, readAt: today });
  if (!result.ok) throw new Error(result.message);
  return result.profile;
}

const answersOf = (file: CaseFile): Record<string, string> =>
  Object.fromEntries(reviewCase(file, loaded, defaultKnobs).findings.map(({ indicator, answer }) => [indicator, answer]));

const sample = Array.from({ length: 192 }, (_, nth) => nth);

describe('what is drawn is what the readers would read', () => {
  test('pages of three sites and their commits, written out in the site’s markup, are answered alike', { timeout: 120_000 }, () => {
    for (const nth of sample) {
      const { drawn, read } = answered(nth, isPage);
      expect(read, `person ${nth}`).toEqual(drawn);
    }
  });

  test('with résumés and conversations as text nothing more is observed, and little less can be told', { timeout: 120_000 }, () => {
    let [same, all] = [0, 0];
    for (const nth of sample) {
      const { drawn, read } = answered(nth, () => true);
      for (const [indicator, answer] of Object.entries(drawn)) {
        if (read[indicator] === 'yes') expect(answer, `person ${nth}, ${indicator}`).toBe('yes');
        all += 1;
        if (read[indicator] === answer) same += 1;
      }
    }
    expect(same / all).toBeGreaterThan(0.99);
  });
});
