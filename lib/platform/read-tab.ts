import { pageAddress } from '../core/text/page-address.ts';
import { addressOf, isRestricted, type ReadFailure, runInTab } from './run-in-tab.ts';

/** What the reader returned, still untrusted, with the address it was read at; or why there is nothing. */
export type TabRead = { ok: true; raw: unknown; url: string } | { ok: false; reason: ReadFailure };

/** Characters of JSON above which a result is refused; the reader's own limits keep ordinary profiles below a tenth of it. */
const maxChars = 4_000_000;

/**
 * Runs the reader that `readerFileFor` names for its address once in a tab and gives back what it saw. Works where the
 * reviewer pressed the toolbar button (until the tab moves to another site) or has granted the site; nothing of ours stays in
 * the page. A page that moved on meanwhile is discarded, since its parts could belong to two people.
 */
export async function readTab(tabId: number, readerFileFor: (address: string) => string): Promise<TabRead> {
  const before = await addressOf(tabId);
  if (before !== undefined && isRestricted(before)) return { ok: false, reason: 'restricted-page' };
  const outcome = await runInTab(tabId, readerFileFor(before ?? ''));
  if ('reason' in outcome) return { ok: false, reason: before === undefined && outcome.reason === 'failed' ? 'no-access' : outcome.reason };
  const after = await addressOf(tabId);
  const read = (outcome.raw as { url?: unknown } | null | undefined)?.url;
  if (before === undefined || after === undefined || before !== after) return { ok: false, reason: 'moved-during-read' };
  if (typeof read === 'string' && !isSamePage(read, after)) return { ok: false, reason: 'moved-during-read' };
  if (sizeOf(outcome.raw) > maxChars) return { ok: false, reason: 'too-large' };
  return { ok: true, raw: outcome.raw, url: after };
}

/** Whether two addresses are of one page, wherever in it they point. */
export function isSamePage(read: string, shown: string): boolean {
  const whole = (address: string): string => pageAddress(URL.parse(address)?.href ?? address);
  return whole(read) === whole(shown);
}

function sizeOf(value: unknown): number {
  try {
    return JSON.stringify(value)?.length ?? 0;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
