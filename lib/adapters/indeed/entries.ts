import type { RawValue, Section } from '../adapter.ts';
import { nodeType, parentOf } from '../dom.ts';
import { observedAt, section } from '../observe.ts';
import type { Page } from '../page.ts';

const marked = (name: string) => `[data-shield-id="${name}"]`;
const parts = {
  title: marked('workExperience_work_title'),
  company: marked('workExperience_work_experience_company'),
  workPlace: marked('workExperience_location_span'),
  workDates: marked('workExperience_work_dates'),
  text: marked('workExperience_work_description'),
  school: marked('education_edu_school_span'),
  studyDates: marked('education_edu_dates'),
} as const;

/** The work history: each post stands around its marked title. */
export function employment(page: Page): Section {
  return entries(page, parts.title, (entry, title) => ({
    title,
    employer: within(page, entry, parts.company),
    place: within(page, entry, parts.workPlace),
    dates: within(page, entry, parts.workDates),
    text: within(page, entry, parts.text),
  }));
}

/** Education: each school with the degree in front of it. */
export function education(page: Page): Section {
  return entries(page, parts.school, (entry, school) => ({
    school,
    degree: within(page, entry, 'h3'),
    dates: within(page, entry, parts.studyDates),
  }));
}

function entries(page: Page, mark: string, read: (entry: Element, name: string) => RawValue): Section {
  const values = page
    .all(mark)
    .map((element) => observedAt(page, around(page, element, mark), mark, read(around(page, element, mark), page.text(element))));
  return section(values, false);
}

/** As much of the page as belongs to one marked entry and to no other. */
function around(page: Page, element: Element, mark: string): Element {
  let entry = element;
  for (let next = parentOf(entry) as Element | null; next !== null && nodeType(next) === 1; next = parentOf(next) as Element | null) {
    if (page.all(mark, next).length > 1 || page.first('h1, h2', next) !== undefined) break;
    entry = next;
  }
  return entry;
}

function within(page: Page, entry: Element, selector: string): string | undefined {
  const found = page.first(selector, entry);
  return found === undefined ? undefined : page.reading(found).lines.join('\n') || undefined;
}
