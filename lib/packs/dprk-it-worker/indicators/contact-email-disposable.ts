import { defineIndicator } from '../../../core/model/indicator.ts';
import { listed } from '../../../core/model/pattern.ts';
import { ravenFile2025 } from '../publications/researchers.ts';
import { gitlab2026 } from '../publications/vendors.ts';

export default defineIndicator({
  id: 'contact-email-disposable',
  name: 'use a short-lived or forwarding mailbox as the main address',
  why: 'Published lists hold about sixty short-lived or alias domains, which leave no way to reach a person later.',
  status: 'stable',
  category: 'contact',
  specificity: 'weak',
  use: 'corroborate',
  attack: ['T1585.002'],
  sources: [
    { ...ravenFile2025, where: 'Providers of the leaked addresses: short-lived and alias domains' },
    { ...gitlab2026, where: 'Appendix 2: addresses at short-lived providers' },
  ],
  // Blocklists also name providers that very many people use.
  pattern: listed(['email'], 'throwaway-domains', { except: 'common-mail-providers' }),
  benign: [
    'Uses one alias per application to see who passes the address on.',
    'Follows the advice to keep a private address off public profiles.',
    'Was once harassed or spammed and protects the real mailbox.',
  ],
  ask: ['Before an offer, ask every finalist for a long-lived address and a number to call back.'],
  examples: {
    notObserved: [
      {
        because: 'An own domain and a large provider are not short-lived.',
        profiles: [{ email: ['hello@marajensen.example', 'mara.jensen@gmail.com'] }],
      },
      {
        because: 'The blocklist names the provider, and so does the list of providers that very many people use.',
        profiles: [{ email: ['mara.jensen@sify.com'] }],
      },
    ],
    observed: [
      {
        because: 'The provider gives mailboxes that anybody can open for some minutes.',
        profiles: [{ email: ['mara.jensen@mailinator.com'] }],
      },
      {
        because: 'The address is an alias that forwards to another one.',
        profiles: [{ email: ['mara.jobs@mj.anonaddy.com'] }],
      },
    ],
    cannotTell: [
      {
        because: 'No profile shows an e-mail address.',
        profiles: [{ 'display-name': ['Mara Jensen'] }],
      },
    ],
  },
});
