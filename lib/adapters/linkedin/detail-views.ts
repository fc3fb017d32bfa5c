import type { Observable } from '../../core/model/observation.ts';
import type { Section, View } from '../adapter.ts';
import type { Page } from '../page.ts';
import { certifications } from './certifications.ts';
import { detailProof } from './detail-list.ts';
import { type DetailPart, detailSubject } from './detail-route.ts';
import { education } from './education.ts';
import { entryLinks } from './entry-links.ts';
import { languages } from './languages.ts';
import { saysNotFound } from './not-found.ts';
import { ownHandle } from './own-handle.ts';
import { skills } from './skills.ts';
import { work } from './work.ts';

type Sections = { readonly [K in Observable]?: (page: Page) => Section };

const lists: Record<DetailPart, Sections> = {
  experience: { work },
  education: { education },
  skills: { skill: skills },
  certifications: { badge: certifications, link: entryLinks('certifications') },
  languages: { language: languages },
  // There is no kind for a project: its text is neither a post nor a word about oneself, and where it leads is what can be checked.
  projects: { link: entryLinks('projects') },
};

/** Pages that show one list of a profile whole. They have the profile's subject, so that they add up with it. */
export const detailViews: readonly (View & { part: DetailPart })[] = (Object.keys(lists) as DetailPart[]).map((part) => {
  const subject = detailSubject(part);
  return {
    part,
    subject,
    proof: detailProof(part),
    unreadable: (page) => (saysNotFound(page) ? 'not-found' : undefined),
    fields: {},
    sections: { ...lists[part], handle: ownHandle(subject) },
  };
});
