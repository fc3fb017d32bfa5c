import { defineIndicator } from '../../../core/model/indicator.ts';
import { matches } from '../../../core/model/pattern.ts';
import { advisory2023 } from '../publications/government.ts';
import { unlessDenied } from '../retold.ts';

const early = '(?:in advance|up-?\\s?front|beforehand|before (?:i|we) (?:start|begin))';
const amount =
  '(?:\\d{1,3}\\s?(?:%|percent)|(?:half(?! an? (?:hour|day))|money|payments?|salary|pay|deposit|fee|the first (?:month|week|milestone))\\b)(?!\\s(?:details|info|terms|slip|schedule|plan|date|method|options?|band|range|of the (?:team|tasks?)))';
// Costs that an employer bears.
const costs = '\\b(?:travel|flight|hotel|ticket|course|visa|licen|guest|customer|user|tenant|new client)';
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
    `\\b(?:(?:need|want|require|expect|insist on|ask for|send|make|like)${unlessDenied}\\s(?:to (?:get|have)\\s)?(?:an?\\s|the\\s|some\\s|full\\s)?(?:(?:advance|up-?\\s?front)\\s(?:pay|payments?|deposit|salary|fee)|pre-?pay(?:ments?)?)\\b|pre-?payment (?:first|please|is (?:needed|required|a must))|(?:i|we) (?:ask|charge|take|require|need|want)(?: for)?\\s(?:an?\\s)?${amount}[^.!?\\n]{0,15}\\s${early}|(?:please|you (?:must|should|have to|need to)|(?:can|could|would) you|(?:need|want) you to|(?<=(?:^|[.!?,;\\n]\\s?)))\\s?(?:please\\s)?(?:pay(?! (?:for|attention)\\b)${unlessDenied}\\b[^.!?\\n]{0,25}|(?:send|transfer|release)${unlessDenied}\\s[^.!?\\n]{0,20}\\b${amount}[^.!?\\n]{0,25})\\s${early})(?!\\s(?:system|feature|module|gateway|flow|the next))${unlessCosts}`,
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
        because: 'To be told something in advance, what others pay, and costs of the job are no pay before the work.',
        profiles: [
          {
            message: [
              { text: 'I would like to know the pay up front, so that nobody wastes time.' },
              { text: 'I wrote the module that lets guests pay a deposit in advance.' },
              { text: 'Is an advance payment for the flight possible, or do I book it myself?' },
              { text: 'Please send the payment schedule in advance.' },
            ],
          },
        ],
      },
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
