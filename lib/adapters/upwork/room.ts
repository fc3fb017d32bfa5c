import type { Section, View } from '../adapter.ts';
import { closest } from '../dom.ts';
import { observed, observedAt, section } from '../observe.ts';
import type { Page } from '../page.ts';
import { linkedFreelancer } from './account-link.ts';
import { candidates, messages, storySelector, writersOf } from './messages.ts';

/** A conversation in the site's messages. Its address holds a key of its own; the freelancer whom the page beside it leads to is read as an account. */
export const room: View & { part: string } = {
  part: 'messages',
  subject: (url) => /^\/(?:ab|nx)\/messages\/rooms\/(?<key>room_[\w-]{6,80})(?:\/|$)/.exec(url.pathname)?.groups?.['key'],
  person,
  proof: [`${storySelector} [data-test="story-container"]`, `${storySelector} [data-test="story-message"]`],
  fields: {},
  sections: {
    'display-name': displayName,
    handle: (page) => {
      const name = person(page);
      const value = name === undefined ? undefined : { platform: 'upwork', name };
      return section([value && observed(page, { value, quote: `/freelancers/${name}`, locator: 'link beside the conversation' })], false);
    },
    message: messages,
  },
};

/** The one freelancer's page that is linked beside the conversation, not in what was written and not in the bar above. */
function person(page: Page): string | undefined {
  const links = page
    .all('a[href*="/freelancers/~"]')
    .filter((link) => closest(link, `${storySelector}, header, nav, footer`) === undefined);
  return linkedFreelancer(page, links);
}

/** What the room is called, where that is the one other writer's name. */
function displayName(page: Page): Section {
  const title = page.first('[data-test="room-title"]');
  const [only, ...others] = candidates(writersOf(page));
  const isTheirs = title !== undefined && others.length === 0 && page.text(title) === only;
  return section([isTheirs ? observedAt(page, title, 'room title', page.text(title)) : undefined], false);
}
