import { closest, matches, tagName } from '../dom.ts';
import type { Page } from '../page.ts';
import { detailList } from './detail-list.ts';
import { type DetailPart, detailPartOf } from './detail-route.ts';

export type CardName = DetailPart | 'about';

/** The card at the top of a profile in the layout of 2026: hashed classes, but an id that says what it is. */
export const topCard2026 = [
  '[id^="com.linkedin.sdui.profile.card."][id$="Topcard"]',
  '[componentkey*="profile.card."][componentkey$="Topcard"]',
];

/** The same in the layout of 2024. */
export const topCard2024 = '[data-member-id]';

const anchors: Record<CardName, string[]> = {
  about: ['#about', '[id*="profile.card."][id$="About"]', '[componentkey*="profile.card."][componentkey$="About"]'],
  experience: [
    '#experience',
    '[id$="ExperienceTopLevelSection"]',
    '[componentkey*="ExperienceTopLevelSection"]',
    '[data-testid^="profile_ExperienceTopLevelSection"]',
  ],
  education: [
    '#education',
    '[id$="EducationTopLevelSection"]',
    '[componentkey*="EducationTopLevelSection"]',
    '[data-testid^="profile_EducationTopLevelSection"]',
  ],
  skills: ['#skills', '[componentkey*="profile.card."][componentkey$="Skills"]', '[data-testid^="profile_Skills"]'],
  certifications: ['#licenses_and_certifications', '[componentkey*="ProfileNullStateCardAnchor_Certifications"]'],
  languages: ['#languages', '[componentkey*="ProfileNullStateCardAnchor_Languages"]'],
  projects: ['#projects', '[componentkey*="ProfileNullStateCardAnchor_Project"]'],
};

// Headings in English, German, Spanish, French, Portuguese, Italian, Dutch and Polish. In any other language a card
// without an anchor counts as missing.
const headings: Record<CardName, string[]> = {
  about: ['about', 'info', 'acerca de', 'infos', 'à propos', 'sobre', 'informazioni', 'informacje'],
  experience: ['experience', 'berufserfahrung', 'experiencia', 'expérience', 'experiência', 'esperienza', 'ervaring', 'doświadczenie'],
  education: ['education', 'ausbildung', 'educación', 'formation', 'formação acadêmica', 'formazione', 'opleiding', 'wykształcenie'],
  skills: [
    'skills',
    'kenntnisse',
    'conocimientos y aptitudes',
    'aptitudes',
    'compétences',
    'competências',
    'competenze',
    'vaardigheden',
    'umiejętności',
  ],
  certifications: [
    'licenses & certifications',
    'bescheinigungen und zertifikate',
    'licencias y certificaciones',
    'licences et certifications',
    'licenças e certificados',
    'licenze e certificazioni',
    'licenties en certificaten',
    'licencje i certyfikaty',
  ],
  languages: ['languages', 'sprachen', 'idiomas', 'langues', 'lingue', 'talen', 'języki'],
  projects: ['projects', 'projekte', 'proyectos', 'projets', 'projetos', 'progetti', 'projecten', 'projekty'],
};

/** What holds one card, in both layouts. */
const container = 'section, [id^="com.linkedin.sdui.profile.card."], [componentkey^="com.linkedin.sdui.profile.card."]';

/**
 * A card of a profile by its anchor, else by its heading; on a page that shows one list, that list. Undefined when there is none:
 * the site draws cards only when the reader scrolls to them, so that says nothing about what the candidate wrote.
 */
export function card(page: Page, name: CardName): Element | undefined {
  const part = detailPartOf(page.url);
  if (part !== undefined) return part === name ? detailList(page, part) : undefined;
  for (const selector of anchors[name]) {
    const anchor = page.first(selector);
    if (anchor !== undefined) return closest(anchor, container) ?? anchor;
  }
  for (const heading of page.all('main h2')) {
    const around = headings[name].includes(label(page, heading)) ? closest(heading, container) : undefined;
    if (around !== undefined && !isOther(page, around)) return around;
  }
  return undefined;
}

/** The whole profile is no card, and the sections of the public page are read by their own marks. */
const isOther = (page: Page, around: Element) =>
  matches(around, '[data-section], .profile') || topCard2026.some((top) => page.first(top, around) !== undefined);

/** The text of a heading in lower case; in the layout of 2024 it stands there twice, and one copy is taken. */
export function label(page: Page, heading: Element): string {
  const copy = page.first('span[aria-hidden="true"]', heading) ?? heading;
  return page.text(copy).toLowerCase();
}

/** Whether an element is a heading. */
export const isHeading = (element: Element): boolean => /^h[1-6]$/.test(tagName(element));
