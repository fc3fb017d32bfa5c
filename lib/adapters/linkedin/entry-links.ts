import type { Section } from '../adapter.ts';
import { observedAt, section } from '../observe.ts';
import type { Page } from '../page.ts';
import type { CardName } from './cards.ts';
import { card } from './cards.ts';
import { destination } from './contact.ts';
import { entries } from './entries.ts';

/** Where the entries of a list lead outside the site, each address with the entry's name. */
export const entryLinks =
  (name: CardName) =>
  (page: Page): Section => {
    const around = card(page, name);
    const found = around === undefined ? [] : entries(page, around);
    return section(
      found.flatMap(({ element, lines }, index) =>
        page.all('a[href]', element).map((link) => {
          const address = destination(page, link);
          const text = lines[0] === undefined ? undefined : page.text(lines[0]);
          return address === undefined ? undefined : observedAt(page, link, `${name}, entry ${index + 1}`, { url: address.href, text });
        }),
      ),
      false,
    );
  };
