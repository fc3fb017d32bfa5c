import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { sentinelOne2024 } from '../publications/vendors.ts';

export const question = defineQuestion({
  id: 'emp-site-cloned',
  text: 'Do two whole passages about this employer’s own work or people stand, with another firm’s name, on an older site?',
  stage: 'references',
  how: 'Search for two unusual sentences in quotation marks; look up in the web archive which came first. Texts of a theme, legal texts, a branch or a renamed firm are a no.',
});

export default defineIndicator({
  id: 'emp-site-cloned',
  name: 'name an employer whose website repeats another firm’s text',
  why: 'A vendor found sites of firms whose texts were taken from other firms with the name exchanged.',
  status: 'stable',
  category: 'history',
  specificity: 'strong',
  use: 'corroborate',
  attack: ['T1583.001'],
  sources: [{ ...sentinelOne2024, where: 'Sites that copied those of other software companies, with the name exchanged' }],
  pattern: answered('emp-site-cloned', 'yes'),
  benign: [
    'Both use a bought theme with the texts that came with it.',
    'One firm is a branch, a franchise or a successor of the other.',
    'The other site copied the employer’s, as happens to small firms.',
  ],
  ask: [
    'Search the web for two unusual sentences of the site in quotation marks.',
    'Ask the candidate who wrote the site and what else shows the firm.',
  ],
  examples: {
    notObserved: [
      { because: 'Both sites use the sample text of one theme.', profiles: [{ answer: [{ question: 'emp-site-cloned', reply: 'no' }] }] },
    ],
    observed: [
      {
        because: 'Three project reports are another firm’s, word by word, and older there.',
        profiles: [{ answer: [{ question: 'emp-site-cloned', reply: 'yes' }] }],
      },
    ],
    cannotTell: [{ because: 'Nobody has searched for the site’s sentences.', profiles: [{ 'display-name': ['Mara Jensen'] }] }],
  },
});
