import type { Section } from '../adapter.ts';
import { observed } from '../observe.ts';
import type { Page } from '../page.ts';
import { webAddress } from '../values.ts';
import { slugOf } from './slug.ts';

/** The site's own keys of members, which stand in an address where the member's chosen name could. */
const isKey = (slug: string) => /^ac[a-z]aa[\w-]{20,}$/.test(slug);

/**
 * The profile that a page leads to when all of the links given lead to one and the same: as an account where the address holds its
 * name, as a link where it holds a key. Both are empty when the links lead to several people.
 */
export function publicProfile(page: Page, links: readonly Element[]): Record<'handle' | 'link', Section['observations']> {
  const found = links.flatMap((link) => {
    const address = webAddress(page.attribute(link, 'href'), page.url);
    const slug = address === undefined ? undefined : slugOf(address);
    return address === undefined || slug === undefined ? [] : [{ slug, url: address.origin + address.pathname }];
  });
  const [first] = found;
  if (first === undefined || found.some(({ slug }) => slug !== first.slug)) return { handle: [], link: [] };
  const { slug, url } = first;
  const isNamed = !isKey(slug);
  // The site keeps the link in a menu that opens on a press; what stands there is the site's own word and counts as shown.
  const one = observed(page, {
    value: isNamed ? { platform: 'linkedin', name: slug } : { url },
    quote: url,
    locator: 'link to the profile',
  });
  const quoted = one === undefined ? [] : [one];
  return { handle: isNamed ? quoted : [], link: isNamed ? [] : quoted };
}
