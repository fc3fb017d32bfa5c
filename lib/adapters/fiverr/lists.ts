import type { Section } from '../adapter.ts';
import { at, embeddedJson } from '../embedded-json.ts';
import { list, text } from '../json-ld.ts';
import { observedAt, section } from '../observe.ts';
import type { Page } from '../page.ts';
import { embeddedSection } from './embedded.ts';
import { propsSelector, seller } from './seller.ts';

/** Skills: the list that "More about me" opens, else what the page embeds. */
export function skills(page: Page): Section {
  const listed = page.all('ul[aria-label="Skills List"] li a');
  if (listed.length > 0)
    return section(
      listed.map((one) => observedAt(page, one, 'Skills List', page.text(one))),
      true,
    );
  return embeddedSection(
    page,
    'skill',
    list(at(seller(page), 'activeStructuredSkills')).map((skill) => {
      const name = text(at(skill, 'name')) ?? text(at(skill, 'label'));
      return name === undefined ? undefined : { value: name, shown: name, path: 'activeStructuredSkills' };
    }),
    isEmptyList(at(seller(page), 'activeStructuredSkills')),
  );
}

/** Schools with the year of leaving, which is all that the site knows of a period. */
export function education(page: Page): Section {
  const listed = page.all('ul[aria-label="Educations List"] li');
  if (listed.length > 0) {
    const part = (item: Element, label: string) => {
      const element = page.first(`[aria-label="${label}"]`, item);
      return element === undefined ? undefined : page.text(element);
    };
    return section(
      listed.map((item) => {
        const school = part(item, 'Title');
        const value = school && { school, degree: part(item, 'Sub Title'), dates: until(part(item, 'Description')) };
        return value ? observedAt(page, item, 'Educations List', value) : undefined;
      }),
      true,
    );
  }
  return embeddedSection(
    page,
    'education',
    list(at(seller(page), 'activeEducations')).map((study) => {
      const school = text(at(study, 'school'));
      const degree = [text(at(study, 'degreeTitle')), text(at(study, 'degree'))].filter((one) => one !== undefined).join(' ');
      const value = school && { school, degree, dates: until(text(at(study, 'toYear'))) };
      return value ? { value, shown: school, path: 'activeEducations' } : undefined;
    }),
    isEmptyList(at(seller(page), 'activeEducations')),
  );
}

/** Languages, which the page embeds by their codes and shows by their names in its own language. */
export function languages(page: Page): Section {
  const names = namesOf(page);
  return embeddedSection(
    page,
    'language',
    list(at(seller(page), 'user', 'languages')).map((language) => {
      const code = text(at(language, 'code'));
      const name = code === undefined ? undefined : names(code);
      if (name === undefined) return undefined;
      const level = text(at(language, 'level'))?.toLowerCase().replaceAll('_', ' ');
      return { value: { name, level: /^\d+$/.test(level ?? '') ? undefined : level }, shown: name, path: 'user.languages' };
    }),
    isEmptyList(at(seller(page), 'user', 'languages')),
  );
}

/** What buyers wrote. */
export function reviews(page: Page): Section {
  const found = seller(page) === undefined ? undefined : at(embeddedJson(page, propsSelector), 'reviewsData', 'buying_reviews', 'reviews');
  return embeddedSection(
    page,
    'review',
    list(found).map((review) => {
      const comment = text(at(review, 'comment'));
      return comment === undefined ? undefined : { value: comment, shown: comment, path: 'reviewsData.buying_reviews' };
    }),
  );
}

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;

/** A lone year of leaving is no period that begins in it. */
const until = (text: string | undefined): string | undefined => {
  const year = /(?:19|20)\d\d/.exec(text ?? '')?.[0];
  return year === undefined ? undefined : `until ${year}`;
};

function namesOf(page: Page): (code: string) => string | undefined {
  const html = page.first('html');
  const lang = (html && page.attribute(html, 'lang')) ?? 'en';
  let names: Intl.DisplayNames | undefined;
  return (code) => {
    try {
      names ??= new Intl.DisplayNames([lang, 'en'], { type: 'language', fallback: 'none' });
      return names.of(code.toLowerCase());
    } catch {
      return undefined;
    }
  };
}
