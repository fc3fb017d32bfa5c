import { toLatin } from './latin.ts';

/**
 * A company's name for exact comparison: plain Latin, without punctuation, remarks in brackets and the legal form at
 * its end. `undefined` when nothing is left. Two firms can share a key: a hit says "a company of this name".
 */
export function companyKey(name: string): string | undefined {
  const words = toLatin(name.slice(0, 500))
    .replace(/\([^()]{0,200}\)/g, ' ')
    .replace(/&/g, ' and ')
    .replace(/(?<=\p{L})['’.](?=\p{L})/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  if (words.length > 1 && words[0] === 'the') words.shift();
  while (words.length > 1 && legalForms.has(words.at(-1) as string)) words.pop();
  if (words.length > 1 && words.at(-1) === 'and') words.pop();
  return words.length === 0 ? undefined : words.join(' ');
}

/** Legal forms as they stand at the end of a company's name, folded and without dots. */
const legalForms = new Set(
  (
    'ltd limited llc llp lp inc incorporated corp corporation co company plc pllc pc gmbh ag kg kgaa ug ohg ev se sa sas sarl sl slu srl spa ' +
    'bv nv vof ab aktiebolag as asa oy oyj aps is kft zrt bt doo dd ad ood eood sro as spzoo zoo sp pty pte pvt private jsc ojsc cjsc pjsc ' +
    'ooo oao zao pao ao tov tzov llo fzc fze fzco fzllc dmcc kk gk yk sdn bhd tbk pt cv lda ltda eireli me sab'
  ).split(' '),
);
