import type { Serve } from './rig.ts';

/** An invented person on a site drawn as GitHub draws people; `word` stands in every text of theirs and in nobody else's. */
export type SitePerson = { login: string; name: string; word: string; place?: string; joined?: string };

const host = 'https://github.com';
export const addressOf = ({ login }: Pick<SitePerson, 'login'>): string => `${host}/${login}`;

const head = ({ login, name }: SitePerson): string =>
  `<h1 class="vcard-names"><span class="p-name vcard-fullname" itemprop="name">${name}</span><span class="p-nickname vcard-username" itemprop="additionalName">${login}</span></h1>`;
const bio = ({ word }: SitePerson): string =>
  `<div class="p-note user-profile-bio js-user-profile-bio"><div>Builds ${word} boats and writes about ${word} sails since long ago.</div></div>`;
const details = ({ place, word, joined }: SitePerson): string =>
  `<ul class="vcard-details"><li itemprop="worksFor"><span class="p-org"><div>${word} Yard</div></span></li>
  ${place === undefined ? '' : `<li itemprop="homeLocation"><span class="p-label">${place}</span></li>`}</ul>
  ${joined === undefined ? '' : `<h2>Membership</h2><p class="x7f3">Joined <span>${joined}</span></p>`}`;
const readme = ({ word }: SitePerson): string =>
  `<div class="profile-readme"><article class="markdown-body entry-content" itemprop="text"><p>My notes on ${word} rigging, kept for years and years.</p></article></div>`;

/**
 * Serves the people. \`window.turnTo(login)\` goes from one to the next as a single-page site does: the address at once, the
 * name, the text and the rest one after another; \`turnTo('search')\` goes to a page about nobody.
 */
export function servePeople(people: readonly SitePerson[]): Serve {
  const parts = Object.fromEntries(
    people.map((each) => [
      each.login,
      { title: `${each.login} (${each.name}) · GitHub`, head: head(each), bio: bio(each), details: details(each), readme: readme(each) },
    ]),
  );
  const script = `
    const parts = ${JSON.stringify(parts)};
    const put = (id, html) => { document.getElementById(id).innerHTML = html; };
    window.turnTo = (login) => {
      const to = parts[login];
      history.pushState({}, '', to ? '/' + login : '/search?q=carpenter');
      if (!to) { document.title = 'Search · GitHub'; for (const id of ['head', 'bio', 'details', 'readme']) put(id, ''); put('head', '<h2>3 results</h2>'); return 'turned'; }
      setTimeout(() => { document.title = to.title; put('head', to.head); }, 250);
      setTimeout(() => put('bio', to.bio), 500);
      setTimeout(() => put('details', to.details), 750);
      setTimeout(() => put('readme', to.readme), 1000);
      return 'turned';
    };`;
  return (url) => {
    if (url.pathname === '/favicon.ico') return '';
    const of = url.origin === host ? parts[url.pathname.slice(1)] : undefined;
    if (of === undefined) return undefined;
    return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${of.title}</title></head><body><main>
      <div itemscope itemtype="http://schema.org/Person" class="h-card"><div id="head">${of.head}</div><div id="bio">${of.bio}</div><div id="details">${of.details}</div></div>
      <div id="readme">${of.readme}</div></main><script>${script}</script></body></html>`;
  };
}
