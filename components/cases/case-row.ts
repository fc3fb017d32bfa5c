import type { CaseFile, Status } from '../../lib/core/model/case.ts';
import { standingReminder } from '../../lib/core/model/reminder.ts';
import { type NextStep, nextStep } from './next-step.ts';

/** A text of a case that the search looks into, and what it is. */
export type SearchedText = { where: 'title' | 'tag' | 'note' | 'quote' | 'account'; text: string };

/** What the list shows about one case. There is deliberately no level in it: a list of people is not a ranking. */
export type CaseRow = {
  id: string;
  title: string;
  sites: string[];
  status: Status;
  statusReason: string;
  tags: string[];
  /** The newest reading of a source or change by the reviewer, UTC. */
  lastSeen: string;
  nextStep: NextStep;
  /** The day on which the reviewer wants to look again. */
  lookAgain?: string;
  searched: SearchedText[];
};

/** The row of a case. Later corrections do not change what the search finds: a quote is what stood there. */
export function caseRow(file: CaseFile): CaseRow {
  const { id, title, status, statusReason, tags, updatedAt, accounts } = file.case;
  const quotes = new Set(file.profiles.flatMap((profile) => profile.observations.map((observation) => observation.quote)));
  const lookAgain = standingReminder(file.reminders)?.due;
  return {
    id,
    title,
    sites: [...new Set(file.profiles.map((profile) => profile.site))].sort(),
    status,
    statusReason,
    tags,
    lastSeen: file.profiles.reduce((newest, profile) => (profile.readAt > newest ? profile.readAt : newest), updatedAt),
    nextStep: nextStep(file),
    ...(lookAgain === undefined ? {} : { lookAgain }),
    searched: [
      { where: 'title', text: title },
      ...tags.map((text) => ({ where: 'tag' as const, text })),
      ...file.notes.map(({ text }) => ({ where: 'note' as const, text })),
      ...accounts.map((text) => ({ where: 'account' as const, text })),
      ...[...quotes].map((text) => ({ where: 'quote' as const, text })),
    ],
  };
}
