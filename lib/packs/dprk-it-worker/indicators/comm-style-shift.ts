import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { ketmanOrganizations2025, seal2026 } from '../publications/researchers.ts';
import { alex2026 } from '../publications/vendors.ts';

export const question = defineQuestion({
  id: 'comm-style-shift',
  text: 'Do two longer exchanges of messages differ sharply in spelling, punctuation and greeting, and was what was agreed in one unknown in the other?',
  stage: 'messages',
  how: 'Take two exchanges of at least 200 words each, and look at habits only: commas, capitals, greeting, spelling of the same word. Never at fluency, mistakes or language. A writing aid, a translator, dictation, a screen reader, dyslexia, an interpreter, a phone or a bad day is a no. So is any change when the agreements are known.',
});

export default defineIndicator({
  id: 'comm-style-shift',
  name: 'hold messages that read as if several people had written them',
  why: 'Reports describe accounts that several people write from by turns, so that habits of spelling, punctuation and greeting change from one session to the next.',
  status: 'stable',
  category: 'communication',
  specificity: 'weak',
  use: 'corroborate',
  attack: ['T1656'],
  sources: [
    { ...ketmanOrganizations2025, where: 'How the workers communicate: several hands behind one account' },
    { ...seal2026, where: 'Did I hire: work and communication that change from week to week' },
    { ...alex2026, where: 'The exchange of messages that changed its manner' },
  ],
  pattern: answered('comm-style-shift', 'yes'),
  benign: [
    'Uses a writing aid or a translator for the important messages.',
    'Dictates, or writes on the phone, on some days.',
    'An assistant, a carer or an interpreter helps with letters.',
    'Writes formally to strangers and freely after a few days.',
  ],
  ask: ['Ask in the next call to sum up what was agreed last, with the messages at hand.'],
  examples: {
    notObserved: [
      {
        because: 'One message was dictated and one written, and everything agreed was known.',
        profiles: [
          {
            message: [
              { text: 'hi yes tuesday works' },
              { text: 'Dear Ms Lind, thank you for your letter of the 4th; I confirm Tuesday at ten.' },
            ],
            answer: [{ question: 'comm-style-shift', reply: 'no' }],
          },
        ],
      },
    ],
    observed: [
      {
        because: 'Habits of writing changed, and the other exchange was not known.',
        profiles: [{ answer: [{ question: 'comm-style-shift', reply: 'yes' }] }],
      },
    ],
    cannotTell: [
      {
        because: 'Two messages in two manners say nothing by themselves.',
        profiles: [{ message: [{ text: 'pls send specs thx' }, { text: 'Dear Ms Lind, I should be grateful for the specification.' }] }],
      },
    ],
  },
});
