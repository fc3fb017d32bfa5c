import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { alex2026, mandiant2024 } from '../publications/vendors.ts';

export const question = defineQuestion({
  id: 'contact-email-one-time-or-new',
  text: 'Does the look-up that security makes for every finalist say that the mailbox is younger than the vacancy?',
  stage: 'references',
  how: 'Only an age that the provider or a mail service states. That nothing is found is a no, since most people leave no trace; an alias and a relay are a no. Never look for somebody in leaked data.',
});

export default defineIndicator({
  id: 'contact-email-one-time-or-new',
  name: 'write from a mailbox that was made for this vacancy',
  why: 'A hiring vendor and a researcher at a large firm describe applications from mailboxes without any past.',
  status: 'stable',
  category: 'contact',
  specificity: 'weak',
  use: 'corroborate',
  attack: ['T1585.002'],
  sources: [
    { ...alex2026, where: 'What the pipeline saw: addresses that existed only since the application' },
    { ...mandiant2024, where: 'Detection: look at contact details that have no history' },
  ],
  pattern: answered('contact-email-one-time-or-new', 'yes'),
  benign: [
    'Has just left school or a job, and with it the mailbox.',
    'Changed provider, or keeps one address for each application.',
    'Guards their privacy and uses relays or a new alias.',
  ],
  ask: ['Ask for an older contact, or an address at an employer, and accept either.'],
  examples: {
    notObserved: [
      {
        because: 'The mailbox is older than the vacancy, or its age is not stated.',
        profiles: [{ answer: [{ question: 'contact-email-one-time-or-new', reply: 'no' }] }],
      },
    ],
    observed: [
      {
        because: 'The service states that the mailbox was opened after the vacancy was published.',
        profiles: [{ answer: [{ question: 'contact-email-one-time-or-new', reply: 'yes' }] }],
      },
    ],
    cannotTell: [
      { because: 'Nobody has made the look-up yet, or it is not made for everybody.', profiles: [{ 'display-name': ['Mara Jensen'] }] },
    ],
  },
});
