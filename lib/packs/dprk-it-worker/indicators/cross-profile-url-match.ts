import { defineIndicator } from '../../../core/model/indicator.ts';
import { all, answered, any, linked } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { mandiant2024 } from '../publications/vendors.ts';

export const question = defineQuestion({
  id: 'cross-profile-url-match',
  text: 'Does another candidate, under a different name, give the same page as the own personal portfolio or the same repository as the own sole work?',
  stage: 'profile',
  how: 'Open both applications. The page of a company, an agency, a school or a team, a common project that both call common, and a product that both worked on are a no. So are two applications of one person after a change of name.',
});

// Colleagues link to one product and classmates to one project: a shared page counts once the reviewer has seen that both call it their own.
export default defineIndicator({
  id: 'cross-profile-url-match',
  name: 'name as their own an account or page of a candidate of a different name',
  why: 'A report describes one account or portfolio that stood in the applications of several personas.',
  status: 'stable',
  category: 'cross-candidate',
  specificity: 'strong',
  use: 'score',
  attack: ['T1585.001'],
  sources: [{ ...mandiant2024, where: 'Recommendations on vetting: search links and contacts for profiles under other names' }],
  pattern: any(
    linked(['account'], { names: 'different' }),
    all(linked(['web-address'], { names: 'different' }), answered('cross-profile-url-match', 'yes')),
  ),
  benign: [
    'One person applied twice, before and after a change of name.',
    'Two who built a project together both link to it.',
    'A template for applications kept the link of its maker.',
  ],
  ask: ['Ask both, each on their own, to open the account and change a word in it.'],
  examples: {
    notObserved: [
      {
        because: 'Two developers of one product link to its page.',
        profiles: [{ link: [{ url: 'https://example.com/product' }], answer: [{ question: 'cross-profile-url-match', reply: 'no' }] }],
        links: [{ by: 'web-address', names: 'different', kind: 'link', quote: 'https://example.com/product' }],
      },
      {
        because: 'The same person applied twice.',
        profiles: [{ 'display-name': ['Mara Jensen'] }],
        links: [{ by: 'account', names: 'same', kind: 'handle', quote: 'mara-example' }],
      },
    ],
    observed: [
      {
        because: 'Two names, one account for code.',
        profiles: [{ handle: [{ platform: 'github', name: 'mara-example' }] }],
        links: [{ by: 'account', names: 'different', kind: 'handle', quote: 'mara-example' }],
      },
      {
        because: 'Both call the page their own portfolio.',
        profiles: [{ link: [{ url: 'https://example.com/portfolio' }], answer: [{ question: 'cross-profile-url-match', reply: 'yes' }] }],
        links: [{ by: 'web-address', names: 'different', kind: 'link', quote: 'https://example.com/portfolio' }],
      },
    ],
    cannotTell: [
      { because: 'The candidates were not compared.', profiles: [{ link: [{ url: 'https://example.com/portfolio' }] }] },
      {
        because: 'A shared page, and nobody has looked at whose it is.',
        profiles: [{ link: [{ url: 'https://example.com/portfolio' }] }],
        links: [{ by: 'web-address', names: 'different', kind: 'link', quote: 'https://example.com/portfolio' }],
      },
    ],
  },
});
