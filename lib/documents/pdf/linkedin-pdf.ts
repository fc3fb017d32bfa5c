import type { RawEntry, RawObservation, RawProfile } from '../../core/model/raw-profile.ts';
import { countryOf } from '../../core/text/place.ts';
import { observed } from '../raw-document.ts';
import { type ColumnLine, heights, isOf, type LinkedinColumns, linkedinColumns, profileAddress } from './linkedin-columns.ts';
import { linkedinJobs, linkedinStudies } from './linkedin-jobs.ts';
import type { PageRead } from './read-page.ts';

/** What a profile saved from LinkedIn says; `undefined` for every other document. */
export function linkedinProfile(pages: readonly PageRead[]): { found: RawObservation[]; fields: RawProfile['fields'] } | undefined {
  const columns = linkedinColumns(pages);
  if (columns === undefined) return undefined;
  const [head, ...sections] = parts(columns.main, heights.section);
  const found = [...headOf(head?.lines ?? []), ...handleOf(pages), ...sections.flatMap(sectionOf), ...sideOf(columns)];
  const places = { 'display-name': 'missing', headline: 'empty', 'claimed-location': 'empty', handle: 'missing' } as const;
  return {
    found: found.flatMap((each) => each ?? []),
    fields: { ...places, summary: 'empty', work: 'empty', education: 'empty', skill: 'empty' },
  };
}

type Part = { heading: string; lines: ColumnLine[] };
type Found = (RawObservation | undefined)[];

/** A column in parts, each under a heading of one height; what stands above the first heading comes first. */
function parts(lines: readonly ColumnLine[], height: number): Part[] {
  const all: Part[] = [{ heading: '', lines: [] }];
  for (const line of lines) {
    if (isOf(line, height)) all.push({ heading: line.text, lines: [] });
    else all.at(-1)?.lines.push(line);
  }
  return all;
}

/** Name, headline over one or more lines, and the place as the last of them. */
function headOf(lines: readonly ColumnLine[]): Found {
  const name = textOf(lines.filter((line) => isOf(line, heights.name)));
  const rest = lines.filter((line) => isOf(line, heights.body));
  const last = rest.at(-1)?.text ?? '';
  const isPlace = countryOf(last) !== undefined || /\b(?:area|region|metropolitan)\b/i.test(last);
  const headline = textOf(isPlace ? rest.slice(0, -1) : rest);
  return [
    observed('display-name', name, name, 'name'),
    observed('headline', headline, headline, 'under the name'),
    isPlace ? observed('claimed-location', last, last, 'under the name') : undefined,
  ];
}

function handleOf(pages: readonly PageRead[]): Found {
  const link = pages.flatMap((page) => page.links).find(({ url }) => profileAddress.test(url));
  const key = link && profileAddress.exec(link.url)?.[1];
  return [key && link ? observed('handle', { platform: 'linkedin', name: decoded(key) }, link.text || link.url, 'Contact') : undefined];
}

/** Sections are told apart by their form, which every language shares: jobs have titles, studies have years in brackets. */
function sectionOf({ heading, lines }: Part): Found {
  if (lines.some((line) => isOf(line, heights.title))) return linkedinJobs(lines).map((job) => entry('work', job, heading));
  const years = lines.filter((line) => isOf(line, heights.detail)).some(({ text }) => /\(.*\d{4}.*\)\s*$/.test(text));
  if (years || /^(?:education|ausbildung|formation|educación|formación|formação|istruzione|opleiding|edukacja|образование)/i.test(heading))
    return linkedinStudies(lines).map((study) => entry('education', study, heading));
  const text = lines.map((line) => line.text).join('\n');
  return [observed('summary', text, text, heading)];
}

function entry(kind: 'work' | 'education', value: RawEntry, heading: string): RawObservation | undefined {
  const { employer, title, school, degree, dates } = value;
  const quote = [employer, title, school, degree, dates].filter((part) => part !== undefined).join(' · ');
  return observed(kind, value, quote, heading);
}

/** The narrow column: phones, skills and languages. Addresses are broken over lines here; they come whole, with the page's links. */
function sideOf({ side }: LinkedinColumns): Found {
  return parts(side, heights.sideHeading).flatMap(({ heading, lines }): Found => {
    if (skillHeadings.test(heading)) return lines.map(({ text }) => observed('skill', text, text, heading));
    if (languageHeadings.test(heading)) return languages(lines).map((value) => observed('language', value, value['name'] ?? '', heading));
    return lines.map(({ text }) => {
      const phone = /^(\+?[\d(][\d ().-]{6,24}\d)\s*(?:\(\p{L}+\))?$/u.exec(text)?.[1];
      return phone ? observed('phone', phone, text, heading) : undefined;
    });
  });
}

/** `Portuguese (Native or` over two lines is one language with its level. */
function languages(lines: readonly ColumnLine[]): Record<string, string>[] {
  const texts: string[] = [];
  for (const { text } of lines) {
    const last = texts.at(-1);
    if (last?.includes('(') && !last.includes(')')) texts[texts.length - 1] = `${last} ${text}`;
    else texts.push(text);
  }
  return texts.map((text) => {
    const [, name = text, level] = /^([^()]{1,60}?)\s*\(([^()]{1,80})\)\s*$/.exec(text) ?? [];
    return { name, ...(level && { level }) };
  });
}

const textOf = (lines: readonly ColumnLine[]): string => lines.map(({ text }) => text).join(' ');

function decoded(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}

const skillHeadings =
  /^(?:top skills|top-kenntnisse|hauptkenntnisse|principales compétences|aptitudes principales|principais competências|competenze principali|belangrijkste vaardigheden|najważniejsze umiejętności|основные навыки)$/i;
const languageHeadings = /^(?:languages|sprachen|langues|idiomas|lingue|talen|języki|языки|мови)$/i;
