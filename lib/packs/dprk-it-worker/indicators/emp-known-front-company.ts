import { defineIndicator } from '../../../core/model/indicator.ts';
import { listed } from '../../../core/model/pattern.ts';
import { caseFiles2025, domainSeizure2023 } from '../publications/government.ts';
import { flashpoint2025, sentinelOne2024 } from '../publications/vendors.ts';

export default defineIndicator({
  id: 'emp-known-front-company',
  name: 'name an employer or client by a web address that was seized or published as a front',
  why: 'The employer’s exact domain stands in a court seizure or in a named vendor’s report about companies set up for such schemes.',
  status: 'stable',
  // The same list as `known-domain-contact`: both in one category, so that one domain never counts twice.
  category: 'known-entity',
  specificity: 'strong',
  use: 'score',
  attack: ['T1583.001'],
  sources: [
    { ...domainSeizure2023, where: 'The 17 seized domains' },
    { ...sentinelOne2024, where: 'The front companies and their domains' },
    { ...flashpoint2025, where: 'Companies named on résumés and as references' },
    { ...caseFiles2025, where: 'Companies named in the filings' },
  ],
  // By domain only. A name that collides is `emp-front-company-name`, which never raises anything.
  pattern: listed(['work'], 'front-company-domains'),
  benign: [
    'Worked there honestly without knowing what the company was for.',
    'Had the company as one of many clients on a platform.',
    'A former owner used the domain for something else.',
  ],
  ask: [
    'Ask who hired the candidate there, who the colleagues were and what was made, and call a reference that you found yourself.',
    'Check the register, the address and the people of that company.',
  ],
  examples: {
    notObserved: [
      {
        because: 'The same company name at another domain is another company.',
        profiles: [{ work: [{ employer: 'Listed Front Example', title: 'Developer', url: 'https://listedfront-bakery.example/' }] }],
      },
    ],
    observed: [
      {
        because: 'The employer’s address belongs to the test domain of the list.',
        profiles: [{ work: [{ employer: 'LFE Studio', title: 'Developer', url: 'https://www.listed-front.example/about' }] }],
      },
    ],
    cannotTell: [
      {
        because: 'No profile shows a work history.',
        profiles: [{ 'display-name': ['Mara Jensen'] }],
      },
    ],
  },
});
