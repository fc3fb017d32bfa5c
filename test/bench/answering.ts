import { readFileSync } from 'node:fs';
import { caseFacts } from '../../lib/core/engine/facts.ts';
import { findAll } from '../../lib/core/engine/find.ts';
import { loadPack } from '../../lib/core/engine/load-pack.ts';
import { admit } from '../../lib/core/intake/admit.ts';
import type { Profile } from '../../lib/core/model/profile.ts';
import type { RawProfile } from '../../lib/core/model/raw-profile.ts';
import { dprkItWorkerPack } from '../../lib/packs/dprk-it-worker/pack.gen.ts';
import { type Row, timeRow } from './table.ts';

const rounds = 300;
const pages = ['linkedin/fixtures/sections-2024', 'upwork/fixtures/freelancer', 'github/fixtures/complete'];

/** Answers every indicator for a case of four sources: three full profiles and a conversation. */
export function answeringRows(): Row[] {
  const loaded = loadPack(dprkItWorkerPack);
  const raw = [...pages.map((page) => JSON.parse(readFileSync(`lib/adapters/${page}.expected.json`, 'utf8')) as unknown), conversation()];
  const profiles = raw.map((one, n) => admitted(one, n));
  const facts = caseFacts(profiles, []);
  const answering: number[] = [];
  const admitting: number[] = [];
  for (let round = 0; round < rounds + 20; round += 1) {
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
  return [
    timeRow(
      `answering ${dprkItWorkerPack.indicators.length} indicators for four sources, ${values} observations`,
      { name: 'ours', times: answering },
      5,
    ),
    timeRow('admitting the four sources (intake)', { name: 'ours', times: admitting }, 20),
  ];
}

function admitted(raw: unknown, n: number): Profile {
  const result = admit(raw, { id: `bench-${n}`, readAt: '2026-11-01T09:00:00Z' });
  if (!result.ok) throw new Error(result.message);
  return result.profile;
}

function conversation(): RawProfile {
  const lines = Array.from(
    { length: 40 },
    (_, n) => `Thank you for the details of ticket ${n}. I can start on Monday and will send a first version by Thursday evening.`,
  );
  return {
    origin: 'text',
    site: 'Pasted text',
    adapter: 'text@1',
    subject: 'conversation',
    readable: true,
    fields: { message: 'read' },
    observations: lines.map((text, n) => ({ kind: 'message', value: { text }, quote: text, locator: `line ${n + 1}` })),
    notices: [],
  };
}
