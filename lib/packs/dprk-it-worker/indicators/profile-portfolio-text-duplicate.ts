import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered, any, linked } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { seal2026 } from '../publications/researchers.ts';
import { mandiant2024, sentinelOne2024 } from '../publications/vendors.ts';

export const question = defineQuestion({
  id: 'profile-portfolio-text-duplicate',
  text: 'Do two long sentences of the portfolio’s own story or projects stand, word for word, on an older page of another person?',
  stage: 'profile',
  how: 'Search two sentences of some twenty words that name a project. Sample text of themes and page builders, course exercises, job ads and lines that a writing program gives to everybody are a no. So are the pages of one agency or team, and a younger page.',
});

// Weaker than published: people of one agency or one team tell of the same projects in the same words.
export default defineIndicator({
  id: 'profile-portfolio-text-duplicate',
  name: 'tell the own story in words that stand under a different name elsewhere',
  why: 'Reports describe portfolio pages, testimonials among them, that were copied from one persona or company to the next.',
  status: 'stable',
  category: 'profile',
  specificity: 'moderate',
  use: 'score',
  attack: ['T1585.001'],
  sources: [
    { ...mandiant2024, where: 'The described personas: portfolio pages with made-up testimonials' },
    { ...sentinelOne2024, where: 'Web pages that were copied from other companies' },
    { ...seal2026, where: 'Proximity to other accounts: the same presentation under other names' },
  ],
  pattern: any(linked(['portfolio-text'], { names: 'different' }), answered('profile-portfolio-text-duplicate', 'yes')),
  benign: [
    'Left the sample text of a bought theme in place.',
    'Shows an agency’s or a team’s projects in the words of the agency.',
    'Let a writing program polish the page, and so did others.',
    'The other page copied this one.',
  ],
  ask: ['Ask for the source of the page and how one project came about.'],
  examples: {
    notObserved: [
      {
        because: 'Both pages keep the sample text of one theme, which the comparison leaves out.',
        profiles: [
          { link: [{ url: 'https://example.com/portfolio' }], answer: [{ question: 'profile-portfolio-text-duplicate', reply: 'no' }] },
        ],
        links: [],
      },
    ],
    observed: [
      {
        because: 'Another candidate of a different name tells the same four projects in the same words.',
        profiles: [{ link: [{ url: 'https://example.com/portfolio' }] }],
        links: [{ by: 'portfolio-text', names: 'different', kind: 'summary', quote: 'I rebuilt the booking of three ports' }],
      },
      {
        because: 'The story stands on a designer’s page that is six years older.',
        profiles: [{ answer: [{ question: 'profile-portfolio-text-duplicate', reply: 'yes' }] }],
      },
    ],
    cannotTell: [
      {
        because: 'Nobody has searched, and the candidates were not compared.',
        profiles: [{ link: [{ url: 'https://example.com/portfolio' }] }],
      },
    ],
  },
});
