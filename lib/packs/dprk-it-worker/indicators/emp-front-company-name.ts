import { defineIndicator } from '../../../core/model/indicator.ts';
import { all, listed, not } from '../../../core/model/pattern.ts';
import { caseFiles2025 } from '../publications/government.ts';
import { flashpoint2025, sentinelOne2024 } from '../publications/vendors.ts';

export default defineIndicator({
  id: 'emp-front-company-name',
  name: 'name an employer that bears the name of a published front company',
  why: 'The name alone stands in a filing or a report. Other companies bear the same names, so it only says what to look up.',
  status: 'stable',
  category: 'known-entity',
  specificity: 'weak',
  // Kept apart from `emp-known-front-company`: several of these names collide with honest companies.
  use: 'reviewer',
  attack: [],
  sources: [
    { ...flashpoint2025, where: 'Companies named on résumés and as references; some names are common' },
    { ...sentinelOne2024, where: 'The front companies by name' },
    { ...caseFiles2025, where: 'Companies named in the filings' },
  ],
  pattern: all(
    listed(['work'], 'company-names-that-collide', { except: 'well-known-companies' }),
    not(listed(['work'], 'front-company-domains')),
  ),
  benign: [
    'Another company bears the same name; for short names that is the usual case.',
    'Worked there honestly without knowing what the company was for.',
  ],
  ask: ['Look up the company’s web address, register entry and place, and compare them with the cited source.'],
  examples: {
    notObserved: [
      {
        because: 'A known company bears a listed name too, and its own web address tells which one is meant.',
        profiles: [{ work: [{ employer: 'Helix US', title: 'Developer', url: 'https://www.helix.com/careers' }] }],
      },
      {
        because: 'A name that only begins alike is another name.',
        profiles: [{ work: [{ employer: 'Listed Front Examples & Daughters', title: 'Clerk' }] }],
      },
    ],
    observed: [
      {
        because: 'The test name of the list, with another legal form and no web address.',
        profiles: [{ work: [{ employer: 'Listed Front Example, Inc.', title: 'Developer' }] }],
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
