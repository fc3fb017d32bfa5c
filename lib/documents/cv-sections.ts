import { type CvPart, headingOf } from './cv-headings.ts';
import { languagesIn } from './cv-languages.ts';
import type { CvLine } from './cv-lines.ts';

/** A part of a résumé with the lines below its heading; `top` is what stands above the first one. */
export type CvSection = { about: CvPart | 'top'; lines: CvLine[] };

/** The parts of a résumé in their order, the first one `top`. */
export function cvSections(lines: readonly CvLine[]): CvSection[] {
  const sections: CvSection[] = [{ about: 'top', lines: [] }];
  for (const line of lines) {
    const heading = headingOf(line.text);
    const isOther = heading?.about === 'languages' && heading.rest !== '' && languagesIn(heading.rest).length === 0;
    const isInside = sections.at(-1)?.about === 'work' && heading !== undefined && (heading.rest !== '' || ofOneJob.test(line.text));
    if (heading && !isInside && !isOther)
      sections.push({ about: heading.about, lines: heading.rest === '' ? [] : [{ text: heading.rest, line: line.line }] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections;
}

/**
 * Whether the parts are those of a résumé: a heading for work or education stands in it. A letter speaks of its writer's
 * experience too, but has no headings; where it greets somebody above the first one, it is a letter.
 */
export function areOfResume(sections: readonly CvSection[]): boolean {
  const top = sections[0]?.lines ?? [];
  const headed = new Set(
    sections.map(({ about }) => about).filter((about) => about === 'work' || about === 'education' || about === 'skills'),
  );
  // A letter with the résumé below it has several headings, a letter alone hardly one.
  if (top.some(({ text }) => greeting.test(text))) return headed.size > 1;
  return headed.has('work') || headed.has('education');
}

/** What stands below a job as often as on its own: then the jobs go on after it. */
const ofOneJob =
  /^[^\p{L}]{0,8}(?:key |major |selected )?(?:achievements?|accomplishments?|highlights|technologies|tools|technologies used|activities|highlights)\s{0,3}:?\s{0,3}$/iu;
const greeting =
  /^\s{0,8}(?:dear|hi|hello|hey|greetings|to whom it may concern|sehr geehrte|liebe[rs]?|madame|monsieur|estimad[oa]s?|prezad[oa]s?|caro|gentile|egregio|szanown[aiey]|drogi|geachte|beste|уважаем|добрый день|шановн)(?![\p{L}-])[^.]{0,80}[,!:]?\s{0,4}$/iu;
