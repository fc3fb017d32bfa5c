import { between, type Draw, digits, oneOf } from './draw.ts';
import type { Life } from './life.ts';
import type { Names } from './person-names.ts';
import type { Region } from './region.ts';

const nicknames =
  'pixelgarden bluekettle quietpenguin mossyrock paperboat nightowlish lemonpeel slowriver tinyorchard rustykey greyheron snowplough'.split(
    ' ',
  );
const techWords = ['codes', 'dev', 'webdesign', 'builds'];
const boasts = ['superdev', 'topcoder', 'smartdev', 'codeninja', 'webwizard', 'fullstack', 'blockchaindev', 'techguru'];

/** A mailbox as people name theirs. */
export function mailboxOf(life: Life, names: Names, region: Region): string {
  const { draw, has, hasAt, situation } = life;
  const provider = oneOf(draw, 'mail-provider', region.mailProviders);
  if (hasAt('alias-mailbox', situation === 'privacy-minded' ? 0.15 : 0.012))
    return `${oneOf(draw, 'nickname', nicknames)}.${between(draw, 'alias', 10, 99)}@${oneOf(draw, 'alias-host', ['duck.com', 'simplelogin.com', 'anonaddy.me'])}`;
  if (situation === 'agency' && draw('agency-mail') < 0.4)
    return draw('agency-mail') < 0.05 ? `${othersName(names)}@amberline-agency.example` : `hello@amberline-agency.example`;
  if (hasAt('shared-mailbox', situation === 'household-twin' ? 0.1 : 0.003))
    return `${draw('shared-family') < 0.5 ? othersName(names) : relativesName(draw, names)}@${provider}`;
  if (has('tech-word-digits'))
    return `${oneOf(draw, 'boast', boasts)}${has('birthday-digits') ? birthday(draw) : digits(draw, 'boast-digits', '4##')}@${provider}`;
  if (has('tech-word')) return `${plain(names.given.latin)}.${oneOf(draw, 'tech-word-itself', techWords)}@${provider}`;
  if (has('own-domain')) return `hello@${ownDomain(names)}`;
  if (has('nickname-mailbox')) return `${oneOf(draw, 'nickname', nicknames)}${between(draw, 'nickname-digits', 1, 9)}@${provider}`;
  const isFormer = situation === 'renamed' && has('former-name-mailbox');
  const [given, family] = [isFormer ? names.formerGiven : names.given, isFormer ? names.formerFamily : names.family];
  return `${personal(draw, plain(given.latin), plain(isFormer ? given.latin : given.call), family && plain(family.latin))}${suffix(life)}@${provider}`;
}

/** A login on a site that hosts code, or the like. */
export function loginOf(life: Life, names: Names): string {
  const { draw, has } = life;
  if (has('other-name-handle')) return othersName(names).replace('.', '-');
  if (draw('boast-login') < 0.003) return `${oneOf(draw, 'boast', boasts)}${digits(draw, 'boast-digits', '4##')}`;
  if (has('nickname-handle'))
    return `${oneOf(draw, 'nickname', nicknames)}${draw('login-digits') < 0.3 ? between(draw, 'login-number', 1, 99) : ''}`;
  const isFormer = life.situation === 'renamed' && draw('former-login') < 0.2;
  const [given, family] = isFormer ? [names.formerGiven, names.formerFamily] : [names.given, names.family];
  return `${personal(draw, plain(given.latin), plain(given.call), family && plain(family.latin)).replace(/[._]/g, '-')}${draw('login-digits') < 0.2 ? between(draw, 'login-number', 1, 99) : ''}`;
}

/** The name in the address of a networking page, with the site's own ending. */
export function slugOf({ draw, situation }: Life, names: Names): string {
  const [given, family] =
    situation === 'renamed' && draw('slug-former') < 0.5 ? [names.formerGiven, names.formerFamily] : [names.given, names.family];
  const ending = Math.floor(draw('slug-end') * 0xfffffff).toString(16);
  return `${[given.latin, family?.latin]
    .map((part) => part && spaced(part))
    .filter(Boolean)
    .join('-')}-${draw('slug-digit') < 0.9 ? `1${ending}` : '2b'}`;
}

/** A domain of one's own. */
export const ownDomain = ({ given, family }: Names): string => `${plain(given.latin)}${plain(family?.latin ?? '')}.example`;

function personal(draw: Draw, given: string, call: string, family: string | undefined): string {
  if (family === undefined) return draw('mail-style') < 0.5 ? given : `${given}.mail`;
  const style = draw('mail-style');
  if (style < 0.35) return `${given}.${family}`;
  if (style < 0.5) return `${given}${family}`;
  if (style < 0.62) return `${given[0]}${family}`;
  if (style < 0.7) return `${family}.${given}`;
  if (style < 0.8) return `${call}.${family}`;
  if (style < 0.9) return `${given}_${family}`;
  return `${family}${given[0]}`;
}

function suffix({ draw, has }: Life): string {
  if (has('birthday-digits')) return birthday(draw);
  if (!has('year-digits')) return '';
  const year = between(draw, 'birth-year', 1968, 2003);
  return draw('year-style') < 0.5 ? String(year) : String(year).slice(2);
}

/** Of the same family; where a person has one name, so has the family. */
const relativesName = (draw: Draw, { relative, family }: Names): string =>
  family === undefined
    ? personal(draw, plain(relative.latin), plain(relative.call), undefined)
    : `${plain(relative.latin)}.${plain(family.latin)}`;

const othersName = ({ relative, relativeFamily }: Names): string => `${plain(relative.latin)}.${plain(relativeFamily.latin)}`;

const birthday = (draw: Draw): string =>
  `${String(between(draw, 'birth-month', 1, 12)).padStart(2, '0')}${String(between(draw, 'birth-day', 1, 28)).padStart(2, '0')}`;

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');
const spaced = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z ]/g, '')
    .replaceAll(' ', '-');
