import { closest, documentTitle, parentOf, tagName } from '../dom.ts';
import type { Page } from '../page.ts';

const nameSelector = '[itemprop="name"]';

/**
 * The element that holds the candidate's name. Similar freelancers further down are marked in the same way, and may be drawn
 * first. So a name counts that the site's own mark or the title of the page points to; of a page whose title names nobody, the
 * only name when it is a main heading. Else nobody can say.
 */
export function nameOf(page: Page): Element | undefined {
  const marked = page.first(`[data-qa-profile-viewer-uid] ${nameSelector}`);
  if (marked !== undefined) return marked;
  const names = page.all(nameSelector).filter((name) => closest(name, 'nav, header, footer') === undefined && page.text(name) !== '');
  const title = documentTitle(page.document).replace(/^\(\d+\) /, '');
  const titled = names.filter((name) => title.startsWith(`${page.text(name)} - `));
  if (titled.length === 1) return titled[0];
  const [only, ...others] = names;
  const isMain = only !== undefined && others.length === 0 && ['h1', 'h2'].includes(tagName(only));
  return isMain && (isAboutJob(page.url) || !title.includes(' - ')) ? only : undefined;
}

/** Whether the address is that of a job with its applicants, whose title names the job and nobody of them. */
export const isAboutJob = (url: URL): boolean => /^\/(?:ab|nx)\/applicants\/\d+(?:\/|$)/.test(url.pathname);

/** An applicant in the list of a job's proposals. */
export const tileSelector = '[data-test="ProposalTile"]';

// Every reader asks for it, some of them once for each element that they meet.
const profiles = new WeakMap<Page, Element | null>();

/** The widest part of the page that holds no other person than the candidate. */
export function profileOf(page: Page): Element | undefined {
  const known = profiles.get(page);
  const profile = known === undefined ? widest(page) : (known ?? undefined);
  profiles.set(page, profile ?? null);
  return profile;
}

function widest(page: Page): Element | undefined {
  const name = nameOf(page);
  let root = name;
  for (let next = name && (parentOf(name) as Element | null); next; next = parentOf(next) as Element | null) {
    const isWhole = ['body', 'html', 'main'].includes(tagName(next)) && (tagName(next) !== 'main' || isAboutJob(page.url));
    if (isWhole || page.all(nameSelector, next).length > 1 || page.first(tileSelector, next) !== undefined) break;
    root = next;
  }
  return root;
}

/** The place around the name where a selector is first met. */
export function besideName(page: Page, selector: string): Element | undefined {
  const profile = profileOf(page);
  let around = nameOf(page);
  while (around !== undefined && page.first(selector, around) === undefined) {
    around = around === profile ? undefined : ((parentOf(around) as Element | null) ?? undefined);
  }
  return around;
}
