import { offsetsOf } from '../../lib/core/text/country-offsets.ts';
import { nameSpelledIn } from '../../lib/core/text/name-words.ts';
import { countryOf } from '../../lib/core/text/place.ts';
import { between, digits, oneOf } from '../calibration/people/draw.ts';
import { regions } from '../calibration/people/regions.ts';
import { asMailbox, isNamedElsewhere, otherName } from './other-people.ts';
import { type Plant, sourceAt } from './plant.ts';
import { exchanged, toldAlso, toldOtherwise, valuesOf } from './told-otherwise.ts';

const countries = [...new Set(regions.flatMap((region) => [...region.countries, ...region.abroad]))];

/** Another full name on one of the pages. */
export const otherPerson: Plant = (sources, person, draw) => {
  const source = sourceAt(sources, 'PDF') ?? sourceAt(sources, 'LinkedIn');
  if (source === undefined || !isNamedElsewhere(person, source.site)) return undefined;
  return exchanged(
    sources,
    source,
    toldOtherwise(source, 'display-name', () => otherName(draw, person)),
  );
};

/** A link in the résumé to another account than the one whose page was read. */
export const otherAccount: Plant = (sources, person, draw) => {
  const paper = sourceAt(sources, 'PDF');
  if (paper === undefined || sourceAt(sources, 'GitHub') === undefined) return undefined;
  const login = `${oneOf(draw, 'planted login', ['amber', 'quiet', 'north', 'copper'])}-${person.login.slice(0, 3)}${between(draw, 'planted number', 10, 99)}`;
  const without = {
    ...paper,
    observations: paper.observations.filter(({ kind, value }) => kind !== 'link' || !String(value).includes('github.com')),
  };
  return exchanged(sources, paper, toldAlso(without, 'link', `https://github.com/${login}`, 'line 4'));
};

/** A home in another country on one of the pages. */
export const otherPlace: Plant = (sources, person, draw) => {
  const source = sourceAt(sources, 'PDF') ?? sourceAt(sources, 'Upwork');
  const told = sources.filter((each) => each !== source).flatMap((each) => valuesOf(each, 'claimed-location'));
  if (
    source === undefined ||
    valuesOf(source, 'claimed-location').length === 0 ||
    !told.some((place) => countryOf(String(place)) !== undefined)
  )
    return undefined;
  const others = countries.filter(({ code }) => code !== person.home.code && code !== person.former.code);
  const country = oneOf(draw, 'planted country', others);
  const place = `${oneOf(draw, 'planted town', country.towns).name.replace(/,.*/, '')}, ${country.name}`;
  return exchanged(
    sources,
    source,
    toldOtherwise(source, 'claimed-location', () => place),
  );
};

/** A clock four hours and more from every clock of the home that is named. */
export const otherClock: Plant = (sources, person, draw) => {
  const page = sourceAt(sources, 'GitHub') ?? sourceAt(sources, 'Upwork');
  const homes = sources.flatMap((each) => valuesOf(each, 'claimed-location')).map((place) => countryOf(String(place)));
  if (page === undefined || !homes.some((home) => home === person.home.code)) return undefined;
  const own = [person.home.code, person.former.code].flatMap((code) => offsetsOf(code));
  const far = Array.from({ length: 24 }, (_, nth) => nth - 11).filter(
    (hour) => hour !== 0 && own.every((offset) => Math.abs(offset - 60 * hour) >= 240),
  );
  const hour = oneOf(draw, 'planted clock', far);
  const offset = `${hour < 0 ? '-' : '+'}${String(Math.abs(hour)).padStart(2, '0')}:00`;
  const without = { ...page, observations: page.observations.filter(({ kind }) => kind !== 'local-time') };
  return exchanged(sources, page, toldAlso(without, 'local-time', { text: `10:24 (UTC ${offset})`, offset }, 'local time'));
};

/** Somebody else's mailbox on one of the pages, or a phone number of a country that is named nowhere. */
export const otherContact: Plant = (sources, person, draw) => {
  const page = sourceAt(sources, 'GitHub') ?? sourceAt(sources, 'LinkedIn');
  if (page === undefined) return undefined;
  const without = { ...page, observations: page.observations.filter(({ kind }) => kind !== 'email') };
  if (draw('planted contact') < 0.5) {
    const name = otherName(draw, person);
    const isTellable = nameSpelledIn(asMailbox(name).split('@')[0] ?? '') !== undefined && isNamedElsewhere(person, '');
    return isTellable ? exchanged(sources, page, toldAlso(without, 'email', asMailbox(name), 'email')) : undefined;
  }
  const paper = sourceAt(sources, 'PDF');
  const isTold =
    paper !== undefined && valuesOf(paper, 'phone').some((phone) => String(phone).startsWith('+') && !/^\+[17]/.test(String(phone)));
  const others = countries.filter(
    ({ code, calling }) => code !== person.home.code && code !== person.former.code && !/^\+[17]$/.test(calling),
  );
  const country = oneOf(draw, 'planted phone country', others);
  const number = `${country.calling} ${digits(draw, 'planted phone', oneOf(draw, 'planted phone town', country.towns).number)}`;
  return isTold ? exchanged(sources, page, toldAlso(page, 'phone', number, 'phone')) : undefined;
};

/** An account that another site has known for years longer than it exists. */
export const olderAccount: Plant = (sources, person, draw) => {
  const [code, market] = [sourceAt(sources, 'GitHub'), sourceAt(sources, 'Upwork')];
  const year = /(?:19|20)\d{2}/.exec(String(code && valuesOf(code, 'account-created')[0]))?.[0];
  if (market === undefined || year === undefined) return undefined;
  const since = `Mar ${Number(year) - between(draw, 'planted age', 2, 6)}`;
  const without = { ...market, observations: market.observations.filter(({ kind }) => kind !== 'linked-account') };
  return exchanged(
    sources,
    market,
    toldAlso(without, 'linked-account', { platform: 'GitHub', name: person.login, since }, 'linked accounts'),
  );
};

/** A file that names somebody else as who wrote it and as who saved it last. */
export const otherAuthor: Plant = (sources, person, draw) => {
  const paper = sourceAt(sources, 'PDF');
  if (paper === undefined || !isNamedElsewhere(person, '')) return undefined;
  const name = otherName(draw, person);
  if (nameSpelledIn(name) === undefined) return undefined;
  const without = { ...paper, observations: paper.observations.filter(({ kind }) => kind !== 'document-author') };
  const named = toldAlso(without, 'document-author', { name, role: 'author' }, 'file properties');
  return exchanged(sources, paper, toldAlso(named, 'document-author', { name, role: 'last-modified-by' }, 'file properties'));
};

/** A price in the résumé that is many times the one on the page. */
export const otherRate: Plant = (sources, _, draw) => {
  const [market, paper] = [sourceAt(sources, 'Upwork'), sourceAt(sources, 'PDF')];
  const rate = Number(/\d+/.exec(String(market && valuesOf(market, 'rate')[0]))?.[0]);
  if (paper === undefined || !(rate > 0)) return undefined;
  return exchanged(sources, paper, toldAlso(paper, 'rate', `$${rate * between(draw, 'planted rate', 4, 8)}/hour`, 'line 5'));
};
