import type { ReviewerAnswer } from '../../../lib/core/model/case.ts';
import { dprkItWorkerPack } from '../../../lib/packs/dprk-it-worker/pack.gen.ts';
import { type Life, today } from './life.ts';

/**
 * How often a reviewer who asks fairly answers yes about an honest candidate. All of it is assumed: nobody has measured it. What
 * only misbehaviour can bring about is 0; what bad luck, nerves or a clerk's mistake can bring about is not. A question without
 * a line here has the last share.
 */
const honestYes: Record<string, number> = {
  'emp-employer-denies': 0.004,
  'int-own-resume-unknown': 0.001,
  'int-depth-collapse': 0.01,
  'int-refuses-in-person': 0.01,
  'int-voice-or-coach-change': 0.0002,
  'int-different-person-later-round': 0.0001,
  'identity-interview-display-name': 0.001,
  'identity-id-photo-instead-of-document': 0.004,
  'location-smalltalk-fails': 0.008,
  'comm-amnesia': 0.008,
  'log-forwarder-or-mailbox': 0.006,
};
const anyOther = 0.0008;

/** The share of candidates for whom a question is asked at all; most cases are looked at long before an interview. */
const askedShare = 0.25;

const questions = dprkItWorkerPack.questions.map(({ id }) => id);

/** The reviewer's answers about a life: mostly not asked, then mostly no. */
export function answersOf({ draw }: Life, caseId: string): ReviewerAnswer[] {
  if (draw('interviewed') >= 0.4) return [];
  return questions.flatMap((question) => {
    if (draw(`asked ${question}`) >= askedShare) return [];
    const reply = draw(`answer ${question}`) < (honestYes[question] ?? anyOther) ? 'yes' : 'no';
    return [{ id: `${caseId}:${question}`, caseId, question, reply, at: today }];
  });
}
