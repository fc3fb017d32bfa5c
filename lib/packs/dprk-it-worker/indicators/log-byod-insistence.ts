import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { google2025 } from '../publications/vendors.ts';

export const question = defineQuestion({
  id: 'log-byod-insistence',
  text: 'Did the candidate decline a managed laptop and insist on an own machine, a virtual desktop or a VPN profile, although the role needs the laptop?',
  stage: 'offer',
  how: 'Only where a managed laptop is what everybody in the role gets and it was offered free of charge. A freelancer or a company with own equipment, a machine adapted to a disability or with a screen reader or a special keyboard, customs duty, theft, or no room for a second machine is a no. Offer to set the aids up on the laptop.',
});

export default defineIndicator({
  id: 'log-byod-insistence',
  name: 'belong to somebody who declined a company laptop and asked for remote access',
  why: 'A report is cited for workers who prefer companies where they use their own machine and a virtual desktop.',
  status: 'stable',
  category: 'logistics',
  specificity: 'weak',
  use: 'corroborate',
  attack: [],
  sources: [{ ...google2025, where: 'Workplaces with own machines and virtual desktops', unverified: true }],
  pattern: answered('log-byod-insistence', 'yes'),
  benign: [
    'A freelancer works on own tools, and the law may even ask for it.',
    'The own machine is adapted to a disability.',
    'Customs would charge more than the laptop is worth.',
  ],
  ask: ['Offer the managed laptop with every aid that is needed, to everybody in the role.'],
  examples: {
    notObserved: [
      {
        because: 'The candidate uses a screen reader and took the laptop once it was set up for it.',
        profiles: [
          {
            message: [{ text: 'I need my own screen reader set up, otherwise I would rather use my own machine.' }],
            answer: [{ question: 'log-byod-insistence', reply: 'no' }],
          },
        ],
      },
    ],
    observed: [
      {
        because: 'The laptop was declined twice, and a virtual desktop was asked for instead.',
        profiles: [{ answer: [{ question: 'log-byod-insistence', reply: 'yes' }] }],
      },
    ],
    cannotTell: [
      {
        because: 'Preferring an own machine in a message settles nothing.',
        profiles: [{ message: [{ text: 'I usually work on my own machine, is that fine?' }] }],
      },
    ],
  },
});
