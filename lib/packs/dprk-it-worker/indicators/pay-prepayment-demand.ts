import { defineIndicator } from '../../../core/model/indicator.ts';
import { matches } from '../../../core/model/pattern.ts';
import { advisory2023 } from '../publications/government.ts';

export default defineIndicator({
  id: 'pay-prepayment-demand',
  name: 'ask more than once to be paid in advance',
  why: 'An advisory is cited for repeated requests for prepayment; we have not re-read it for this, so the check counts as a trial.',
  status: 'experimental',
  category: 'payment',
  specificity: 'moderate',
  use: 'corroborate',
  attack: ['T1657'],
  sources: [{ ...advisory2023, where: 'Red flag indicators: repeated requests for prepayment' }],
  pattern: matches(
    ['message'],
    "\\b(?:(?:advance|up-?\\s?front)\\s(?:pay|payments?|deposit|salary|fee)\\b|(?:need|want|require|expect|insist on|ask for|send|make)\\s(?:an?\\s|the\\s|some\\s|full\\s)?pre-?pay(?:ment)?\\b|pre-?payment (?:first|please|is (?:needed|required|a must))|(?:pay|payments?|paid|salary|money|deposit|half|\\d{1,3}\\s?(?:%|percent))\\b[^.!?\\n]{0,25}\\b(?:in advance|up-?\\s?front|beforehand|before (?:i|we) (?:start|begin)))(?<!(?:\\b(?:not|never|no|without)|n[’']t)\\b[^.!?\\n]{0,75})(?!\\s(?:system|feature|module|gateway|flow|option))",
    2,
  ),
  benign: [
    'Was not paid by an earlier client and is careful since.',
    'A deposit before the start is usual among freelancers in that trade.',
    'Has costs to bear before the first day, such as a licence.',
  ],
  ask: ['Offer milestones held by the platform or a trustee, the same to everybody.'],
  examples: {
    notObserved: [
      {
        because: 'One question about a deposit, and one message that declines it, are no demand.',
        profiles: [
          {
            message: [
              { text: 'Is a 20% deposit in advance usual with you?' },
              { text: 'I don’t need an upfront payment, milestones are fine.' },
              { text: 'At my last job I built prepayment features for a parking app.' },
            ],
          },
        ],
      },
    ],
    observed: [
      {
        because: 'Two messages ask for pay before any work is done.',
        profiles: [
          {
            message: [
              { text: 'Please send half of the first month in advance.' },
              { text: 'I told you that I need an upfront payment before we go on.' },
            ],
          },
        ],
      },
    ],
    cannotTell: [
      {
        because: 'No message of the candidate was read.',
        profiles: [{ summary: ['Front-end developer.'] }],
      },
    ],
  },
});
