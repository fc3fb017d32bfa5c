import { defineAdapter } from '../adapter.ts';

export default defineAdapter({
  id: 'github',
  version: 1,
  site: 'GitHub',
  matches: ['https://github.com/*'],
  subject: (url) => /^\/(?<login>[a-z\d](?:[a-z\d-]{0,38}))\/?$/i.exec(url.pathname)?.groups?.['login']?.toLowerCase(),
  proof: ['.vcard-names', '[itemprop="additionalName"]'],
  fields: {
    'display-name': { at: ['.vcard-names [itemprop="name"]', '.vcard-fullname'], within: '.vcard-names' },
  },
});
