import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { advisory2024, caseFiles2025, nationwideActions2025 } from '../publications/government.ts';
import { gitlab2026 } from '../publications/vendors.ts';

export const question = defineQuestion({
  id: 'acc-staffing-shell',
  text: 'Is the agency younger than two years with one officer, does it supply three or more remote workers, and has nobody at your side met any of them or called the officer back?',
  stage: 'offer',
  how: 'Look the agency up in the public company register and call its officer on a number found there, for every agency alike. A freelancer’s own company, an agency with references that you called, an umbrella company or employer of record, or an officer who introduces the workers is a no.',
});

export default defineIndicator({
  id: 'acc-staffing-shell',
  name: 'come through a new one-person agency whose other workers nobody has met',
  why: 'Court files describe small agencies with one officer that supplied several remote workers to several companies.',
  status: 'stable',
  category: 'account',
  specificity: 'moderate',
  use: 'corroborate',
  attack: ['T1585'],
  sources: [
    { ...caseFiles2025, where: 'Filings on companies set up to supply workers' },
    { ...nationwideActions2025, where: 'Companies set up around the scheme' },
    { ...advisory2024, where: 'How people in the country help: companies and accounts set up for others' },
    { ...gitlab2026, where: 'A company set up to place workers' },
  ],
  pattern: answered('acc-staffing-shell', 'yes'),
  benign: [
    'Small agencies are how many people start.',
    'The officer is a former colleague who brings a known team.',
    'An umbrella company by law has one director and many workers.',
  ],
  ask: ['Ask every agency to introduce the people, and put the right to verify identity into the contract.'],
  examples: {
    notObserved: [
      {
        because: 'The agency is one person, who introduced both developers in a call.',
        profiles: [{ answer: [{ question: 'acc-staffing-shell', reply: 'no' }] }],
      },
    ],
    observed: [
      {
        because: 'One officer, five remote workers, none met, and nobody could be called back.',
        profiles: [{ answer: [{ question: 'acc-staffing-shell', reply: 'yes' }] }],
      },
    ],
    cannotTell: [{ because: 'The register has not been searched yet.', profiles: [{ 'display-name': ['Mara Jensen'] }] }],
  },
});
