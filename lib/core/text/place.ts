import { compareCountries } from './countries-compared.ts';
import { toLatin } from './latin.ts';
import places from './places.gen.json' with { type: 'json' };

/**
 * The country that a place's text names, as an ISO code: `Lyon, France`, `Austin, TX`, `Deutschland`, `🇵🇱 Kraków`,
 * `Greater Boston Area`. A town without a country counts only where no other town can be meant. `undefined` whenever
 * the text leaves it open (`Birmingham`, `Georgia`, `Berlin / Warsaw`, `Remote`), never a guess. Where somebody would move or came from
 * is no home: `Oslo, Norway (open to Berlin, Germany)` is in Norway.
 */
export function countryOf(text: string): string | undefined {
  const whole = countries().get(toLatin(text.slice(0, longestPlace)));
  if (whole?.size === 1 && !regions().has(toLatin(text))) return [...whole][0];
  const flags = flagCodes(text);
  if (flags.size > 1) return undefined;
  const alternatives = withoutRemarks(text.slice(0, longestPlace).replace(/[\u{1f1e6}-\u{1f1ff}]/gu, ' '))
    .split(/\s[-–—]\s|[/;|·•&\n]|\sor\s|\sand\s(?!\p{Ll})/u)
    .map((alternative) => parts(alternative.replace(elsewhere, '')))
    .filter((named) => named.length > 0)
    .map(countryOfParts);
  const named = new Set([...flags, ...alternatives.filter((code) => code !== undefined)]);
  if (named.size !== 1 || alternatives.includes('?')) return undefined;
  return [...named][0];
}

/** What stands in brackets counts where it is all places: `Remote (Germany)`, and not `(open to relocate to Germany)`. */
const withoutRemarks = (text: string): string =>
  text.replace(/\([^()]{0,200}\)/g, (bracketed) => {
    const named = parts(bracketed);
    return named.every((part, index) => candidates(part, index > 0).size > 0) ? bracketed : ' ';
  });

/** From where a text begins to tell of a wish, a permit or the past, in the words in which that is mostly written. */
const elsewhere =
  /(?<!\p{L})(?:(?:open|willing|ready|happy|able|eligible|authori[sz]ed|available|looking|planning|hoping|interested) (?:to|for|in)(?! (?:work|remote|hire|offers|opportun|new))|relocat(?:e|ing|ion)(?!\p{L})|moving to|remote(?:ly)? (?:for|with|at|to)|originally|formerly|previously|born in|offen f[üu]r|bereit|umzug|ouverte? [àa]|mobilit|disponib|dispon[íi]vel|abiert[oa] a|abert[oa] a|apert[oa] a|gotow|otwart|taşınma|готов|переезд|переїзд).*$/isu;

/** Whether every part of a text is the name of a known place, be it clear or not which one: `Birmingham`, `Austin, TX`. */
export function namesPlace(text: string): boolean {
  const named = text.length > longestPlace ? [] : parts(text);
  return named.length > 0 && named.every((part, index) => candidates(part, index > 0).size > 0);
}

type Part = { folded: string; shown: string };

/** Parts from small to large, without words such as "Greater" or "Remote" that name no place. */
function parts(text: string): Part[] {
  return text
    .split(/[,()]/)
    .map((shown) => ({ shown: shown.trim(), folded: stripped(shown) }))
    .filter(({ folded }) => folded !== '');
}

/** The country of "town, region, country"; `?` when the parts leave it open. Nothing known at all gives `undefined`. */
function countryOfParts(list: readonly Part[]): string | undefined {
  const known = list.map((part, index) => candidates(part, index > 0)).filter((codes) => codes.size > 0);
  const last = known.at(-1);
  if (!last) return undefined;
  let common = last;
  for (const codes of known.slice(0, -1).toReversed()) {
    const shared = new Set([...common].filter((code) => codes.has(code)));
    // "Paris, TX": the larger part knows better than the town's name, but only where it is clear itself.
    if (shared.size > 0) common = shared;
    else if (common.size > 1 || isTown(list)) return '?';
  }
  if (namesTwoCountries(list)) return '?';
  return common.size === 1 ? [...common][0] : '?';
}

/** Two countries, of which neither belongs to the other, so that the home is open. The first part may be a town: `Lebanon, PA`. */
function namesTwoCountries(list: readonly Part[]): boolean {
  const [last] = onlyOne(countries().get(list.at(-1)?.folded ?? ''));
  if (last === undefined) return false;
  const named = list.slice(1).flatMap(({ folded }) => (regions().has(folded) ? [] : onlyOne(countries().get(folded))));
  return named.some((code) => compareCountries(code, last) === 'different');
}

const onlyOne = (codes: ReadonlySet<string> | undefined): string[] => (codes?.size === 1 ? [...codes] : []);

/** Where the last part is itself only a town, an earlier town elsewhere means that two places are named. */
function isTown(list: readonly Part[]): boolean {
  const last = list.at(-1) as Part;
  return !countries().has(last.folded) && !regions().has(last.folded) && shortCodes(last).size === 0;
}

function candidates(part: Part, afterTown: boolean): Set<string> {
  const { folded } = part;
  const named = new Set([...(countries().get(folded) ?? []), ...(folded.length > 3 ? (regions().get(folded) ?? []) : [])]);
  // The country wins over towns of its name (Lebanon, Singapore); a state over a town of its name (New York).
  if (named.size > 0) return named;
  const short = shortCodes(part);
  if (short.size > 0 && (afterTown || !regions().has(folded))) return short;
  return cities().get(folded) ?? new Set();
}

/** `DE`, `USA`, `TX`: codes count only when written in capitals, since `in`, `me` and `or` are words. */
function shortCodes({ shown, folded }: Part): Set<string> {
  const letters = shown.replaceAll('.', '');
  if (!/^[A-Z]{2,3}$/.test(letters)) return new Set();
  return new Set([
    ...(countries().has(folded) ? (countries().get(folded) ?? []) : []),
    ...(isoCodes().has(letters) ? [letters] : []),
    ...(regions().get(letters.toLowerCase()) ?? []),
  ]);
}

function stripped(text: string): string {
  const folded = toLatin(text)
    .replace(/^(?:based in|living in|located in|from|remote(?:ly)?(?: from| in)?|location:?)\s+/, '')
    .replace(/\b(?:greater|metropolitan|metro|metroplex|area|bay area|region|county of|the|city of|province of|state of)\b/g, ' ')
    .replace(/[^\p{L}\p{M}\p{N}.'’ -]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\d{4,6} | \d{4,6}$|^[-.]+|[-]+$/g, '');
  return notPlaces.has(folded) ? '' : folded;
}

function flagCodes(text: string): Set<string> {
  const flags = text.slice(0, longestPlace).match(/[\u{1f1e6}-\u{1f1ff}]{2}/gu) ?? [];
  const codes = flags.map((flag) =>
    [...flag].map((letter) => String.fromCharCode((letter.codePointAt(0) as number) - 0x1f1e6 + 65)).join(''),
  );
  return new Set(codes.filter((code) => isoCodes().has(code)));
}

const longestPlace = 200;
const notPlaces = new Set(
  'remote worldwide anywhere global earth internet online world home office hybrid on-site onsite wfh planet earth everywhere europe asia africa america eu emea latam apac'.split(
    ' ',
  ),
);

/** Names in use that no table of countries has. `Korea` and `Ireland`'s north are left as people leave them. */
const alsoCalled: Record<string, string> = {
  US: 'usa|u.s.|u.s.a.|u.s|united states|america|the states|d.c.|washington dc|washington d.c.|washington, dc',
  GB: 'uk|u.k.|england|scotland|wales|northern ireland|great britain|britain|united kingdom',
  AE: 'uae|u.a.e.|emirates',
  KR: 'south korea|republic of korea|hanguk|한국|대한민국',
  CZ: 'czech republic|czechia',
  NL: 'holland|the netherlands|netherlands',
  RU: 'russia',
  VN: 'vietnam|viet nam',
  TR: 'turkey|turkiye',
  CN: 'prc|mainland china|中国',
  HK: 'hong kong|hongkong',
  TW: 'taiwan',
  MO: 'macau|macao',
  BO: 'bolivia',
  VE: 'venezuela',
  TZ: 'tanzania',
  MD: 'moldova',
  IR: 'iran',
  SY: 'syria',
  LA: 'laos',
  CI: "ivory coast|cote d'ivoire",
  BA: 'bosnia',
  MK: 'macedonia|north macedonia',
  RS: 'serbia|srbija',
  IN: 'bharat',
};

type Names = Map<string, Set<string>>;
const tables: { countries?: Names; regions?: Names; cities?: Names; codes?: Set<string> } = {};

// Read on first use: a terminal run or a panel that reads no place never pays for it.
const countries = (): Names => (tables.countries ??= byName(places.countries, alsoCalled));
const regions = (): Names => (tables.regions ??= byName(places.regions));
const cities = (): Names => (tables.cities ??= byName(places.cities));
const isoCodes = (): Set<string> => (tables.codes ??= new Set(Object.keys(places.countries)));

function byName(...sources: Record<string, string>[]): Names {
  const names: Names = new Map();
  for (const source of sources) {
    for (const [code, list] of Object.entries(source)) {
      for (const name of list.split('|')) names.set(name, (names.get(name) ?? new Set()).add(code));
    }
  }
  return names;
}
