// Format and control characters, blanks that look like nothing, and selectors of variants. Line feed and tab are ordinary.
const invisible = /(?![\n\t])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800]/gu;

const pictograph = /[\p{Extended_Pictographic}\p{Emoji_Modifier}#*0-9]|\u{20e3}|\u{fe0f}/u;
/** Letters of scripts in which joiners are ordinary spelling: Arabic, Persian, the scripts of India. */
const joiningLetter = /(?=[\p{L}\p{M}])[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}]/u;

/**
 * The text with every character that would not be seen, or that would reorder its neighbours, written out: `a⟨U+200B⟩b`.
 * Joiners within emoji and within scripts that are spelled with them stay; halves of broken characters become `�`.
 */
export function visibleText(text: string): string {
  return text.toWellFormed().replace(invisible, (character, at: number, whole: string) => {
    if (isOrdinary(character, whole.slice(Math.max(0, at - 2), at), whole.slice(at + character.length, at + character.length + 2)))
      return character;
    return `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
  });
}

function isOrdinary(character: string, before: string, after: string): boolean {
  const last = [...before].at(-1) ?? '';
  const next = [...after].at(0) ?? '';
  if (character === '\u{fe0f}') return pictograph.test(last);
  if (character === '\u{200d}' && pictograph.test(last) && pictograph.test(next)) return true;
  return (character === '\u{200d}' || character === '\u{200c}') && joiningLetter.test(last) && joiningLetter.test(next);
}
