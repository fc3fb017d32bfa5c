import type { RawObservation } from '../core/model/raw-profile.ts';
import type { CvLine } from './cv-lines.ts';
import { isPlace } from './cv-parts.ts';
import { endDateIn, periodIn } from './cv-periods.ts';
import { observed } from './raw-document.ts';
import { degreeWord, schoolWord } from './study-words.ts';

type Study = { school?: string; degree?: string; dates?: string; quote: string[]; line: number };

/** The studies of a part of a résumé. A school needs a word that schools are named by, or stands alone beside a degree. */
export function cvStudies(lines: readonly CvLine[]): RawObservation[] {
  const studies: Study[] = [];
  let gap = 0;
  for (const { text, line } of lines) {
    if (text.trim() === '') {
      gap++;
      continue;
    }
    const told = lineOf(text);
    const last = studies.at(-1);
    const isNew = !last || isAnother(last, told, gap);
    if (isNew && !told.school && !told.degree && !told.dates) {
      gap = 0;
      continue;
    }
    const study: Study = isNew ? { quote: [], line } : last;
    if (isNew) studies.push(study);
    if (told.school) study.school ??= told.school;
    if (told.degree) study.degree ??= told.degree;
    if (told.dates) study.dates ??= told.dates;
    if (!study.school && study.degree && told.lone && gap < 2) study.school = told.lone;
    study.quote.push(text.trim());
    gap = 0;
  }
  return studies
    .slice(0, mostStudies)
    .flatMap(({ school, degree, dates, quote, line }) =>
      school === undefined
        ? []
        : (observed(
            'education',
            { school, ...(degree && { degree }), ...(dates && { dates }) },
            quote.slice(0, 3).join(' · '),
            `line ${line}`,
          ) ?? []),
    );
}

type Told = { school?: string | undefined; degree?: string | undefined; dates?: string | undefined; lone?: string | undefined };

/** A line begins another study where it brings what the last one has already. */
function isAnother(last: Study, told: Told, gap: number): boolean {
  if (told.degree && last.degree) return true;
  if (told.school && last.school) return true;
  const isWhole = last.school !== undefined && last.degree !== undefined;
  return isWhole && ((told.degree ?? told.school) !== undefined || (gap > 0 && told.dates !== undefined && last.dates !== undefined));
}

function lineOf(text: string): Told {
  if (text.length > 260) return {};
  const range = periodIn(text);
  const dates = range ?? endDateIn(text);
  const pieces = piecesOf(dates ? text.replace(dates.shown, ' | ') : text);
  const degree = pieces.find((piece) => isDegree(piece));
  const school = pieces.find((piece) => piece !== degree && isSchool(piece));
  // A name without a school's word stands for one only where its place or its period stands beside it.
  const hasPlace = range !== undefined || pieces.some((piece) => isPlace(piece));
  const lone = pieces.length <= 3 && hasPlace ? pieces.find((piece) => piece !== degree && isNameLike(piece)) : undefined;
  return {
    school: school && shortened(school),
    degree: degree?.slice(0, 160),
    dates: dates?.dates,
    lone: degree === undefined ? lone : undefined,
  };
}

const piecesOf = (text: string): string[] =>
  text
    .replace(/[“”"]/g, '')
    .split(
      /\s[-–—−]{1,2}(?=\s|$)|[|·•▪●\t;»]|\s{3,20}|:[-–]?\s|,\s|,(?=\p{Lu})|\.\s(?=from\b)|\s(?:from|at|an der|am|à l['’]|de l['’]|en la|affiliated to|passed (?:from|in)|through|under)\s/iu,
    )
    .map((piece) =>
      piece
        .replace(/^[\s,.;:–—•*▪●➢✓(\uf000-\uf0ff-]{1,12}|[\s,;:–—(-]{1,12}$/g, '')
        .replace(/^(?:the|from|at|in)\s/i, '')
        .replace(/\s(?:in|from|with|during|on|of|at|passed|year|the|and)$/i, '')
        .trim(),
    )
    .filter((piece) => piece !== '');

const isDegree = (piece: string): boolean =>
  piece.length <= 160 && degreeWord.test(piece) && !(schoolWord.test(piece) && !startsWithDegree(piece));
function startsWithDegree(piece: string): boolean {
  const at = piece.search(degreeWord);
  return (at >= 0 && at <= 3) || /^(?:\p{L}+\s){0,2}(?:degree|diploma)\b/iu.test(piece);
}

function isSchool(piece: string): boolean {
  if (piece.length < 3 || piece.length > 140 || !schoolWord.test(piece)) return false;
  const words = piece.split(/\s+/);
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return words.length <= 16 && small <= Math.max(3, words.length / 2) && !startsWithDegree(piece) && !notSchools.test(piece);
}

/** A name without a school's word, such as "Stanford": only beside a degree, and only where it is nothing else. */
const isNameLike = (piece: string): boolean =>
  /^\p{Lu}[\p{L}\p{M}.'’&-]{1,30}(?:\s(?:\p{Lu}[\p{L}\p{M}.'’&-]{0,30}|of|de|di|and|the)){0,5}$/u.test(piece) &&
  !isPlace(piece) &&
  !degreeWord.test(piece) &&
  !notNames.test(piece);

/** The school's name without the sentence around it. */
const shortened = (school: string): string => school.replace(/\s(?:with|in the year|during|securing|having|passed)\s.{0,140}$/i, '').trim();

const mostStudies = 40;
const notSchools =
  /^(?:high school|secondary school|school|college|university|institute|institution|name of (?:the )?(?:school|college|institut|universit).{0,40}|(?:school|college|university|institute|institution)\s?[/&]\s?.{0,40}|board\s?[/&].{0,40}|class|course|examination|degree|qualification)$|\b(?:i have|i am|my|percentage|certified|attended|participated|member of|worked|project|completed|pursuing|seminar|workshop|captain|award(?:ed)?|prize|winner|organi[sz]ed|volunteer|coordinator)\b/i;
const notNames =
  /\b(?:extra|final|additional|personal|details|industrial|training|country|visit(?:ed)?|certificate|date|issued?|expiry|valid|gpa|cgpa|grade|percentage|percent|marks|class|division|distinction|honou?rs|first|second|board|year|passing|passed|course|coursework|courses|thesis|major|minor|relevant|project|dean|list|science|engineering|technology|commerce|arts|management|marketing|finance|computer|mathematics|physics|chemistry|biology|economics|business|administration|accounting|mechanical|electrical|electronics|civil|communication|information|specialization|subjects?|stream|details|examination|result|awaited|pursuing|skills|activities|present|english|state|school|university|college|institute|cum laude|summa|magna|note|abschluss)\b/i;
