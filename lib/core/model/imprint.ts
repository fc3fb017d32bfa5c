import type { LinkKind } from './link.ts';

/** Version of the form of an imprint. One of another version is made again from the case. */
export const imprintVersion = 2;

/** A text in a few numbers: two texts share about as many of them as they share runs of words. */
export type Sketch = Uint16Array;

/**
 * What is kept of a case to find the cases that share something with it, without reading them: numbers only, from which nothing can
 * be read back. Derived from the case at any time, never part of a backup.
 */
export type Imprint = {
  caseId: string;
  version: number;
  /** When a source of the case was read last, UTC. */
  readAt: string;
  /** Displayed names as read, for the search by name. */
  names: string[];
  /** One number, 0 to 2^53 − 1, for each value of a kind of link. */
  values: Float64Array;
  texts: { by: LinkKind; words: number; sketch: Sketch }[];
};

/** Another case that may share something, found by imprints alone; what it is, the two cases themselves must say. */
export type Neighbour = {
  caseId: string;
  /** `value` is as good as sure, `text` and `name` are to be looked at. */
  by: 'value' | 'text' | 'name';
  /** 1 for a value; the estimated share of word runs in common; how alike two names are, 0–1. */
  likeness: number;
  /** Cases, this one and the other included, in which the same value stands; 0 for texts and names. */
  shownBy: number;
  /** Of a name only: the letters of the longer of the two, without what stands between its words. */
  letters?: number;
};
