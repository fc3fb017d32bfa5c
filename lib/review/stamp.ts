import type { CaseFile } from '../core/model/case.ts';

/** When something is done, how new rows are named, and the level shown after it, for the history. */
export type Stamp = {
  /** UTC, `2026-11-22T10:15:00.000Z`. */
  now: string;
  /** A new name for a row at every call; never the same twice. */
  newId: () => string;
  /** The level of a case file, where the caller can tell. */
  levelOf?: (file: CaseFile) => string;
};

/** What came of something that the reviewer did. The event is what `undo` takes back. */
export type Done = { ok: true; eventId: string } | { ok: false; message: string };
