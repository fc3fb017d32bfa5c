import type { ReviewerAnswer, StepRecord } from './case.ts';
import type { Evidence } from './finding.ts';
import type { HandOverItem } from './hand-over.ts';
import type { Observable } from './observation.ts';
import type { Question } from './question.ts';
import type { Step } from './step.ts';

/** A question of the pack with the newest reply; `not-asked` while there is none. */
export type KitQuestion = Question & { reply: ReviewerAnswer['reply'] };

/** What an open finding asks, with every quote that caused it. */
export type KitAsk = { indicator: string; name: string; ask: string[]; evidence: Evidence[] };

/** What belongs to one stage: what this candidate's findings ask, and the pack's questions, which are the same for everybody. */
export type KitStage = { stage: Question['stage']; asks: KitAsk[]; open: KitQuestion[]; answered: KitQuestion[] };

/** A step of the organisation's list with the newest record of it; none, or one that is `open`, means that nothing was recorded. */
export type KitStep = { step: Step; record?: StepRecord };

/** One thing to ask for in a call that nobody could have prepared, and what the candidate may do instead. */
export type LivenessRequest = { id: string; text: string; instead: string };
export type LivenessScript = { requests: LivenessRequest[] };

export const callSorts = ['employer', 'school', 'reference'] as const;
export type CallSort = (typeof callSorts)[number];

/** A body that the candidate names, in the candidate's words. Its contacts are left empty: they are to be found independently. */
export type CallLine = { name: string; detail: string; sources: string[] };

/** What to ask all bodies of a sort, and what each outcome answers. The texts are the same for every candidate. */
export type CallSheet = {
  sort: CallSort;
  /** What the candidate names. */
  lines: CallLine[];
  /** Empty lines for what is named later. */
  spare: number;
  ask: string[];
  /** The question of the pack that the calls answer, where the pack has one. */
  question?: KitQuestion;
  outcomes: { text: string; reply: ReviewerAnswer['reply'] }[];
};

/**
 * Everything for verifying one candidate. Only `stages[].asks`, `gaps` and the lines of the call sheets rest on what the candidate
 * shows; steps, script, texts and hand-over are the same for everybody.
 */
export type VerificationKit = {
  stages: KitStage[];
  /** What was not seen and could be asked for, with how many checks wait for it; the one that most wait for comes first. */
  gaps: { kind: Observable; checks: number }[];
  steps: KitStep[];
  /** Whether the steps are the organisation's own instead of the pack's. */
  isOwnList: boolean;
  /** Records of steps that are no longer on the list. */
  formerSteps: StepRecord[];
  liveness: { rules: string[]; script: LivenessScript };
  calls: { rules: string[]; sheets: CallSheet[] };
  handOver: HandOverItem[];
};
