import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered, any, measured } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { seal2026, tayvano2025 } from '../publications/researchers.ts';

export const question = defineQuestion({
  id: 'code-noreply-old-login',
  text: 'Does a commit of the account, opened with “.patch”, carry a no-reply address with the account’s own number and another account name?',
  stage: 'profile',
  how: 'Open one old commit. It is a yes only when the number before the plus sign is the account’s own. Renaming is ordinary and needs no reason; the old name can be a former name, so keep it to yourself and out of every summary.',
});

// Weaker than published: many people rename an account once, some of them to leave a former name behind.
export default defineIndicator({
  id: 'code-noreply-old-login',
  name: 'keep another account name in the no-reply address of a commit',
  why: 'A published persona was recognised by the earlier account name that an address in its commits still held; people rename accounts all the time.',
  status: 'stable',
  category: 'code',
  specificity: 'weak',
  use: 'corroborate',
  attack: ['T1585.001'],
  sources: [
    { ...tayvano2025, where: 'Listed personas: an address that still holds the earlier account name' },
    { ...seal2026, where: 'Case studies, story 2: an old nickname on two commits' },
  ],
  pattern: any(measured('noreply-logins-elsewhere', { atLeast: 1 }), answered('code-noreply-old-login', 'yes')),
  benign: [
    'Renamed the account, for a better name or to leave a former one behind.',
    'Keeps one account for work and one for private things on one machine.',
    'The address is that of somebody who worked on the same commit.',
  ],
  ask: ['Nothing by itself; do not bring up an old account name unless the candidate does.'],
  examples: {
    notObserved: [
      {
        because: 'The address holds the account’s own name.',
        profiles: [
          { handle: [{ platform: 'github', name: 'mara-example' }] },
          { email: ['1234567+mara-example@users.noreply.github.com'], answer: [{ question: 'code-noreply-old-login', reply: 'no' }] },
        ],
      },
      {
        because: 'A second account that the candidate shows too.',
        profiles: [
          {
            handle: [
              { platform: 'github', name: 'mara-example' },
              { platform: 'github', name: 'mara-work' },
            ],
          },
          { email: ['7654321+mara-work@users.noreply.github.com'], answer: [{ question: 'code-noreply-old-login', reply: 'no' }] },
        ],
      },
    ],
    observed: [
      {
        because: 'A pasted commit holds another account name.',
        profiles: [
          { handle: [{ platform: 'github', name: 'mara-example' }] },
          { email: ['1234567+pixel-garden@users.noreply.github.com'] },
        ],
      },
    ],
    cannotTell: [
      {
        because: 'No commit was opened as text.',
        profiles: [{ handle: [{ platform: 'github', name: 'mara-example' }], email: ['mara@example.com'] }],
      },
    ],
  },
});
