import { textContent } from '../dom.ts';
import { type Thing, things } from '../json-ld.ts';
import { isPerson, type Statement, statementsOf } from '../linked-person.ts';
import type { Page } from '../page.ts';
import { slugOf } from './slug.ts';

/**
 * What the page's structured data says of this profile's person, one kind of it. Masked words are no values. Authors of articles
 * are persons too, one level deeper, and are nobody we ask about. Nothing of this is shown on the page, so it counts as not visible.
 */
export function statedOf(page: Page, kind: Statement['kind']): Statement[] {
  const blocks = page.all('script[type="application/ld+json"]').map(textContent);
  const slug = slugOf(page.url);
  const person = things(blocks).find((thing) => isPerson(thing) && slug !== undefined && addressesOf(thing).includes(slug));
  if (person === undefined) return [];
  return statementsOf(person).filter((one) => one.kind === kind && !JSON.stringify(one.value).includes('**'));
}

/** The profiles that a person's record names as its own, by the name in their address. */
function addressesOf(person: Thing): (string | undefined)[] {
  return [person['url'], person['sameAs']].flat().map((address) => {
    const url = typeof address === 'string' ? URL.parse(address) : null;
    return url === null ? undefined : slugOf(url);
  });
}
