import type { Imprint } from '../core/model/imprint.ts';
import type { MapLink } from '../core/model/map-link.ts';

/** What is kept of a case for comparison. */
export type ImprintRow = { caseId: string; sum: number; imprint: Imprint };

/** What became different in one state of the index: for windows that have an earlier one in memory, and for the snapshot. */
export type LogRow = { seq: number; changed: string[]; gone: string[]; sum: number };

/** Cases whose imprint is behind their rows; or every case whose id comes after `after`, `done` of `of` having been seen. */
export type MarkBody = { caseIds: string[] } | { after: string; done: number; of: number };
export type Mark = MarkBody & { id?: number /** Cases that it stands for, as far as known. */; count: number; sum: number };

/** How far the index has come: `seq` grows by one with every change of imprints. */
export type IndexState = {
  key: 'state';
  /** Version of the imprints that are kept. */
  version: number;
  seq: number;
  /** The log begins after this; who is further behind begins with the snapshot. */
  forgottenUpTo: number;
  sum: number;
};

/** What the packed casebook of one moment is made of; the bytes of each buffer lie in a row of their own. */
export type PackedHead = {
  key: 'packed';
  version: number;
  seq: number;
  checksum: number | string;
  buffers: { name: string /** How its bytes are read: `Uint16Array`. */; form: string; bytes: number }[];
  sum: number;
};
export type PackedPart = { key: string; bytes: Blob };

/** A long job: how far it has come and what it has found, so that it goes on where it ended. */
export type Job = { id: string; kind: 'check'; step: string; done: number; of: number; found: Record<string, number> };

/**
 * How the map of all cases was made: with which settings, and of which state of the index and of the reviewer's words it is whole, as long
 * as its parts hold that many cases.
 */
export type MapHead = { id: 'map'; kind: 'map'; settings: number; wholeAt?: { seq: number; words: number; cases: number }; sum: number };

/**
 * Cases that were compared with those that may share something, each with a number for all that went in, and what was found. It holds
 * quotes, so whoever erases a case takes it out of here.
 */
export type MapPart = { id: string; kind: 'map-part'; looked: [caseId: string, look: number][]; links: MapLink[]; sum: number };

export type DerivedRows = {
  imprints: ImprintRow;
  log: LogRow;
  marks: Mark;
  casebook: IndexState | PackedHead | PackedPart;
  jobs: Job | MapHead | MapPart;
};
/** The key of each derived table. */
export type DerivedKeys = { imprints: string; log: number; marks: number; casebook: string; jobs: string };

/** Tables of what is derived from the rows: made again at any time, in no backup, and no loss when gone. */
export const derivedTables = ['imprints', 'log', 'marks', 'casebook', 'jobs'] as const satisfies (keyof DerivedRows)[];
