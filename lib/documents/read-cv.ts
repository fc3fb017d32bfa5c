import type { RawObservation, RawProfile } from '../core/model/raw-profile.ts';
import { countryOf } from '../core/text/place.ts';
import { cvEntries } from './cv-entries.ts';
import { type CvSection, cvSections } from './cv-sections.ts';
import { looksLikeName, titleWord } from './looks-like-name.ts';
import { observed } from './raw-document.ts';

/** The contents of a résumé; `undefined` when the text has no headings of one. */
export function readCv(lines: readonly string[]): { found: RawObservation[]; fields: RawProfile['fields']; topLines: number } | undefined {
  const sections = cvSections(lines);
  if (!sections) return undefined;
  const found = sections.flatMap((section) => contentsOf(section));
  const fields: RawProfile['fields'] = {};
  // The heading is there but nothing under it was understood: the place was not found, rather than empty.
  for (const { about } of sections) if (about === 'work' || about === 'education') fields[about] = 'missing';
  if (!found.some(({ kind }) => kind === 'display-name')) fields['display-name'] = 'missing';
  return { found, fields, topLines: sections[0]?.lines.length ?? 0 };
}

function contentsOf(section: CvSection): RawObservation[] {
  if (section.about === 'top') return topOf(section);
  if (section.about === 'work' || section.about === 'education') return cvEntries(section);
  if (section.about === 'skills') return skillsOf(section);
  return wordsOf(section);
}

/** Above the first heading stand name, title, place and contacts; the whole of it is kept for what else is in there. */
function topOf(section: CvSection): RawObservation[] {
  const lines = section.lines.filter(({ text }) => text.trim() !== '').slice(0, 12);
  const [first, second] = lines;
  const name =
    first && looksLikeName(first.text) ? observed('display-name', first.text.trim(), first.text, `line ${first.line}`) : undefined;
  const title =
    name && second && second.text.length <= 120 && titleWord.test(second.text)
      ? observed('headline', second.text.trim(), second.text, `line ${second.line}`)
      : undefined;
  const contacts = lines.flatMap(({ text, line }) => text.split(/[|•·]|\s{3,10}/).flatMap((part) => contact(part.trim(), line) ?? []));
  return [...[name ?? []].flat(), ...[title ?? []].flat(), ...contacts, ...wordsOf(section)];
}

function contact(part: string, line: number): RawObservation | undefined {
  if (/^\+?[\d(][\d ().-]{7,20}\d$/.test(part) && part.replace(/\D/g, '').length >= 9) return observed('phone', part, part, `line ${line}`);
  const isPlace =
    part.length <= 80 && /^[\p{L}\p{M} .'’-]{2,40}(?:,\s?[\p{L}\p{M} .'’-]{2,40}){1,2}$/u.test(part) && countryOf(part) !== undefined;
  return isPlace ? observed('claimed-location', part, part, `line ${line}`) : undefined;
}

function skillsOf({ lines }: CvSection): RawObservation[] {
  return lines
    .filter(({ text }) => !/^\W{0,6}(?:languages?|sprachen|langues|idiomas)\b/i.test(text))
    .flatMap(({ text, line }) =>
      text.split(/[,;|•·\t]/).map((skill) => ({ skill: skill.replace(/^[\s*-]{0,6}(?:[\p{L} ]{1,30}:)?/u, '').trim(), line })),
    )
    .filter(({ skill }) => skill.length >= 1 && skill.length <= 60)
    .slice(0, 100)
    .flatMap(({ skill, line }) => observed('skill', skill, skill, `line ${line}`) ?? []);
}

function wordsOf({ lines }: CvSection): RawObservation[] {
  const text = lines
    .map((line) => line.text)
    .join('\n')
    .trim();
  return [observed('summary', text, text, `line ${lines.find((line) => line.text.trim() !== '')?.line ?? 0}`) ?? []].flat();
}
