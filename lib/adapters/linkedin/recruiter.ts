import type { Observable } from '../../core/model/observation.ts';
import type { FieldRule, Section, View } from '../adapter.ts';
import { observedAt, section } from '../observe.ts';
import type { Page } from '../page.ts';
import { readField } from '../read-field.ts';
import { counter, withoutQuery } from '../values.ts';
import { destination } from './contact.ts';
import { publicProfile } from './public-profile-link.ts';
import { recruiterEducation, recruiterWork } from './recruiter-history.ts';

const container = '[data-test-profile-container]';

// Similar profiles and the list of results carry the same marks as the card at the top of the profile.
const top = '[data-test-topcard-condensed-lockup]';

/** The profile that is open: the one that slid in over a page, else the only one. The list behind it stays mounted. */
function openProfile(page: Page): Element | undefined {
  const slidIn = page.first(`[class*="slidein"] ${container}`);
  const [first, second] = page.all(container);
  return slidIn ?? (second === undefined ? first : undefined);
}

type Reader = (page: Page) => Section;
const inOpen =
  (read: (page: Page, open: Element) => Section): Reader =>
  (page) => {
    const open = openProfile(page);
    return open === undefined ? section([], false) : read(page, open);
  };
const field = (kind: Observable, rule: FieldRule): Reader => inOpen((page, open) => readField(page, kind, rule, open));

const publicOf = (page: Page, open: Element) => publicProfile(page, page.all('a[data-test-personal-info-profile-link]', open));

/**
 * A profile in Recruiter, on a page of its own or over a list. Its address holds a key of its own; the public profile that it names
 * is read as an account. The site's marks for its own tests name every field, alike in every language.
 */
export const recruiter: View & { part: string } = {
  part: 'recruiter',
  subject: (url) =>
    /^\/(?:talent\/(?:.{1,300}\/)?profile|recruiter\/profile)\/(?<key>[\w-]{5,200})(?:,|\/|$)/.exec(url.pathname)?.groups?.['key'],
  proof: [`${container} ${top} [data-test-row-lockup-full-name]`],
  fields: {},
  sections: {
    'display-name': field('display-name', { at: [`${top} [data-test-row-lockup-full-name]`], without: '[data-test-lockup-degree]' }),
    headline: field('headline', { at: [`${top} [data-test-row-lockup-headline]`] }),
    'claimed-location': field('claimed-location', {
      at: [`${top} [data-test-row-lockup-location]`],
      read: (text) => text.replace(/^[·•\s]+/, '') || undefined,
    }),
    summary: field('summary', { at: ['[data-test-summary-card-text]'], without: 'button, [role="button"], a:not([href^="http"])' }),
    skill: field('skill', { at: ['[data-test-skill-entity-skill-name]'], every: true }),
    email: field('email', { at: ['[data-test-contact-email-address]'], every: true }),
    phone: field('phone', { at: ['[data-test-contact-phone]'], every: true, read: (text) => ({ text }) }),
    count: field('count', {
      at: ['[data-test-topcard-condensed-lockup-connection-count]'],
      read: (text) => counter('connections', text),
    }),
    'photo-address': field('photo-address', {
      at: [`${top} img[data-test-lockup-image][src*="/profile-displayphoto"]`],
      attribute: 'src',
      read: withoutQuery,
    }),
    work: inOpen(recruiterWork),
    education: inOpen(recruiterEducation),
    handle: inOpen((page, open) => section(publicOf(page, open).handle, false)),
    link: inOpen((page, open) => section([...websites(page, open), ...publicOf(page, open).link], false)),
  },
};

/** Websites from the card with personal information. */
function websites(page: Page, open: Element): Section['observations'] {
  return page.all('[data-test-personal-info-subsection] a[href^="http"]', open).flatMap((link) => {
    const address = destination(page, link);
    return address === undefined ? [] : (observedAt(page, link, 'websites', { url: address.href }) ?? []);
  });
}
