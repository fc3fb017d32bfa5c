import type { Page } from '../page.ts';
import { webAddress } from '../values.ts';

/** The key of a freelancer's page in an address: `~01` and sixteen letters or digits, or a name that the member has chosen. */
export function freelancerKey(url: URL): string | undefined {
  const key = /^\/(?:freelancers|fl|o\/profiles\/users)\/(?<key>~?[\w-]{3,60})\/?$/i.exec(url.pathname)?.groups?.['key']?.toLowerCase();
  return key === undefined || ['settings', 'search', 'api'].includes(key) ? undefined : key;
}

/** The one freelancer's page that the links lead to; undefined when they lead to none or to several. */
export function linkedFreelancer(page: Page, links: readonly Element[]): string | undefined {
  const keys = new Set(
    links.flatMap((link) => {
      const address = webAddress(page.attribute(link, 'href'), page.url);
      return address?.hostname === page.url.hostname ? (freelancerKey(address) ?? []) : [];
    }),
  );
  return keys.size === 1 ? [...keys][0] : undefined;
}
