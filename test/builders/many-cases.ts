import type { CaseFile } from '../../lib/core/model/case.ts';
import { aProfile } from './a-profile.ts';

/** Cases of invented people, one source, note and line of history each. */
export function manyCases(count: number): CaseFile[] {
  return Array.from({ length: count }, (_, number) => {
    const caseId = `case-${String(number).padStart(6, '0')}`;
    const at = new Date(1_790_000_000_000 + number * 60_000).toISOString();
    const account = `github:person-${number}`;
    const note = { id: `note-${number}`, caseId, text: `Words about person ${number}.`, createdAt: at, updatedAt: at };
    return {
      case: {
        ...{ id: caseId, title: `Person ${number}`, status: 'open' as const, statusReason: '', tags: [], accounts: [account] },
        ...{ createdAt: at, updatedAt: at },
      },
      profiles: [
        aProfile({ 'display-name': [`Person ${number}`], email: [`person-${number}@example.com`], account, id: `profile-${number}` }),
      ],
      notes: [note],
      ...{ opinions: [], corrections: [], answers: [], steps: [], linkOpinions: [], reminders: [] },
      history: [
        {
          id: `event-${number}`,
          caseId,
          at,
          what: 'note-added',
          subject: note.id,
          before: { rows: [{ table: 'notes', key: note.id, row: null }] },
        },
      ],
    };
  });
}
