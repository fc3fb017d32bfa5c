import type { Observable } from '../../core/model/observation.ts';
import type { RawObservation } from '../../core/model/raw-profile.ts';
import { closest } from '../dom.ts';
import { observedAt, ofKind } from '../observe.ts';
import type { Page } from '../page.ts';
import { link, webAddress } from '../values.ts';

/** Addresses under which platforms keep people, not companies, groups or single posts. */
const people: readonly (readonly [RegExp, RegExp])[] = [
  [/(^|\.)linkedin\.com$/, /^\/in\/[^/]+/],
  [/^(www\.)?github\.com$/, /^\/[a-z\d][a-z\d-]{0,38}\/?$/i],
  [/^gitlab\.com$/, /^\/[\w.-]+\/?$/],
  [/^(www\.)?upwork\.com$/, /^\/(freelancers|fl)\//],
  [/^(www\.)?freelancer\.com$/, /^\/u\//],
  [/^(www\.)?fiverr\.com$/, /^\/[\w-]+\/?$/],
  [/^(x|twitter)\.com$/, /^\/\w{1,15}\/?$/],
  [/^(t\.me|telegram\.me)$/, /^\/\w{4,32}\/?$/],
  [/^(www\.)?stackoverflow\.com$/, /^\/users\/\d+/],
  [/^(www\.)?npmjs\.com$/, /^\/~/],
  [/^join\.skype\.com$/, /^\//],
  [/^wa\.me$/, /^\/\d/],
];

/** Routes that look like account names on platforms that keep accounts at the top. */
const notAccounts = new Set([
  'about',
  'explore',
  'features',
  'home',
  'intent',
  'join',
  'login',
  'pricing',
  'search',
  'share',
  'sharer',
  'signup',
]);

/** Whether the address is that of a person's account on a platform we know. */
function isPersonAddress(url: URL): boolean {
  if (notAccounts.has(url.pathname.split('/')[1]?.toLowerCase() ?? '')) return false;
  return people.some(([host, path]) => host.test(url.hostname) && path.test(url.pathname));
}

/** Parts of a page that say how to reach whoever runs the site. */
const around = 'nav, header, footer, [role="navigation"], [role="contentinfo"], [role="banner"]';

/**
 * E-mail and phone links of the page. Those around its content belong to who runs the site, which on a page of their own is the
 * person: they count where the content has none.
 *
 * @param known kinds that the content has named already, or that only the content can name
 */
export function contacts(page: Page, known: ReadonlySet<Observable>): RawObservation[] {
  const all = page
    .links()
    .filter(({ href }) => /^(mailto|tel):/i.test(href))
    .slice(0, 20);
  const within = all.filter(({ element }) => closest(element, around) === undefined);
  const isNamed = (href: string) => {
    const isMail = /^mailto:/i.test(href);
    return known.has(isMail ? 'email' : 'phone') || within.some((one) => /^mailto:/i.test(one.href) === isMail);
  };
  return all
    .filter((one) => within.includes(one) || !isNamed(one.href))
    .flatMap(({ element, href }) => {
      const isMail = /^mailto:/i.test(href);
      // A mail link without address opens an empty letter: "share this page".
      if (/^mailto:(\?|$)/i.test(href)) return [];
      const locator = isMail ? 'a[href^="mailto:"]' : 'a[href^="tel:"]';
      const one = observedAt(page, element, locator, isMail ? href : { text: href });
      return one === undefined ? [] : [ofKind(isMail ? 'email' : 'phone', one)];
    });
}

/** Addresses that are worth a closer look, so that a page of a thousand others costs nothing. */
const candidate = /(?:linkedin|github|gitlab|upwork|freelancer|fiverr|x|twitter|stackoverflow|npmjs|skype)\.com\/|(?:t|telegram|wa)\.me\//i;

/** Links of the page to accounts of people, and those that it marks `rel="me"`. */
export function profileLinks(page: Page): RawObservation[] {
  const marked = new Set(page.all('[rel~="me"]'));
  return page
    .links()
    .filter(({ element, href }) => candidate.test(href) || marked.has(element))
    .slice(0, 300)
    .flatMap(({ element, href }) => {
      const address = webAddress(href, page.url);
      const isOwn = marked.has(element);
      if (address === undefined || address.hostname === page.url.hostname || !(isOwn || isPersonAddress(address))) return [];
      const value = link(page, element);
      const one = value && observedAt(page, element, isOwn ? 'a[rel~="me"]' : `a[href*="${address.hostname}"]`, value);
      return one === undefined ? [] : [ofKind('link', one)];
    });
}
