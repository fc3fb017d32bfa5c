import type { Section } from '../adapter.ts';
import { observedAt, section } from '../observe.ts';
import type { Page } from '../page.ts';
import { topCard2024, topCard2026 } from './cards.ts';

// In the languages of `cards.ts`. In any other one the counters are missing.
const words = {
  connections: /^(connections?|kontakte?|contactos?|relations?|conexões|conexão|collegament[io]|connecties?|kontaktów|kontakty)$/,
  followers: /^(followers?|follower:innen|abonn[ée]s?|seguidor(?:es)?|volgers?|obserwujących)$/,
};
// Some pages set number and word apart by style alone, `500+connections`; the `k` of `6k` is not the first letter of a word.
const number =
  /^(?<more>(?:mehr als|más de|plus de|mais de|oltre|più di|meer dan|ponad)\s)?(?<number>[\d.,\s\u202f]{1,14}(?:\s?(?:k|m|mio\.?|tsd\.?)(?!\p{L}))?\+?)\s?(?<word>\p{L}\S{2,19})$/iu;

/** Connections and followers as the top of the profile shows them; people whom reader and candidate both know are not counted. */
export function counts(page: Page): Section {
  const tops = [...topCard2026, topCard2024, '.top-card-layout'];
  // From the top down: asked of the whole page, every paragraph of a feed would be tried.
  return countsAmong(page, [...new Set(tops.flatMap((top) => page.all(top)).flatMap((top) => page.all('p, li, span', top)))]);
}

/** The same among the lines given. */
export function countsAmong(page: Page, lines: readonly Element[]): Section {
  return section(
    lines.map((line) => {
      const { more, number: shown = '', word = '' } = number.exec(page.text(line))?.groups ?? {};
      const of = words.connections.test(word.toLowerCase())
        ? 'connections'
        : words.followers.test(word.toLowerCase())
          ? 'followers'
          : undefined;
      return of === undefined ? undefined : observedAt(page, line, of, { of, text: plain(shown) + (more === undefined ? '' : '+') });
    }),
    false,
  );
}

/** `12,147` and `12.147` are one number in two languages: groups of three are joined, `1.2K` stays. */
function plain(shown: string): string {
  const text = shown.trim();
  return /^\d{1,3}(?:[.,\s\u202f]\d{3})+\+?$/.test(text) ? text.replaceAll(/[^\d+]/g, '') : text;
}
