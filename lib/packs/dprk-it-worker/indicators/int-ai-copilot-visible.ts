import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { bleeping2025, honeypot2026 } from '../publications/press.ts';
import { crowdStrike2025, recordedFuture2026 } from '../publications/vendors.ts';

export const question = defineQuestion({
  id: 'int-ai-copilot-visible',
  text: 'Did the shared screen show a program that wrote answers to your questions, after you had said that none may be used?',
  stage: 'interview',
  how: 'Say the rules first, the same for everybody, and let everybody use captions. Live captions, transcripts, translation, a screen reader, a magnifier, dictation, a communication aid, notes and an editor that completes code are a no, and so is anything that was not ruled out beforehand.',
});

export default defineIndicator({
  id: 'int-ai-copilot-visible',
  name: 'belong to somebody whose screen showed a helper that gave the answers',
  why: 'Reports describe programs that listen in and show answers while somebody is interviewed.',
  status: 'stable',
  category: 'interview',
  specificity: 'weak',
  use: 'corroborate',
  attack: [],
  sources: [
    { ...recordedFuture2026, where: 'How interviews are supported: programs that give answers live' },
    { ...bleeping2025, where: 'The recorded sessions: helpers that answer during interviews' },
    { ...honeypot2026, where: 'Programs seen in use' },
    { ...crowdStrike2025, where: 'Use of generative AI in applications and interviews' },
  ],
  pattern: answered('int-ai-copilot-visible', 'yes'),
  benign: [
    'Live captions for a deaf or hard-of-hearing person.',
    'A translator or a communication aid shows text on the screen.',
    'The editor completes code, and nobody had said that it may not.',
    'The company of the interview had turned on its own transcript.',
  ],
  ask: ['State the rules for everybody first, then ask to close what they exclude and go on.'],
  examples: {
    notObserved: [
      {
        because: 'Captions ran beside the picture, as had been agreed.',
        profiles: [
          {
            message: [{ text: 'I will use live captions during our call, I am hard of hearing.' }],
            answer: [{ question: 'int-ai-copilot-visible', reply: 'no' }],
          },
        ],
      },
    ],
    observed: [
      {
        because: 'A window wrote answers after such programs had been ruled out.',
        profiles: [{ answer: [{ question: 'int-ai-copilot-visible', reply: 'yes' }] }],
      },
    ],
    cannotTell: [
      {
        because: 'Announcing captions says nothing, and no screen has been shared.',
        profiles: [{ message: [{ text: 'May I use captions and a transcript in the call?' }] }],
      },
    ],
  },
});
