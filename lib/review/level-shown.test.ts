import { expect, test } from 'vitest';
import { aLink } from '../../test/builders/a-link.ts';
import { aReport } from '../../test/builders/a-report.ts';
import { loadPack } from '../core/engine/load-pack.ts';
import { defaultKnobs } from '../core/knobs.ts';
import type { LinkOpinion } from '../core/model/link-opinion.ts';
import { openPolicy } from '../core/model/policy.ts';
import { dprkItWorkerPack } from '../packs/dprk-it-worker/pack.gen.ts';
import { levelShown } from './level-shown.ts';

const loaded = loadPack(dprkItWorkerPack);
const { file } = aReport();
const links = [aLink(), aLink({ by: 'summary-text', kind: 'summary', quote: 'I build', likeness: 0.9, longestRun: 60 })];
const word = (stance: LinkOpinion['stance'], at: string): LinkOpinion => ({
  ...{ id: at, caseId: 'case-1', otherCase: 'other-case', stance, reason: 'One household.', at },
});
const level = (linkOpinions: LinkOpinion[], compared: { caseId: string; links: typeof links } | undefined) =>
  levelShown({ ...file, linkOpinions }, loaded, { knobs: defaultKnobs, policy: openPolicy, ...(compared && { compared }) });

test('the history tells the level with what is shared, for the case on the screen alone', () => {
  const alone = level([], undefined);
  expect(level([], { caseId: 'case-1', links })).not.toBe(alone);
  expect(level([], { caseId: 'another', links })).toBe(alone);
});

test('the word that the event itself gives counts in its level, and so does taking it back', () => {
  const none = level([], { caseId: 'case-1', links: [] });
  const shared = level([], { caseId: 'case-1', links });
  const given = word('two-people', '2026-11-22T10:00:00.000Z');
  expect(level([given], { caseId: 'case-1', links })).toBe(none);
  const judged = links.map((link) => ({ ...link, ordinary: 'reviewer-said' as const, opinion: given }));
  expect(level([given], { caseId: 'case-1', links: judged })).toBe(none);
  expect(level([given, word('none', '2026-11-22T11:00:00.000Z')], { caseId: 'case-1', links: judged })).toBe(shared);
});
