import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

/** Why a tab could not be read. The words for each stand in the locale file. */
export const readFailures = ['no-access', 'restricted-page', 'moved-during-read', 'no-answer', 'too-large', 'failed'] as const;
export type ReadFailure = (typeof readFailures)[number];

/** Milliseconds until a page whose script engine is busy is given up. */
const timeoutMs = 10_000;

/** Runs a packaged script once in a tab's own frame and gives back what it returned, still untrusted. Nothing of it stays in the page. */
export async function runInTab(tabId: number, file: string): Promise<{ raw: unknown } | { reason: ReadFailure }> {
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

/**
 * What a browser's refusal means. They tell these apart in words only; Firefox says the same for a page of its own and for a site
 * without a grant.
 */
export function reasonOf(message: string): ReadFailure {
  if (/chrome:\/\/|edge:\/\/|gallery|webstore|cannot be scripted|chrome-extension:|error page/i.test(message)) return 'restricted-page';
  if (/must request permission|missing (host|activeTab) permission|cannot access contents|'activeTab' permission/i.test(message))
    return 'no-access';
  if (/frame .*removed|no frame|no tab|tab was closed|document was|navigat|invalid tab/i.test(message)) return 'moved-during-read';
  return 'failed';
}

/** The address that a tab shows; undefined where the reviewer has neither pressed the button nor granted the site. */
export async function addressOf(tabId: number): Promise<string | undefined> {
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
