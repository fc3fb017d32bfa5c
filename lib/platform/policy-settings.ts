import { storage } from 'wxt/utils/storage';
import { openPolicy, type Policy, policy } from '../core/model/policy.ts';

/**
 * The organisation's policy as it is kept here. What cannot be understood is left out and `lost` says so: a check that was
 * switched off must not come back on without a word. `all`: nothing of it could be read.
 */
export type KeptPolicy = { policy: Policy; lost: 'nothing' | 'part' | 'all' };

const item = storage.defineItem<unknown>('local:policy', { fallback: openPolicy, version: 1 });

// Reading and writing are two steps, and the catalogue and the settings may both be open.
const alone = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('policy', work);

/** The policy as far as it can be understood, and whether anything of it was lost. Never rejects. */
export async function readPolicy(): Promise<KeptPolicy> {
  try {
    return understood(await item.getValue());
  } catch {
    return { policy: openPolicy, lost: 'all' };
  }
}

/**
 * Keeps what becomes of the policy, and gives back the one before, for taking it back. Rejects, and keeps what was there, when it
 * is none.
 */
export function changePolicy(to: (kept: Policy) => Policy): Promise<Policy> {
  return alone(async () => {
    const { policy: before } = await readPolicy();
    await item.setValue(policy.parse(to(before)));
    return before;
  });
}

/**
 * Calls back with every change, from this page or another.
 *
 * @returns a function that stops it
 */
export function onPolicy(listener: (kept: KeptPolicy) => void): () => void {
  return item.watch((value) => listener(understood(value)));
}

function understood(value: unknown): KeptPolicy {
  const whole = policy.safeParse(value);
  if (whole.success) return { policy: whole.data, lost: 'nothing' };
  const stored = (typeof value === 'object' && value !== null ? value : {}) as { switchedOff?: unknown; steps?: unknown };
  const entries = isRecord(stored.switchedOff) ? Object.entries(stored.switchedOff) : [];
  const readable = entries.filter(([id, entry]) => policy.shape.switchedOff.safeParse({ [id]: entry }).success);
  const steps = policy.shape.steps.safeParse(stored.steps);
  const kept = policy.safeParse({
    switchedOff: Object.fromEntries(readable),
    ...(steps.success && steps.data !== undefined ? { steps: steps.data } : {}),
  });
  const isSome = kept.success && (readable.length > 0 || kept.data.steps !== undefined);
  return isSome ? { policy: kept.data, lost: 'part' } : { policy: openPolicy, lost: 'all' };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
