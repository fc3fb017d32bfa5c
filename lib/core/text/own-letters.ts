import { foldText } from './fold-text.ts';

/**
 * Folded text in the letters in which it was written, without the accents of Latin and Greek letters: `räsänen` is `rasanen`, where
 * `toLatin` has `raesaenen`. Korean is spelled out, since its signs are syllables. Only for comparing.
 */
export function ownLetters(text: string): string {
  const plain = foldText(text)
    .normalize('NFKD')
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}]\p{M}{0,4})\p{M}/gu, '')
    .normalize('NFKC')
    .replace(/[ıłøđßæœð]/g, (letter) => plainer[letter] ?? letter);
  return plain.replace(/[\uac00-\ud7a3]+/g, spelledOut);
}

const plainer: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ð: 'd' };

/** A Korean name as its romanisation of 2000 has it, the family name first and by itself. */
function spelledOut(name: string): string {
  const syllables = Array.from(name, (sign) => {
    const index = sign.charCodeAt(0) - 0xac00;
    return `${firsts[Math.floor(index / 588)]}${vowels[Math.floor((index % 588) / 28)]}${lasts[index % 28]}`;
  });
  const family = syllables.length === 2 || syllables.length === 3 ? 1 : 0;
  return `${syllables.slice(0, family).join('')} ${syllables.slice(family).join('')}`.trim();
}

const firsts = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const vowels = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const lasts = ' k k ks n nj nh t l lk lm lb ls lt lp lh m p ps t t ng t t k t p h'.split(' ');
