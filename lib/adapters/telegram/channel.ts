import type { View } from '../adapter.ts';
import { observed, section } from '../observe.ts';
import { counter, link } from '../values.ts';
import { channelOf } from './user.ts';

const head = '.tgme_channel_info';

/**
 * What visitors see of a channel: its account, what it says about itself, and how many read it. Its title is no person's name, and
 * its posts may be anybody's.
 */
export const channel: View & { part: string } = {
  part: 'channel',
  subject: channelOf,
  proof: [`${head} .tgme_channel_info_header_title`],
  fields: {
    summary: { at: [`${head} .tgme_channel_info_description`] },
    link: {
      at: [`${head} .tgme_channel_info_description a[href]`],
      every: true,
      attribute: 'href',
      read: (_, element, page) => link(page, element),
    },
    count: {
      // Beside the readers stand the numbers of photos, videos, files and links.
      at: [`${head} .tgme_channel_info_counter`],
      every: true,
      read: (text) => (/\bsubscribers?$/.test(text) ? counter('followers', text) : undefined),
    },
  },
  sections: {
    handle: (page) => {
      const line = page.first(`${head} .tgme_channel_info_header_username`);
      const name = line === undefined ? undefined : /^@(\w{4,32})$/.exec(page.text(line))?.[1];
      const value = { platform: 'telegram', name };
      return section(
        [name === undefined ? undefined : observed(page, { value, quote: `@${name}`, locator: 'head of the channel' })],
        false,
      );
    },
    'last-activity': (page) => {
      const days = page
        .all('.tgme_channel_history .tgme_widget_message_date time[datetime]')
        .flatMap((time) => /^\d{4}-\d\d-\d\d/.exec(page.attribute(time, 'datetime') ?? '')?.[0] ?? []);
      const newest = days.sort().at(-1);
      // An address with `before` shows older posts only.
      const isWhole = page.url.search === '' && newest !== undefined;
      return section(
        [isWhole ? observed(page, { value: newest, quote: newest, locator: 'newest post, time[datetime]' }) : undefined],
        false,
      );
    },
  },
};
