import { defineAdapter } from '../adapter.ts';
import { link, withoutQuery } from '../values.ts';
import { channel } from './channel.ts';
import { handle, isPerson } from './person.ts';
import { userOf } from './user.ts';

const title = '.tgme_page .tgme_page_title';

// The page that a Telegram address opens in a browser. It is in English for everybody. An account that hides itself from the web
// and one that does not exist look the same there: an invitation to open the app.
export default defineAdapter({
  id: 'telegram',
  version: 1,
  site: 'Telegram',
  matches: ['https://t.me/*', 'https://telegram.me/*'],
  lastProven: '2026-09',
  subject: userOf,
  proof: [title],
  // Channels, groups and bots stand at addresses of the same form as people.
  unreadable: (page) => (page.first('.tgme_page') === undefined || isPerson(page) ? undefined : 'not-a-profile'),
  fields: {
    'display-name': { at: [`${title} span`, title] },
    summary: { at: ['.tgme_page .tgme_page_description'] },
    link: {
      at: ['.tgme_page .tgme_page_description a[href]'],
      every: true,
      attribute: 'href',
      read: (_, element, page) => link(page, element),
    },
    'photo-address': { at: ['.tgme_page img.tgme_page_photo_image'], attribute: 'src', read: withoutQuery },
  },
  sections: { handle },
  views: [channel],
});
