import type { AssumptionName } from './assumptions.ts';
import { type Country, country } from './country.ts';

/** A name as it is written in Latin letters, in its own script, in another Latin spelling in use, and among friends. */
export type NamePart = { latin: string; native: string; other: string; call: string };

/** A region as a skin: everything that a life story can be dressed in, and the habits that differ there. */
export type Region = {
  id: string;
  /** A neutral, geographic name. */
  name: string;
  women: readonly NamePart[];
  men: readonly NamePart[];
  /** Family names; a woman's form where it differs is the second of a pair. */
  families: readonly { men: NamePart; women: NamePart }[];
  /** Middle names, patronymics or second family names; empty where there are none. */
  middles: readonly { men: NamePart; women: NamePart }[];
  /** Whether some people have one name only. */
  hasMononyms: boolean;
  /** How a name is written in its own script. */
  nativeOrder: 'given-family' | 'family-given' | 'joined';
  countries: readonly Country[];
  /** Where people of the region often move to. */
  abroad: readonly Country[];
  schools: readonly string[];
  mailProviders: readonly string[];
  /** The language in which documents are written when not in English. */
  language: string;
  messenger: string;
  /** Shares of the region where they differ from the usual ones. */
  habits: Partial<Record<AssumptionName, number>>;
};

/** A region as it is written down: parts of a name `Latin|own script|other Latin|call name`, a woman's form after `/`. */
export type RegionSketch = {
  id: string;
  name: string;
  women: string;
  men: string;
  families: string;
  middles?: string;
  hasMononyms?: true;
  nativeOrder?: Region['nativeOrder'];
  countries: string;
  abroad: string;
  schools: string;
  mail: string;
  language: string;
  messenger?: string;
  habits?: Region['habits'];
};

/** The region that a sketch describes. */
export const defineRegion = (sketch: RegionSketch): Region => ({
  id: sketch.id,
  name: sketch.name,
  women: listOf(sketch.women).map(namePart),
  men: listOf(sketch.men).map(namePart),
  families: listOf(sketch.families).map(pair),
  middles: listOf(sketch.middles ?? '').map(pair),
  hasMononyms: sketch.hasMononyms ?? false,
  nativeOrder: sketch.nativeOrder ?? 'given-family',
  countries: sketch.countries.split(' ').map(country),
  abroad: sketch.abroad.split(' ').map(country),
  schools: listOf(sketch.schools),
  mailProviders: sketch.mail.split(' '),
  language: sketch.language,
  messenger: sketch.messenger ?? 'WhatsApp',
  habits: sketch.habits ?? {},
});

const listOf = (text: string): string[] =>
  text
    .split(',')
    .map((one) => one.replace(/\s+/g, ' ').trim())
    .filter((one) => one !== '');

function namePart(text: string): NamePart {
  const [latin = '', native = '', other = '', call = ''] = text.split('|').map((one) => one.trim());
  return { latin, native: native || latin, other: other || latin, call: call || latin };
}

function pair(text: string): { men: NamePart; women: NamePart } {
  const [men = '', women = men] = text.split('/');
  return { men: namePart(men), women: namePart(women) };
}
