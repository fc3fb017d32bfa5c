import { nameSpelledIn } from '../../../lib/core/text/name-words.ts';
import { belongsToName, compareNames, nameTokens } from '../../../lib/core/text/person-name.ts';
import { oneOf } from './draw.ts';
import type { Life } from './life.ts';
import { loginOf } from './mailbox.ts';
import type { Names } from './person-names.ts';
import type { NamePart, Region } from './region.ts';

/** The names that a life has in a region. The same numbers choose in every region. */
export function namesOf(life: Life, region: Region): Names {
  const { draw, isWoman, situation, has, hasAt } = life;
  const givens = isWoman ? region.women : region.men;
  const form = isWoman ? 'women' : 'men';
  const isRenamed = situation === 'renamed';
  const changesBoth = isRenamed && hasAt('both-names-changed', 0.05);
  // Who changed both names has two, and so has whose handle spells another full name than the own.
  const isOneName = region.hasMononyms && has('one-name') && !changesBoth && !has('other-name-handle');
  const family = isOneName ? undefined : oneOf(draw, 'family', region.families)[form];
  const changesGiven = changesBoth || (isRenamed && draw('which-name') < 0.3);
  const changesFamily = changesBoth || (isRenamed && !changesGiven);
  const drawn = oneOf(draw, 'given', givens);
  // Of a name that is a word too, like Grace or Tea, nothing new is ever concluded; the rare story of two new names needs one that is not.
  const chosen = changesBoth ? (inOrder(givens, draw('given')).find((each) => isKnown(each, family)) ?? drawn) : drawn;
  const given = isRenamed ? withFormsOnly(chosen) : chosen;
  const middle = region.middles.length === 0 ? undefined : oneOf(draw, 'middle', region.middles)[form];
  const formerGiven = changesGiven && !changesBoth ? another(givens, given, draw('former-given')) : given;
  const formerFamily =
    family !== undefined && changesFamily && !changesBoth
      ? another(
          region.families.map((each) => each[form]),
          family,
          draw('former-family'),
        )
      : family;
  const own = { given, family, middle, formerGiven, formerFamily };
  // Few lives need somebody else, and finding one takes longer than all the rest.
  let found: ReturnType<typeof somebodyElse> | undefined;
  const close = () => (found ??= somebodyElse(own, life, region));
  return {
    ...own,
    // Where both changed, nothing of the old name is left in the new one.
    ...(changesBoth ? { formerGiven: close().relative, formerFamily: close().relativeFamily } : {}),
    get relative() {
      return close().relative;
    },
    get relativeFamily() {
      return close().relativeFamily;
    },
  };
}

/**
 * The forms of a name that can be told for it. An adopted one (Jenny for Jing) with a new family name would be the story of both names
 * changed, in the regions alone where that is usual; that story is told of its own, in all.
 */
function withFormsOnly(given: NamePart): NamePart {
  const form = (written: string) => (compareNames(written, given.latin) === 'same' ? written : given.latin);
  return { ...given, other: form(given.other), call: form(given.call) };
}

/**
 * A partner, a friend or whoever wrote the résumé: a person of a name that everybody would take for one, and that nobody would take
 * for the candidate's, in any way in which either is written. Names that are spelled like a word, or like the candidate's, are passed over.
 */
function somebodyElse(
  own: Omit<Names, 'relative' | 'relativeFamily'>,
  life: Life,
  region: Region,
): Pick<Names, 'relative' | 'relativeFamily'> {
  const names = { ...own, relative: own.given, relativeFamily: own.given };
  // Some show their login for a name.
  const mine = [...new Set([...styles.map((style) => spelled(names, style, life, region)), loginOf(life, names)])];
  const tokens = [...new Set(mine.flatMap((name) => nameTokens(name)))].filter((token) => token.length > 1);
  const shares = (words: readonly string[], others: readonly string[]) => words.some((word) => belongsToName(word, others));
  const givens = [...region.women, ...region.men];
  const families = region.families.map(({ women }) => women);
  const [first, second] = [Math.floor(life.draw('relative') * givens.length), Math.floor(life.draw('relative-family') * families.length)];
  for (let step = 0; step < givens.length * families.length; step++) {
    const relative = givens[(first + step) % givens.length] as NamePart;
    const relativeFamily = families[(second + Math.floor(step / givens.length)) % families.length] as NamePart;
    if (!isKnown(relative, relativeFamily)) continue;
    const shown = `${relative.latin} ${relativeFamily.latin}`;
    const words = [...nameTokens(shown), written(relative), written(relativeFamily)];
    const isOwn = shares(words, tokens) || shares(tokens, words) || mine.some((each) => compareNames(shown, each) === 'same');
    if (!isOwn) return { relative, relativeFamily };
  }
  throw new Error(`Nobody in ${region.id} has another name than ${mine[0]}.`);
}

/** Whether the two are known as somebody's name, as a page writes them and as a mailbox does. */
const isKnown = (given: NamePart, family: NamePart | undefined): boolean =>
  [`${given.latin} ${family?.latin ?? ''}`, `${written(given)} ${family === undefined ? '' : written(family)}`].every(
    (name) => nameSpelledIn(name) !== undefined,
  );

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

const styles = [
  'full',
  'short',
  'call',
  'native',
  'both',
  'other',
  'middle',
  'family-first',
  'typo',
  'former',
  'pronouns',
  'degree',
] as const;

/** How a page shows a name. */
export type NameStyle = (typeof styles)[number];

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
