import type { Section, View } from '../adapter.ts';
import { observedAt, section } from '../observe.ts';
import type { Page } from '../page.ts';
import { withoutQuery } from '../values.ts';
import { messageRow, messages, otherSide, personLink } from './messages.ts';
import { publicProfile } from './public-profile-link.ts';

/** A conversation in the site's messages. Its address holds a key of its own; the profile of the other side is read as an account. */
export const thread: View & { part: string } = {
  part: 'messages',
  subject: (url) => /^\/messaging\/thread\/(?!new\/?$)(?<key>[^/]{3,300})\/?$/.exec(url.pathname)?.groups?.['key'],
  proof: [`${messageRow} .msg-s-event-listitem`],
  fields: {
    'photo-address': {
      at: ['main .msg-s-profile-card-one-to-one img[src*="/profile-displayphoto"]'],
      attribute: 'src',
      read: (address, _, page) => (otherSide(page) === undefined ? undefined : withoutQuery(address)),
    },
    headline: {
      at: ['main .msg-s-profile-card-one-to-one .artdeco-entity-lockup__subtitle'],
      read: (text, _, page) => (otherSide(page) === undefined ? undefined : text),
    },
  },
  sections: {
    'display-name': (page) => {
      const side = otherSide(page);
      return section([side && observedAt(page, side.element, 'heading', side.name)], false);
    },
    message: messages,
    handle: (page) => account(page, 'handle'),
    link: (page) => account(page, 'link'),
  },
};

function account(page: Page, kind: 'handle' | 'link'): Section {
  return section(otherSide(page) === undefined ? [] : publicProfile(page, page.all(personLink))[kind], false);
}
