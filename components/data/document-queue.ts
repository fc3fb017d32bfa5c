import type { RawProfile } from '../../lib/core/model/raw-profile.ts';
import { nobodysWords } from '../../lib/documents/nobodys-words.ts';
import type { Recorded } from '../../lib/review/record-profile.ts';
import type { TakenBack } from '../../lib/review/take-back-source.ts';
import { type DocumentRow, type DocumentState, isPending, type SpeakerQuestion } from './document-row.ts';
import { markedBy } from './keep-document.ts';
import { type ReadDocument, speakerQuestion } from './speaker-question.ts';

/** The case that files go to. Without an id the first file that can be checked opens one, and the others join it. */
export type Target = { caseId?: string | undefined; title?: string | undefined };

/** What a queue works with. Nothing here rejects, other than by a broken program. */
export type QueueParts = {
  /** Reads files one after the other and tells of each as it comes; resolves when all are read or it was stopped. */
  readFiles: (files: readonly File[], on: ReadingFiles) => Promise<unknown>;
  readText: (name: string, text: string, candidate?: string) => ReadDocument;
  markOf: (file: File) => Promise<string>;
  keep: (caseId: string | undefined, raw: RawProfile) => Promise<Recorded>;
  takeBack: (caseId: string, eventId: string) => Promise<TakenBack>;
  newId: () => string;
  /** Called when a file has opened a case, or was found in one that is not shown. */
  onCase: (caseId: string) => void;
  onErased: (caseId: string) => void;
};

export type ReadingFiles = {
  candidate?: string | undefined;
  onStart: (index: number) => void;
  onRead: (read: ReadDocument, index: number) => void;
  signal: AbortSignal;
};

/** What came of a pasted text: in the case, refused, or a question before it can count. */
export type TextOutcome =
  | { is: 'added'; undo?: () => Promise<void> }
  | { is: 'refused'; message?: string; reason?: RawProfile['reason'] }
  | ({ is: 'asks' } & SpeakerQuestion);

/** What a document is called, and its text in reading order. */
export type DocumentText = { name: string; text: string };

export type DocumentQueue = ReturnType<typeof documentQueue>;

type Job = { id: string; file: File; target: Target; read?: ReadDocument };

/** Files on their way into a case: read one after the other, each put into the case as soon as it is read. */
export function documentQueue(parts: QueueParts) {
  let rows: readonly DocumentRow[] = [];
  const jobs = new Map<string, Job>();
  const texts = new Map<string, DocumentText>();
  const listeners = new Set<() => void>();
  let running: AbortController | undefined;
  let keeping: Promise<void> = Promise.resolve();

  const tell = (next: readonly DocumentRow[]): void => {
    rows = next;
    for (const each of listeners) each();
  };
  const set = (id: string, state: DocumentState): void => tell(rows.map((row) => (row.id === id ? { ...row, state } : row)));
  const stateOf = (id: string): DocumentState | undefined => rows.find((row) => row.id === id)?.state;
  const waiting = (): Job[] => [...jobs.values()].filter(({ id }) => stateOf(id)?.is === 'waiting');

  async function run(): Promise<void> {
    if (running !== undefined) return;
    const controller = new AbortController();
    running = controller;
    for (let batch = waiting(); batch.length > 0 && !controller.signal.aborted; batch = waiting()) {
      const heard = new Set<Job>();
      const files = batch.map(({ file }) => file);
      const reading = parts.readFiles(files, {
        signal: controller.signal,
        onStart: (index) => batch[index] && set(batch[index].id, { is: 'reading' }),
        onRead(read, index) {
          const job = batch[index];
          if (job === undefined) return;
          heard.add(job);
          take(job, read);
        },
      });
      await reading.catch(() => undefined);
      await keeping;
      for (const job of batch) if (!heard.has(job) && stateOf(job.id)?.is !== 'stopped') set(job.id, { is: 'failed' });
    }
    await keepHeld();
    running = undefined;
    if (waiting().length > 0) void run();
  }

  /** One reading after the other: the first opens the case that the second joins. */
  function take(job: Job, read: ReadDocument): void {
    keeping = keeping.then(async () => {
      if (stateOf(job.id)?.is === 'stopped') return;
      job.read = read;
      const question = speakerQuestion(read, job.target.title);
      if (question !== undefined) set(job.id, { is: 'asking', ...question });
      else await keep(job);
    });
  }

  async function keep(job: Job): Promise<void> {
    const { read, target, file } = job;
    if (read === undefined) return;
    if (target.caseId === undefined && !read.raw.readable && othersMayOpen(job)) return set(job.id, { is: 'held' });
    const raw = markedBy(await parts.markOf(file), file.name, read.raw);
    const kept = await parts.keep(target.caseId, raw);
    if (!kept.ok) return set(job.id, { is: 'refused', message: kept.message });
    const { caseId, profile, eventId } = kept;
    if (target.caseId === undefined) {
      target.caseId = caseId;
      target.title = nameIn(profile.observations);
      parts.onCase(caseId);
    }
    if (read.text.trim() !== '') texts.set(profile.account, { name: file.name, text: read.text });
    set(job.id, { is: 'kept', caseId, profile, ...(eventId === undefined ? {} : { eventId }) });
    await keepHeld();
  }

  /** Where the files of an earlier drop go that has not opened its case yet. */
  const unopened = (): Target | undefined =>
    [...jobs.values()].find(({ id, target }) => target.caseId === undefined && isUnderWay(stateOf(id)))?.target;

  /** Whether another file of the same drop can still open the case. */
  const othersMayOpen = (job: Job): boolean =>
    [...jobs.values()].some(
      ({ id, target }) => id !== job.id && target === job.target && stateOf(id)?.is !== 'held' && isUnderWay(stateOf(id)),
    );

  async function keepHeld(): Promise<void> {
    for (const job of jobs.values()) {
      if (stateOf(job.id)?.is === 'held' && (job.target.caseId !== undefined || !othersMayOpen(job))) await keep(job);
    }
  }

  return {
    rows: () => rows,
    /** The text of a document that was read since the page was opened; kept in memory, stored nowhere. */
    textOf: (account: string): DocumentText | undefined => texts.get(account),
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Takes files in, and what was refused before it was opened. Files of one call without a case belong to one case. */
    add(files: readonly File[], refused: readonly { name: string; message: string }[], target: Target): void {
      const shared = target.caseId === undefined ? (unopened() ?? { ...target }) : { ...target };
      const added = files.map((file) => ({ id: parts.newId(), file, target: shared }));
      for (const job of added) jobs.set(job.id, job);
      tell([
        ...rows,
        ...added.map(({ id, file }): DocumentRow => ({ id, name: file.name, state: { is: 'waiting' } })),
        ...refused.map(({ name, message }): DocumentRow => ({ id: parts.newId(), name, state: { is: 'refused', message } })),
      ]);
      void run();
    },
    /** Stops what is being read and what waits; what is in the case stays there. */
    stop(): void {
      running?.abort();
      tell(rows.map((row) => (isPending(row) ? { ...row, state: { is: 'stopped' } } : row)));
    },
    /** Who the candidate is in a conversation; undefined when it is nobody of its writers. */
    async answer(id: string, candidate: string | undefined): Promise<void> {
      const job = jobs.get(id);
      if (job?.read === undefined || stateOf(id)?.is !== 'asking') return;
      set(id, { is: 'reading' });
      if (candidate === undefined) job.read = nobodysWords(job.read);
      else {
        const onRead = (read: ReadDocument): void => {
          job.read = read;
        };
        await parts.readFiles([job.file], { candidate, signal: new AbortController().signal, onStart: () => {}, onRead });
      }
      keeping = keeping.then(() => keep(job)).then(keepHeld);
      await keeping;
    },
    /** Takes a file back out of its case; resolves with the sentence that says why it could not be. */
    async takeBack(id: string): Promise<string | undefined> {
      const state = stateOf(id);
      if (state?.is !== 'kept' || state.eventId === undefined) return undefined;
      const { eventId: _, ...kept } = state;
      const done = await parts.takeBack(state.caseId, state.eventId);
      if (!done.ok) return done.message;
      set(id, { ...kept, isUndone: true });
      if (done.isErased) parts.onErased(state.caseId);
      return undefined;
    },
    /** Clears the list. What is still being read goes on in a list of its own. */
    dismiss(): void {
      for (const row of rows) if (!isPending(row)) jobs.delete(row.id);
      tell(rows.filter(isPending));
    },
    /** Puts a pasted text into a case; a conversation is asked about first. */
    async addText(name: string, text: string, target: Target, candidate?: string | null): Promise<TextOutcome> {
      let read = parts.readText(name, text, candidate ?? undefined);
      if (!read.raw.readable) return { is: 'refused', ...(read.raw.reason === undefined ? {} : { reason: read.raw.reason }) };
      const question = candidate === undefined ? speakerQuestion(read, target.title) : undefined;
      if (question !== undefined) return { is: 'asks', ...question };
      if (candidate === null) read = nobodysWords(read);
      const kept = await parts.keep(target.caseId, read.raw);
      if (!kept.ok) return { is: 'refused', message: kept.message };
      const { caseId, profile, eventId } = kept;
      texts.set(profile.account, { name, text: read.text });
      if (target.caseId === undefined) parts.onCase(caseId);
      if (eventId === undefined) return { is: 'added' };
      const undo = async (): Promise<void> => {
        const done = await parts.takeBack(caseId, eventId);
        if (!done.ok) throw new Error(done.message);
        if (done.isErased) parts.onErased(caseId);
      };
      return { is: 'added', undo };
    },
  };
}

const isUnderWay = (state: DocumentState | undefined): boolean =>
  state !== undefined && ['waiting', 'reading', 'asking', 'held'].includes(state.is);

function nameIn(observations: readonly { kind: string; value: unknown }[]): string | undefined {
  const name = observations.find(({ kind }) => kind === 'display-name')?.value;
  return typeof name === 'string' ? name : undefined;
}
