import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered, any, measured } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { fakeAnalyzer2025, ketmanMalicious2024, seal2026, tayvano2025 } from '../publications/researchers.ts';

export const question = defineQuestion({
  id: 'code-multiple-author-identities',
  text: 'Do the candidate’s own commits name three or more different people, or four or more mailboxes that no employer, school or older account explains?',
  stage: 'profile',
  how: 'Add “.patch” to the address of a few commits and read the line “From”. Spellings of one name, a former name, pair partners, bots, work and school addresses, and no-reply addresses of the site are a no. A former name is private: note only your answer.',
});

export default defineIndicator({
  id: 'code-multiple-author-identities',
  name: 'sign their own commits with the names of three different people',
  why: 'Three reports and a tool describe machines on which several personas were used, so that one account’s commits bear several full names.',
  status: 'stable',
  category: 'code',
  specificity: 'moderate',
  use: 'score',
  attack: ['T1585.001', 'T1656'],
  sources: [
    { ...ketmanMalicious2024, where: 'Names and addresses in the commits of one account' },
    { ...seal2026, where: 'Full name, item 1: different names with the same account’s addresses' },
    { ...tayvano2025, where: 'Listed personas: the names behind one account' },
    { ...fakeAnalyzer2025, where: 'Report fields: addresses and names from the commits' },
  ],
  pattern: any(measured('commit-author-names', { atLeast: 3 }), answered('code-multiple-author-identities', 'yes')),
  benign: [
    'Worked on machines of colleagues, or in pairs under one account.',
    'A former name, a married name and a pen name come together.',
    'A company’s account was used by the whole team.',
  ],
  ask: ['Ask for each name who it is, with the commit open.'],
  examples: {
    notObserved: [
      {
        because: 'One person’s name in three spellings, and a new family name.',
        profiles: [
          {
            account: 'github:mara-example',
            url: 'https://github.com/mara-example/ledger/commits/main/',
            commit: [
              { author: 'Mara Jensen', text: '2024-02-01', at: '2024-02-01T12:00:00' },
              { author: 'Jensen, Mara', text: '2024-03-01', at: '2024-03-01T12:00:00' },
              { author: 'Mara Okafor', text: '2025-03-01', at: '2025-03-01T12:00:00' },
            ],
          },
          { answer: [{ question: 'code-multiple-author-identities', reply: 'no' }] },
        ],
      },
      {
        because: 'Nicknames and machines are nobody’s full name.',
        profiles: [
          {
            account: 'github:mara-example',
            url: 'https://github.com/mara-example/ledger/commits/main/',
            commit: [
              { author: 'mjensen', text: '2024-02-01', at: '2024-02-01T12:00:00' },
              { author: 'root', text: '2024-03-01', at: '2024-03-01T12:00:00' },
              { author: 'pixelgarden', text: '2025-03-01', at: '2025-03-01T12:00:00' },
            ],
          },
          { answer: [{ question: 'code-multiple-author-identities', reply: 'no' }] },
        ],
      },
      {
        because: 'Two names: a former one may be among them.',
        profiles: [
          {
            account: 'github:mara-example',
            url: 'https://github.com/mara-example/ledger/commits/main/',
            commit: [
              { author: 'Mara Jensen', text: '2024-02-01', at: '2024-02-01T12:00:00' },
              { author: 'Kevin Miller', text: '2019-03-01', at: '2019-03-01T12:00:00' },
            ],
          },
          { answer: [{ question: 'code-multiple-author-identities', reply: 'no' }] },
        ],
      },
    ],
    observed: [
      {
        because: 'Three full names with nothing in common in one account’s commits.',
        profiles: [
          {
            account: 'github:mara-example',
            url: 'https://github.com/mara-example/ledger/commits/main/',
            commit: [
              { author: 'Mara Jensen', text: '2024-02-01', at: '2024-02-01T12:00:00' },
              { author: 'Kevin Miller', text: '2024-03-01', at: '2024-03-01T12:00:00' },
              { author: 'Rosa Albrecht', text: '2024-04-01', at: '2024-04-01T12:00:00' },
            ],
          },
        ],
      },
    ],
    cannotTell: [
      {
        because: 'One list with one name, and the mailboxes are not looked at.',
        profiles: [
          {
            account: 'github:mara-example',
            url: 'https://github.com/mara-example/ledger/commits/main/',
            commit: [{ author: 'Mara Jensen', text: '2024-02-01', at: '2024-02-01T12:00:00' }],
          },
        ],
      },
    ],
  },
});
