import type { Section, View } from '../adapter.ts';
import { observed, section } from '../observe.ts';
import type { Page } from '../page.ts';
import { link } from '../values.ts';
import { accountAddress } from './account-address.ts';
import { cardFields, cardPromise } from './card.ts';
import { login } from './login.ts';

const row = '#user-repositories-list li, li[itemprop="owns"]';
const name = '[itemprop="name codeRepository"]';

/** The list of an account's repositories: which there are, and when one of their own last changed. */
export const repositoriesView: View & { part: string } = {
  part: 'repositories',
  subject: (url) => {
    const address = accountAddress(url);
    return address?.tab === 'repositories' ? address.login : undefined;
  },
  proof: ['#user-repositories-list', '[itemprop="owns"]'],
  fields: {
    ...cardPromise,
    link: [
      cardFields.website,
      cardFields.accounts,
      {
        at: [`#user-repositories-list ${name}`, `[itemprop="owns"] ${name}`],
        within: '#user-repositories-list',
        every: true,
        attribute: 'href',
        read: (_, element, page) => link(page, element),
      },
    ],
  },
  sections: { handle: login, 'last-activity': lastActivity },
};

/** The newest change in a repository of their own: a copy carries the dates of what it was copied from. */
function lastActivity(page: Page): Section {
  const rows = page.all(row);
  const dates = rows
    .filter((one) => !isCopy(page, one))
    .flatMap((one) => page.all('relative-time[datetime]', one))
    .map((time) => ({ time, day: /^\d{4}-\d\d-\d\d/.exec(page.attribute(time, 'datetime') ?? '')?.[0] ?? '' }))
    .sort((a, b) => (a.day < b.day ? 1 : -1));
  const newest = dates.find(({ day }) => day !== '');
  if (newest === undefined) return section([], false);
  const { day, time } = newest;
  return section(
    [observed(page, { value: day, quote: page.text(time) || day, locator: 'relative-time', hidden: page.isHidden(time) })],
    true,
  );
}

/** Whether a row names a repository of another account, as that of a copy does in every language. */
function isCopy(page: Page, one: Element): boolean {
  const owner = accountAddress(page.url)?.login ?? '';
  return page.all('a[href]', one).some((element) => {
    const path = URL.parse(page.attribute(element, 'href') ?? '', page.url.href)?.pathname ?? '';
    const [, other] = /^\/([^/]+)\/[^/]+\/?$/.exec(path) ?? [];
    return other !== undefined && other.toLowerCase() !== owner && other !== 'topics';
  });
}
