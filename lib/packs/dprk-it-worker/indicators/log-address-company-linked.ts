import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { caseFiles2025, nationwideActions2025 } from '../publications/government.ts';

export const question = defineQuestion({
  id: 'log-address-company-linked',
  text: 'Is the candidate’s address the registered one of a one-person agency, and do other workers with other names give it too?',
  stage: 'offer',
  how: 'Search the public company register for the address, free of charge in most countries. Only a yes when at least two people with different names give it. The candidate’s own company at home, a co-working house, a registered agent, a large building without a flat number, a family or a shared flat is a no.',
});

export default defineIndicator({
  id: 'log-address-company-linked',
  name: 'bear an address that a one-person agency shares with other workers',
  why: 'Court files describe small agencies whose registered address is also the one that several workers of other names give.',
  status: 'stable',
  category: 'logistics',
  specificity: 'moderate',
  use: 'corroborate',
  attack: ['T1656'],
  sources: [
    { ...caseFiles2025, where: 'Filings on companies that supplied workers from one address' },
    { ...nationwideActions2025, where: 'Laptops at homes, and the companies set up around them' },
  ],
  pattern: answered('log-address-company-linked', 'yes'),
  benign: [
    'Runs a company of one from the kitchen table.',
    'The address is a registered agent or a co-working house with thousands of firms.',
    'Lives with family or flatmates who do the same work.',
  ],
  ask: ['Ask everybody who works through an agency who owns it.'],
  examples: {
    notObserved: [
      {
        because: 'The address is the seat of the candidate’s own company and of nobody else.',
        profiles: [
          {
            'postal-address': ['12 Sample Street, Springfield, IL 62701'],
            answer: [{ question: 'log-address-company-linked', reply: 'no' }],
          },
        ],
      },
    ],
    observed: [
      {
        because: 'Two workers with other names gave the seat of the same one-person agency.',
        profiles: [{ answer: [{ question: 'log-address-company-linked', reply: 'yes' }] }],
      },
    ],
    cannotTell: [
      {
        because: 'The register has not been searched yet.',
        profiles: [{ 'postal-address': ['500 Sample Avenue, Unit 4, Springfield, IL 62701'] }],
      },
    ],
  },
});
