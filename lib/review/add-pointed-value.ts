import { understandsCorrection } from '../core/intake/apply-corrections.ts';
import type { Correction } from '../core/model/case.ts';
import { limits } from '../core/model/limits.ts';
import type { Store } from '../store/store.ts';
import { changeCase } from './change-case.ts';
import type { Done, Stamp } from './stamp.ts';

/** What the reviewer pointed at: the field it is, its value as text or as the parts of a record, and where it stood. */
export type PointedValue = Pick<Correction, 'account' | 'kind'> & {
  value: NonNullable<Correction['value']>;
  /** The text as it stood; cut at `limits.quote`. */
  quote: string;
  /** Where it stood; cut at `limits.locator`. */
  locator: string;
};

/**
 * Keeps a value that the reviewer pointed at in a page, a document or a text, with its quote and its place as evidence. It
 * holds for this visit of the account and for later ones; it joins the values of a kind of which there may be many, and
 * takes the place of the one value of any other.
 */
export function addPointedValue(store: Store, caseId: string, given: PointedValue, stamp: Stamp): Promise<Done> {
  const id = stamp.newId();
  const { account, kind, value } = given;
  const pointed = { quote: cut(given.quote, limits.quote), locator: cut(given.locator, limits.locator) };
  return changeCase(store, caseId, stamp, (owner) => {
    if (!owner.accounts.includes(account)) return { refused: 'This source is not part of the case any more, so the value was not kept.' };
    if (pointed.quote === '') return { refused: 'No text was selected, so nothing was kept. Select the text, then point at it again.' };
    if (!understandsCorrection(kind, value))
      return { refused: 'This text is not a value of that field, so it was not kept. Select less or more of it, or choose another field.' };
    return {
      what: 'value-pointed',
      subject: id,
      detail: `${account}: ${kind}`,
      rows: [{ table: 'corrections', key: id, row: { id, caseId, account, kind, value, pointed, at: stamp.now } }],
    };
  });
}

const cut = (text: string, most: number): string =>
  text
    .trim()
    .slice(0, most)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
