import type { CounterEvidence } from '../model/counter-evidence.ts';
import { evaluate } from './evaluate.ts';
import type { Facts } from './facts.ts';
import type { LoadedPack } from './load-pack.ts';

/** What speaks for an ordinary history, in the pack's order: only what was seen. Nothing is counted with it. */
export function findCounters(loaded: LoadedPack, facts: Facts): CounterEvidence[] {
  return loaded.pack.counters.flatMap(({ id, pattern }) => {
    const answer = evaluate(pattern, facts, loaded.lists);
    return answer.is === 'yes' ? [{ counter: id, evidence: [...answer.evidence] }] : [];
  });
}
