import type { Section, View } from '../adapter.ts';
import { closest } from '../dom.ts';
import { observed, observedAt, section } from '../observe.ts';
import type { Page } from '../page.ts';
import { withoutQuery } from '../values.ts';
import { destination } from './contact.ts';
import { countsAmong } from './counts.ts';
import { leadEducation, leadWork } from './lead-history.ts';
import { publicProfile } from './public-profile-link.ts';

const name = 'h1[data-anonymize="person-name"]';

/** The card with name and place. Beside it stand other leads, and the reader's own name in the bar above. */
function top(page: Page): Element | undefined {
  const heading = page.first(name);
  return page.first('[data-sn-view-name="feature-lead-top-card"]') ?? (heading && closest(heading, 'section'));
}

const contact = '[data-sn-view-name="lead-contact-info"]';

/**
 * The page of a lead in Sales Navigator. Its address holds a key of its own; the profile that it leads to is read as an account.
 * The site marks what names a person, so that it can be blurred on a projector; those marks are the same in every language.
 */
export const salesNavigator: View & { part: string } = {
  part: 'sales-navigator',
  subject: (url) => /^\/sales\/(?:lead|people)\/(?<key>[\w-]{5,200})(?:,|\/?$)/.exec(url.pathname)?.groups?.['key'],
  proof: [name],
  fields: {
    // Out of the reader's network the site names nobody.
    'display-name': { at: [name], read: (text) => (text === 'LinkedIn Member' ? undefined : text) },
    summary: {
      at: ['[data-sn-view-name="feature-about-lead"] [data-anonymize="person-blurb"]'],
      // A long text is cut on the page and stands whole in the title.
      read: (text, element, page) => page.attribute(element, 'title') || text,
    },
    email: { at: [`${contact} a[href^="mailto:"]`], every: true, attribute: 'href' },
    phone: { at: [`${contact} a[href^="tel:"]`], every: true, read: (text) => ({ text }) },
  },
  sections: {
    headline: (page) => {
      const card = top(page);
      const line = card && page.first('[data-anonymize="headline"]', card);
      return section([line && observedAt(page, line, 'headline', page.text(line))], false);
    },
    'claimed-location': place,
    count: (page) => {
      const card = top(page);
      return countsAmong(page, card === undefined ? [] : page.all('div, p, span, li', card));
    },
    'photo-address': (page) => {
      const card = top(page);
      const picture = card && page.first('img[data-anonymize="headshot-photo"]', card);
      const address = picture && withoutQuery(page.attribute(picture, 'src') ?? '');
      return section([picture && address ? observed(page, { value: address, quote: address, locator: 'photo' }) : undefined], false);
    },
    work: leadWork,
    education: leadEducation,
    link: (page) => section([...websites(page), ...publicProfile(page, profileLinks(page)).link], false),
    handle: (page) => section(publicProfile(page, profileLinks(page)).handle, false),
  },
};

const profileLinks = (page: Page) => page.all('a[href*="linkedin.com/in/"], a[href^="/in/"]');

/** The line beside the pin, which carries no mark of its own; in an older layout the line below the headline. */
function place(page: Page): Section {
  const card = top(page);
  if (card === undefined) return section([], false);
  const pin = page.first('svg path[d^="M8 1a5 5 0 00-4.36 7.45"]', card);
  const line =
    page.first('[data-anonymize="location"]', card) ??
    (pin && closest(pin, 'div, p, li')) ??
    page.first('[data-anonymize="headline"] + p', card);
  return section([line === undefined ? undefined : observedAt(page, line, 'place', page.text(line))], false);
}

function websites(page: Page): Section['observations'] {
  const links = page.all(`${contact} a[href^="http"]`).flatMap((link) => {
    const address = destination(page, link);
    // Beside the websites stands a search for the name, which leads to nobody in particular.
    if (address === undefined || /^\/search\b/.test(address.pathname)) return [];
    return observedAt(page, link, 'websites', { url: address.href }) ?? [];
  });
  const written = page.all('section [data-anonymize="remove"]').flatMap((line) => {
    const text = page.text(line);
    const isLinked = closest(line, 'a') !== undefined;
    return !isLinked && /^https?:\/\/\S{4,300}$/.test(text) ? (observedAt(page, line, 'websites', { url: text }) ?? []) : [];
  });
  return [...links, ...written];
}
