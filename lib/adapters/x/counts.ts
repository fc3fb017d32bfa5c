import type { Section } from '../adapter.ts';
import { observedAt, section } from '../observe.ts';
import type { Page } from '../page.ts';
import { counter, webAddress } from '../values.ts';
import { accountOf } from './handle.ts';

/** Followers, accounts followed, and posts. */
export function counts(page: Page): Section {
  return section([...follows(page), posts(page)], false);
}

/** From the links that lead to their lists. Cards of other accounts on the page have such links too. */
function follows(page: Page) {
  const account = accountOf(page.url);
  return page.all('a[href$="/following"], a[href$="/followers"], a[href$="/verified_followers"]').map((link) => {
    const [, whose = '', list = ''] =
      /^\/(\w{1,15})\/(\w+)$/.exec(webAddress(page.attribute(link, 'href'), page.url)?.pathname ?? '') ?? [];
    if (whose.toLowerCase() !== account) return undefined;
    const value = counter(list === 'following' ? 'following' : 'followers', page.text(link));
    return value === undefined ? undefined : observedAt(page, link, `a[href$="/${list}"]`, value);
  });
}

/** The line below the name in the bar over the profile. Over its other tabs the same line counts pictures or likes. */
function posts(page: Page) {
  if (!/^\/\w{1,15}\/?$/.test(page.url.pathname)) return undefined;
  const selector = '[data-testid="primaryColumn"] h2 + div';
  const line = page.first(selector);
  const text = line === undefined ? '' : page.text(line);
  const value = /^\d/.test(text) && text.length <= 40 ? counter('posts', text) : undefined;
  return line === undefined || value === undefined ? undefined : observedAt(page, line, selector, value);
}
