import { defineIndicator } from '../../../core/model/indicator.ts';
import { listed } from '../../../core/model/pattern.ts';
import { domainSeizure2023 } from '../publications/government.ts';
import { gitlab2026, sentinelOne2024 } from '../publications/vendors.ts';

export default defineIndicator({
  id: 'known-domain-contact',
  name: 'write from or link to a domain that was seized or published as a front',
  why: 'The exact domain stands in a court seizure or in a named vendor’s report about companies set up for such schemes.',
  status: 'stable',
  category: 'known-entity',
  specificity: 'strong',
  use: 'score',
  attack: ['T1583.001'],
  sources: [
    { ...domainSeizure2023, where: 'The 17 seized domains' },
    { ...sentinelOne2024, where: 'The front companies and their domains' },
    { ...gitlab2026, where: 'Appendix 2: own mail domains of the described accounts' },
  ],
  pattern: listed(['email', 'link'], 'front-company-domains'),
  benign: [
    'Writes about the case and links to it, as researchers and reporters do.',
    'Worked there honestly and still lists the link.',
    'A new owner has bought the domain since.',
  ],
  ask: [
    'Open the cited source, not the domain, and let your security team look at the contact.',
    'Ask what the candidate has to do with that company, and since when.',
  ],
  examples: {
    notObserved: [
      {
        because: 'A domain that only ends alike, or a page that names it in its path, is another domain.',
        profiles: [{ email: ['mara@notlisted-front.example'], link: [{ url: 'https://news.example/about/listed-front.example' }] }],
      },
    ],
    observed: [
      {
        because: 'A link to a page below the test domain of the list.',
        profiles: [{ link: [{ url: 'https://portfolio.listed-front.example/mara' }] }],
      },
    ],
    cannotTell: [
      {
        because: 'Neither an e-mail address nor a link was read.',
        profiles: [{ 'display-name': ['Mara Jensen'] }],
      },
    ],
  },
});
