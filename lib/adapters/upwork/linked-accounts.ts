import type { Section } from '../adapter.ts';
import { closest, parentOf } from '../dom.ts';
import { observed, section } from '../observe.ts';
import type { Page } from '../page.ts';

/**
 * Accounts elsewhere that the candidate has linked. The same card offers to link others: those are buttons, and an account is
 * linked only where its name stands outside of one. A card of nothing but offers says that none is linked.
 */
export function linkedAccounts(page: Page): Section {
  const card = page.first('[data-qa="linked-accounts"]');
  if (card === undefined) return section([], false);
  const titles = page.all('.title', card).filter((title) => closest(title, 'button') === undefined);
  const found = titles.map((title) => {
    const cell = cellOf(page, title, card);
    const inside = (selector: string) => {
      const part = page.first(selector, cell);
      const text = part === undefined ? '' : page.text(part);
      return text === '' ? undefined : text;
    };
    const platform = page.text(title);
    if (platform === '') return undefined;
    const since = inside('.since')?.replace(/^since /i, '');
    return observed(page, {
      value: { platform, name: inside('.username'), since },
      quote: [platform, inside('.since'), inside('.username')].filter((one) => one !== undefined).join(' | '),
      locator: 'linked accounts',
      hidden: page.isHidden(title),
    });
  });
  return section(found, isOffersOnly(page, card));
}

/** The widest element around a title that holds no other title: one account's own fields. */
function cellOf(page: Page, title: Element, card: Element): Element {
  let cell = title;
  for (let next = parentOf(cell) as Element | null; next !== null && next !== card; next = parentOf(next) as Element | null) {
    if (page.all('.title', next).length > 1) break;
    cell = next;
  }
  return cell;
}

function isOffersOnly(page: Page, card: Element): boolean {
  const buttons = page.all('button', card).map((button) => page.text(button));
  return buttons.length > 0 && page.text(card) === buttons.join(' ').trim();
}
