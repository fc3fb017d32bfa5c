import type { Observable } from '../../core/model/observation.ts';
import type { RawValue, Section } from '../adapter.ts';
import { at } from '../embedded-json.ts';
import { text } from '../json-ld.ts';
import { observed, section } from '../observe.ts';
import type { Page } from '../page.ts';
import { isSaid, propsSelector, seller } from './seller.ts';

/** Something that the page embeds, with the words by which it would be seen on the page; without words it is not shown as it stands. */
export type Embedded = { value: RawValue; shown?: string; path: string };

/** Embedded statements as a section: those that the page does not show are hidden. `isEmpty` says that the block has the place and nothing in it. */
export function embeddedSection(page: Page, kind: Observable, statements: readonly (Embedded | undefined)[], isEmpty = false): Section {
  const found = statements.map((one) => {
    if (one === undefined) return undefined;
    const hidden = one.shown === undefined || !isSaid(page, kind, one.value, one.shown);
    const quote = one.shown ?? (typeof one.value === 'string' ? one.value : Object.values(one.value).join(' '));
    return observed(page, { value: one.value, quote, locator: `${propsSelector} ${one.path}`, hidden });
  });
  return section(found, isEmpty);
}

/** One text of the embedded seller: `text('oneLinerTitle')`. */
export function embeddedText(...path: string[]) {
  return (page: Page, kind: Observable): Section => {
    const field = at(seller(page), ...path);
    const value = text(field);
    return embeddedSection(
      page,
      kind,
      [value === undefined ? undefined : { value, shown: value, path: path.join('.') }],
      field !== undefined,
    );
  };
}
