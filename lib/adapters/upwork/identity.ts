import type { Section } from '../adapter.ts';
import { documentTitle } from '../dom.ts';
import { observed, observedAt, section } from '../observe.ts';
import type { Page } from '../page.ts';
import { withoutQuery } from '../values.ts';
import { inFront } from './part-of-profile.ts';
import { besideName, nameOf } from './person.ts';

const placeSelector = '[itemprop="country-name"], [itemprop="locality"]';

/** The name as the site shows it: first name and an initial. */
export function displayName(page: Page): Section {
  const name = nameOf(page);
  return section([name === undefined ? undefined : observedAt(page, name, 'name', page.text(name))], false);
}

/** `Name - Tagline - Upwork Freelancer from City, Country`: the title outlives redesigns of the page. */
function fromTitle(page: Page): { tagline?: string; place?: string } {
  const [, tagline, place] =
    /^(?:\(\d+\) )?.{1,100}? - (.{1,300}) - Upwork Freelancer from (.{2,120})$/.exec(documentTitle(page.document)) ?? [];
  return { ...(tagline === undefined ? {} : { tagline }), ...(place === undefined ? {} : { place }) };
}

/** The line below the name. */
export function headline(page: Page): Section {
  const line = inFront(page, '.title-vertical, [data-qa="freelancer-title"], [data-test="freelancer-title"]')[0];
  if (line !== undefined && page.text(line) !== '')
    return section([observedAt(page, line, 'title under the name', page.text(line))], false);
  const { tagline } = fromTitle(page);
  return section(
    [tagline === undefined ? undefined : observed(page, { value: tagline, quote: tagline, locator: 'title of the page' })],
    false,
  );
}

/** City and country, marked one by one; else the pair from the title. */
export function claimedLocation(page: Page): Section {
  const around = besideName(page, placeSelector);
  const country = around && page.first('[itemprop="country-name"]', around);
  const city = around && page.first('[itemprop="locality"]', around);
  const place = [city, country]
    .flatMap((part) => (part === undefined ? [] : [page.text(part).replace(/,$/, '')]))
    .filter((part) => part !== '')
    .join(', ');
  const marked = city ?? country;
  if (place !== '' && marked !== undefined) {
    return section(
      [observed(page, { value: place, quote: place, locator: 'locality, country-name', hidden: page.reading(marked).hidden })],
      false,
    );
  }
  const stated = fromTitle(page).place;
  if (stated === undefined) return section([], false);
  return section([observed(page, { value: stated, quote: stated, locator: 'title of the page' })], false);
}

/** What the site says the candidate's clock shows: `8:15 pm local time`, beside the place. */
export function localTime(page: Page): Section {
  const around = besideName(page, placeSelector);
  const line = around && page.lines(around).find((one) => one.length <= 160 && time.test(one));
  const text = line === undefined ? undefined : time.exec(line)?.[0];
  return section(
    [text === undefined ? undefined : observed(page, { value: { text }, quote: line ?? text, locator: 'beside the place' })],
    false,
  );
}

const time = /\b\d{1,2}:\d{2}(?: ?[ap]m)? (?:local time|\((?:UTC|GMT)[^)]{0,12}\))/i;

/** The hourly rate: a text of its own, `$20.00/hr`, with nothing else to tell it by. */
export function rate(page: Page): Section {
  const line = inFront(page, 'h2, h3, h4, strong, span, div').find(
    (element) => page.first('*', element) === undefined && money.test(page.text(element)),
  );
  return section([line === undefined ? undefined : observedAt(page, line, 'hourly rate', page.text(line).replaceAll(' ', ''))], false);
}

const money = /^(?:[A-Z]{1,3})?[$£€] ?\d[\d,.]{0,9} ?\/ ?hr$/;

/** Since when the member has been with the site, where the page says so. */
export function memberSince(page: Page): Section {
  const line = inFront(page, 'span, div, p, li, small').find(
    (element) => page.first('*', element) === undefined && /^member since .*(?:19|20)\d{2}$/i.test(page.text(element)),
  );
  return section([line === undefined ? undefined : observedAt(page, line, 'member since', page.text(line))], false);
}

/** The portrait in the head of the profile, else the one that the page shows to other sites. Other people's portraits stand further down. */
export function photo(page: Page): Section {
  const drawn = page.first('.cfe-ui-profile-photo img[src^="http"]');
  const stated = page.first('meta[property="og:image"][content*="/profile-portraits/"]');
  const [element, name] = drawn !== undefined ? [drawn, 'src'] : [stated, 'content'];
  const quote = element === undefined ? undefined : page.attribute(element, name);
  const value = quote === undefined ? undefined : withoutQuery(quote);
  return section([value === undefined ? undefined : observed(page, { value, quote: quote ?? value, locator: 'portrait' })], false);
}
