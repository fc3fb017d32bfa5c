import type { StepRecord } from '../model/case.ts';
import type { CallSort } from '../model/kit.ts';
import type { Question } from '../model/question.ts';
import type { StepStage } from '../model/step.ts';

/** When a question can be answered, as a kit on paper names it. */
export const stageWords: Record<Question['stage'], string> = {
  profile: 'On the profile',
  messages: 'In messages',
  interview: 'In a call',
  references: 'With references',
  offer: 'At an offer',
  work: 'Once at work',
};

/** When a step is due. */
export const stepStageWords: Record<StepStage, string> = {
  'before-contact': 'Before contact',
  'first-call': 'First call',
  'technical-call': 'Technical call',
  identity: 'Identity',
  references: 'References',
  offer: 'Before an offer',
  start: 'At the start',
  doubt: 'If doubts stay',
};

/** What became of a step. */
export const stepStateWords: Record<StepRecord['state'], string> = {
  done: 'done',
  declined: 'declined by the candidate',
  otherwise: 'done another way',
  'not-possible': 'not possible',
  open: 'open',
};

/** Who is called. */
export const callSortWords: Record<CallSort, string> = { employer: 'Employers', school: 'Schools', reference: 'References' };
