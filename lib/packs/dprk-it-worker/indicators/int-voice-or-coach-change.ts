import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { kraken2025, microsoft2025 } from '../publications/vendors.ts';

export const question = defineQuestion({
  id: 'int-voice-or-coach-change',
  text: 'Did the voice change to another speaker’s during the call, or could a second person be heard giving answers?',
  stage: 'interview',
  how: 'Note the minute. Ask to rejoin by telephone before answering yes. Accent, an interpreter, captions, a headset or a poor line are a no.',
});

export default defineIndicator({
  id: 'int-voice-or-coach-change',
  name: 'were followed by a call in which another voice spoke or prompted',
  why: 'In published interviews the voice changed now and then, as if somebody prompted or took over.',
  status: 'stable',
  category: 'interview',
  specificity: 'strong',
  use: 'score',
  attack: ['T1656'],
  sources: [
    { ...kraken2025, where: 'The first call: the voice switched now and then' },
    { ...microsoft2025, where: 'Voice-changing software and helpers in interviews' },
  ],
  pattern: answered('int-voice-or-coach-change', 'yes'),
  benign: [
    'Noise suppression, a poor line or a changed headset alter a voice.',
    'A family member spoke in the room.',
    'An interpreter or a person who assists with speech took part.',
  ],
  ask: ['Ask to go on by telephone, and ask plainly who else is in the room.'],
  examples: {
    notObserved: [
      { because: 'One voice, on a poor line.', profiles: [{ answer: [{ question: 'int-voice-or-coach-change', reply: 'no' }] }] },
    ],
    observed: [
      {
        because: 'Another person was heard giving answers.',
        profiles: [{ answer: [{ question: 'int-voice-or-coach-change', reply: 'yes' }] }],
      },
    ],
    cannotTell: [{ because: 'There was no call yet.', profiles: [{ 'display-name': ['Mara Jensen'] }] }],
  },
});
