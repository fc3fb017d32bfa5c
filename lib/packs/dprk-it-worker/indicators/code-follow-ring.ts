import { defineIndicator } from '../../../core/model/indicator.ts';
import { all, answered, measured } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { ketmanAccounts2024, seal2026 } from '../publications/researchers.ts';

export const question = defineQuestion({
  id: 'code-follow-ring',
  text: 'Of twenty followers picked evenly from the list, do at least twelve have fewer than three repositories of their own?',
  stage: 'profile',
  how: 'It is asked only of an account with more than 200 followers that follows more than 200 others. Courses, recruiters, people who speak for a product, and everybody who follows back have such followers too.',
});

export default defineIndicator({
  id: 'code-follow-ring',
  name: 'follow and are followed by hundreds of accounts that hold nothing',
  why: 'A guide and a framework describe accounts that follow each other by the hundred; following back is a custom of many honest people.',
  status: 'stable',
  category: 'code',
  specificity: 'weak',
  use: 'corroborate',
  attack: ['T1585.001'],
  sources: [
    { ...ketmanAccounts2024, where: 'Followers: accounts that follow hubs and each other' },
    { ...seal2026, where: 'Evaluating a profile, item 2: more than 200 followers and followed accounts, and who else has them' },
  ],
  pattern: all(measured('follows-both-ways', { atLeast: 201 }), answered('code-follow-ring', 'yes')),
  benign: [
    'Follows everybody back, as many do on other sites.',
    'Teaches, recruits or speaks for a product, and beginners follow.',
    'Took part in an action in which beginners follow each other.',
  ],
  ask: ['Nothing by itself; talk about one of the repositories.'],
  examples: {
    notObserved: [
      {
        because: 'A well-known developer with thousands of followers follows few.',
        profiles: [
          {
            account: 'github:mara-example',
            count: [
              { of: 'followers', value: 4000 },
              { of: 'following', value: 12 },
            ],
          },
        ],
      },
      {
        because: 'An ordinary account with forty contacts, whoever they are.',
        profiles: [
          {
            account: 'github:mara-example',
            count: [
              { of: 'followers', value: 40 },
              { of: 'following', value: 35 },
            ],
          },
          { answer: [{ question: 'code-follow-ring', reply: 'yes' }] },
        ],
      },
      {
        because: 'Hundreds both ways, and most of them build things.',
        profiles: [
          {
            account: 'github:mara-example',
            count: [
              { of: 'followers', value: 420 },
              { of: 'following', value: 390 },
            ],
          },
          { answer: [{ question: 'code-follow-ring', reply: 'no' }] },
        ],
      },
    ],
    observed: [
      {
        because: 'Hundreds both ways, and fifteen of twenty hold nothing.',
        profiles: [
          {
            account: 'github:mara-example',
            count: [
              { of: 'followers', value: 420 },
              { of: 'following', value: 390 },
            ],
          },
          { answer: [{ question: 'code-follow-ring', reply: 'yes' }] },
        ],
      },
    ],
    cannotTell: [
      {
        because: 'Hundreds both ways, and nobody has looked at them.',
        profiles: [
          {
            account: 'github:mara-example',
            count: [
              { of: 'followers', value: 420 },
              { of: 'following', value: 390 },
            ],
          },
        ],
      },
      {
        because: 'A network on another kind of site says nothing here.',
        profiles: [
          {
            account: 'x:mara',
            count: [
              { of: 'followers', value: 900 },
              { of: 'following', value: 900 },
            ],
          },
        ],
      },
    ],
  },
});
