import type { RawObservation } from '../core/model/raw-profile.ts';
import type { CvLine } from './cv-lines.ts';
import { observed } from './raw-document.ts';

/** The skills of a part of a résumé, one each: lists with commas, bars or bullets, with or without a group's name before them. */
export function cvSkills(lines: readonly CvLine[]): RawObservation[] {
  const known = new Set<string>();
  return lines
    .flatMap(({ text, line }) => skillsIn(text).map((skill) => ({ skill, line })))
    .filter(({ skill }) => {
      const key = skill.toLowerCase();
      return !known.has(key) && known.add(key);
    })
    .slice(0, mostSkills)
    .flatMap(({ skill, line }) => observed('skill', skill, skill, `line ${line}`) ?? []);
}

/** The skills that one line lists; a sentence lists none. */
export function skillsIn(text: string): string[] {
  if (text.length > 2_000) return [];
  const listed = text
    .replace(/^[^\p{L}\p{N}.#]{0,10}(?:[\p{L}][\p{L}\p{N} &/().+#-]{1,50}?\s{0,20}(?::[-–]?|\s[-–]\s))(?=\s)/u, '')
    .replace(/^[\s:–-]{1,10}/, '');
  return outsideBrackets(listed)
    .map((skill) => skill.replace(/^[\s*•▪●➢✓–\uf000-\uf0ff-]{1,8}|^(?:and|und|et|y|e|i)\s|[\s.;:]{1,6}$/gu, '').trim())
    .filter((skill) => skill.length >= 1 && skill.length <= 60 && /[\p{L}]/u.test(skill) && !isSentence(skill));
}

/** Splits at the marks of a list that do not stand in brackets: `Java (8, 11), SQL`. */
function outsideBrackets(text: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    if (char === '(') depth++;
    else if (char === ')') depth = Math.max(0, depth - 1);
    else if (/[,;|•·\t▪●]/.test(char) && (depth === 0 || depth > 3)) {
      pieces.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...pieces, text.slice(from)];
}

const isSentence = (skill: string): boolean =>
  skill.split(/\s+/).length > 7 || /\b(?:i|my|am|is|are|was|have|has|with|that|which|who|their|this|year(?:s)? of)\b/i.test(skill);
const mostSkills = 100;
