import { defineIndicator } from '../../../core/model/indicator.ts';
import { all, answered, any, linked, measured } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { advisory2023 } from '../publications/government.ts';
import { tayvano2025 } from '../publications/researchers.ts';
import { mandiant2024 } from '../publications/vendors.ts';

export const question = defineQuestion({
  id: 'profile-multi-account-one-person',
  text: 'Did you find a second account on the same site that shares two of these with the candidate’s, under a different name: picture, mailbox, number, long passages of text?',
  stage: 'profile',
  how: 'Search the site for the number, the mailbox and a sentence of the introduction, as for every finalist. One shared thing alone is a no. So is a second account under the same or a changed name, an account of an agency for its staff, and couples or twins who say so.',
});

// One shared thing is not enough: couples share a telephone, agencies a number and a mailbox, and only a picture with a contact is one person’s.
export default defineIndicator({
  id: 'profile-multi-account-one-person',
  name: 'share a person’s own things with another account under a different name',
  why: 'An advisory and two reports describe one worker who runs several accounts on a site, each under another name.',
  status: 'stable',
  category: 'profile',
  specificity: 'strong',
  use: 'score',
  attack: ['T1585.001', 'T1656'],
  sources: [
    { ...advisory2023, where: 'Red flag indicators: several online profiles for one identity, with other pictures' },
    { ...mandiant2024, where: 'Recommendations on vetting: search contacts for profiles under other names' },
    { ...tayvano2025, where: 'Listed personas: several accounts on one site side by side' },
  ],
  pattern: any(
    measured('same-site-accounts-sharing', { atLeast: 2 }),
    all(linked(['photo'], { names: 'different' }), linked(['email', 'phone', 'messenger', 'wallet'], { names: 'different' })),
    answered('profile-multi-account-one-person', 'yes'),
  ),
  benign: [
    'An agency runs the accounts of its people with its own number and texts.',
    'An old account under a former name was never closed.',
    'Two people of one household share a telephone and a mailbox.',
    'Somebody else copied the candidate’s picture and text.',
  ],
  ask: [
    'Ask the candidate to list all own accounts, then ask about the other one with the page open.',
    'Report a copied account to the site; the candidate may be the one who was copied.',
  ],
  examples: {
    notObserved: [
      {
        because: 'An account under a new family name is the same person’s, and nothing was found elsewhere.',
        profiles: [
          {
            account: 'upwork:mara',
            'display-name': ['Mara Jensen'],
            email: ['mara@example.com'],
            'photo-address': ['https://example.com/m.jpg'],
          },
          {
            account: 'upwork:okafor',
            'display-name': ['Mara Okafor'],
            email: ['mara@example.com'],
            'photo-address': ['https://example.com/m.jpg'],
          },
          { answer: [{ question: 'profile-multi-account-one-person', reply: 'no' }] },
        ],
        links: [],
      },
      {
        because: 'Two of one agency share its number and nothing of their own.',
        profiles: [
          { account: 'upwork:one', 'display-name': ['Mara Jensen'], phone: [{ text: '+1 202-555-0123', e164: '+12025550123' }] },
          { account: 'upwork:two', 'display-name': ['Kevin Miller'], phone: [{ text: '+1 202-555-0123', e164: '+12025550123' }] },
          { answer: [{ question: 'profile-multi-account-one-person', reply: 'no' }] },
        ],
        links: [{ by: 'phone', names: 'different', kind: 'phone', quote: '+1 202-555-0123' }],
      },
    ],
    observed: [
      {
        because: 'Two accounts on one site, two names, one mailbox and one picture.',
        profiles: [
          {
            account: 'upwork:one',
            'display-name': ['Mara Jensen'],
            email: ['builds@example.com'],
            'photo-address': ['https://example.com/p.jpg'],
          },
          {
            account: 'upwork:two',
            'display-name': ['Kevin Miller'],
            email: ['builds@example.com'],
            'photo-address': ['https://example.com/p.jpg'],
          },
        ],
      },
      {
        because: 'Another candidate of a different name has both the picture and the number.',
        profiles: [{ 'display-name': ['Mara Jensen'], phone: [{ text: '+1 202-555-0123', e164: '+12025550123' }] }],
        links: [
          { by: 'photo', names: 'different', kind: 'photo-address', quote: 'p.jpg' },
          { by: 'phone', names: 'different', kind: 'phone', quote: '+1 202-555-0123' },
        ],
      },
    ],
    cannotTell: [
      {
        because: 'One account, and nobody has looked for another.',
        profiles: [{ account: 'upwork:one', 'display-name': ['Mara Jensen'], email: ['builds@example.com'] }],
        links: [],
      },
    ],
  },
});
