import type { Observable } from '../../core/model/observation.ts';
import type { RawObservation } from '../../core/model/raw-profile.ts';
import { tagged, tagName } from '../dom.ts';
import { part, type Thing, text, typesOf } from '../json-ld.ts';
import { isPerson } from '../linked-person.ts';
import type { Page } from '../page.ts';
import type { HistoryName } from './histories.ts';

/** Things a page can be about in place of one person. */
const otherSubjects =
  /(Article|BlogPosting|JobPosting|Product|Organization|Corporation|LocalBusiness|Event|Recipe|SoftwareApplication|SearchResultsPage|CollectionPage|QAPage|VideoObject|Movie|Book)$/;

/** The person whom a page's structured data is about: not an author, and not one of several. */
export function mainPerson(page: Page, found: readonly Thing[]): Thing | undefined {
  const named = found.find(
    (thing) => typesOf(thing).some((type) => type === 'ProfilePage' || type === 'AboutPage') && isPerson(part(thing, 'mainEntity')),
  );
  if (named !== undefined) return part(named, 'mainEntity') as Thing;
  const people = found.filter(isPerson);
  if (people.length === 1) return isAboutSomethingElse(page, found) ? undefined : people[0];
  const title = page
    .all('h1')
    .slice(0, 3)
    .map((heading) => page.text(heading));
  const titled = people.filter((person) => title.includes(text(part(person, 'name')) ?? ''));
  return titled.length === 1 && !isAboutSomethingElse(page, found) ? titled[0] : undefined;
}

/** Whether the page says of itself that it is about an article, an offer, a company or a list. */
export function isAboutSomethingElse(page: Page, found: readonly Thing[]): boolean {
  if (found.some((thing) => typesOf(thing).includes('ProfilePage')) || isOpenGraphProfile(page)) return false;
  if (/^(article|product|video|book|music)/.test(openGraphType(page) ?? '')) return true;
  return found.some((thing) => typesOf(thing).some((type) => otherSubjects.test(type)));
}

/** Whether the page calls itself a profile in its head. */
export const isOpenGraphProfile = (page: Page): boolean => openGraphType(page) === 'profile';

function openGraphType(page: Page): string | undefined {
  const kind = tagged(page.document, 'meta').find((element) => page.attribute(element, 'property') === 'og:type');
  return kind && page.attribute(kind, 'content');
}

/**
 * Whether a page without any markup for people is about one person all the same. A contact alone is a company's page too, and
 * a career heading alone is a job advert's; so several different signs must come together, and several people are nobody.
 */
export function showsOnePerson(page: Page, observations: readonly RawObservation[], under: ReadonlySet<HistoryName>): boolean {
  if (/\/(search|results|jobs|careers|team|people|directory)\/?$/i.test(page.url.pathname) || page.url.searchParams.has('q')) return false;
  const of = (kind: Observable) => observations.filter((one) => one.kind === kind);
  const addresses = of('link').map((one) => (typeof one.value === 'string' ? one.value : (one.value['url'] ?? '')));
  const linkedin = new Set(addresses.flatMap((url) => /linkedin\.com\/in\/([^/?#]{1,120})/i.exec(url)?.[1]?.toLowerCase() ?? []));
  if (linkedin.size > 1 || new Set(of('email').map((one) => one.quote)).size > 3) return false;
  // What only a page about one person has: a dated career, their account, their name beside its label, or the word "I".
  const own = [of('work').length, of('education').length, linkedin.size, of('handle').length, of('display-name').length].some(
    (count) => count > 0,
  );
  if (!own && !under.has('about') && !introducesItself(page)) return false;
  const signs = [
    of('work').length > 0 ? 2 : 0,
    of('education').length > 0 ? 1 : 0,
    under.has('skill') || of('skill').length > 2 ? 1 : 0,
    under.has('about') || introducesItself(page) ? 1 : 0,
    linkedin.size === 1 ? 2 : addresses.length > 0 ? 1 : 0,
    of('email').length + of('phone').length + of('handle').length > 0 ? 1 : 0,
    of('display-name').length > 0 ? 1 : 0,
    of('claimed-location').length > 0 ? 1 : 0,
  ];
  return signs.reduce((sum, sign) => sum + sign, 0) >= 3;
}

/** Whether the first headings speak in the first person. */
function introducesItself(page: Page): boolean {
  return page
    .headings()
    .filter((heading) => /^h[12]$/.test(tagName(heading)))
    .slice(0, 4)
    .some((heading) =>
      /^(hi|hello|hey|hola|hallo|bonjour|olá)?[,!. ]{0,3}(i['’]?m|i am|my name is|ich bin|je suis|soy|sou)[ \u00a0]/iu.test(
        page.text(heading),
      ),
    );
}
