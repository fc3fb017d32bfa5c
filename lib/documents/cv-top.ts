import type { RawObservation } from '../core/model/raw-profile.ts';
import { namesPlace } from '../core/text/place.ts';
import type { CvLine } from './cv-lines.ts';
import { isPlace } from './cv-parts.ts';
import { periodIn } from './cv-periods.ts';
import { companyWord, titleWord } from './job-words.ts';
import { looksLikeName, nameAtStart } from './looks-like-name.ts';
import { observed } from './raw-document.ts';
import { isSpelled, spelledIn, spelledStart } from './spelled-names.ts';

/** Who somebody is, from what stands above the first heading: name, headline, place, phone. */
export function cvTop(lines: readonly CvLine[], everything: readonly CvLine[]): RawObservation[] {
  const top = lines.filter(({ text }) => text.trim() !== '').slice(0, 15);
  const named = nameIn(top, everything);
  const found = [named && observed('display-name', named.name, named.quote, `line ${named.line}`), headlineIn(top, named), placeIn(top)];
  return found.filter((one) => one !== undefined);
}

type Named = { name: string; quote: string; line: number; rest: string; at: number };

/**
 * The name: one of the first lines that can be one, or that the mailbox or a profile's address spells. Further down than the
 * second line only when it is spelled, since a place or a school has capitals too.
 */
function nameIn(top: readonly CvLine[], everything: readonly CvLine[]): Named | undefined {
  const spelled = spelledIn(everything);
  let position = 0;
  for (const [at, { text, line }] of top.entries()) {
    const shown = text
      .replace(documentWord, '')
      .replace(/^[\s:|–—-]{1,8}/, '')
      .trim();
    if (shown === '' || /@|^https?:/.test(shown.slice(0, 40).split(/\s/)[0] ?? '')) continue;
    const exact = spelledStart(shown, spelled);
    if (exact !== undefined) return { name: exact, quote: text.trim(), line, rest: shown.slice(exact.length), at };
    const { name, rest } = nameAtStart(shown) ?? {};
    if (name !== undefined && (isSpelled(name, spelled) || (position < 2 && !isPlace(name))))
      return { name, quote: text.trim(), line, rest: rest ?? '', at };
    if (position === 0 && /^\p{L}{3,20}(?:\s\p{L}{1,20}){1,3}$/u.test(shown) && looksLikeName(capitals(shown)) && isSpelled(shown, spelled))
      return { name: shown, quote: text.trim(), line, rest: '', at };
    position++;
    if (position > 8) break;
  }
  return signedIn(everything, spelled);
}

/** `mara roe` as it would be written with care. */
const capitals = (text: string): string => text.replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());

/** The name below a declaration, in brackets, where the mailbox spells it too. */
function signedIn(everything: readonly CvLine[], spelled: readonly string[]): Named | undefined {
  for (const { text, line } of everything.slice(-12).toReversed()) {
    const inside = /\(\s{0,4}([\p{L}\p{M} .'’-]{4,50}?)\s{0,4}\)\s{0,10}$/u.exec(text)?.[1];
    if (inside && looksLikeName(inside) && isSpelled(inside, spelled)) return { name: inside, quote: text.trim(), line, rest: '', at: -1 };
  }
  return undefined;
}

/** The job title beside or under the name. */
function headlineIn(top: readonly CvLine[], named: Named | undefined): RawObservation | undefined {
  if (!named || named.at < 0) return undefined;
  const rest = named.rest.replace(/^[\s,|–—·•-]{1,6}/, '').trim();
  if (rest !== '' && titleWord.test(rest) && rest.length <= 160) return observed('headline', rest, named.quote, `line ${named.line}`);
  const next = top[named.at + 1];
  const text = next?.text.trim() ?? '';
  const isTitle = next !== undefined && text.length <= 160 && titleWord.test(text) && !/@|\d{5}|[.:]\s{0,3}$/.test(text) && !periodIn(text);
  return isTitle && text.split(/\s+/).length <= 16 ? observed('headline', text, text, `line ${next.line}`) : undefined;
}

/** The place where somebody says they live: a piece of a line that is nothing but a place. */
function placeIn(top: readonly CvLine[]): RawObservation | undefined {
  for (const { text, line } of top) {
    for (const piece of text.split(/[|•·●▪\t]|\s{3,20}|\s[-–—]\s/)) {
      const shown = piece
        .replace(/^[^\p{L}]{0,6}(?:(?:location|city|residence|based in|lives in|wohnort|lieu|ubicación|adresse|address)\s?[:：]?\s)?/iu, '')
        .replace(/[\s.,;-]{1,6}$/, '')
        .trim();
      const looks =
        /^[\p{L}\p{M} .'’()-]{2,40}(?:,\s?[\p{L}\p{M}\d .'’()-]{2,40}){1,3}$/u.test(shown) &&
        !titleWord.test(shown) &&
        !companyWord.test(shown);
      if (looks && shown.length <= 80 && (namesPlace(shown.split(',')[0] ?? '') || (/\p{L}{3,}$/u.test(shown) && isPlace(shown))))
        return observed('claimed-location', shown, text.trim(), `line ${line}`);
    }
  }
  return undefined;
}

const documentWord =
  /^[\s*#_=-]{0,8}(?:(?:my\s)?(?:curr?icul[ua]m\s{0,3}vi[ta]{1,3}e?|c\s?u\s?r\s?r\s?i\s?c\s?u\s?l\s?u\s?m\s{1,4}v\s?i\s?t\s?a\s?e|c\.?v\.?|résumé|resume|bio-?data|lebenslauf|currículum(?: vitae)?|życiorys|europass))(?![\p{L}\d@._-])(?:\s(?:of|de|von|di|van|for)\s|\s?[:|–—-]\s?|\s{0,5})/iu;
