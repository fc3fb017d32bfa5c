import { countryOf } from '../../../lib/core/text/place.ts';
import type { Country } from './country.ts';
import { between, digits, oneOf } from './draw.ts';
import type { Life } from './life.ts';
import { loginOf, mailboxOf, slugOf } from './mailbox.ts';
import { type NameStyle, namesOf, spelled } from './names.ts';
import type { Names } from './person-names.ts';
import type { Region } from './region.ts';

/** The pages and papers on which a person can be seen. */
export type PageName = 'linkedin' | 'upwork' | 'github' | 'cv' | 'talk';

/** A life in the names, places and numbers of a region. */
export type Person = {
  life: Life;
  region: Region;
  names: Names;
  home: Country;
  /** Where a person who moved came from; home for all others. */
  former: Country;
  mailbox: string;
  login: string;
  slug: string;
  upworkId: string;
  phone: string | undefined;
  nameOn: Record<PageName, string>;
  placeOn: Record<PageName, string>;
};

/** The person of a life in a region. */
export function personOf(life: Life, region: Region): Person {
  const { draw } = life;
  const names = namesOf(life, region);
  const origin = oneOf(draw, 'country', region.countries);
  const home = life.hasMoved ? oneOf(draw, 'moved-to', region.abroad) : origin;
  const shown = (page: PageName) => spelled(names, styleOn(page, life), life, region);
  const place = (page: PageName) => placeOn(page, life, home, origin);
  return {
    life,
    region,
    names,
    home,
    former: origin,
    mailbox: mailboxOf(life, names, region),
    login: loginOf(life, names),
    slug: slugOf(life, names),
    upworkId: `~01${digits(draw, 'upwork-id', '################')}`,
    phone: phoneOf(life, home, origin),
    nameOn: {
      linkedin: shown('linkedin'),
      upwork: shown('upwork'),
      github: githubName(life, names, region),
      cv: shown('cv'),
      talk: shown('talk'),
    },
    placeOn: { linkedin: place('linkedin'), upwork: place('upwork'), github: place('github'), cv: place('cv'), talk: place('talk') },
  };
}

/** Each habit of writing one's name belongs to one page, so that the pages disagree as they do in life. */
function styleOn(page: PageName, { draw, situation, has }: Life): NameStyle {
  const isHere = (habit: string, pages: readonly PageName[]) => oneOf(draw, `page of ${habit}`, pages) === page;
  if (situation === 'renamed' && isHere('former', ['linkedin', 'github', 'cv', 'talk']) && draw('shows-former') < 0.4) return 'former';
  if (page === 'upwork') return has('short-name') ? 'short' : 'full';
  if (has('native-name') && isHere('native', ['linkedin', 'github', 'cv', 'talk'])) return 'native';
  if (has('both-scripts') && isHere('both', ['linkedin', 'cv'])) return 'both';
  if (has('call-name') && isHere('call', ['linkedin', 'github', 'talk'])) return 'call';
  if (has('other-spelling') && isHere('other', ['linkedin', 'github', 'cv'])) return 'other';
  if (has('middle-name') && isHere('middle', ['linkedin', 'cv'])) return 'middle';
  if (has('family-first') && page === 'cv') return 'family-first';
  if (has('name-typo') && isHere('typo', ['linkedin', 'cv'])) return 'typo';
  if (has('pronouns') && page === 'linkedin') return 'pronouns';
  if (has('degree-behind-name') && page === 'linkedin') return 'degree';
  return 'full';
}

function githubName(life: Life, names: Names, region: Region): string {
  if (life.has('pen-name')) return life.has('pen-name-of-two-words') ? oneOf(life.draw, 'pen-name-itself', penNames) : loginOf(life, names);
  return spelled(names, styleOn('github', life), life, region);
}

/** Written as a full name is. */
const penNames = [
  ...['Night Owl', 'Code Monkey', 'Hello World', 'Your Name', 'Mossy Rock', 'Quiet Penguin', 'Lemon Peel', 'Blue Kettle', 'Slow River'],
  ...['Captain Potato', 'Tiny Orchard', 'Silent Otter', 'Cosmic Duck', 'Grey Heron', 'Paper Boat', 'Rubber Duck', 'Fjord Sample AS'],
];

function placeOn(page: PageName, { draw, has, hasMoved, situation }: Life, home: Country, origin: Country): string {
  const isLeftBehind = hasMoved && has('page-of-former-country') && oneOf(draw, 'left-behind', ['linkedin', 'github', 'upwork']) === page;
  const country = isLeftBehind ? origin : home;
  const elsewhere = (situation === 'nomad' && draw('nomad-shows') < 0.3) || has('travels-and-works');
  if (elsewhere && page === 'github') return `${oneOf(draw, 'travel-town', origin.towns).name}, ${origin.name}`;
  const town = oneOf(draw, `town${isLeftBehind ? '-then' : ''}`, country.towns);
  if (page !== 'upwork' && has('place-open') && page === 'github') return 'Remote';
  // Where a bare name could be another place's too, people find out soon and write the whole.
  const bare = [town.name, country.name].find((name) => countryOf(name) === country.code);
  if (page === 'github' && has('place-bare') && bare !== undefined) return bare;
  if (page === 'github' && has('native-name') && !has('place-bare')) return `${town.native}, ${country.native}`;
  return `${town.name.replace(/,.*/, '')}, ${country.name}`;
}

function phoneOf(life: Life, home: Country, origin: Country): string | undefined {
  const { draw, has, hasMoved } = life;
  if (!has('phone-shown') || life.situation === 'privacy-minded') return undefined;
  const isOld = hasMoved && has('phone-of-former-country');
  const country = isOld ? origin : home;
  // In North America numbers are of a town; many keep theirs when they move within the country.
  const keepsOther = has('number-of-another-town');
  const town = oneOf(draw, keepsOther ? 'town-of-number' : 'town', country.towns);
  const number = digits(draw, 'phone', town.number);
  if (!isOld && has('phone-national')) return `${country.trunk}${number}`;
  const written = between(draw, 'phone-style', 0, 3);
  return written === 0 ? `${country.calling}${number.replaceAll(' ', '')}` : `${country.calling} ${number}`;
}
