import {
  answer,
  type Case,
  type Correction,
  caseRecord,
  correction,
  type Draft,
  draft,
  type HistoryEvent,
  historyEvent,
  type Note,
  note,
  type Opinion,
  opinion,
  type ReviewerAnswer,
  type StepRecord,
  stepRecord,
} from '../core/model/case.ts';
import { type LinkOpinion, linkOpinion } from '../core/model/link-opinion.ts';
import { profile } from '../core/model/profile.ts';
import { type Reminder, reminder } from '../core/model/reminder.ts';
import { z } from '../core/model/zod.ts';

const caseId = z.string().min(1).max(100);

/** A profile as it is stored: with the case it belongs to, which a profile itself does not know. */
export const storedProfile = profile.extend({ caseId });
export type StoredProfile = z.infer<typeof storedProfile>;

/** What each table holds, by table name. */
export type Rows = {
  cases: Case;
  profiles: StoredProfile;
  notes: Note;
  drafts: Draft;
  opinions: Opinion;
  corrections: Correction;
  answers: ReviewerAnswer;
  steps: StepRecord;
  linkOpinions: LinkOpinion;
  reminders: Reminder;
  history: HistoryEvent;
};
export type TableName = keyof Rows;

/** The gate of each table. Nothing is stored or restored that does not pass it. */
export const rowSchemas: { [T in TableName]: z.ZodType<Rows[T]> } = {
  cases: caseRecord,
  profiles: storedProfile,
  notes: note,
  drafts: draft,
  opinions: opinion,
  corrections: correction,
  answers: answer,
  steps: stepRecord,
  linkOpinions: linkOpinion,
  reminders: reminder,
  history: historyEvent,
};

export const tableNames = Object.keys(rowSchemas) as TableName[];
/** Tables whose rows belong to a case and name it as `caseId`. */
export const partTables = [
  'profiles',
  'notes',
  'opinions',
  'corrections',
  'answers',
  'steps',
  'linkOpinions',
  'reminders',
  'history',
] as const satisfies TableName[];

/** The value that identifies a row in its table; a draft is identified by its case, since each case has at most one. */
export function keyOf<T extends TableName>(table: T, row: Rows[T]): string {
  return table === 'drafts' ? (row as Draft).caseId : (row as { id: string }).id;
}
