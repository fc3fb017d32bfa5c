import { expect, test } from 'vitest';
import { exampleProfiles } from '../../test/builders/example-profiles.ts';
import { loadPack } from '../core/engine/load-pack.ts';
import { defaultKnobs } from '../core/knobs.ts';
import type { CaseFile } from '../core/model/case.ts';
import type { Policy } from '../core/model/policy.ts';
import { dprkItWorkerPack } from '../packs/dprk-it-worker/pack.gen.ts';
import { explainInCase } from './explain-in-case.ts';
import { reviewCase } from './review-case.ts';

const loaded = loadPack(dprkItWorkerPack);
const at = '2026-11-22T10:00:00.000Z';
const off = (...ids: string[]): Policy => ({
  switchedOff: Object.fromEntries(ids.map((id) => [id, { reason: `Not for us: ${id}.`, at }])),
});

function fileShowing(id: string): CaseFile {
  const profiles = exampleProfiles(
    dprkItWorkerPack.indicators.find((one) => one.id === id)?.examples.observed[0] ?? { because: '', profiles: [] },
  );
  const record = {
    id: 'case-1',
    title: 'Mara Roe',
    status: 'open' as const,
    statusReason: '',
    tags: [],
    accounts: [],
    createdAt: at,
    updatedAt: at,
  };
  return {
    case: record,
    profiles,
    notes: [],
    opinions: [],
    corrections: [],
    answers: [],
    steps: [],
    linkOpinions: [],
    reminders: [],
    history: [],
  };
}

test.each(dprkItWorkerPack.indicators.map(({ id }) => id))(
  '%s is not asked once it is switched off, and is named with its reason',
  (id) => {
    const file = fileShowing(id);
    const review = reviewCase(file, loaded, defaultKnobs, off(id));
    const open = reviewCase(file, loaded, defaultKnobs);
    expect(review.findings).toEqual(open.findings.filter(({ indicator }) => indicator !== id));
    expect([open.switchedOff, review.switchedOff]).toEqual([[], [{ indicator: id, reason: `Not for us: ${id}.` }]]);
    const { found, notFound, notChecked } = review.assessment;
    expect(found + notFound + notChecked).toBe(dprkItWorkerPack.indicators.length - 1);
  },
);

test('why not is answered for every indicator as the case is answered, also for one that is switched off', () => {
  const file = fileShowing('comm-off-platform-push');
  const { findings } = reviewCase(file, loaded, defaultKnobs);
  for (const { indicator, answer } of findings) {
    const told = explainInCase(file, loaded, indicator, off(indicator));
    expect(told).toMatchObject({ indicator, switchedOff: `Not for us: ${indicator}.`, tree: { answer } });
  }
  expect(explainInCase(file, loaded, 'no-such-indicator')).toBeUndefined();
});
