import { defineIndicator } from '../../../core/model/indicator.ts';
import { matches } from '../../../core/model/pattern.ts';
import { advisory2023 } from '../publications/government.ts';
import { unlessDenied } from '../retold.ts';

const early = '(?:in advance|up-?\\s?front|beforehand|before (?:i|we) (?:start|begin))';
const amount =
  '(?:\\d{1,3}\\s?(?:%|percent)|(?:half|money|payments?|salary|pay|deposit|fee|the first (?:month|week|milestone))\\b)(?!\\s(?:details|info|terms|slip|schedule|plan|date|method|options?))';
// Costs that an employer bears.
const costs = '\\b(?:travel|flight|hotel|train|ticket|course|visa|licen[cs]e|rent|guest|customer|user|tenant|new client)';
const unlessCosts = `(?<!${costs}[^.!?\\n]{0,60})(?![^.!?\\n]{0,40}${costs})`;

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
  // The speaker wants it: to agree with it, to build it and to be told something in advance is no demand.
  pattern: matches(
    ['message'],
    `\\b(?:(?:need|want|require|expect|insist on|ask for|send|make|like)${unlessDenied}\\s(?:me\\s|to have\\s|to get\\s|to receive\\s)?(?:an?\\s|the\\s|some\\s|full\\s)?(?:(?:advance|up-?\\s?front)\\s(?:pay|payments?|deposit|salary|fee)|pre-?pay(?:ments?)?)\\b|pre-?payment (?:first|please|is (?:needed|required|a must))|(?:i|we) (?:ask|charge|take|require|need|want)(?: for)?\\s(?:an?\\s)?${amount}[^.!?\\n]{0,15}\\s${early}|(?:please|you (?:must|should|have to|need to)|(?:can|could|would) you|need you to|want you to|(?<=(?:^|[.!?,;\\n]\\s?)))\\s{0,1}(?:please\\s)?(?:pay${unlessDenied}\\b[^.!?\\n]{0,25}|(?:send|transfer|deposit|release|give)${unlessDenied}\\s[^.!?\\n]{0,20}\\b${amount}[^.!?\\n]{0,25})\\s${early})(?!\\s(?:system|feature|module|gateway|flow|option))${unlessCosts}`,
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
