import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

/** Why a tab could not be read. The words for each stand in the locale file. */
export const readFailures = ['no-access', 'restricted-page', 'moved-during-read', 'no-answer', 'too-large', 'failed'] as const;
export type ReadFailure = (typeof readFailures)[number];

/** What the reader returned, still untrusted, with the address it was read at; or why there is nothing. */
export type TabRead = { ok: true; raw: unknown; url: string } | { ok: false; reason: ReadFailure };

/** Milliseconds until a page whose script engine is busy is given up. */
const timeoutMs = 10_000;
/** Characters of JSON above which a result is refused; the reader's own limits keep ordinary profiles below a tenth of it. */
const maxChars = 4_000_000;

/**
 * Runs the reader that `readerFileFor` names for its address once in a tab and gives back what it saw. Works where the reviewer pressed the toolbar button (until the
 * tab moves to another site) or has granted the site; nothing of ours stays in the page. A page that moved on meanwhile is
 * discarded, since its parts could belong to two people.
 */
export async function readTab(tabId: number, readerFileFor: (address: string) => string): Promise<TabRead> {
  const before = await addressOf(tabId);
  if (before !== undefined && isRestricted(before)) return { ok: false, reason: 'restricted-page' };
  const outcome = await runReader(tabId, readerFileFor(before ?? ''));
  if ('reason' in outcome) return { ok: false, reason: before === undefined && outcome.reason === 'failed' ? 'no-access' : outcome.reason };
  const after = await addressOf(tabId);
  const read = (outcome.raw as { url?: unknown } | null | undefined)?.url;
  if (before === undefined || after === undefined || before !== after) return { ok: false, reason: 'moved-during-read' };
  if (typeof read === 'string' && !isSamePage(read, after)) return { ok: false, reason: 'moved-during-read' };
  if (sizeOf(outcome.raw) > maxChars) return { ok: false, reason: 'too-large' };
  return { ok: true, raw: outcome.raw, url: after };
}

async function runReader(tabId: number, file: string): Promise<{ raw: unknown } | { reason: ReadFailure }> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const giveUp = new Promise<{ reason: ReadFailure }>((resolve) => {
    timer = setTimeout(() => resolve({ reason: 'no-answer' }), timeoutMs);
  });
  try {
    const run = browser.scripting.executeScript({ target: { tabId }, files: [file as ScriptPublicPath] });
    return await Promise.race([run.then(([frame]) => ({ raw: (frame as { result?: unknown } | undefined)?.result })), giveUp]);
  } catch (error) {
    return { reason: reasonOf(String((error as Error | undefined)?.message ?? error)) };
  } finally {
    clearTimeout(timer);
  }
}

// The browsers tell these apart in words only; Firefox says the same for a page of its own and for a site without a grant.
function reasonOf(message: string): ReadFailure {
  if (/chrome:\/\/|edge:\/\/|gallery|webstore|cannot be scripted|chrome-extension:|error page/i.test(message)) return 'restricted-page';
  if (/must request permission|missing host permission|cannot access contents/i.test(message)) return 'no-access';
  if (/frame .*removed|no frame|no tab|tab was closed|document was|navigat|invalid tab/i.test(message)) return 'moved-during-read';
  return 'failed';
}

async function addressOf(tabId: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tabId)).url || undefined;
  } catch {
    return undefined;
  }
}

/** Whether a page belongs to the browser or to a shop of extensions, which no extension may read. */
export function isRestricted(address: string): boolean {
  const url = URL.parse(address);
  if (url === null || !['http:', 'https:', 'file:'].includes(url.protocol)) return true;
  if (url.hostname === 'chrome.google.com') return url.pathname.startsWith('/webstore');
  return ['chromewebstore.google.com', 'microsoftedge.microsoft.com', 'addons.mozilla.org'].includes(url.hostname);
}

function isSamePage(read: string, shown: string): boolean {
  return read.split('#')[0] === shown.split('#')[0] || URL.parse(read)?.href.split('#')[0] === URL.parse(shown)?.href.split('#')[0];
}

function sizeOf(value: unknown): number {
  try {
    return JSON.stringify(value)?.length ?? 0;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
