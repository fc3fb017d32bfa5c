/** Texts of invented words, some of them copies of others with words changed; the same for the same row of numbers. */
export type NearTexts = { word(): string; text(words: number): string; copy(text: string, share: number): string };

/** @param next numbers from 0 to 1 */
export function nearTexts(next: () => number): NearTexts {
  const spoken = Array.from({ length: 8_000 }, () =>
    Array.from({ length: 1 + Math.floor(next() * 3) }, () => syllables[Math.floor(next() * syllables.length)]).join(''),
  );
  // Some words are common and most are rare, as in any language.
  const word = (): string => spoken[Math.floor(next() ** 2 * spoken.length)] as string;
  return {
    word,
    text: (words) => Array.from({ length: words }, word).join(' '),
    copy: (text, share) =>
      text
        .split(' ')
        .map((old) => (next() < share ? word() : old))
        .join(' '),
  };
}

const syllables = 'an ber cor del em fal gra hin is jo kel lum mar nor os per qui ral sen tor ul ven wil xan yor zed'.split(' ');
