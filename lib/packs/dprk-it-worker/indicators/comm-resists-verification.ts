import { defineIndicator } from '../../../core/model/indicator.ts';
import { matches } from '../../../core/model/pattern.ts';
import { advisory2023 } from '../publications/government.ts';
import { seal2026 } from '../publications/researchers.ts';
import { unlessRetold } from '../retold.ts';

const check =
  '(?:(?:background|reference|drug|identity|id|kyc|credit|record)\\s(?:check|test|screening|verification)s?|fingerprint(?:s|ing)?|in[- ]person (?:meeting|interview|verification))';
// Stands behind the first words, so that it is only tried where they are found. "No need" is what is asked for here.
const unlessDenied = "(?<!(?:\\b(?:not|never|nobody)|n[’']t)\\b[^.!?,\\n]{0,40})";
// Health, belief and papers are reasons that nobody owes anyone, so a request that names one is not counted.
// So is a check that was done already, that only comes later, or that would tell the present employer.
const unlessReason =
  '(?![^.!?\\n]{0,60}\\b(?:medic|prescri|disab|religio|faith|pregnan|asylum|wheelchair|visa|twice|again|already|form\\b|results?\\b|by (?:phone|mail)\\b|being\\b|having\\b|to be\\b|(?:present|current) (?:employer|company|boss)))';
const unlessSecond = '(?![^.!?\\n]{0,25}\\b(?:second|another|repeat|same|extra|delays?|problems?|trouble|right|mistakes?|questions?)\\b)';

// What may stand between the wish and the check; other words make it a wish about something else.
const small =
  '(?:the|an?|any|this|that|your|all|such|for|now|having|doing|do|take|taking|go(?:ing)?|be|through|to|out|of|on|whole|initial|formal|usual|standard|first|full|kind|video|third-party)';

export default defineIndicator({
  id: 'comm-resists-verification',
  name: 'ask more than once to be spared a check',
  why: 'An advisory names undue concern about a drug test, a meeting in person or other checks that everybody passes through.',
  status: 'stable',
  category: 'communication',
  specificity: 'moderate',
  use: 'corroborate',
  attack: ['T1656'],
  sources: [
    { ...advisory2023, where: 'Red flag indicators: undue concern about a drug test or a meeting in person' },
    { ...seal2026, where: 'Did I hire: one reason after the other against being met' },
  ],
  // Twice, not once: to ask whether a check is needed is a right, and privacy is reason enough.
  pattern: matches(
    ['message'],
    `\\b(?:(?:can|could|may|let|rather|prefer|like|(?<!\\byou )want|possible|please|hope)\\b[^.!?\\n]{0,25}\\b(?:skip|avoid|waive|bypass|drop)|(?:start|begin|join|hired?|proceed) without|really need|there is no need for)\\b${unlessDenied}${unlessSecond}(?:\\s${small}){0,4}\\s${check}(?!\\s(?:queue|fee|page|of (?:my|the)))\\b${unlessReason}${unlessRetold}`,
    2,
  ),
  benign: [
    'Values privacy, and asks who will see the result.',
    'Was turned down unfairly after such a check before.',
    'The check costs money or a day of leave that nobody pays for.',
    'Takes a medicine or uses a substance that is lawful at home.',
  ],
  ask: ['Explain to everybody what is checked, who sees it and when it is erased; then offer a second way.'],
  examples: {
    notObserved: [
      {
        because: 'A check that was done already, that comes later, or that would tell the present employer.',
        profiles: [
          {
            message: [
              { text: 'Do we really need the ID check twice? I did it on Monday.' },
              { text: 'I can start without the background check being finished, if your rules allow it.' },
              { text: 'May I skip the reference check with my present employer? They do not know yet.' },
            ],
          },
        ],
      },
      {
        because: 'Asking what a check covers, and asking once to be spared it, is a right.',
        profiles: [
          {
            message: [
              { text: 'What does the background check cover, and who sees the result?' },
              { text: 'Could we skip the drug test? It is not usual in my country.' },
            ],
          },
        ],
      },
      {
        because: 'A reason of health is not counted, nor is work on such features, nor agreeing.',
        profiles: [
          {
            message: [
              { text: 'Could we skip the drug test, as I take a prescribed medicine? May I avoid the drug test for medical reasons?' },
              { text: 'I built an app that lets users skip the form after the KYC check.' },
              { text: 'I do not want to skip the background check, please go ahead.' },
              { text: 'I would rather have the in-person meeting soon.' },
            ],
          },
        ],
      },
    ],
    observed: [
      {
        because: 'Two messages ask to leave out two checks.',
        profiles: [
          {
            message: [
              { text: 'Can we skip the background check? I can start today.' },
              { text: 'Do we really need an in-person meeting for this?' },
            ],
          },
        ],
      },
      {
        because: 'One check is to be left out, and the work to begin without another.',
        profiles: [
          {
            message: [
              { text: 'Is it possible to skip the ID verification for now?' },
              { text: 'I can start without the reference check, the rest later.' },
            ],
          },
        ],
      },
    ],
    cannotTell: [{ because: 'No message was read.', profiles: [{ summary: ['Front-end developer.'] }] }],
  },
});
