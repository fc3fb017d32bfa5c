import { nameSpelledIn } from '../../../lib/core/text/name-words.ts';
import { belongsToName, compareNames, nameTokens } from '../../../lib/core/text/person-name.ts';
import { type Draw, oneOf } from './draw.ts';
import type { Life } from './life.ts';
import type { NamePart, Region } from './region.ts';

/** The names of a person of a region, each in all its spellings. */
export type Names = {
  given: NamePart;
  /** Left out for those who have one name only. */
  family: NamePart | undefined;
  middle: NamePart | undefined;
  /** The name before it changed; the present one where nothing changed. */
  formerGiven: NamePart;
  formerFamily: NamePart | undefined;
  /** Somebody close, of the same family name: whose mailbox is shared, or who wrote the résumé. */
  relative: NamePart;
  /** The family name of somebody close who bears another one. */
  relativeFamily: NamePart;
};

/** The names that a life has in a region. The same numbers choose in every region. */
export function namesOf({ draw, isWoman, situation, has, hasAt }: Life, region: Region): Names {
  const givens = isWoman ? region.women : region.men;
  const form = isWoman ? 'women' : 'men';
  const family = region.hasMononyms && has('one-name') ? undefined : oneOf(draw, 'family', region.families)[form];
  const isRenamed = situation === 'renamed';
  const changesBoth = isRenamed && hasAt('both-names-changed', 0.05);
  const changesGiven = changesBoth || (isRenamed && draw('which-name') < 0.3);
  const changesFamily = changesBoth || (isRenamed && !changesGiven);
  const drawn = oneOf(draw, 'given', givens);
  // Of a name that is a word too, like Grace or Tea, nothing new is ever concluded; the rare story of two new names needs one that is not.
  const given = changesBoth ? (inOrder(givens, draw('given')).find((each) => isKnown(each, family)) ?? drawn) : drawn;
  const families = region.families.map((each) => each[form]);
  const own = [given.latin, given.call, given.other].flatMap((one) =>
    [family?.latin, family?.other].map((other) => `${one} ${other ?? ''}`),
  );
  const middle = region.middles.length === 0 ? undefined : oneOf(draw, 'middle', region.middles)[form];
  if (middle !== undefined) own.push(middle.latin);
  // Few lives need somebody else, and finding one takes longer than all the rest.
  let found: ReturnType<typeof somebodyElse> | undefined;
  const close = () => (found ??= somebodyElse(region, own, draw));
  return {
    given,
    family,
    middle,
    // Where both changed, nothing of the old name is left in the new one.
    formerGiven: changesGiven && changesFamily ? close().relative : changesGiven ? another(givens, given, draw('former-given')) : given,
    formerFamily:
      family === undefined || !changesFamily
        ? family
        : changesGiven
          ? close().relativeFamily
          : another(families, family, draw('former-family')),
    get relative() {
      return close().relative;
    },
    get relativeFamily() {
      return close().relativeFamily;
    },
  };
}

/**
 * A partner, a friend or whoever wrote the résumé: a person of a name that everybody would take for one, and that nobody would take
 * for the candidate's. Names that are spelled like a word, or like the candidate's, are passed over.
 */
function somebodyElse(region: Region, own: readonly string[], draw: Draw): Pick<Names, 'relative' | 'relativeFamily'> {
  const givens = [...region.women, ...region.men];
  const families = region.families.map(({ women }) => women);
  const [first, second] = [Math.floor(draw('relative') * givens.length), Math.floor(draw('relative-family') * families.length)];
  for (let step = 0; step < givens.length * families.length; step++) {
    const relative = givens[(first + step) % givens.length] as NamePart;
    const relativeFamily = families[(second + Math.floor(step / givens.length)) % families.length] as NamePart;
    const name = `${written(relative)} ${written(relativeFamily)}`;
    if (!isKnown(relative, relativeFamily)) continue;
    const isOwn = own.some((each) => {
      const [theirs, mine] = [nameTokens(name), nameTokens(each)];
      const shares = (words: string[], others: string[]) => words.some((word) => belongsToName(word, others));
      return compareNames(name, each) === 'same' || shares(theirs, mine) || shares(mine, theirs);
    });
    if (!isOwn) return { relative, relativeFamily };
  }
  throw new Error(`Nobody in ${region.id} has another name than ${own[0]}.`);
}

/** Whether the two are known as somebody's name. */
const isKnown = (given: NamePart, family: NamePart | undefined): boolean =>
  nameSpelledIn(`${written(given)} ${family === undefined ? '' : written(family)}`) !== undefined;

/** All of them, from the one that a number chooses. */
function inOrder<T>(parts: readonly T[], number: number): T[] {
  const first = Math.floor(number * parts.length);
  return [...parts.slice(first), ...parts.slice(0, first)];
}

/** As a mailbox writes it. */
const written = ({ latin }: NamePart): string => latin.toLowerCase().replace(/[^a-z]/g, '');

function another(parts: readonly NamePart[], not: NamePart, number: number): NamePart {
  const others = parts.filter((part) => part.latin !== not.latin);
  return others[Math.floor(number * others.length)] as NamePart;
}

/** How a page shows a name. */
export type NameStyle =
  | 'full'
  | 'short'
  | 'call'
  | 'native'
  | 'both'
  | 'other'
  | 'middle'
  | 'family-first'
  | 'typo'
  | 'former'
  | 'pronouns'
  | 'degree';

/** A name as a page shows it. */
export function spelled({ given, family, middle, formerGiven, formerFamily }: Names, style: NameStyle, life: Life, region: Region): string {
  const full = [given.latin, family?.latin];
  const written: Record<NameStyle, () => string> = {
    full: () => joined(full),
    short: () => joined([given.latin, family && `${family.latin.slice(0, 1).toUpperCase()}.`]),
    call: () => joined([given.call, family?.latin]),
    native: () => native(given, family, region),
    both: () => (native(given, family, region) === joined(full) ? joined(full) : `${joined(full)} (${native(given, family, region)})`),
    other: () => joined([given.other, family?.other]),
    middle: () => joined([given.latin, middle?.latin, family?.latin]),
    'family-first': () => joined([family?.latin, given.latin]),
    typo: () => joined([mistyped(given.latin), family?.latin]),
    former: () => joined([formerGiven.latin, formerFamily?.latin]),
    pronouns: () => `${joined(full)} (${life.isWoman ? 'she/her' : 'he/him'})`,
    degree: () => `${joined(full)}, PMP`,
  };
  return written[style]();
}

function native(given: NamePart, family: NamePart | undefined, { nativeOrder }: Region): string {
  if (nativeOrder === 'joined') return `${family?.native ?? ''}${given.native}`;
  return joined(nativeOrder === 'family-given' ? [family?.native, given.native] : [given.native, family?.native]);
}

const joined = (parts: readonly (string | undefined)[]): string => parts.filter((part) => part !== undefined && part !== '').join(' ');

/** The second and third letter changed places. */
const mistyped = (name: string): string => (name.length < 4 ? name : `${name[0]}${name[2]}${name[1]}${name.slice(3)}`);
