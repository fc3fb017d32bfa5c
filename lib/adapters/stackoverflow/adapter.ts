import { defineAdapter, type FieldRule } from '../adapter.ts';
import { addressHandle } from '../address-handle.ts';
import { parentOf } from '../dom.ts';
import { counter, link, withoutQuery } from '../values.ts';

/** Names of the site in other languages, whose accounts are numbered apart. */
const languages = ['es', 'ja', 'pt', 'ru'];

/** What an account without a description shows in its place. */
const noDescription = /keep an air of mystery|about me section is currently blank/i;

const name: FieldRule = { at: ['#mainbar-full .fs-headline2', '.fs-headline2'] };

// Stack Exchange draws all of its sites alike. Its icons name what stands beside them in every language.
export default defineAdapter({
  id: 'stackoverflow',
  version: 1,
  site: 'Stack Overflow',
  matches: ['https://stackoverflow.com/*', ...languages.map((language) => `https://${language}.stackoverflow.com/*`)],
  lastProven: '2024',
  subject: accountIn,
  isAlwaysPerson: true,
  proof: ['.js-usermini-avatar-container', '.js-user-header'],
  fields: {
    'display-name': name,
    summary: { at: ['.js-about-me-content'], read: (text) => (noDescription.test(text) ? undefined : text) },
    'claimed-location': { at: ['#mainbar-full li:has(svg.iconLocation)'] },
    'account-created': { at: ['#mainbar-full li:has(svg.iconCake) span[title]'], attribute: 'title' },
    link: [
      { at: ['#mainbar-full ul a[rel~="me"]'], every: true, attribute: 'href', read: (_, element, page) => link(page, element) },
      {
        at: ['#mainbar-full a[href^="https://stackexchange.com/users/"]'],
        attribute: 'href',
        read: (_, element, page) => link(page, element),
      },
    ],
    count: {
      at: ['#stats .fs-body3'],
      every: true,
      // The number stands alone, and what it counts beside it.
      read: (text, element, page) => {
        const cell = parentOf(element) as Element | null;
        const words = cell === null ? '' : page.text(cell).replace(text, '');
        return /^\W*(reputation|reputación|reputação|репутация|評価)/iu.test(words) ? counter('reputation', text) : undefined;
      },
    },
    'photo-address': { at: ['.js-usermini-avatar-container img'], attribute: 'src', read: withoutQuery },
  },
  sections: {
    handle: (page) => addressHandle(page, 'stackoverflow', /^\/users\/\d+\/([^/]+)/.exec(page.url.pathname)?.[1]),
  },
});

/** The number of the account, behind the language of the site where it is not English. */
function accountIn(url: URL): string | undefined {
  const id = /^\/users\/(?<id>\d{1,12})(?:\/[^/]*)?\/?$/.exec(url.pathname)?.groups?.['id'];
  const tab = url.searchParams.get('tab');
  if (id === undefined || (tab !== null && tab !== 'profile')) return undefined;
  const [language = ''] = url.hostname.split('.');
  return languages.includes(language) ? `${language}/${id}` : id;
}
