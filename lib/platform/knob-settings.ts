import { storage } from 'wxt/utils/storage';
import { defaultKnobs, type Knobs, knobsSchema } from '../core/knobs.ts';

const item = storage.defineItem<unknown>('local:knobs', { fallback: {}, version: 1 });

/** The numbers as the reviewer has set them; one that is outside its bounds, or that nobody set, is at its standard. */
export async function readKnobs(): Promise<Knobs> {
  return understood(await item.getValue());
}

/** Keeps these numbers; only what differs from the standard is stored, so that a new standard reaches everyone else. */
export async function keepKnobs(knobs: Knobs): Promise<void> {
  await item.setValue(Object.fromEntries(Object.entries(knobs).filter(([name, value]) => defaultKnobs[name as keyof Knobs] !== value)));
}

/**
 * Calls back with every change, from this page or another.
 *
 * @returns a function that stops it
 */
export function onKnobs(listener: (knobs: Knobs) => void): () => void {
  return item.watch((value) => listener(understood(value)));
}

function understood(value: unknown): Knobs {
  const knobs = { ...defaultKnobs };
  if (typeof value !== 'object' || value === null) return knobs;
  for (const name of Object.keys(defaultKnobs) as (keyof Knobs)[]) {
    const stored = knobsSchema.shape[name].safeParse((value as Partial<Record<keyof Knobs, unknown>>)[name]);
    if (stored.success) knobs[name] = stored.data;
  }
  return knobs;
}
