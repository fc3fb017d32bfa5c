import { closest, matches } from '../dom.ts';
import type { Page } from '../page.ts';
import type { DetailPart } from './detail-route.ts';

// The layout of 2026 names the list, with endings that differ from list to list; that of 2024 names every row of it.
const names: Record<DetailPart, string> = {
  experience: 'Experience',
  education: 'Education',
  skills: 'Skill',
  certifications: 'Certification',
  languages: 'Language',
  projects: 'Project',
};

const row2024 = (part: DetailPart) => `li[id^="profilePagedListComponent-"][id*="${part.toUpperCase()}-VIEW-DETAILS-"]`;

/** What stands on a page that shows one whole list of a profile. Recommended people come earlier than the list and are no part of it. */
export function detailProof(part: DetailPart): string[] {
  const name = names[part];
  return [
    `[data-testid^="profile_${name}"][data-testid*="Details"]`,
    ...['Details', 'DetailsSection', 'DetailsLevel'].flatMap((end) => [
      `[componentkey*="${name}"][componentkey$="${end}"]`,
      `[id*="profile.card."][id*="${name}"][id$="${end}"]`,
    ]),
    row2024(part),
    'main [componentkey^="entity-collection-item"]',
    ...(part === 'skills' ? ['main [componentkey*="profile.skill("]'] : []),
  ];
}

/** The list itself, or what stands around all of its rows where only they are named. */
export function detailList(page: Page, part: DetailPart): Element | undefined {
  for (const selector of detailProof(part)) {
    const found = page.first(selector);
    if (found !== undefined)
      return matches(found, 'li, [componentkey^="entity-"], [componentkey*="skill("]') ? closest(found, 'main') : found;
  }
  return undefined;
}
