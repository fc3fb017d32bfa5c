import { countryOf, namesPlace } from '../core/text/place.ts';
import { companyWord, discipline, employment, legalForm, titleWord } from './job-words.ts';
import { degreeWord, schoolWord } from './study-words.ts';

/** What a piece of a head line is likely to be. `loose` pieces stand behind a comma only. */
export type Part = { text: string; role: 'title' | 'employer' | 'place' | 'employment' | 'unknown'; loose: boolean };

/** The named things of a head line without its dates: `Engineer at Acme | Berlin, Germany`. */
export function partsOf(text: string, dates = ''): Part[] {
  return text
    .slice(0, 400)
    .replace(dates, ' | ')
    .replace(/\(\s{0,3}\|\s{0,3}\)/g, ' | ')
    .replace(/\(([^()]{1,60})\)/g, (all, inner: string) => (isPlace(inner) || employment.test(inner) ? ` | ${inner} | ` : all))
    .split(/\s[-–—−]{1,2}(?=\s|$)|[|·•▪●\t»]|\s{3,20}|\s(?:@|at|bei|beim|chez|presso|bij|в)\s/u)
    .flatMap((segment) => piecesOf(segment));
}

/** Whether a text names a place, or says that there is none. */
export const isPlace = (text: string): boolean =>
  text.length <= 80 &&
  (/^(?:remote|hybrid|on-?site|home office|télétravail)\b/i.test(text) || countryOf(text) !== undefined || namesPlace(text));

/** Whether a piece of text can be the name of an employer: a name, not a sentence, a list, a date, a degree or a label. */
export function canBeEmployer(text: string): boolean {
  if (text.length < 2 || text.length > 90 || /[:;!?@]|https?:|www\.|\.{2}/i.test(text)) return false;
  const words = text.replace(/\s(?:sp\. ?z ?o\. ?o|s\.r\.o|d\.o\.o)\.?$/i, '').split(/\s+/);
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  if (words.length > 10 || !/^(?:[\p{Lu}\p{Lo}\d]|\p{Ll}{1,2}\p{Lu})/u.test(text) || small * 2 > words.length) return false;
  if (
    /[%+#"“”]|\bwork(?:ed|ing)\b|\bjournal\b|\((?:from|since)$/i.test(text) ||
    text.split(/[\s/&-]+/).every((word) => discipline.test(word) || generic.test(word))
  )
    return false;
  if (/(?:department|dept\.?|year|section|division|branch|sector|limit|module|team|industry)$/i.test(text) || countryOf(text) !== undefined)
    return false;
  return !notEmployers.test(text) && !degreeWord.test(text) && !discipline.test(text) && !/^\d[\d\s.,%/+-]*$/.test(text);
}

/** The parts between strong marks; commas part a title from an employer, and either from a place. */
function piecesOf(segment: string): Part[] {
  const pieces = segment
    .split(/,(?=\s|$)|,(?=\p{Lu})/u)
    .map(trimmed)
    .filter((piece) => piece !== '');
  for (let at = pieces.length - 1; at > 0; at--)
    if (legalForm.test((pieces[at] as string).replaceAll('.', ''))) pieces.splice(at - 1, 2, `${pieces[at - 1]}, ${pieces[at]}`);
  const from = placeFrom(pieces);
  const named = pieces.slice(0, from);
  // A title goes on behind its comma: "Engineer, Backend".
  for (let at = named.length - 1; at > 0; at--)
    if (discipline.test(named[at] as string) && titleWord.test(named[at - 1] as string))
      named.splice(at - 1, 2, `${named[at - 1]}, ${named[at]}`);
  const place = pieces.slice(from).join(', ');
  return [
    ...named.flatMap((text, index): Part[] => withCompany(text, index > 0)),
    ...(place === '' ? [] : [{ text: place, role: 'place' as const, loose: named.length > 0 }]),
  ];
}

/** `Engineer with Example Grid Ltd` names both; `worked as an engineer` names the title. */
function withCompany(text: string, loose: boolean): Part[] {
  const [, before = '', after = ''] =
    /^(.{3,60}?)(?:\s(?:with|in|for|of|to)\s(?:the\s|m\/s\.?\s)?|\s?[-–]\s?)(\p{Lu}.{1,80})$/u.exec(text) ?? [];
  if (after !== '' && titleWord.test(before) && !titleWord.test(after) && legalEnd.test(after) && canBeEmployer(after))
    return [titled(before, loose), { text: after, role: 'employer', loose: false }];
  const role = roleOf(text);
  return [role === 'title' ? titled(text, loose) : { text, role, loose }];
}

/** A title without the words that lead to it; a sentence is none. */
function titled(text: string, loose: boolean): Part {
  const bare = text
    .replace(leadIn, '')
    .replace(/\s(?:during|from|since|for the period|w\.e\.f)(?:\s.{0,80})?$/i, '')
    .trim();
  const isTitle =
    bare.length >= 2 &&
    bare.length <= 90 &&
    bare.split(/\s+/).length <= 9 &&
    !/^(?:with|in|at|for|and|of|by|to|from|on)\s/i.test(bare) &&
    !/[!?]|\b(?:i|is|was|are|were|has|have|my|who|which|that|work|worked|working)\b/i.test(bare);
  return { text: isTitle ? bare : text, role: isTitle ? 'title' : 'unknown', loose };
}

/** Where the place at the end of a list begins: the longest end that names one. */
function placeFrom(pieces: readonly string[]): number {
  for (let from = Math.max(0, pieces.length - 3); from < pieces.length; from++) {
    const end = pieces.slice(from);
    // A company or a school before its town is not the place.
    const isNamed = companyWord.test(end[0] ?? '') || schoolWord.test(end[0] ?? '');
    if (!isNamed && isPlace(end.join(', ')) && end.every((piece) => !titleWord.test(piece))) return from;
  }
  return pieces.length;
}

function roleOf(text: string): Part['role'] {
  if (employment.test(text)) return 'employment';
  const isTitle = titleWord.test(text);
  if (!isTitle) return companyWord.test(text) && canBeEmployer(text) ? 'employer' : 'unknown';
  const last =
    text
      .replace(/\([^()]{0,60}\)/g, '')
      .trim()
      .split(/\s+/)
      .at(-1) ?? '';
  // "Example Lead Works Ltd" is a company, "Director of Engineering" and "Systems Engineer" are titles.
  const isCompany =
    legalForm.test(last.replaceAll('.', '')) ||
    (!titleWord.test(last) && companyWord.test(last) && !titleStart.test(text) && !/\s(?:of|de|für|di)\s/i.test(text));
  return isCompany && canBeEmployer(text) ? 'employer' : text.length <= 100 ? 'title' : 'unknown';
}

const trimmed = (text: string): string => {
  // The words that led to the dates stay behind when those are taken out: "Acme, Lyon from".
  const bare = text.replace(/^[\s,;:–—•*▪●➢✓.\uf000-\uf0ff-]{1,12}|[\s,;:–—-]{1,12}$/g, '').trim();
  // A bracket is taken off only where its other half went with the dates.
  return bare
    .replace(/^\(([^()]*)$/, '$1')
    .replace(/^([^()]*)\)$/, '$1')
    .replace(/\(\s*\)|\s\.$/g, '')
    .replace(/(?:^|\s)(?:from|since|during|between|period|duration|dated?|w\.?e\.?f\.?)$/i, '')
    .trim();
};
/** Words that alone, or with each other, name no company. */
const generic =
  /^(?:&|and|of|the|group|enterprises?|company|board|services?|solutions?|systems?|consultancy|consulting|interim|improvement|management|power|energy|substation|site|plant|office|industry|industries|domain|general|various|others?|freelance|self|family|technology|functional|process|activities|entry|control|test|pre|post|application|activity)$/i;
const leadIn =
  /^(?:(?:i\s)?(?:have\s|am\s|was\s)?(?:presently\s|currently\s)?(?:work(?:ed|ing)|employed|serv(?:ed|ing))\sas\s(?:an?\s|the\s)?|(?:role|position|designation|title|post)(?:\s{0,3}[:–-]{1,2}\s{0,3}|\s(?=\p{Lu}))|as\s(?:an?\s|the\s)?)/iu;
const legalEnd =
  /(?<!\p{L})(?:ltd|limited|llc|llp|inc|corp|corporation|company|plc|gmbh|ag|pvt|technologies|solutions?|systems|services|group|bank|industries|enterprises|infotech|university|hospital|college|institute|school|labs|consulting)\.?$/iu;
const titleStart =
  /^(?:sr|senior|jr|junior|chief|head|director|vp|vice|manager|lead|deputy|assistant|associate|principal|executive|general|regional|managing|system|systems|chef|leiter|responsable|gerente|kierownik)(?![\p{L}])/iu;
const notEmployers =
  /^(?:(?:pvt|private|ltd|limited|co|company|inc|llc|corp)[\s.,]*){1,4}$|^(?:presently\b|currently\b|member\b|industry\b|training\b|online\b|microsoft (?:office|word|excel)|ms[- ]?office|sql\b|html\d?\b|java\b|python\b|excel\b|ppt\b|vlookup\b|(?:work|worked|working|respons|develop|design|manag|handl|implement|creat|maintain|prepar|perform|provid|ensur|support|coordinat|involv|assist|conduct|analy[sz]|test|build|built)(?:e|es|s|ed|ing|ible|ibilities|ibility|ement)?\s|projects?\b|client\b|role\b|roles\b|team size|environment\b|duration\b|responsibilit|description\b|company$|organi[sz]ation$|website\b|contact\b|page\b|total\b|experience\b|years?\b|months?\b|period\b|present\b|current\b|till\b|to\b|from\b|the\s\p{Ll}|as an?\s|i\s|my\s|key\s|skills?$|technolog(?:y|ies)\s?(?:used)?$|tools\b|designation\b|position\b|date\b|dates\b|s\.?\s?no\b|sr\.?\s?no\b|name\b|place\b|location\b|address\b|references?\b|n\/?a$|nil$|-$|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)\b|\b(?:years?|months?|yrs?|mos?) (?:of )?(?:experience|exp)?\b|\d\s?(?:years?|yrs?|months?|mos?|weeks?|days?)\b|\b(?:experience|responsible|responsibilities)\b/iu;
