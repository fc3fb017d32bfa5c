import type { RawProfile } from '../core/model/raw-profile.ts';
import { readGeneric } from './generic/read-generic.ts';
import { isWithin } from './match-pattern.ts';
import type { PageSource } from './page.ts';
import { readProfile } from './read-profile.ts';
import { readWith } from './read-with.ts';
import { adapters } from './registry.gen.ts';

/**
 * Reads a page as the profile of somebody: by the adapter of its site, else by what pages say about people in general.
 * Never throws and never changes the page. A page that is no profile comes back unreadable, with the reason.
 */
export function readPage(source: PageSource): RawProfile {
  return readWith(source, (page) => {
    const adapter = adapters.find(({ matches }) => matches.some((pattern) => isWithin(page.url, pattern)));
    return adapter === undefined ? readGeneric(page) : readProfile(adapter, page);
  });
}
