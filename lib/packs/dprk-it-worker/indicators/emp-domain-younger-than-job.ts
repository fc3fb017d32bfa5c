import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { domainSeizure2023 } from '../publications/government.ts';
import { seal2026 } from '../publications/researchers.ts';
import { sentinelOne2024 } from '../publications/vendors.ts';

export const question = defineQuestion({
  id: 'emp-domain-younger-than-job',
  text: 'Was an employer’s domain registered over six months after the job began, with no earlier domain or name when asked?',
  stage: 'references',
  how: 'Look up the registration date (RDAP) of each employer’s own domain, for every finalist alike. Ask for earlier names; an earlier domain, a renamed firm or a firm that does not live off the web is a no.',
});

export default defineIndicator({
  id: 'emp-domain-younger-than-job',
  name: 'name an employer whose web domain is younger than the job',
  why: 'Vendors and the authorities describe company sites that were set up for applications; the bound of six months is ours.',
  status: 'stable',
  category: 'history',
  specificity: 'moderate',
  use: 'corroborate',
  attack: ['T1583.001'],
  sources: [
    { ...sentinelOne2024, where: 'Companies whose sites were set up shortly before', unverified: true },
    { ...domainSeizure2023, where: 'Domains that were made to look like companies', unverified: true },
    { ...seal2026, where: 'Did I hire one, work history: firms that belong to the scheme', unverified: true },
  ],
  pattern: answered('emp-domain-younger-than-job', 'yes'),
  benign: [
    'The firm changed its name or moved to another domain.',
    'It had no website in its first years, as many small firms.',
    'Another firm bought it, and the old domain lapsed.',
  ],
  ask: ['Ask for the former name or domain, and look it up in the web archive.'],
  examples: {
    notObserved: [
      {
        because: 'The firm was renamed; the archive has its old site.',
        profiles: [{ answer: [{ question: 'emp-domain-younger-than-job', reply: 'no' }] }],
      },
    ],
    observed: [
      {
        because: 'The domain is two years younger than the job, and no other name was known.',
        profiles: [{ answer: [{ question: 'emp-domain-younger-than-job', reply: 'yes' }] }],
      },
    ],
    cannotTell: [{ because: 'Nobody has looked the registration up.', profiles: [{ 'display-name': ['Mara Jensen'] }] }],
  },
});
