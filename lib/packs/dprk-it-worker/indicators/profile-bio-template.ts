import { defineIndicator } from '../../../core/model/indicator.ts';
import { matches } from '../../../core/model/pattern.ts';
import { ketmanAccounts2024 } from '../publications/researchers.ts';

export default defineIndicator({
  id: 'profile-bio-template',
  name: 'introduce the candidate with a stock line of role and years',
  why: 'A guide quotes the line “Full Stack Developer, 5+ to 8+ years” from accounts that it groups; millions of honest profiles read alike.',
  status: 'stable',
  category: 'profile',
  specificity: 'weak',
  use: 'corroborate',
  attack: ['T1585.001'],
  sources: [{ ...ketmanAccounts2024, where: 'Signs in the account’s description, with examples of the wording' }],
  pattern: matches(
    ['headline', 'summary'],
    '\\b(?:senior|full[- ]?stack|blockchain|ai(?:/ml)?)\\b[^\\n]{0,60}\\b(?:developer|engineer)\\b[^\\n]{0,80}\\b(?:[5-9]|1[0-5])\\s?\\+?\\s{0,3}(?:to\\s{0,3}\\d{1,2}\\s?\\+?\\s{0,3})?years?\\b',
  ),
  benign: [
    'This is how profile guides and résumé services tell people to write.',
    'The line states facts that fit in one line.',
    'A writing assistant proposed it.',
  ],
  ask: ['Nothing by itself; talk about one of the projects instead.'],
  examples: {
    notObserved: [
      {
        because: 'A role and the things the candidate likes to build, without a count of years.',
        profiles: [
          {
            headline: ['Full-stack developer at Example Freight'],
            summary: ['I build booking tools for small ports. Ten years of sailing before that.'],
          },
        ],
      },
    ],
    observed: [
      {
        because: 'Role, buzzwords and a count of years in one line.',
        profiles: [{ headline: ['Senior Full Stack Developer | AI, Blockchain | 8+ years of experience'], summary: ['Let us talk.'] }],
      },
    ],
    cannotTell: [
      {
        because: 'The profile shows neither a headline nor a summary.',
        profiles: [{ 'display-name': ['Mara Jensen'] }],
      },
    ],
  },
});
