import { readFileSync } from 'node:fs';
import { caseFacts } from '../../lib/core/engine/facts.ts';
import { findAll } from '../../lib/core/engine/find.ts';
import { loadPack } from '../../lib/core/engine/load-pack.ts';
import { admit } from '../../lib/core/intake/admit.ts';
import type { Profile } from '../../lib/core/model/profile.ts';
import { dprkItWorkerPack } from '../../lib/packs/dprk-it-worker/pack.gen.ts';
import { conversation } from './conversation.ts';
import { sixSources } from './six-sources.ts';
import { type Row, timeRow } from './table.ts';

const rounds = 300;
const pages = ['linkedin/fixtures/sections-2024', 'upwork/fixtures/freelancer', 'github/fixtures/complete'];

/** Answers every indicator for a case of four sources (three full profiles and a conversation), and for one of six. */
export function answeringRows(): Row[] {
  const four = [...pages.map((page) => JSON.parse(readFileSync(`lib/adapters/${page}.expected.json`, 'utf8')) as unknown), conversation()];
  return [...rowsFor(four, 'four', 5, 20), ...rowsFor(sixSources(), 'six', 10, 40)];
}

/** The case is another object each time, as it is when it comes out of the store: nothing that was worked out before is left. */
function rowsFor(raw: readonly unknown[], count: string, answeringGoal: number, admittingGoal: number): Row[] {
  const loaded = loadPack(dprkItWorkerPack);
  const profiles = raw.map((one, n) => admitted(one, n));
  const answering: number[] = [];
  const admitting: number[] = [];
  for (let round = 0; round < rounds + 20; round += 1) {
    const facts = caseFacts(structuredClone(profiles), []);
    const startedAt = performance.now();
    findAll(loaded, facts);
    const answeredAt = performance.now();
    raw.map((one, n) => admitted(one, n));
    const admittedAt = performance.now();
    if (round < 20) continue;
    answering.push(answeredAt - startedAt);
    admitting.push(admittedAt - answeredAt);
  }
  const values = profiles.reduce((sum, profile) => sum + profile.observations.length, 0);
  const indicators = dprkItWorkerPack.indicators.length;
  return [
    timeRow(
      `answering ${indicators} indicators for ${count} sources, ${values} observations`,
      { name: 'ours', times: answering },
      answeringGoal,
    ),
    timeRow(`admitting the ${count} sources (intake)`, { name: 'ours', times: admitting }, admittingGoal),
  ];
}

function admitted(raw: unknown, n: number): Profile {
  const result = admit(raw, { id: `bench-${n}`, readAt: '2026-11-01T09:00:00Z' });
  if (!result.ok) throw new Error(result.message);
  return result.profile;
}
