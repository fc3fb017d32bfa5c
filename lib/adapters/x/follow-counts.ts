import type { Section } from '../adapter.ts';
import { observedAt, section } from '../observe.ts';
import type { Page } from '../page.ts';
import { counter, webAddress } from '../values.ts';
import { accountOf } from './handle.ts';

/** Followers and accounts followed, from the links that lead to their lists. Cards of other accounts on the page have such links too. */
export function followCounts(page: Page): Section {
  const account = accountOf(page.url);
  return section(
    page.all('a[href$="/following"], a[href$="/followers"], a[href$="/verified_followers"]').map((link) => {
      const [, whose = '', list = ''] =
        /^\/(\w{1,15})\/(\w+)$/.exec(webAddress(page.attribute(link, 'href'), page.url)?.pathname ?? '') ?? [];
      if (whose.toLowerCase() !== account) return undefined;
      const value = counter(list === 'following' ? 'following' : 'followers', page.text(link));
      return value === undefined ? undefined : observedAt(page, link, `a[href$="/${list}"]`, value);
    }),
    false,
  );
}
