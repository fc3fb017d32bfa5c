/**
 * Text for comparing: compatibility forms unified, case and invisible characters gone, every run of white space one space.
 * Accents stay; `latin.ts` takes those off too. Never shown to anybody. Folding twice changes nothing.
 */
export function foldText(text: string): string {
  if (isEven(text)) return evenSpaces(text.toLowerCase());
  let folded = text;
  // Composing can follow from removing a character that stood between, and lower case can decompose: three rounds settle
  // all of Unicode 17 (the test runs through it), one is enough for nearly every text.
  for (let round = 0; round < 3; round++) {
    const next = folded.normalize('NFKC').replace(unseen, '').toLowerCase().normalize('NFKC').replace(spaces, ' ').trim();
    if (next === folded) break;
    folded = next;
  }
  return folded;
}

/** Whether a text has only signs that folding lowers and nothing else, one for one, beside its white space. */
export const isEven = (text: string): boolean => even.test(text);

function evenSpaces(text: string): string {
  const isEvenNow = !text.includes('  ') && !text.startsWith(' ') && !text.endsWith(' ') && !otherSpaces.test(text);
  return isEvenNow ? text : text.replace(/[\t\n\r ]+/g, ' ').trim();
}

/**
 * Text as a value is kept: composed, without characters that nobody sees or that turn the direction of reading around.
 * Line breaks stay, other white space becomes one space. Joiners stay where a script or an emoji needs them.
 */
export function cleanText(text: string): string {
  if (plain.test(text)) return text.replace(/ {2,}/g, ' ').trim();
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(strayJoiner, '')
    .replace(unseenInValue, '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Clean text on one line. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/gu, ' ');

// Most text; it needs none of the slow steps. Beside ASCII: the letters of Western Europe, and dashes, quotes and bullets.
const even = /^[\t\n\r\x20-\x7e\xc0-\xff\u2013\u2014\u2018\u2019\u201c\u201d\u2022]*$/;
const otherSpaces = /[\t\n\r]/;
// What is kept without any change but to its spaces.
const plain = /^[\x20-\x7e]*$/;
const spaces = /[\s\u2800]+/gu;
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]|(?!\s)\p{Cc}/gu;
// Variation selectors decide how an emoji looks and are left alone; joiners have a rule of their own.
const unseenInValue = /(?!\u200c|\u200d|\p{Variation_Selector})[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cs}]|(?!\s)\p{Cc}/gu;
// Persian, Urdu and the scripts of India spell with joiners; emoji are glued with them.
const strayJoiner =
  /(?<!\p{Script=Arabic}|\p{Script=Devanagari}|\p{Script=Bengali}|\p{Script=Tamil}|\p{Script=Telugu}|\p{Script=Kannada}|\p{Script=Malayalam}|\p{Script=Sinhala}|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{M})(?:\u200c|\u200d)/gu;
