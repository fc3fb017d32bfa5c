import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered, any, measured } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { ketmanAccounts2024, tayvano2025 } from '../publications/researchers.ts';
import { gitlab2026 } from '../publications/vendors.ts';

export const question = defineQuestion({
  id: 'contact-dead-profile-links',
  text: 'Do an account for work and one for code that the candidate named still lead nowhere after a corrected address was asked for?',
  stage: 'messages',
  how: 'Only pages such as LinkedIn, GitHub or a marketplace; own websites come and go. Open each without being signed in, write once, and wait a week. A corrected address, or one dead page of two, is a no.',
});

// One dead address is a slip of everybody’s: it takes two, or two that were asked about and not mended.
export default defineIndicator({
  id: 'contact-dead-profile-links',
  name: 'name accounts for work or code whose pages do not exist',
  why: 'Vendors and researchers describe professional accounts that are grown for an application and gone soon after it.',
  status: 'stable',
  category: 'contact',
  specificity: 'moderate',
  use: 'score',
  attack: ['T1585.001'],
  sources: [
    { ...gitlab2026, where: 'Accounts of the described cells: made in numbers, and taken down again' },
    { ...ketmanAccounts2024, where: 'Signs on the account page: links of the profile lead nowhere' },
    { ...tayvano2025, where: 'Entries whose accounts remain as archived pages only' },
  ],
  pattern: any(measured('listed-accounts-gone', { atLeast: 2 }), answered('contact-dead-profile-links', 'yes')),
  benign: [
    'Mistyped an address, or copied it with a full stop at its end.',
    'Renamed the account, and an older résumé keeps the old address.',
    'Closed an account for privacy, or after being pestered there.',
    'A site took the account down by mistake, or the person has left it.',
  ],
  ask: [
    'Send the address back, ask for one that works, and take the next answer as it is.',
    'Ask when the page went away and what it used to show.',
  ],
  examples: {
    notObserved: [
      {
        because: 'The account that the résumé names is there, and the other one was corrected.',
        profiles: [
          { account: 'document:cv.pdf', handle: [{ platform: 'github', name: 'mara-example' }] },
          { account: 'github:mara-example', 'display-name': ['Mara Jensen'] },
          { answer: [{ question: 'contact-dead-profile-links', reply: 'no' }] },
        ],
      },
    ],
    observed: [
      {
        because: 'Both pages were gone, and a week after the question no other address had come.',
        profiles: [{ answer: [{ question: 'contact-dead-profile-links', reply: 'yes' }] }],
      },
    ],
    cannotTell: [
      {
        because: 'Two accounts are named and nobody has opened them yet.',
        profiles: [
          {
            handle: [
              { platform: 'github', name: 'mara-example' },
              { platform: 'linkedin', name: 'marajensen' },
            ],
          },
        ],
      },
      {
        because: 'One account is there, and what became of the other has not been asked.',
        profiles: [
          { account: 'document:cv.pdf', handle: [{ platform: 'github', name: 'mara-example' }] },
          { account: 'github:mara-example', 'display-name': ['Mara Jensen'] },
        ],
      },
    ],
  },
});
