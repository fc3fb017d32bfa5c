import type { RawProfile } from '../core/model/raw-profile.ts';
import { openPage, type Page, type PageSource } from './page.ts';

/** Opens a page and reads it in the way given. Never throws: what cannot be opened or walked comes back unreadable. */
export function readWith(source: PageSource, read: (page: Page) => RawProfile): RawProfile {
  try {
    return read(openPage(source));
  } catch {
    // Only an address that is none, or a tree that its page has made unreadable, can lead here.
    return {
      origin: 'page',
      site: 'Web page',
      adapter: 'generic@1',
      subject: 'unknown',
      readable: false,
      reason: 'not-a-profile',
      fields: {},
      observations: [],
      notices: [],
    };
  }
}
