// Written by `npm run gen` from the folders of lib/adapters. Do not edit.
import type { Observable } from '../core/model/observation.ts';

/** `part` is left out for the profile itself. */
type SitePromise = { id: string; part?: string; promised: readonly Observable[]; steady: readonly Observable[] };

/** What each reader promises to look for, and what of it is steady: read or empty, and never missing, in every fixture of that page. */
export const sitePromises: readonly SitePromise[] = [
  {
    id: 'dice',
    promised: ['display-name', 'headline', 'claimed-location', 'phone', 'email', 'work', 'education', 'skill'],
    steady: ['display-name', 'claimed-location'],
  },
  {
    id: 'fiverr',
    promised: ['display-name', 'handle', 'headline', 'summary', 'claimed-location', 'local-time', 'account-created', 'rate', 'badge', 'count', 'skill', 'language', 'education', 'review', 'photo-address'],
    steady: ['display-name', 'handle', 'account-created'],
  },
  {
    id: 'freelancer',
    promised: ['display-name', 'headline', 'summary', 'skill', 'count', 'badge', 'photo-address', 'handle', 'claimed-location', 'local-time', 'account-created', 'rate', 'work', 'education', 'review'],
    steady: ['display-name', 'headline', 'summary', 'count', 'handle', 'claimed-location', 'account-created'],
  },
  {
    id: 'github',
    promised: ['display-name', 'summary', 'claimed-location', 'local-time', 'work', 'email', 'link', 'count', 'photo-address', 'badge', 'handle', 'account-created', 'last-activity'],
    steady: ['display-name', 'summary', 'claimed-location', 'local-time', 'work', 'email', 'link', 'count', 'handle'],
  },
  {
    id: 'github',
    part: 'repositories',
    promised: ['display-name', 'summary', 'claimed-location', 'local-time', 'work', 'email', 'link', 'count', 'photo-address', 'handle', 'last-activity'],
    steady: ['display-name', 'claimed-location', 'local-time', 'work', 'email', 'link', 'count', 'handle'],
  },
  {
    id: 'github',
    part: 'commits',
    promised: ['commit', 'handle'],
    steady: ['handle'],
  },
  {
    id: 'github',
    part: 'card',
    promised: ['display-name', 'summary', 'claimed-location', 'local-time', 'work', 'email', 'link', 'count', 'photo-address', 'handle'],
    steady: ['display-name', 'summary', 'claimed-location', 'local-time', 'work', 'email', 'link', 'count', 'photo-address', 'handle'],
  },
  {
    id: 'gitlab',
    promised: ['display-name', 'handle', 'summary', 'claimed-location', 'local-time', 'work', 'email', 'link', 'count', 'photo-address', 'account-created'],
    steady: ['display-name', 'handle', 'summary', 'claimed-location', 'local-time', 'work', 'email', 'link'],
  },
  {
    id: 'indeed',
    promised: ['display-name', 'headline', 'summary', 'claimed-location', 'link', 'skill', 'work', 'education'],
    steady: ['display-name', 'claimed-location', 'work'],
  },
  {
    id: 'linkedin',
    promised: ['display-name', 'photo-address', 'headline', 'claimed-location', 'summary', 'work', 'education', 'skill', 'count', 'email', 'phone', 'link', 'account-created', 'badge', 'language', 'handle'],
    steady: ['display-name', 'headline', 'handle'],
  },
  {
    id: 'linkedin',
    part: 'experience',
    promised: ['work', 'handle'],
    steady: ['work', 'handle'],
  },
  {
    id: 'linkedin',
    part: 'education',
    promised: ['education', 'handle'],
    steady: ['education', 'handle'],
  },
  {
    id: 'linkedin',
    part: 'skills',
    promised: ['skill', 'handle'],
    steady: ['skill', 'handle'],
  },
  {
    id: 'linkedin',
    part: 'certifications',
    promised: ['badge', 'link', 'handle'],
    steady: ['badge', 'link', 'handle'],
  },
  {
    id: 'linkedin',
    part: 'languages',
    promised: ['language', 'handle'],
    steady: ['language', 'handle'],
  },
  {
    id: 'linkedin',
    part: 'projects',
    promised: ['link', 'handle'],
    steady: ['link', 'handle'],
  },
  {
    id: 'linkedin',
    part: 'sales-navigator',
    promised: ['display-name', 'summary', 'email', 'phone', 'headline', 'claimed-location', 'count', 'photo-address', 'work', 'education', 'link', 'handle'],
    steady: ['display-name', 'claimed-location', 'work'],
  },
  {
    id: 'linkedin',
    part: 'recruiter',
    promised: ['display-name', 'headline', 'claimed-location', 'summary', 'skill', 'email', 'phone', 'count', 'photo-address', 'work', 'education', 'handle', 'link'],
    steady: ['display-name', 'claimed-location', 'work'],
  },
  {
    id: 'linkedin',
    part: 'messages',
    promised: ['photo-address', 'headline', 'display-name', 'message', 'handle', 'link'],
    steady: ['message'],
  },
  {
    id: 'npm',
    promised: ['link', 'display-name', 'handle', 'account-created', 'count', 'last-activity'],
    steady: ['handle', 'account-created', 'count'],
  },
  {
    id: 'peopleperhour',
    promised: ['display-name', 'headline', 'claimed-location', 'rate', 'summary', 'skill', 'photo-address', 'count', 'handle', 'language', 'last-activity', 'review'],
    steady: ['display-name', 'headline', 'claimed-location', 'summary', 'count', 'handle', 'language', 'last-activity'],
  },
  {
    id: 'stackoverflow',
    promised: ['display-name', 'summary', 'claimed-location', 'account-created', 'link', 'count', 'photo-address', 'handle'],
    steady: ['display-name', 'summary', 'account-created', 'count', 'photo-address', 'handle'],
  },
  {
    id: 'telegram',
    promised: ['display-name', 'summary', 'link', 'photo-address', 'handle'],
    steady: ['display-name', 'handle'],
  },
  {
    id: 'telegram',
    part: 'channel',
    promised: ['summary', 'link', 'count', 'handle', 'last-activity'],
    steady: ['summary', 'link', 'count', 'handle', 'last-activity'],
  },
  {
    id: 'truelancer',
    promised: ['summary', 'skill', 'display-name', 'handle', 'work', 'education'],
    steady: ['handle'],
  },
  {
    id: 'upwork',
    promised: ['badge', 'display-name', 'headline', 'photo-address', 'claimed-location', 'local-time', 'summary', 'rate', 'work', 'education', 'skill', 'language', 'linked-account', 'account-created', 'review', 'handle'],
    steady: ['display-name', 'handle'],
  },
  {
    id: 'upwork',
    part: 'messages',
    promised: ['display-name', 'handle', 'message'],
    steady: ['message'],
  },
  {
    id: 'upwork',
    part: 'proposal',
    promised: ['display-name', 'handle', 'headline', 'photo-address', 'badge', 'claimed-location', 'local-time', 'message', 'work', 'education', 'skill', 'language', 'linked-account', 'review'],
    steady: ['display-name', 'claimed-location'],
  },
  {
    id: 'x',
    promised: ['headline', 'summary', 'claimed-location', 'account-created', 'link', 'badge', 'photo-address', 'display-name', 'handle', 'count', 'last-activity'],
    steady: ['account-created', 'display-name', 'handle', 'count'],
  },
  {
    id: 'ashby',
    promised: ['display-name', 'headline', 'email', 'phone', 'claimed-location', 'link', 'work', 'education', 'skill'],
    steady: ['display-name', 'email', 'phone', 'claimed-location', 'link'],
  },
  {
    id: 'bamboohr',
    promised: ['display-name', 'headline', 'email', 'phone', 'claimed-location', 'link', 'work', 'education', 'skill'],
    steady: ['display-name', 'email', 'phone', 'link'],
  },
  {
    id: 'contra',
    promised: ['display-name', 'headline', 'summary', 'claimed-location', 'link', 'skill', 'photo-address'],
    steady: ['display-name', 'summary', 'claimed-location', 'link', 'skill'],
  },
  {
    id: 'greenhouse',
    promised: ['display-name', 'headline', 'email', 'phone', 'claimed-location', 'link', 'work', 'education', 'skill'],
    steady: ['display-name', 'email', 'phone', 'claimed-location'],
  },
  {
    id: 'guru',
    promised: ['display-name', 'headline', 'summary', 'claimed-location', 'account-created', 'rate', 'skill'],
    steady: ['display-name', 'summary', 'claimed-location', 'rate'],
  },
  {
    id: 'lever',
    promised: ['display-name', 'headline', 'email', 'phone', 'claimed-location', 'link', 'work', 'education', 'skill'],
    steady: ['display-name', 'email', 'link'],
  },
  {
    id: 'recruitee',
    promised: ['display-name', 'headline', 'email', 'phone', 'claimed-location', 'link', 'work', 'education', 'skill'],
    steady: ['display-name', 'email', 'phone', 'link'],
  },
  {
    id: 'smartrecruiters',
    promised: ['display-name', 'headline', 'email', 'phone', 'claimed-location', 'link', 'work', 'education', 'skill'],
    steady: ['display-name', 'email', 'phone', 'claimed-location', 'link'],
  },
  {
    id: 'teamtailor',
    promised: ['display-name', 'headline', 'email', 'phone', 'claimed-location', 'link', 'work', 'education', 'skill'],
    steady: ['display-name', 'email', 'phone', 'education'],
  },
  {
    id: 'toptal',
    promised: ['display-name', 'headline', 'summary', 'claimed-location', 'account-created', 'work', 'education', 'skill', 'photo-address'],
    steady: ['display-name', 'claimed-location', 'work'],
  },
  {
    id: 'wellfound',
    promised: ['display-name', 'headline', 'summary', 'claimed-location', 'link', 'work', 'education', 'skill'],
    steady: ['display-name', 'summary'],
  },
  {
    id: 'workable',
    promised: ['display-name', 'headline', 'email', 'phone', 'claimed-location', 'link', 'work', 'education', 'skill'],
    steady: ['display-name', 'email', 'phone', 'claimed-location', 'work', 'skill'],
  },
];
