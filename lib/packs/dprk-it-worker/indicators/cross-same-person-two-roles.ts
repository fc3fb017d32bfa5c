import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { wired2025 } from '../publications/press.ts';
import { alex2026 } from '../publications/vendors.ts';

export const question = defineQuestion({
  id: 'cross-same-person-two-roles',
  text: 'Was it confirmed, by the person, a document or an account shown in a call, that the person of this call also applied under a different name at the same time?',
  stage: 'interview',
  how: 'Never by faces: people err about them, and most about faces of other groups than their own. Two colleagues who think so is a reason to check the document of both candidates in the way of every finalist, and no yes. A new application after a change of name is a no.',
});

// A likeness is no answer: it takes a document, an account or the person’s own word.
export default defineIndicator({
  id: 'cross-same-person-two-roles',
  name: 'belong to somebody who also applied under a different name',
  why: 'Reports describe one person in two calls of a week under two names, noticed because somebody happened to see both.',
  status: 'stable',
  category: 'cross-candidate',
  specificity: 'strong',
  use: 'score',
  attack: ['T1656'],
  sources: [
    { ...alex2026, where: 'The two finalists who were one person' },
    { ...wired2025, where: 'Several applications behind which stood one person' },
  ],
  pattern: answered('cross-same-person-two-roles', 'yes'),
  benign: [
    'Applied again after marrying or leaving a former name behind.',
    'Twins or relatives applied at the same time.',
    'A friend took the call to help with the language, and said so.',
  ],
  ask: ['Check the document of both in the way of every finalist, in calls one after the other.'],
  examples: {
    notObserved: [
      {
        because: 'Two colleagues saw a likeness, and the documents named two people.',
        profiles: [{ answer: [{ question: 'cross-same-person-two-roles', reply: 'no' }] }],
      },
      {
        because: 'One person applied again under a married name and wrote so.',
        profiles: [{ answer: [{ question: 'cross-same-person-two-roles', reply: 'no' }] }],
      },
    ],
    observed: [
      {
        because: 'In both calls the same mailbox was open on the shared screen, and the person said that both were theirs.',
        profiles: [{ answer: [{ question: 'cross-same-person-two-roles', reply: 'yes' }] }],
      },
    ],
    cannotTell: [{ because: 'There was one call, and nothing to compare it with.', profiles: [{ 'display-name': ['Mara Jensen'] }] }],
  },
});
