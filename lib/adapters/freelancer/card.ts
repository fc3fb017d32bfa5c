import type { Page } from '../page.ts';

/** The card that opens a profile. Clients and other freelancers are shown further down, in cards of their own. */
export const card = ':is(app-user-profile-summary-redesign, app-user-profile-summary)';

/** Parts of the card that the candidate wrote or that show numbers of the site: not places to look for the site's own short lines. */
const foreign = [
  'app-user-profile-summary-tagline-redesign',
  'app-user-profile-summary-tagline',
  'app-user-profile-summary-description-redesign',
  'app-user-profile-summary-description',
  'app-user-profile-summary-skill-list-redesign',
  'app-user-profile-stats',
  'app-user-profile-summary-reputation',
  'fl-username',
  'h2',
  'h3',
  'button',
].join(', ');

/** What the site itself writes into the card, line by line: place, time there, rate, and since when. */
export function cardLines(page: Page): { lines: readonly string[]; hidden: boolean } {
  const element = page.first(card);
  return element === undefined ? { lines: [], hidden: false } : page.reading(element, false, foreign);
}

/** The account's name as the card shows it, `@name`, in lower case. */
export function shownHandle(page: Page): string | undefined {
  const texts = page.all(`${card} .Username-userId, ${card} fl-username h3`).map((element) => page.text(element));
  return texts
    .find((text) => /^@[\w.-]{2,60}$/.test(text))
    ?.slice(1)
    .toLowerCase();
}
