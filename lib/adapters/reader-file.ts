import { isWithin } from './match-pattern.ts';
import { siteReaders } from './site-readers.gen.ts';

/**
 * The packaged script that reads a page at this address. One per site, so that a page gets no more code than it needs;
 * every other address, also one that is none, gets the generic
 * reader, which knows the names of sites whose markup nobody knows.
 */
export function readerFileFor(address: string): string {
  const url = URL.parse(address);
  const site = url === null ? undefined : siteReaders.find(({ matches }) => matches.some((pattern) => isWithin(url, pattern)));
  return `/reader-${site?.status === 'proven' ? site.id : 'generic'}.js`;
}
