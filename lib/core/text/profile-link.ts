import type { Platform } from '../model/observation.ts';
import { hostOf } from './domain.ts';
import { cleanLine } from './fold-text.ts';
import { canonicalUrl, pathSegments } from './url.ts';

/** An account by its public name on a platform. */
export type ProfileLink = { platform: Platform; name: string };

/**
 * The account that a profile address names: `https://github.com/mara-roe` gives `{ platform: 'github', name: 'mara-roe' }`.
 * `undefined` for every other address, a repository or a company page among them.
 */
export function profileLink(url: string): ProfileLink | undefined {
  // Most addresses lead elsewhere, and this is a fraction of what understanding one costs.
  if (!mayLead.test(url)) return undefined;
  const canonical = canonicalUrl(url);
  const host = canonical && hostOf(canonical);
  if (!canonical || !host) return undefined;
  const site = sites.find(({ hosts }) => hosts.test(host));
  if (!site) return undefined;
  const found = site.path.exec(pathSegments(canonical).join('/'));
  const name = found?.[1]?.replace(/^@/, '');
  return name === undefined || name === '' || reserved.has(name.toLowerCase()) ? undefined : { platform: site.platform, name };
}

/** A name in an address without the id that LinkedIn puts behind it: `mara-roe-1a2b3c4` is `mara-roe`. */
export const withoutAddressId = (name: string): string => name.replace(/-(?=[a-z\d]*\d)[a-z\d]{5,12}$/i, '');

/** The platform that people mean by a name or a host: `GitHub`, `Stack Overflow`, `linkedin.com`, `Twitter`. */
export function platformOf(text: string): Platform | undefined {
  const word = cleanLine(text.slice(0, 200))
    .toLowerCase()
    .replace(/[^a-z.]/g, '');
  return names[word] ?? sites.find(({ hosts }) => hosts.test(word))?.platform;
}

const mayLead =
  /linkedin|github|gitlab|stackoverflow|upwork|freelancer|fiverr|t\.me|telegram|discord|skype|wa\.me|twitter|x\.com|npmjs|peopleperhour|guru|toptal|contra|truelancer/i;

const sites: { platform: Platform; hosts: RegExp; path: RegExp }[] = [
  {
    platform: 'linkedin',
    hosts: /^(?:[a-z]{1,3}\.)?linkedin\.com$/,
    path: /^(?:mwlite\/(?:profile\/)?)?(?:in|pub)\/([^/]{2,200})(?:\/|$)/,
  },
  { platform: 'github', hosts: /^github\.com$/, path: /^([a-z\d](?:[a-z\d-]{0,38}))$/i },
  { platform: 'gitlab', hosts: /^gitlab\.com$/, path: /^([\w.-]{2,255})$/ },
  { platform: 'stackoverflow', hosts: /^stackoverflow\.com$/, path: /^users\/\d{1,12}\/([^/]{1,100})$/ },
  { platform: 'upwork', hosts: /^upwork\.com$/, path: /^(?:freelancers|fl)\/([^/]{2,100})$/ },
  { platform: 'freelancer', hosts: /^freelancer\.(?:com|[a-z]{2}|com?\.[a-z]{2})$/, path: /^u\/([^/]{2,100})$/ },
  { platform: 'fiverr', hosts: /^fiverr\.com$/, path: /^([a-z][\w]{2,30})$/i },
  { platform: 'telegram', hosts: /^(?:t\.me|telegram\.me)$/, path: /^([a-z]\w{3,31})$/i },
  { platform: 'discord', hosts: /^discord(?:app)?\.com$/, path: /^users\/(\d{10,25})$/ },
  { platform: 'skype', hosts: /^join\.skype\.com$/, path: /^invite\/(\w{5,30})$/ },
  { platform: 'whatsapp', hosts: /^wa\.me$/, path: /^(\d{7,15})$/ },
  { platform: 'x', hosts: /^(?:m(?:obile)?\.)?(?:twitter|x)\.com$/, path: /^(@?\w{1,15})$/ },
  { platform: 'npm', hosts: /^npmjs\.com$/, path: /^~([^/]{1,100})$/ },
  { platform: 'peopleperhour', hosts: /^peopleperhour\.com$/, path: /^freelancer\/(?:[\w-]{2,60}\/){0,2}([\w-]{3,150})$/ },
  { platform: 'guru', hosts: /^guru\.com$/, path: /^freelancers\/([\w-]{2,100})$/ },
  { platform: 'toptal', hosts: /^toptal\.com$/, path: /^resume\/([\w-]{2,100})$/ },
  { platform: 'contra', hosts: /^contra\.com$/, path: /^([a-z][\w-]{2,60})$/i },
  { platform: 'truelancer', hosts: /^truelancer\.com$/, path: /^freelancer\/([\w.-]{2,80})$/ },
];

const names: Record<string, Platform> = {
  linkedin: 'linkedin',
  upwork: 'upwork',
  github: 'github',
  gitlab: 'gitlab',
  stackoverflow: 'stackoverflow',
  freelancer: 'freelancer',
  fiverr: 'fiverr',
  telegram: 'telegram',
  tg: 'telegram',
  discord: 'discord',
  skype: 'skype',
  whatsapp: 'whatsapp',
  x: 'x',
  twitter: 'x',
  npm: 'npm',
  peopleperhour: 'peopleperhour',
  pph: 'peopleperhour',
  guru: 'guru',
  toptal: 'toptal',
  contra: 'contra',
  truelancer: 'truelancer',
  wellfound: 'wellfound',
  indeed: 'indeed',
  dice: 'dice',
  slack: 'slack',
  other: 'other',
};

/** First path segments that belong to the platform itself and name nobody. */
const reserved = new Set(
  (
    'about features pricing login signup join search explore topics trending marketplace sponsors settings notifications orgs apps enterprise ' +
    'contact security site home i intent share hashtag jobs categories pages stories support help gigs users dashboard groups projects ' +
    'discover freelance freelancers hire opportunities blog community policies terms'
  ).split(' '),
);
