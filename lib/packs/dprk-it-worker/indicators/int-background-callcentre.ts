import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { seal2026 } from '../publications/researchers.ts';
import { cinder2024 } from '../publications/vendors.ts';

export const question = defineQuestion({
  id: 'int-background-callcentre',
  text: 'Could you make out other people nearby who were answering interview questions of their own, and did it go on after you had asked to change the place?',
  stage: 'interview',
  how: 'Count only words that you understood: somebody else answering interview questions. Voices, partitions, headsets, children, a café, a co-working house, a library, a job centre, a call-centre job or a shared flat are a no, whatever the home looks like. Offer everybody another time or place.',
});

export default defineIndicator({
  id: 'int-background-callcentre',
  name: 'belong to somebody beside whom others gave the same kind of interview',
  why: 'Interviewers describe rooms in which several people answered interview questions at the same time.',
  status: 'stable',
  category: 'interview',
  specificity: 'moderate',
  use: 'corroborate',
  attack: [],
  sources: [
    { ...cinder2024, where: 'What was noticed in the interviews' },
    { ...seal2026, where: 'During the interview: rooms divided for several speakers' },
  ],
  pattern: answered('int-background-callcentre', 'yes'),
  benign: [
    'Works in a call centre or an open office and took the call there.',
    'Sits in a café, a library or a co-working house for the better line.',
    'Shares a small home with others who also work in calls.',
    'A job centre or a school runs interviews for a whole class.',
  ],
  ask: ['Offer another time or place, and compare once more.'],
  examples: {
    notObserved: [
      {
        because: 'Voices were heard from a co-working house, and none of them spoke of a job.',
        profiles: [
          {
            message: [{ text: 'Sorry for the noise, I am at a co-working space.' }],
            answer: [{ question: 'int-background-callcentre', reply: 'no' }],
          },
        ],
      },
    ],
    observed: [
      {
        because: 'Twice somebody nearby answered interview questions, also after a change of place.',
        profiles: [{ answer: [{ question: 'int-background-callcentre', reply: 'yes' }] }],
      },
    ],
    cannotTell: [{ because: 'There has been no call yet.', profiles: [{ 'display-name': ['Mara Jensen'] }] }],
  },
});
