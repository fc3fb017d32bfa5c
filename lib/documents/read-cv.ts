import type { RawObservation, RawProfile } from '../core/model/raw-profile.ts';
import { toldJobs } from './cv-job-sentences.ts';
import { labelledJobs } from './cv-labelled-jobs.ts';
import { cvLanguages } from './cv-languages.ts';
import type { CvLine } from './cv-lines.ts';
import { areOfResume, type CvSection, cvSections } from './cv-sections.ts';
import { cvSkills } from './cv-skills.ts';
import { cvStudies } from './cv-studies.ts';
import { cvTop } from './cv-top.ts';
import { cvJobs } from './cv-work.ts';
import { isPersonal } from './personal-lines.ts';
import { observed } from './raw-document.ts';

/** The contents of a résumé; `undefined` when the text has no headings of one. */
export function readCv(
  lines: readonly CvLine[],
): { found: RawObservation[]; fields: RawProfile['fields']; ownLines: CvLine[] } | undefined {
  const sections = cvSections(lines);
  if (!areOfResume(sections)) return undefined;
  const found = sections.flatMap((section) => contentsOf(section, lines));
  const fields: RawProfile['fields'] = {};
  // The heading is there but nothing under it was understood: the place was not found, rather than empty.
  for (const { about } of sections) if (about === 'work' || about === 'education') fields[about] = 'missing';
  if (!found.some(({ kind }) => kind === 'display-name')) fields['display-name'] = 'missing';
  // Elsewhere "Mail: …" may be somebody else's.
  const ownLines = sections.filter(({ about }) => own.has(about)).flatMap((section) => section.lines);
  return { found, fields, ownLines };
}

const own = new Set<CvSection['about']>(['top', 'contact', 'personal']);

function contentsOf(section: CvSection, everything: readonly CvLine[]): RawObservation[] {
  const { about, lines } = section;
  if (about === 'top') return [...cvTop(lines, everything), ...wordsOf(lines)];
  if (about === 'contact') return [...cvTop(lines, []), ...wordsOf(lines)];
  if (about === 'work') {
    const { found, used } = labelledJobs(lines);
    const rest = lines.map((line, index) => (used.has(index) ? { ...line, text: '' } : line));
    return [...found, ...(found.length > 0 ? [] : cvJobs(rest)), ...toldJobs(rest)];
  }
  if (about === 'education') return cvStudies(lines);
  if (about === 'skills') return cvSkills(lines);
  if (about === 'languages') return cvLanguages(lines);
  // Another person's contacts, and what somebody is: neither is the candidate's profile.
  if (about === 'references' || about === 'personal') return [];
  return wordsOf(lines);
}

function wordsOf(lines: readonly CvLine[]): RawObservation[] {
  const text = lines
    .filter((line) => !isPersonal(line.text))
    .map((line) => line.text)
    .join('\n')
    .trim();
  return [observed('summary', text, text, `line ${lines.find((line) => line.text.trim() !== '')?.line ?? 0}`) ?? []].flat();
}
