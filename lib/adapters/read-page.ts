import type { RawProfile } from '../core/model/raw-profile.ts';
import type { Adapter } from './adapter.ts';
import { readGeneric } from './generic/read-generic.ts';
import { openPage, type PageSource } from './page.ts';
import { readProfile } from './read-profile.ts';
import { adapters } from './registry.gen.ts';

/**
 * Reads a page as the profile of somebody: by the adapter of its site, else by what pages say about people in general.
 * Never throws and never changes the page. A page that is no profile comes back unreadable, with the reason.
 */
export function readPage(source: PageSource): RawProfile {
  try {
    const page = openPage(source);
    const adapter = adapterFor(page.url);
    return adapter === undefined ? readGeneric(page) : readProfile(adapter, page);
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

/** The adapter that owns the address, or undefined. */
function adapterFor(url: URL): Adapter | undefined {
  return adapters.find((adapter) => adapter.matches.some((pattern) => isWithin(url, pattern)));
}

/** Whether an address lies within a match pattern such as `https://*.example.com/*`. */
export function isWithin(url: URL, pattern: string): boolean {
  const [, scheme, host = '', path = '/'] = /^(https?|\*):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  if (scheme === undefined) return false;
  if (url.protocol !== `${scheme}:` && !(scheme === '*' && /^https?:$/.test(url.protocol))) return false;
  const isHost = host.startsWith('*.') ? url.hostname === host.slice(2) || url.hostname.endsWith(host.slice(1)) : url.hostname === host;
  return isHost && (path.endsWith('*') ? url.pathname.startsWith(path.slice(0, -1)) : url.pathname === path);
}
