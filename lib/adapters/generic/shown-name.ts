import type { RawObservation } from '../../core/model/raw-profile.ts';
import { tagName } from '../dom.ts';
import { observedAt, ofKind } from '../observe.ts';
import type { Page } from '../page.ts';

/** Headings that pages of people open with and that name nobody. */
const noNames =
  /^(home|welcome|hello|about|contact|portfolio|profile|resume|résumé|cv|curriculum vitae|candidate|work|projects|skills|menu|get|let[’']?s|say|reach|stay|find|follow|my|our|what|who|why|how|where|things|recent|latest|selected|featured|professional|technical|experience|employment|education|read|view|download)\b/iu;

/**
 * The name that the page's first headings show, as the last resort and only on pages that are about one person. Two to five
 * words, most of them capitalised where the script has capitals; anything else is left unread.
 */
export function shownName(page: Page): RawObservation | undefined {
  for (const selector of ['h1', 'h2']) {
    const ranked = page.headings().filter((heading) => tagName(heading) === selector);
    for (const heading of ranked.slice(0, 3)) {
      const name = nameIn(page.text(heading));
      const one = name === undefined ? undefined : observedAt(page, heading, selector, name);
      if (one !== undefined) return ofKind('display-name', one);
    }
  }
  return undefined;
}

/** The name in a heading such as `Hi, I’m Mara Quillfeather` or `Mara Quillfeather – Designer`. */
export function nameIn(heading: string): string | undefined {
  if (heading.length > 200) return undefined;
  const bare = heading
    .replace(/^(hi|hello|hey|hola|hallo|bonjour|olá)?[,!. ]{0,3}(i['’]?m|i am|my name is|ich bin|je suis|soy|sou) /iu, '')
    .split(/ [|·–—-] |, |[|(]/)[0]
    ?.replace(/[.!👋 ]+$/u, '')
    .trim();
  if (bare === undefined || bare.length < 4 || bare.length > 60 || noNames.test(bare) || /[\d@:/?!]/.test(bare)) return undefined;
  const words = bare.split(' ');
  if (words.length < 2 || words.length > 5) return undefined;
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return small * 2 < words.length ? bare : undefined;
}
