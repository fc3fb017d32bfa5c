import { defineAdapter } from '../adapter.ts';
import { link } from '../values.ts';
import { education, employment } from './entries.ts';

// A résumé as employers see it. Marks for the site's own recordings (`data-shield-id`) and a few ids name the parts in every
// language. A résumé that was uploaded as a file is drawn as pictures of its pages and has none of them: it is to be dropped as a file.
export default defineAdapter({
  id: 'indeed',
  version: 1,
  site: 'Indeed',
  matches: ['https://resumes.indeed.com/*'],
  lastProven: '2025',
  subject: (url) => /^\/resume\/(?<key>[\w-]{6,100})\/?$/.exec(url.pathname)?.groups?.['key']?.toLowerCase(),
  isAlwaysPerson: true,
  proof: ['#resume-contact', '#basic_info_cell .fn'],
  unreadable: (page) =>
    page.first('[class*="react-pdf__Page"]') !== undefined && page.first('#resume-contact, #basic_info_cell') === undefined
      ? 'picture-only'
      : undefined,
  fields: {
    'display-name': { at: ['#resume-contact', '#basic_info_cell .fn'], without: 'button, a, [role="button"]' },
    headline: { at: ['#headline'] },
    summary: { at: ['#res_summary'] },
    'claimed-location': { at: ['#headline_location .locality', '.locality'] },
    link: { at: ['.link_url a[href]'], every: true, attribute: 'href', read: (_, element, page) => link(page, element) },
    skill: { at: ['.skill-text'], every: true, read: (text) => text.replace(/\s*\([^)]*\)$/, '') },
  },
  sections: { work: employment, education },
});
