import { i18n } from '#i18n';
import type { CaseLink } from '../../lib/core/model/case-link.ts';
import type { LinkKind } from '../../lib/core/model/link.ts';
import { camelCase } from '../ui/camel-case.ts';
import { visibleText } from '../ui/visible-text.ts';

const listFormat = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Characters of a value that a sentence still holds. */
const quotedMost = 60;

/** A kind of link in a word or two: `mailbox`. */
export const kindNoun = (by: LinkKind): string => i18n.t(`link.kind.${camelCase(by)}`);

/** What is shared, as the beginning of a sentence, and how many things that are: `The mailbox “mara@example.com” and the phone number`. */
export function sharedWords(links: readonly CaseLink[]): { words: string; count: number } {
  const kinds = [...new Set(links.map(({ by }) => by))];
  const [only] = links;
  const quoted = kinds.length === 1 && only !== undefined && only.longestRun === undefined && only.quote.length <= quotedMost;
  const each = kinds.map((by) =>
    quoted ? i18n.t('link.theQuoted', [kindNoun(by), visibleText(only.quote)]) : i18n.t('link.the', [kindNoun(by)]),
  );
  const words = listFormat.format(each);
  return { words: words.charAt(0).toUpperCase() + words.slice(1), count: kinds.length };
}

/** How alike the two are: the same value, or how much of two texts. */
export function likenessWords({ likeness, longestRun }: CaseLink): string {
  // Rounded down: what is not wholly the same is never called 100 in 100.
  const inHundred = String(Math.floor(likeness * 100));
  if (longestRun !== undefined) return i18n.t('link.list.texts', [inHundred, String(longestRun)]);
  return likeness === 1 ? i18n.t('link.list.same') : i18n.t('link.list.likeness', [inHundred]);
}

/** How rare it is here, under which names and how far apart the two were read. */
export const circumstances = ({ shownBy, compared, names, daysApart, ordinary, ordinaryPeople }: CaseLink): string[] => [
  i18n.t('link.list.rarity', [String(shownBy), String(compared)]),
  i18n.t(`link.list.names.${camelCase(names)}`),
  daysApart === 0 ? i18n.t('link.list.sameDay') : i18n.t('link.list.apart', daysApart),
  ...(ordinaryPeople === undefined ? [] : [rateWords(ordinaryPeople, ordinary !== undefined)]),
];

/** How common it is among invented ordinary people: at all, or without an ordinary reason. */
function rateWords({ pairs, people }: NonNullable<CaseLink['ordinaryPeople']>, isOrdinary: boolean): string {
  const numbers = [pairs.toLocaleString('en'), people.toLocaleString('en')];
  return i18n.t(isOrdinary ? 'link.list.ordinaryPeople' : 'link.list.ordinaryPeopleAsked', pairs, numbers as [string, string]);
}
