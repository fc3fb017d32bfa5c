import type { Assessment } from './assessment.ts';
import type { CounterEvidence } from './counter-evidence.ts';
import type { Finding } from './finding.ts';
import { limits } from './limits.ts';
import { linkOpinion } from './link-opinion.ts';
import { observable } from './observation.ts';
import { type Profile, profile } from './profile.ts';
import { reminder } from './reminder.ts';
import { z } from './zod.ts';

const id = z.string().min(1).max(100);
const at = z.iso.datetime();

export const statuses = ['open', 'waiting', 'explained', 'escalated', 'closed'] as const;
export type Status = (typeof statuses)[number];

/** One candidate under review. */
export const caseRecord = z.strictObject({
  id,
  /** The candidate's name as first read, or as the reviewer renamed the case. */
  title: z.string().trim().min(1).max(limits.shortText),
  status: z.enum(statuses),
  statusReason: z.string().max(2_000),
  tags: z.array(z.string().trim().min(1).max(60)).max(40),
  /** Accounts (`site:subject`) that belong to the case; each belongs to one case only. */
  accounts: z.array(z.string().max(600)).max(200),
  createdAt: at,
  /** Last change by reading or by the reviewer. */
  updatedAt: at,
});
export type Case = z.infer<typeof caseRecord>;

/** The reviewer's words about the candidate. */
export const note = z.strictObject({ id, caseId: id, text: z.string().trim().min(1).max(limits.longText), createdAt: at, updatedAt: at });
export type Note = z.infer<typeof note>;

/** What stands in the composer and is not a note yet; one per case. */
export const draft = z.strictObject({ caseId: id, text: z.string().max(limits.longText), updatedAt: at });
export type Draft = z.infer<typeof draft>;

/** The reviewer's stand on a finding. The newest one of an indicator counts; `none` takes the earlier one back. */
export const opinion = z.strictObject({
  id,
  caseId: id,
  indicator: z.string().min(1).max(80),
  stance: z.enum(['explained', 'not-explained', 'none']),
  reason: z.string().max(2_000),
  at,
});
export type Opinion = z.infer<typeof opinion>;

/**
 * A value that the reviewer corrected or added by hand. It takes the place of every read value of its kind in its
 * account, for this and for later visits; `value` null says that the read value is wrong and nothing replaces it.
 * One that was pointed at keeps the text it stood in, and joins the values of a kind of which there may be many.
 */
export const correction = z.strictObject({
  id,
  caseId: id,
  account: z.string().min(1).max(600),
  kind: observable,
  /** As the reviewer typed it; understood by `core/intake` like a value from a page. */
  value: z.union([z.string().max(limits.longText), z.record(z.string().max(40), z.string().max(limits.longText)), z.null()]),
  /** Where it stood, when the reviewer pointed at it: the text around it as it was, and the place. */
  pointed: z.strictObject({ quote: z.string().min(1).max(limits.quote), locator: z.string().max(limits.locator) }).optional(),
  at,
});
export type Correction = z.infer<typeof correction>;

/** The reviewer's reply to a question of the pack; the newest one of a question counts. */
export const answer = z.strictObject({
  id,
  caseId: id,
  question: z.string().min(1).max(80),
  reply: z.enum(['yes', 'no', 'not-asked']),
  at,
});
export type ReviewerAnswer = z.infer<typeof answer>;

/**
 * That a step of the organisation's list was done, offered or left out for this candidate; the newest one of a step counts, and
 * `open` takes the earlier one back. `forEveryone` is the reviewer's word that all candidates for the role get the step.
 */
export const stepRecord = z.strictObject({
  id,
  caseId: id,
  step: z.string().min(1).max(80),
  state: z.enum(['done', 'declined', 'otherwise', 'not-possible', 'open']),
  forEveryone: z.boolean(),
  note: z.string().max(2_000),
  at,
});
export type StepRecord = z.infer<typeof stepRecord>;

/** One line of a case's history. `before` holds what an undo puts back. */
export const historyEvent = z.strictObject({
  id,
  caseId: id,
  at,
  what: z.enum([
    'case-opened',
    'profile-read',
    'source-added',
    'note-added',
    'note-changed',
    'note-removed',
    'status-set',
    'tags-set',
    'title-set',
    'opinion-given',
    'question-answered',
    'step-recorded',
    'link-judged',
    'reminder-set',
    'value-corrected',
    'value-pointed',
    'undone',
    'cases-joined',
    'cases-parted',
  ]),
  /** Id of the row concerned: a profile, a note, an opinion… */
  subject: z.string().max(200),
  /** The level shown after it, so that the history tells what the reviewer saw when. */
  level: z.string().max(40).optional(),
  detail: z.string().max(2_000).optional(),
  before: z.json().optional(),
});
export type HistoryEvent = z.infer<typeof historyEvent>;

/** Everything that is stored about one case; also the shape of one case in a backup. */
export const caseFile = z.strictObject({
  case: caseRecord,
  profiles: z.array(profile),
  notes: z.array(note),
  draft: draft.optional(),
  opinions: z.array(opinion),
  corrections: z.array(correction),
  answers: z.array(answer),
  /** Left out by files from before steps were recorded. */
  steps: z.array(stepRecord).default([]),
  /** Left out by files from before candidates were compared; what was said of the other case of a pair stands in that one. */
  linkOpinions: z.array(linkOpinion).default([]),
  reminders: z.array(reminder).default([]),
  history: z.array(historyEvent),
});
export type CaseFile = z.infer<typeof caseFile>;

/** What is computed from a case file each time it is shown. */
export type CaseReview = {
  /** The newest visit of each account, corrected by the reviewer; unreadable ones included. */
  current: Profile[];
  /** One per indicator of the pack that the organisation uses, in the pack's order. */
  findings: Finding[];
  /** Indicators that the organisation does not use, with its reason; they were not asked. */
  switchedOff: { indicator: string; reason: string }[];
  /** What speaks for an ordinary history. No level is counted with it. */
  counterEvidence: CounterEvidence[];
  /** Indicators whose finding the reviewer marked as explained. */
  explained: string[];
  assessment: Assessment;
};
