import type { Profile } from '../model/profile.ts';
import type { Trace } from '../model/trace.ts';
import { accountTraces } from './account-traces.ts';
import { contactTraces } from './contact-traces.ts';
import { documentTraces } from './document-traces.ts';
import { historyTraces } from './history-traces.ts';
import { pictureTraces } from './picture-traces.ts';
import { type Shown, shownBy } from './shown.ts';
import { textTraces } from './text-traces.ts';

/**
 * Everything of a candidate that can be held against the other candidates, each value once, where it was first seen. A name is
 * none of it: many people share one.
 *
 * @param profiles the newest visit of each account as the reviewer corrected it; hidden values and unreadable visits give nothing
 */
export function tracesOf(profiles: readonly Profile[]): Trace[] {
  const shown = shownBy(profiles);
  const found = readers.flatMap((read) => read(shown));
  const known = new Map<string, Trace>();
  for (const trace of found) {
    const key = `${trace.by} ${trace.value}`;
    if (!known.has(key)) known.set(key, trace);
  }
  return [...known.values()].slice(0, mostTraces);
}

const readers: readonly ((shown: readonly Shown[]) => Trace[])[] = [
  contactTraces,
  accountTraces,
  documentTraces,
  historyTraces,
  pictureTraces,
  textTraces,
];

/** A case of ordinary size has some thirty; a page that lists hundreds is no person's. */
const mostTraces = 500;
