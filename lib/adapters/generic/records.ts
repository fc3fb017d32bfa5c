import type { Adapter, FieldRule } from '../adapter.ts';
import { closest, matches } from '../dom.ts';
import { counter, link, withoutQuery } from '../values.ts';

/** A way in which pages mark up a person, with where the parts stand under the record's root. */
export type PersonRecord = {
  /** What every such record has, which a browser finds at once; `root` is asked of those alone. */
  sign: string;
  root: string;
  fields: Adapter['fields'];
};

const linkRule = (...at: string[]): FieldRule => ({ at, every: true, attribute: 'href', read: (_, element, page) => link(page, element) });
const mailRule = (...at: string[]): FieldRule => ({
  at,
  every: true,
  read: (text, element, page) => page.attribute(element, 'href') ?? text,
});
const phoneRule = (...at: string[]): FieldRule => ({ at, every: true, read: (text) => ({ text }) });
const photoRule = (...at: string[]): FieldRule => ({ at, attribute: 'src', read: withoutQuery });

/** A place from its parts where the page marks them one by one. */
function placeOf(root: string, ...parts: string[]): FieldRule['read'] {
  return (text, element, page) => {
    if (parts[0] === undefined || !matches(element, parts[0])) return text;
    const record = closest(element, root) ?? element;
    const found = parts.flatMap((selector) => page.first(selector, record) ?? []);
    return found.map((one) => page.text(one)).join(', ');
  };
}

/**
 * Markup for people, in order of trust: schema.org microdata, h-card, and its elder hCard. A person inside another record
 * (the author of an article, the founder of a company) is not the person whom the page is about.
 *
 * @see https://microformats.org/wiki/h-card and https://microformats.org/wiki/hcard for the class names
 */
export const personRecords: readonly PersonRecord[] = [
  {
    sign: '[itemtype]',
    root: '[itemscope][itemtype*="schema.org/Person"]:not([itemprop]), [itemscope][itemtype*="schema.org/Person"][itemprop="mainEntity"]',
    fields: {
      'display-name': { at: ['[itemprop="name"]'] },
      headline: { at: ['[itemprop="jobTitle"]'] },
      summary: { at: ['[itemprop="description"]'] },
      'claimed-location': { at: ['[itemprop="homeLocation"]', '[itemprop="address"]', '[itemprop="addressLocality"]'] },
      email: mailRule('[itemprop="email"]'),
      phone: phoneRule('[itemprop="telephone"]'),
      link: linkRule('a[itemprop="url"], a[itemprop="sameAs"]'),
      work: { at: ['[itemprop="worksFor"]'], every: true, read: (employer) => ({ employer }) },
      education: { at: ['[itemprop="alumniOf"]'], every: true, read: (school) => ({ school }) },
      'photo-address': photoRule('img[itemprop="image"]'),
    },
  },
  {
    sign: '.h-card',
    root: '.h-card:not(.p-author):not([itemprop])',
    fields: {
      'display-name': { at: ['.p-name'] },
      headline: { at: ['.p-job-title', '.p-role'] },
      summary: { at: ['.p-note'] },
      'claimed-location': {
        at: ['.p-adr', '.h-adr', '.p-locality'],
        read: placeOf('.h-card', '.p-locality', '.p-region', '.p-country-name'),
      },
      email: mailRule('.u-email'),
      phone: phoneRule('.p-tel'),
      link: linkRule('a.u-url, a[rel~="me"]'),
      work: { at: ['.p-org'], every: true, read: (employer) => ({ employer }) },
      skill: { at: ['.p-category'], every: true },
      'photo-address': photoRule('img.u-photo'),
    },
  },
  {
    sign: '.vcard',
    root: '.vcard:not(.author):not(.org)',
    fields: {
      'display-name': { at: ['.fn'] },
      headline: { at: ['.title', '.role'] },
      summary: { at: ['.note'] },
      'claimed-location': { at: ['.adr', '.locality'], read: placeOf('.vcard', '.locality', '.region', '.country-name') },
      email: mailRule('.email'),
      phone: phoneRule('.tel'),
      link: linkRule('a.url'),
      work: { at: ['.org'], every: true, read: (employer) => ({ employer }) },
      'photo-address': photoRule('img.photo'),
    },
  },
];

/** What a page that calls itself a profile says in its head (Open Graph), and counters that pages mark alike. */
export const profileHead: Adapter['fields'] = {
  'display-name': { at: ['meta[property="og:title"]'], attribute: 'content', read: (title) => title.split(/ [|·–—-] /)[0] },
  'photo-address': { at: ['meta[property="og:image"]'], attribute: 'content', read: withoutQuery },
  count: { at: ['[itemprop="interactionCount"][content*="Followers"]'], attribute: 'content', read: (text) => counter('followers', text) },
};
