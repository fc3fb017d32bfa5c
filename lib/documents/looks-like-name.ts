import { titleWord } from './job-words.ts';

/**
 * Whether a line can be a person's name: two to five words of letters, each with a capital or in a script without them.
 * A heading or a job title is not one.
 */
export function looksLikeName(line: string): boolean {
  const shown = line.trim();
  if (shown.length < 3 || shown.length > 60 || titleWord.test(shown) || notNames.test(shown)) return false;
  if (/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{2,6}$/u.test(shown)) return true;
  if (initialed.test(shown)) return true;
  const words = shown.split(/\s{1,5}/);
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.some((word) => /\p{L}{2}/u.test(word)) &&
    words.every((word) =>
      /^(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]{0,30}|(?:de|da|di|van|von|der|den|la|le|el|al|bin|ibn|dos|das|do|du|ur|ul|del|della|ben|abu|bint|e|y)),?$/u.test(
        word,
      ),
    )
  );
}

/** `R. Sample`, `Sample.R`: one word with initials. */
const initialed = /^(?:(?:\p{Lu}\.\s?){1,3}\p{Lu}\p{L}{2,24}|\p{Lu}\p{L}{2,24}(?:\.\s?|\s)(?:\p{Lu}\.?){1,3})\.?$/u;

/** The name at the beginning of a line, and what follows it: `Mara Roe, PMP`, `Dr. Mara Roe | Engineer`, `Mara Roe Senior Engineer`. */
export function nameAtStart(line: string): { name: string; rest: string } | undefined {
  const shown = line
    .replace(/^(?:full\s)?name\s{0,10}[:：]-?\s{0,10}/i, '')
    .replace(/^(?:mr|mrs|ms|miss|dr|er|engr|engg|ca|ing|dipl\.?-ing|herr|frau|mme|sr|sra)\.?\s(?=\p{Lu})/iu, '');
  const [first = ''] = shown.split(/\s{0,3}[,|•·(\t–—]|\s-\s|\s{3,20}|\s(?:e-?mail|mobile|mob|phone|tel|cell|contact|address)\b/iu);
  if (looksLikeName(first)) return { name: first.trim(), rest: shown.slice(first.length) };
  // Name and title in one line: the name ends where the title begins.
  const title = first.search(titleBegin);
  const name = title > 3 ? first.slice(0, title).trim() : '';
  return looksLikeName(name) && titleWord.test(first.slice(title)) ? { name, rest: shown.slice(title) } : undefined;
}

const titleBegin =
  /(?<=\s)(?:senior|sr|junior|jr|lead|principal|staff|chief|head|assistant|associate|software|web|full[- ]?stack|front[- ]?end|back[- ]?end|data|project|product|program|system|systems|network|technical|test|qa|business|sales|marketing|hr|human|operations?|financial|finance|graphic|ui|ux|mobile|android|ios|java|python|php|\.net|devops|cloud|security|engineer|developer|designer|manager|analyst|consultant|architect|administrator|specialist|executive|director|accountant|teacher|student|intern|trainee|freelance|certified|experienced|mechanical|civil|electrical|site|production|quality|customer|database|oracle|sap|bi|cto|ceo|vp)(?![\p{L}])/iu;
/** Words of headings, places and forms that stand at a résumé's head and are no part of anybody's name. */
const notNames =
  /(?<![\p{L}\p{M}])(?:curr?icul[ua]m|vitae|viate|curr?icul[ua]mvitae|applied|post|male|female|indian|resume|résumé|lebenslauf|profile|profil|objective|summary|details?|personal|professional|experience|education|qualifications?|academic|career|skills?|contact|address|mobile|phone|e-?mail|page|street|road|nagar|colony|sector|floor|near|district|state|city|town|village|university|college|institute|school|academy|department|company|ltd|limited|pvt|inc|llc|gmbh|technologies|solutions|services|systems|group|bank|private|confidential|linkedin|github|www|http|date|birth|nationality|gender|marital|status|languages?|references?|declaration|projects?|about|hello|dear|the|and|for|with|seeking|looking|letter|cover|application|job|position|work|home|present|permanent|current|location|india|technical|computer|science|engineering|bachelor|master|mba|b\.?tech|m\.?tech|photo|table|contents|dipl)(?![\p{L}\p{M}])/iu;
