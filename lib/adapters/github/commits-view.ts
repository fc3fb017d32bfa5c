import type { Section, View } from '../adapter.ts';
import { addressHandle } from '../address-handle.ts';
import { at, embeddedJson } from '../embedded-json.ts';
import { list, text } from '../json-ld.ts';
import { observedAt, section } from '../observe.ts';
import type { Page } from '../page.ts';
import { loginIn } from './account-address.ts';

const row = '[data-testid="commit-row-item"]';

/**
 * The commits of a repository that the account in the address made: its owner's, or those of the author that the list was asked for.
 * Everybody else's on the page are left alone. Only what the page writes into itself has the author's name and clock as they stand
 * in the commit; the list itself shows the account and a moment of the reader's own clock.
 */
export const commitsView: View & { part: string } = {
  part: 'commits',
  subject: authorIn,
  proof: [row],
  unreadable: (page) => (page.first(row) !== undefined && rowsBy(page, authorIn(page.url)).length === 0 ? 'not-a-profile' : undefined),
  fields: {},
  sections: { commit: commits, handle: (page) => addressHandle(page, 'github', authorIn(page.url)) },
};

function authorIn(url: URL): string | undefined {
  const owner = /^\/(?<owner>[^/]+)\/[\w.-]+\/commits(?:\/|$)/.exec(url.pathname)?.groups?.['owner'];
  if (owner === undefined) return undefined;
  const author = url.searchParams.get('author');
  return loginIn(author === null || author === '' ? owner : author);
}

function commits(page: Page): Section {
  const rows = rowsBy(page, authorIn(page.url));
  const read = rows.flatMap(({ element, id }) => {
    const known = commitOf(page, id);
    const moment = text(at(known, 'authoredDate'));
    const author = text(at(list(at(known, 'authors'))[0], 'displayName'));
    if (moment === undefined || author === undefined) return [];
    const [, clock, offset] = /^(\S+?)([+-]\d\d:\d\d)?$/.exec(moment) ?? [];
    return observedAt(page, element, `commit ${id.slice(0, 7)}`, { author, text: moment, at: clock, offset });
  });
  return section(read, false);
}

/** The rows of one author. Of several authors of one commit the first counts, as in the commit itself. */
function rowsBy(page: Page, author: string | undefined): { element: Element; id: string }[] {
  return page.all(row).flatMap((element) => {
    const shown = page.first('[data-testid="avatar-icon-link"], a[href*="author="]', element);
    const address = shown && URL.parse(page.attribute(shown, 'href') ?? '', page.url.href);
    const login = loginIn(address?.searchParams.get('author') ?? address?.pathname.slice(1));
    const change = page.first('a[href*="/commit/"]', element);
    const id = /\/commit\/([\da-f]{7,64})/.exec((change && page.attribute(change, 'href')) ?? '')?.[1];
    return login === undefined || login !== author || id === undefined ? [] : [{ element, id }];
  });
}

/** A commit as the page wrote it into itself. A page that was not loaded anew still holds those of the one before, so the id decides. */
function commitOf(page: Page, id: string): unknown {
  const payload = at(embeddedJson(page, 'script[data-target="react-app.embeddedData"]'), 'payload');
  const groups = list(at(payload, 'commitGroups') ?? Object.values(Object(payload)).map((part) => at(part, 'commitGroups')));
  return groups.flatMap((group) => list(at(group, 'commits'))).find((commit) => text(at(commit, 'oid')) === id);
}
