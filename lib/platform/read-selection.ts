import { addressOf, isRestricted, type ReadFailure, runInTab } from './run-in-tab.ts';

/** What is selected in a tab, still untrusted and null when nothing is; or why that could not be looked at. */
export type SelectionRead = { ok: true; raw: unknown } | { ok: false; reason: ReadFailure };

/** Looks once at what is selected in a tab. Only ever called at a press; nothing waits in the page for a selection. */
export async function readSelection(tabId: number): Promise<SelectionRead> {
  const address = await addressOf(tabId);
  if (address !== undefined && isRestricted(address)) return { ok: false, reason: 'restricted-page' };
  const outcome = await runInTab(tabId, '/reader-selection.js');
  if ('raw' in outcome) return { ok: true, raw: outcome.raw };
  return { ok: false, reason: address === undefined && outcome.reason === 'failed' ? 'no-access' : outcome.reason };
}
