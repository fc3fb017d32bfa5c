import type { CaseFile, CaseReview } from '../model/case.ts';
import type { KitStep, LivenessScript, VerificationKit } from '../model/kit.ts';
import { newestBy } from '../model/newest-by.ts';
import type { Pack } from '../model/pack.ts';
import { type Policy, switchedOffBy } from '../model/policy.ts';
import { type Step, stepStages } from '../model/step.ts';
import { callRules, callSheets } from './call-sheets.ts';
import { gapsOf, interviewStages } from './interview.ts';
import { livenessRules } from './liveness.ts';

/** A case with the pack that it was reviewed by, and what the organisation has decided. */
export type KitInput = {
  file: Pick<CaseFile, 'answers' | 'steps'>;
  review: Pick<CaseReview, 'current' | 'findings' | 'explained'>;
  pack: Pack;
  policy: Policy;
};

/**
 * What to ask and what to do next to verify one candidate. What is asked in the interview rests on this candidate's findings and on
 * what was not seen; the steps, the rules of the live requests, what is asked of third parties and the hand-over are the same for
 * everybody, and no finding adds to them.
 *
 * @param script drawn by the caller, anew for each call: {@link livenessScript}
 */
export function verificationKit({ file, review, pack, policy }: KitInput, script: LivenessScript): VerificationKit {
  const answers = newestBy(file.answers, ({ question }) => question);
  const unused = new Set(pack.indicators.filter(({ id }) => switchedOffBy(policy, id) !== undefined).map(({ id }) => id));
  const questions = pack.questions
    .filter(({ id }) => !unused.has(id))
    .map((question) => ({ ...question, reply: answers.get(question.id)?.reply ?? ('not-asked' as const) }));
  const records = newestBy(file.steps, ({ step }) => step);
  const steps = inOrder(policy.steps ?? pack.steps).map((step): KitStep => {
    const record = records.get(step.id);
    return record === undefined ? { step } : { step, record };
  });
  const listed = new Set(steps.map(({ step }) => step.id));
  return {
    stages: interviewStages(review, pack, questions),
    gaps: gapsOf(review.findings),
    steps,
    isOwnList: policy.steps !== undefined,
    formerSteps: [...records.values()].filter(({ step, state }) => !listed.has(step) && state !== 'open'),
    liveness: { rules: [...livenessRules], script },
    calls: { rules: [...callRules], sheets: callSheets(review.current, questions) },
    handOver: pack.handOver,
  };
}

/** By stage, and within a stage as the list has them. */
const inOrder = (steps: readonly Step[]): Step[] => steps.toSorted((a, b) => stepStages.indexOf(a.stage) - stepStages.indexOf(b.stage));
