import { hostOf, registrableDomain } from '../text/domain.ts';
import { type ProfileLink, platformOf, profileLink } from '../text/profile-link.ts';
import { canonicalUrl, pathSegments } from '../text/url.ts';
import { knownSites, namesBefore, ownPaths } from './known-sites.ts';

/**
 * A web address that can be somebody's own, in one form: without scheme, `www.` or `m.`, the name of a start page and what follows
 * `?`. `undefined` for accounts, which are compared by their names, and for what is nobody's in particular: front pages and articles
 * of known sites, documentation, shops, papers, and schools.
 */
export function ownAddress(url: string): string | undefined {
  const { host, path } = partsOf(url) ?? {};
  if (host === undefined || path === undefined || addressedAccount(url) !== undefined) return undefined;
  const address = path === '' ? host : `${host}/${path}`;
  const onSite = ownPaths.find(([site]) => site === host);
  if (onSite !== undefined) return onSite[1].exec(path) === null ? undefined : `${host}/${onSite[1].exec(path)?.[0]}`;
  if (platformOf(host) !== undefined) return repository.test(address) ? address : undefined;
  return isNobodys(host, path) ? undefined : address;
}

/**
 * The account that an address leads to: its profile, or the front page of `mara-roe.github.io`, which the account of that name alone
 * can have (docs.github.com/pages). Deeper pages there are projects, which whole companies have.
 */
export function addressedAccount(url: string): ProfileLink | undefined {
  const profile = profileLink(url);
  const { host = '', path } = profile === undefined ? (partsOf(url) ?? {}) : {};
  const [, name, platform] = /^([a-z\d][a-z\d-]{0,38})\.(github|gitlab)\.io$/.exec(host) ?? [];
  return name === undefined || path !== '' ? profile : { platform: platform as 'github' | 'gitlab', name };
}

function partsOf(url: string): { host: string; path: string } | undefined {
  const canonical = canonicalUrl(url);
  const host = canonical && hostOf(canonical)?.replace(/^m(?:obile)?\.(?=[^.]+\.)/, '');
  if (!canonical || !host) return undefined;
  return { host, path: pathSegments(canonical).join('/').toLowerCase().replace(startPage, '') };
}

function isNobodys(host: string, path: string): boolean {
  if (everybodys.test(host) || documentation.test(host)) return true;
  const domain = registrableDomain(host);
  // A suffix alone, such as `vercel.app`, is the front page of who hosts; a number is a machine, and machines are somebody's.
  if (domain === undefined) return !/^[\d.]+$/.test(host);
  if (namesBefore.has(domain)) return host === domain;
  return knownSites.has(domain) || knownSites.has(host) || (path === '' && school.test(host));
}

const startPage = /(?:^|\/)(?:index|default|home)\.(?:html?|php|aspx?|jsp)$/;
const repository = /^(?:github|gitlab)\.com\/[^/]{1,100}\/[^/]{1,100}$/;
/** Known sites under many endings. */
const everybodys = /(?:^|\.)(?:google|glassdoor|amazon|indeed|wikipedia|yandex|ebay|airbnb|booking|yahoo)\.(?:com?\.)?[a-z]{2,3}$/;
/** What a project, a company or an authority says about its work. */
const documentation =
  /^(?:docs?|developers?|support|help|learn|api|status|careers|jobs|community|forum)\.|(?:^|\.)(?:readthedocs\.(?:io|org)|rtfd\.io)$/;
const school = /\.(?:edu|gov|mil|int)(?:\.[a-z]{2})?$|\.(?:ac|gob|gouv)\.[a-z]{2}$/;
