import type { Observation, ObservationOf } from '../model/observation.ts';
import type { Comparison } from '../model/pattern.ts';
import { comparePlaces } from '../text/countries-compared.ts';
import { foldText } from '../text/fold-text.ts';
import { nameSpelledIn, wordsOf } from '../text/name-words.ts';
import { belongsToName, compareNames } from '../text/person-name.ts';
import { withoutAddressId } from '../text/profile-link.ts';
import type { Compared, CompareObservations } from './comparison.ts';
import { textsOf } from './texts-of.ts';

/** The one closed door for comparing: a function for each name that a pattern may use. */
export const compareBy: Record<Comparison, CompareObservations> = {
  exact: compareTexts,
  country: compareCountries,
  'person-name': comparePersons,
  'full-name-in-handle': compareHandles,
};

/** Texts as they are read: case, accents and spaces tell nothing. Values without words cannot be compared. */
function compareTexts(a: Observation, b: Observation): Compared {
  if (a.kind !== b.kind) return 'not-comparable';
  const [one, other] = [a, b].map((each) => textsOf(each).map(foldText).join(' ').trim());
  if (one === undefined || other === undefined || one === '' || other === '') return 'not-comparable';
  return one === other ? 'same' : 'different';
}

/** Countries of places, phones and jobs; a value whose country is open cannot be compared, nor a territory with a state that claims it. */
function compareCountries(a: Observation, b: Observation): Compared {
  const [one, other] = [placeOf(a), placeOf(b)];
  return one === undefined || other === undefined ? 'not-comparable' : comparePlaces(one, other);
}

function placeOf({ kind, value }: Observation): { text: string; country?: string | undefined } | undefined {
  if (kind === 'work') return { text: value.place ?? '', country: value.country };
  return kind === 'claimed-location' || kind === 'phone' ? value : undefined;
}

function comparePersons(a: Observation, b: Observation): Compared {
  return a.kind === 'display-name' && b.kind === 'display-name' ? compareNames(a.value, b.value) : 'not-comparable';
}

/** Handles differ only when both spell out a full name; a nickname can be anybody's. */
function compareHandles(a: Observation, b: Observation): Compared {
  if (a.kind !== 'handle' || b.kind !== 'handle') return 'not-comparable';
  const [one, other] = [spelledIn(a), spelledIn(b)];
  // Names of two letters say nothing alone; all words of a handle in whatever order do.
  if (one.text === other.text && one.text !== '') return 'same';
  if (one.sorted === other.sorted && one.sorted !== '') return 'same';
  if (shares(one.words, other.words) || shares(other.words, one.words)) return 'same';
  return one.isName && other.isName ? 'different' : 'not-comparable';
}

type Spelled = { words: readonly string[]; text: string; sorted: string; isName: boolean };

/** What a handle spells; every handle is compared with every other one, so it is read once. */
function spelledIn(handle: ObservationOf<'handle'>): Spelled {
  const known = spellings.get(handle);
  if (known !== undefined) return known;
  const name = withoutAddressId(handle.value.name);
  const words = wordsOf(name);
  const spelled = { words, text: words.join(''), sorted: words.toSorted().join(' '), isName: nameSpelledIn(name) !== undefined };
  spellings.set(handle, spelled);
  return spelled;
}

const spellings = new WeakMap<ObservationOf<'handle'>, Spelled>();

const shares = (words: readonly string[], name: readonly string[]): boolean =>
  words.some((word) => word.length >= 2 && belongsToName(word, name));
