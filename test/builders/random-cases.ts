import fc from 'fast-check';
import { type CaseFile, statuses } from '../../lib/core/model/case.ts';
import { aProfile } from './a-profile.ts';

const word = fc.constantFrom('heron', 'zebra', 'Zoë', '“quoted”', '李', '🦊', 'null', '<b>', '=1+1', '\u202ertl', '__proto__', 'a\nb');
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((some) => some.join(' '));
const at = fc.integer({ min: 0, max: 500_000 }).map((minutes) => new Date(1_790_000_000_000 + minutes * 60_000).toISOString());

/** Invented case files with everything in them, as a store may hold them; ids and accounts are never the same twice. */
export const randomCases: fc.Arbitrary<CaseFile[]> = fc
  .array(
    fc.record({
      title: words,
      status: fc.constantFrom(...statuses),
      tags: fc.uniqueArray(word, { maxLength: 3 }),
      visits: fc.array(fc.record({ name: words, other: fc.boolean(), readOn: at }), { maxLength: 3 }),
      notes: fc.array(fc.tuple(words, at), { maxLength: 3 }),
      draft: fc.option(fc.tuple(words, at)),
      opinions: fc.array(fc.tuple(fc.constantFrom('explained', 'not-explained', 'none'), words, at), { maxLength: 2 }),
      corrections: fc.array(fc.tuple(fc.option(words), at), { maxLength: 2 }),
      answers: fc.array(fc.tuple(fc.constantFrom('yes', 'no', 'not-asked'), at), { maxLength: 2 }),
      steps: fc.array(fc.tuple(fc.constantFrom('done', 'declined', 'otherwise', 'not-possible', 'open'), fc.boolean(), words, at), {
        maxLength: 2,
      }),
      linkOpinions: fc.array(fc.tuple(fc.constantFrom('two-people', 'one-person', 'none'), words, at), { maxLength: 2 }),
      reminders: fc.array(fc.tuple(fc.option(fc.constantFrom('2026-12-24', '2027-01-31')), words, at), { maxLength: 2 }),
      changed: at,
    }),
    { maxLength: 4 },
  )
  .map((cases) => cases.map((sketch, index) => caseFile(sketch as Sketch, index)));

type Sketch = {
  title: string;
  status: CaseFile['case']['status'];
  tags: string[];
  visits: { name: string; other: boolean; readOn: string }[];
  notes: [string, string][];
  draft: [string, string] | null;
  opinions: [CaseFile['opinions'][number]['stance'], string, string][];
  corrections: [string | null, string][];
  answers: [CaseFile['answers'][number]['reply'], string][];
  steps: [CaseFile['steps'][number]['state'], boolean, string, string][];
  linkOpinions: [CaseFile['linkOpinions'][number]['stance'], string, string][];
  reminders: [string | null, string, string][];
  changed: string;
};

function caseFile(sketch: Sketch, index: number): CaseFile {
  const caseId = `case-${index}`;
  const account = (other: boolean) => `${other ? 'upwork' : 'github'}:person-${index}`;
  const profiles = sketch.visits.map(({ name, other, readOn }, visit) => ({
    ...aProfile({ 'display-name': [name], email: ['mara@example.com'], account: account(other), id: `profile-${index}-${visit}` }, visit),
    readAt: readOn,
  }));
  const id = (table: string, row: number) => `${table}-${index}-${row}`;
  const notes = sketch.notes.map(([text, when], row) => ({ id: id('note', row), caseId, text, createdAt: when, updatedAt: when }));
  return inOrder({
    case: {
      id: caseId,
      title: sketch.title,
      status: sketch.status,
      statusReason: sketch.title,
      tags: sketch.tags,
      accounts: [account(false), account(true)],
      createdAt: sketch.changed,
      updatedAt: sketch.changed,
    },
    profiles,
    notes,
    ...(sketch.draft === null ? {} : { draft: { caseId, text: sketch.draft[0], updatedAt: sketch.draft[1] } }),
    opinions: sketch.opinions.map(([stance, reason, when], row) => ({
      id: id('opinion', row),
      caseId,
      indicator: 'pay-crypto-request',
      stance,
      reason,
      at: when,
    })),
    corrections: sketch.corrections.map(([value, when], row) => ({
      id: id('correction', row),
      caseId,
      account: account(false),
      kind: 'headline',
      value,
      at: when,
    })),
    answers: sketch.answers.map(([reply, when], row) => ({ id: id('answer', row), caseId, question: 'camera-refused', reply, at: when })),
    linkOpinions: sketch.linkOpinions.map(([stance, reason, when], row) => ({
      ...{ id: id('link-opinion', row), caseId, otherCase: 'case-of-somebody', stance, reason, at: when },
    })),
    reminders: sketch.reminders.map(([due, reason, when], row) => ({
      ...{ id: id('reminder', row), caseId, reason, at: when },
      ...(due === null ? {} : { due }),
    })),
    steps: sketch.steps.map(([state, forEveryone, said, when], row) => ({
      id: id('step', row),
      caseId,
      step: 'call-employers',
      state,
      forEveryone,
      note: said,
      at: when,
    })),
    history: notes.map((note, row) => ({
      id: id('event', row),
      caseId,
      at: note.createdAt,
      what: 'note-added',
      subject: note.id,
      before: { rows: [{ table: 'notes', key: note.id, row: null }] },
    })),
  });
}

/** Rows in the order in which a case is loaded: by time, then by id. */
function inOrder(file: CaseFile): CaseFile {
  const by = <R extends { id: string }>(rows: R[], time: (row: R) => string): R[] =>
    rows.sort((a, b) => (`${time(a)} ${a.id}` < `${time(b)} ${b.id}` ? -1 : 1));
  return {
    ...file,
    profiles: by(file.profiles, (row) => row.readAt),
    notes: by(file.notes, (row) => row.createdAt),
    opinions: by(file.opinions, (row) => row.at),
    corrections: by(file.corrections, (row) => row.at),
    answers: by(file.answers, (row) => row.at),
    steps: by(file.steps, (row) => row.at),
    linkOpinions: by(file.linkOpinions, (row) => row.at),
    reminders: by(file.reminders, (row) => row.at),
    history: by(file.history, (row) => row.at),
  };
}

/** The files as a backup's text. */
export function backupText(cases: readonly CaseFile[]): string {
  return JSON.stringify({ format: 'second-look-backup', version: 1, writtenAt: '2026-11-22T10:00:00.000Z', appVersion: '0.1.0', cases });
}
