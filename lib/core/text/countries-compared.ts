import { toLatin } from './latin.ts';

/** How two countries, as ISO codes, stand to each other. */
export type CountryComparison = 'same' | 'different' | 'not-comparable';

/**
 * Compares two countries. A territory with a code of its own and a state that it belongs to, or that claims it, are `not-comparable`:
 * the same home is written with either, and it is not for a program to say which is right.
 */
export function compareCountries(one: string, other: string): CountryComparison {
  if (one === other) return 'same';
  return territories[one]?.includes(other) || territories[other]?.includes(one) ? 'not-comparable' : 'different';
}

/** A place as it is written, with its country where the text settles it. */
type Place = { text: string; country?: string | undefined };

/**
 * Compares the countries of two places. An area that two states claim, or whose people write the one or the other, is `not-comparable`
 * between those two.
 */
export function comparePlaces(one: Place, other: Place): CountryComparison {
  if (one.country === undefined || other.country === undefined) return 'not-comparable';
  const [a, b] = [one.country, other.country];
  const compared = compareCountries(a, b);
  if (compared !== 'different') return compared;
  const texts = [one.text, other.text].map((text) => toLatin(text.slice(0, longestPlace)));
  const isShared = areas.some(({ states, names }) => states.includes(a) && states.includes(b) && texts.some((text) => names.test(text)));
  return isShared ? 'not-comparable' : 'different';
}

const longestPlace = 200;

/**
 * Territories with a code of their own in ISO 3166-1, and the states that the standard lists them under, that administer them or that
 * claim them. No stand on any of them is meant.
 */
const territories: Readonly<Record<string, string>> = {
  ...of('US', 'AS GU MP PR UM VI'),
  ...of('GB', 'AI BM VG KY FK GG GI IM IO JE MS PN SH TC GS'),
  ...of('FR', 'BL GF GP MF MQ NC PF PM RE TF WF YT'),
  ...of('NL', 'AW BQ CW SX'),
  ...of('DK', 'FO GL'),
  ...of('NO', 'BV SJ'),
  ...of('FI', 'AX'),
  ...of('AU', 'CC CX HM NF'),
  ...of('NZ', 'CK NU TK'),
  ...of('CN', 'HK MO TW'),
  ...{ XK: 'RS', EH: 'MA', PS: 'IL', FK: 'GB AR', GI: 'GB ES', YT: 'FR KM', GS: 'GB AR' },
};

function of(state: string, codes: string): Record<string, string> {
  return Object.fromEntries(codes.split(' ').map((code) => [code, state]));
}

/** Areas without a code of their own, by the names that stand in the place's text, folded. */
const areas: readonly { states: string; names: RegExp }[] = [
  {
    states: 'GB IE',
    names:
      /\b(?:northern ireland|tuaisceart|ulster|belfast|derry|londonderry|newry|lisburn|armagh|antrim|omagh|enniskillen|fermanagh|tyrone)\b/,
  },
  {
    states: 'UA RU',
    names:
      /\b(?:crimea\w*|krym|krim|qirim|simferopol|sevastopol|kerch|jalta|yalta|feodosi\w*|[ey]+[vu]pator\w*|donets?k|doneck|luhansk|lugansk|mariupol|melitopol|berdyansk|berdiansk|kherson|herson)\b/,
  },
  { states: 'IN PK CN', names: /\b(?:kashmir|srinagar|jammu|ladakh|leh|gilgit|baltistan|muzaffarabad|mirpur|arunachal)\b/ },
  { states: 'IL SY', names: /\bgolan\b/ },
  {
    states: 'CY TR',
    names:
      /\b(?:(?:north(?:ern)?|kuzey) (?:cyprus|kibris)|kibris|kktc|trnc|lefkosa|nicosia|girne|kyrenia|famagusta|gazimagusa|guzelyurt|iskele)\b/,
  },
  { states: 'GE RU', names: /\b(?:abkhazia|abhazi\w*|sukhumi?|sokhumi|south ossetia|tskhinvali)\b/ },
  { states: 'MD RU UA', names: /\b(?:transnistria|pridnestrov\w*|tiraspol|bender[iy]?)\b/ },
  { states: 'AZ AM', names: /\b(?:karabakh|karabah|artsakh|stepanakert|khankendi|xankendi)\b/ },
  { states: 'ES MA', names: /\b(?:ceuta|melilla)\b/ },
];
