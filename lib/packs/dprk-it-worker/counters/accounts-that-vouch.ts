import { defineCounterIndicator } from '../../../core/model/counter-indicator.ts';
import { measured } from '../../../core/model/pattern.ts';
import { seal2026 } from '../publications/researchers.ts';

export default defineCounterIndicator({
  id: 'accounts-that-vouch',
  name: 'have another account that the site itself verified, and that shows the same name',
  why: 'A site that had somebody sign in to both accounts says that one person holds the two.',
  limits: 'It shows one holder, and not who that is: whoever bought or borrowed both accounts can link them.',
  sources: [{ ...seal2026, where: 'Case studies, story 1: accounts on two sites that were taken over together' }],
  pattern: measured('accounts-vouched-for', { atLeast: 1 }),
  examples: {
    notObserved: [
      {
        because: 'The linked account was read and shows another name.',
        profiles: [
          { account: 'upwork:1', 'display-name': ['Mara Jensen'], 'linked-account': [{ platform: 'github', name: 'mara-example' }] },
          { account: 'github:mara-example', 'display-name': ['Tobias Hollis'], handle: [{ platform: 'github', name: 'mara-example' }] },
        ],
      },
      {
        because: 'The linked account was not opened.',
        profiles: [
          { account: 'upwork:1', 'display-name': ['Mara Jensen'], 'linked-account': [{ platform: 'github', name: 'mara-example' }] },
        ],
      },
    ],
    observed: [
      {
        because: 'The linked account was read and shows the same name.',
        profiles: [
          { account: 'upwork:1', 'display-name': ['Mara Jensen'], 'linked-account': [{ platform: 'github', name: 'mara-example' }] },
          { account: 'github:mara-example', 'display-name': ['Mara Jensen'], handle: [{ platform: 'github', name: 'mara-example' }] },
        ],
      },
    ],
    cannotTell: [{ because: 'The site shows no linked accounts.', profiles: [{ 'display-name': ['Mara Jensen'] }] }],
  },
});
