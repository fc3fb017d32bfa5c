import type { Status } from '../../lib/core/model/case.ts';
import type { CaseRow, SearchedText } from './case-row.ts';

/** What narrows the list: words, statuses, tags, and whether the day to look again has come. Empty means everything. */
export type CaseFilter = { text: string; statuses: Status[]; tags: string[]; isDue?: true };

export const noFilter: CaseFilter = { text: '', statuses: [], tags: [] };

/** Text as it is compared: no case, no accents, no characters that cannot be seen. */
export const folded = (text: string): string =>
  plain.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(/[\p{M}\p{Cf}]/gu, '')
        .toLowerCase();

// Most text; it needs none of the slow steps.
const plain = /^[\x20-\x7e]*$/;

const foldedTexts = new WeakMap<CaseRow, string[]>();

// Folding is the dear part of a search, and a row never changes: it is done once per row.
function textsOf(row: CaseRow): string[] {
  const known = foldedTexts.get(row);
  if (known !== undefined) return known;
  const texts = row.searched.map(({ text }) => folded(text));
  foldedTexts.set(row, texts);
  return texts;
}

const words = (text: string): string[] => folded(text).split(/\s+/).filter(Boolean);

/** Whether the day to look again at a candidate has come. `today` in the reviewer's calendar: `2026-12-24`. */
export const isDue = ({ lookAgain }: CaseRow, today: string): boolean => lookAgain !== undefined && lookAgain <= today;

/** Rows in which every word stands somewhere, with one of the statuses and all of the tags, and due if asked; the order is kept. */
export function searchCases(rows: readonly CaseRow[], filter: CaseFilter, today: string): CaseRow[] {
  const wanted = words(filter.text);
  return rows.filter(
    (row) =>
      (filter.statuses.length === 0 || filter.statuses.includes(row.status)) &&
      (filter.isDue === undefined || isDue(row, today)) &&
      filter.tags.every((tag) => row.tags.includes(tag)) &&
      wanted.every((word) => textsOf(row).some((text) => text.includes(word))),
  );
}

/**
 * The text outside the name in which a search was successful, so that the list can say why a case is there;
 * `undefined` when the name alone explains it.
 */
export function foundIn(row: CaseRow, text: string): SearchedText | undefined {
  const wanted = words(text);
  const texts = textsOf(row);
  const outside = wanted.find((word) => !(texts[0] ?? '').includes(word));
  if (outside === undefined) return undefined;
  const index = texts.findIndex((each) => each.includes(outside));
  return row.searched[index];
}

/** The tags in use, by name. */
export const tagsInUse = (rows: readonly CaseRow[]): string[] =>
  [...new Set(rows.flatMap((row) => row.tags))].sort((a, b) => a.localeCompare(b));
