import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RawProfile } from '../../../lib/core/model/raw-profile.ts';
import type { Person } from './person.ts';
import { rawFields } from './raw-value.ts';

type Job = {
  title?: string;
  company?: string;
  location?: string;
  start_date?: string;
  end_date?: string;
  description?: string;
  positions?: { title?: string; start_date?: string; end_date?: string; meta?: string }[];
};
type Profile = {
  id: string;
  name?: string;
  position?: string;
  about?: string;
  city?: string;
  connections?: number;
  followers?: number;
  experience?: Job[] | null;
  education?: { title?: string; degree?: string; start_year?: string; end_year?: string }[] | null;
  languages?: { title?: string; subtitle?: string }[];
  current_company_name?: string;
  timestamp?: string;
};

/** Structured LinkedIn profiles as a vendor publishes them for samples (`linkedin_json/*.json`). */
export function linkedinRecords(folder: string): Person[] {
  const files = ['profiles_by_name', 'profiles_by_url'].map((name) => join(folder, 'linkedin_json', `${name}.json`)).filter(existsSync);
  const found = new Map<string, Profile>();
  for (const file of files) for (const one of JSON.parse(readFileSync(file, 'utf8')) as Profile[]) found.set(one.id, one);
  return [...found.values()].map((one) => ({
    source: 'LinkedIn profiles as published records, 2024',
    region: 'several countries',
    people: 'ordinary',
    readAt: '2025-03-01T12:00:00Z',
    raw: record(one),
  }));
}

function record(one: Profile): RawProfile {
  const count = (of: string, number: number | undefined) => (number === undefined ? undefined : { of, text: String(number) });
  return {
    origin: 'page',
    site: 'LinkedIn',
    adapter: 'linkedin@2',
    url: `https://www.linkedin.com/in/${encodeURIComponent(one.id)}/`,
    subject: one.id,
    readable: true,
    ...rawFields({
      'display-name': one.name,
      handle: { platform: 'linkedin', name: one.id },
      headline: one.position,
      summary: one.about,
      'claimed-location': one.city,
      work: (one.experience ?? []).flatMap(jobs),
      education: (one.education ?? []).map((school) =>
        parts({ school: school.title, degree: school.degree, dates: period(school.start_year, school.end_year) }),
      ),
      language: (one.languages ?? []).map((language) => parts({ name: language.title, level: language.subtitle })),
      count: [count('connections', one.connections), count('followers', one.followers)],
    }),
    notices: [],
  };
}

function jobs({ company, title, location, start_date, end_date, description, positions }: Job) {
  if (positions !== undefined && positions.length > 0)
    return positions.map((one) =>
      parts({ employer: company ?? title, title: one.title, place: location, dates: period(one.start_date, one.end_date) }),
    );
  return [parts({ employer: company, title, place: location, dates: period(start_date, end_date), text: description })];
}

const period = (start?: string, end?: string): string | undefined => (start ? (end ? `${start} – ${end}` : start) : undefined);
const parts = (all: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== ''));
