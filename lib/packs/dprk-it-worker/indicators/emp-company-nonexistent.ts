import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { caseFiles2025 } from '../publications/government.ts';
import { seal2026 } from '../publications/researchers.ts';
import { cinder2024, sentinelOne2024 } from '../publications/vendors.ts';

export const question = defineQuestion({
  id: 'emp-company-nonexistent',
  text: 'Does an employer on the résumé have no entry, address, colleague or archived page, and did the candidate have no paper of it?',
  stage: 'references',
  how: 'Search the register of that country, in its script, the map and the web archive, for every finalist alike. One trace, or one paper with sums covered, is a no. A country without public registers is a no.',
});

export default defineIndicator({
  id: 'emp-company-nonexistent',
  name: 'name an employer of whom nothing can be found',
  why: 'Court files and vendors describe careers at firms that never were, or that exist as a web page only.',
  status: 'stable',
  category: 'history',
  specificity: 'moderate',
  use: 'corroborate',
  attack: ['T1583.001'],
  sources: [
    { ...caseFiles2025, where: 'Filings on companies that were made up for applications' },
    { ...seal2026, where: 'Did I hire one, work history: mostly made up, and some listed firms belong to the scheme' },
    { ...cinder2024, where: 'What they saw: employers that could not be found' },
    { ...sentinelOne2024, where: 'Companies that exist as a copied web page' },
  ],
  pattern: answered('emp-company-nonexistent', 'yes'),
  benign: [
    'The firm was tiny, or closed years ago, and left nothing on the web.',
    'The firm worked in secret, or under another name than its brand.',
    'It traded without an entry, as much of the world’s business does.',
    'Its entry stands in a register that is not online, or in another script.',
  ],
  ask: ['Ask for any paper of the time: a contract, a tax form, a payslip with the sums covered.'],
  examples: {
    notObserved: [
      {
        because: 'The firm has closed; an archived page and a payslip show it.',
        profiles: [{ answer: [{ question: 'emp-company-nonexistent', reply: 'no' }] }],
      },
    ],
    observed: [
      {
        because: 'No register, map, archive or person knows the firm, and no paper came when asked.',
        profiles: [{ answer: [{ question: 'emp-company-nonexistent', reply: 'yes' }] }],
      },
    ],
    cannotTell: [{ because: 'The registers have not been searched.', profiles: [{ 'display-name': ['Mara Jensen'] }] }],
  },
});
