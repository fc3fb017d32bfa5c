import type { RawProfile } from '../core/model/raw-profile.ts';
import { pageAddress } from '../core/text/page-address.ts';
import { attributeOf, documentTitle, elements, textContent } from './dom.ts';
import type { Page } from './page.ts';
import { readWith } from './read-with.ts';
import { drawn } from './shown.ts';

/** Milliseconds that are waited to see whether the page was about to show somebody else. Pages draw a soft navigation within a few frames. */
const settleMs = 60;

/**
 * Reads the page that it runs in once, in the way given, and is gone: it changes nothing there, listens to nothing, writes
 * nothing to the console and keeps nothing. A page that turned to another person meanwhile comes back unreadable.
 */
export async function readOnce(read: (page: Page) => RawProfile): Promise<RawProfile> {
  const before = identityOf(document, location.href);
  const profile = readWith({ url: location.href, document, isShown: drawn() }, read);
  await new Promise((resolve) => setTimeout(resolve, settleMs));
  // The address of one person over the content of another: a soft navigation was under way, and nothing may be kept.
  if (identityOf(document, location.href) === before) return profile;
  return { ...profile, readable: false, reason: 'moved-during-read', fields: {}, observations: [], notices: [] };
}

/** What changes when a page turns to another person: its address, its title, its first headings and the names it marks. */
function identityOf(page: Document, address: string): string {
  try {
    const named = [...elements(page, 'h1, [itemprop="name"], [itemprop="additionalName"]', 3), ...elements(page, 'h2', 2)];
    const marks = named.map((element) => textContent(element).slice(0, 300).trim());
    const canonical = elements(page, 'link[rel="canonical"]', 1).map((element) => attributeOf(element, 'href'));
    // Sites count unread messages in front of the title, which changes at any moment.
    const title = documentTitle(page).replace(/^\(\d+\+?\) /, '');
    return JSON.stringify([pageAddress(address), title, ...marks, ...canonical]);
  } catch {
    return address;
  }
}
