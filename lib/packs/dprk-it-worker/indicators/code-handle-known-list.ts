import { defineIndicator } from '../../../core/model/indicator.ts';
import { listed } from '../../../core/model/pattern.ts';
import { ravenFile2025, tayvano2025 } from '../publications/researchers.ts';

// Weaker than published: the list is a researcher’s and not a court’s, and a name is free again once it is given up.
export default defineIndicator({
  id: 'code-handle-known-list',
  name: 'bear an account name that was published',
  why: 'A researcher keeps a list of accounts that stand in court records or in a second publication about IT worker schemes.',
  status: 'stable',
  category: 'code',
  specificity: 'moderate',
  use: 'corroborate',
  attack: ['T1585'],
  sources: [
    {
      ...tayvano2025,
      where: 'Listed personas: the accounts of entries that cite a court record or a second publication, kept here as hashes',
    },
    { ...ravenFile2025, where: 'Accounts behind the published addresses' },
  ],
  pattern: listed(['handle', 'linked-account'], 'published-handles'),
  benign: [
    'The name was given up, and somebody else took it later.',
    'The list is wrong: it is one researcher’s view, cited from others.',
    'The account was taken over for a while and is back with its owner.',
  ],
  ask: [
    'Compare the day on which the account was opened with the day of the list: an account that is younger is another one.',
    'Let your security team read the cited place before anybody mentions it.',
  ],
  examples: {
    notObserved: [
      {
        because: 'An account that nobody published, however much its name looks like others.',
        profiles: [
          { handle: [{ platform: 'github', name: 'superdev-0514' }], 'linked-account': [{ platform: 'github', name: 'superdev-0514' }] },
        ],
      },
      {
        because: 'The same name on another platform is another account.',
        profiles: [
          {
            handle: [{ platform: 'discord', name: 'listed-person-example' }],
            'linked-account': [{ platform: 'github', name: 'mara-example' }],
          },
        ],
      },
    ],
    observed: [
      {
        because: 'The test account of the list, whatever the case of its letters.',
        profiles: [{ handle: [{ platform: 'github', name: 'Listed-Person-Example' }] }],
      },
    ],
    cannotTell: [{ because: 'No source shows an account.', profiles: [{ 'display-name': ['Mara Jensen'] }] }],
  },
});
