import { nameTokens } from '../../lib/core/text/person-name.ts';
import { sourcesOf } from '../calibration/people/candidate.ts';
import { type Draw, oneOf } from '../calibration/people/draw.ts';
import type { Person } from '../calibration/people/person.ts';
import { regions } from '../calibration/people/regions.ts';

/** Another full name, of a region that is drawn, in Latin letters; it is not made sure that the product can tell it from the first. */
export function otherName(draw: Draw, { names }: Person): string {
  const region = oneOf(draw, 'planted region', regions);
  const given = oneOf(
    draw,
    'planted given',
    [...region.women, ...region.men].filter(({ latin }) => latin !== names.given.latin),
  ).latin;
  const families = region.families
    .map(({ men }) => men.latin)
    .filter((family) => family !== names.family?.latin && family !== names.given.latin);
  return `${given} ${oneOf(draw, 'planted family', families)}`;
}

/** As a mailbox writes a name. */
export const asMailbox = (name: string, provider = 'gmail.com'): string =>
  `${name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z ]/g, '')
    .trim()
    .replace(/ +/g, '.')}@${provider}`;

/** Whether a source other than one shows a name of two whole words in Latin letters, so that another one can be told from it. */
export const isNamedElsewhere = (person: Person, but: string): boolean =>
  sourcesOf(person).some(
    (source) => source.site !== but && source.observations.some(({ kind, value }) => kind === 'display-name' && isFull(String(value))),
  );

const isFull = (name: string): boolean => /^[\x20-\x7e]+$/.test(name) && nameTokens(name).filter((token) => token.length > 1).length > 1;
