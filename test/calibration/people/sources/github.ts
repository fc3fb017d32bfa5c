import type { RawProfile } from '../../../../lib/core/model/raw-profile.ts';
import { between, oneOf } from '../draw.ts';
import { ownDomain } from '../mailbox.ts';
import type { Person } from '../person.ts';
import { summaryOf } from './about.ts';
import { rawSource, shown } from './raw-source.ts';

/** The page of a person on a site that hosts code, as its reader returns it. */
export function githubPage(person: Person): RawProfile {
  const { life, login, home } = person;
  const { draw, has, situation } = life;
  const repositories = has('empty-code-account') ? between(draw, 'no-repositories', 0, 1) : 2 + Math.floor(60 * draw('repositories') ** 3);
  const shownPlace = situation !== 'privacy-minded' && draw('github-place') < 0.5;
  const site = has('free-host') ? `https://${login}.github.io/` : has('own-domain') ? `https://${ownDomain(person.names)}/` : undefined;
  const years = has('new-account') ? 0 : between(draw, 'account-years', 1, 14);
  const created = years === 0 ? `2026-${String(between(draw, 'new-month', 6, 10)).padStart(2, '0')}-12` : `${2026 - years}-03-12`;
  const contributions = has('sleeping-account') ? 0 : between(draw, 'contributions', 1, 900);
  const clock = situation === 'vpn-user' && draw('clock-follows') < 0.2 ? '+00:00' : home.offsets[0];
  return rawSource(
    { origin: 'page', site: 'GitHub', adapter: 'github@2', url: `https://github.com/${login}`, subject: login },
    {
      summary: 'missing',
      'claimed-location': 'empty',
      'local-time': 'empty',
      work: 'empty',
      email: 'empty',
      link: 'empty',
      count: 'missing',
      'photo-address': 'missing',
      badge: 'missing',
      'account-created': 'missing',
      'last-activity': 'missing',
    },
    [
      ...shown('display-name', person.nameOn.github, '.vcard-names [itemprop="name"]'),
      ...shown('summary', draw('github-bio') < 0.5 ? summaryOf(person, 'en') : undefined, '.js-user-profile-bio'),
      ...shown('claimed-location', shownPlace ? person.placeOn.github : undefined, '[itemprop="homeLocation"]'),
      ...shown(
        'local-time',
        draw('github-clock') < 0.2 ? { text: `10:24 (UTC ${clock})`, offset: clock } : undefined,
        '[itemprop="localTime"]',
      ),
      ...shown('email', draw('github-mail') < 0.25 ? person.mailbox : undefined, '[itemprop="email"] a'),
      ...shown('link', site, '[itemprop="url"] a'),
      ...shown('link', draw('github-social') < 0.1 ? `https://t.me/${login.replaceAll('-', '_')}` : undefined, '[itemprop="social"] a'),
      ...shown('count', { of: 'repositories', text: String(repositories) }, '[data-tab-item="repositories"] .Counter'),
      ...shown('count', { of: 'contributions', text: `${contributions} contributions in the last year` }, '.js-yearly-contributions h2'),
      ...shown('account-created', draw('account-age-shown') < 0.6 ? `Joined GitHub on ${created}` : undefined, '.TimelineItem'),
      ...shown('handle', { platform: 'github', name: login }, '.vcard-username'),
    ],
  );
}

/** Commits of the person, where somebody looked at them: thirty over a year and more. */
export function githubCommits(person: Person): RawProfile | undefined {
  const { life, login, home, former, names } = person;
  const { draw, has, situation, hasMoved } = life;
  if (draw('commits-read') >= 0.3) return undefined;
  const author =
    draw('commit-author') < 0.15
      ? login
      : draw('commit-author') < 0.3
        ? names.given.latin
        : [names.given.latin, names.family?.latin].filter(Boolean).join(' ');
  const other = draw('second-machine') < 0.1 ? login : author;
  const observations = Array.from({ length: 30 }, (_, nth) => {
    const month = nth % 12;
    const isSummer = month >= 3 && month <= 9;
    const place = (hasMoved && nth < 8) || (situation === 'nomad' && nth % 5 === 0) ? former : home;
    const offset = has('clock-of-server') || (situation === 'vpn-user' && nth % 10 === 0) ? '+00:00' : place.offsets[isSummer ? 1 : 0];
    const at = `2025-${String(month + 1).padStart(2, '0')}-${String(2 + (nth % 26)).padStart(2, '0')}T${oneOf(draw, `hour${nth}`, ['09', '10', '11', '14', '15', '16', '17', '20', '21'])}:12:00`;
    return shown(
      'commit',
      { author: nth % 4 === 0 ? other : author, text: `${at}${offset}`, at, offset },
      `commit ${(0xa1b2c30 + nth).toString(16)}`,
    );
  }).flat();
  return rawSource(
    {
      origin: 'page',
      site: 'GitHub',
      adapter: 'github@2',
      url: `https://github.com/${login}/notes/commits/main/`,
      subject: login,
      part: 'commits',
    },
    { commit: 'missing', handle: 'missing' },
    [...observations, ...shown('handle', { platform: 'github', name: login }, 'address of the page')],
  );
}
