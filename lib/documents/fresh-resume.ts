import { limits } from '../core/model/limits.ts';
import type { RawObservation } from '../core/model/raw-profile.ts';
import { z } from '../core/model/zod.ts';
import { observed } from './raw-document.ts';

// As in JSON Resume: null and numbers stand where the schema wants text, and a part of a wrong shape counts as left out.
const text = z
  .union([z.string(), z.number().transform(String)])
  .transform((value) => value.slice(0, limits.longText))
  .optional()
  .catch(undefined);
const list = <T extends z.ZodType>(item: T) => z.array(item).max(limits.perKind).optional().catch(undefined);
const part = <T extends z.ZodRawShape>(shape: T) => z.object(shape).optional().catch(undefined);

/** The parts of a FRESH résumé (fresh-resume-schema 1.0.0-beta, `"format": "FRESH@0.6"`) that we read. */
export const freshResume = z.object({
  name: text,
  meta: z.object({ format: z.string().regex(/^FRESH\b/i) }),
  info: part({ label: text, brief: text, image: text }),
  contact: part({ email: text, phone: text, website: text, other: list(z.object({ label: text, flavor: text, value: text })) }),
  location: part({ address: text, city: text, region: text, country: text }),
  social: list(z.object({ label: text, network: text, user: text, url: text })),
  employment: part({
    history: list(z.object({ employer: text, position: text, url: text, start: text, end: text, summary: text, highlights: list(text) })),
  }),
  education: part({
    history: list(z.object({ institution: text, title: text, studyType: text, area: text, start: text, end: text })),
  }),
  projects: list(z.object({ title: text, url: text, repo: text })),
  skills: part({ sets: list(z.object({ name: text, skills: list(text) })), list: list(z.object({ name: text })) }),
  languages: list(z.object({ language: text, level: text })),
});
type FreshResume = z.infer<typeof freshResume>;

/** Every value of a FRESH résumé, with its place in the file as locator. */
export function readFreshResume(resume: FreshResume): RawObservation[] {
  const one = (kind: RawObservation['kind'], value: string | undefined, where: string) =>
    value === undefined ? undefined : observed(kind, value, value, where);
  const { info, contact, location } = resume;
  const place = [location?.city, location?.region, location?.country].filter((each) => each !== undefined && each.trim() !== '').join(', ');
  const country = /^[a-z]{2}$/i.test(location?.country ?? '') ? { country: location?.country ?? '' } : {};
  return [
    one('display-name', resume.name, 'name'),
    one('headline', info?.label, 'info.label'),
    one('summary', info?.brief, 'info.brief'),
    one('photo-address', info?.image, 'info.image'),
    one('email', contact?.email, 'contact.email'),
    contact?.phone === undefined ? undefined : observed('phone', { text: contact.phone, ...country }, contact.phone, 'contact.phone'),
    one('link', contact?.website, 'contact.website'),
    ...(contact?.other ?? []).map(({ flavor, value }, index) => otherContact(flavor ?? '', value ?? '', `contact.other[${index}]`)),
    one('claimed-location', place, 'location'),
    one('postal-address', location?.address, 'location.address'),
    ...(resume.social ?? []).flatMap(({ network, user, url }, index) => {
      const [where, quote] = [`social[${index}]`, [network, user, url].filter((each) => each !== undefined).join(' ')];
      return [
        user === undefined ? undefined : observed('handle', compact({ name: user, platform: network }), quote, where),
        url === undefined ? undefined : observed('link', compact({ url, text: network }), quote, where),
      ];
    }),
    ...workOf(resume),
    ...studiesOf(resume),
    ...(resume.projects ?? []).flatMap(({ title, url, repo }, index) =>
      [url, repo].map((each) => each && observed('link', compact({ url: each, text: title }), each, `projects[${index}]`)),
    ),
    ...skillsOf(resume),
    ...(resume.languages ?? []).map(({ language, level }, index) =>
      language === undefined
        ? undefined
        : observed('language', compact({ name: language, level }), [language, level].join(' '), `languages[${index}]`),
    ),
  ].filter((each): each is RawObservation => typeof each === 'object');
}

/** A second phone or e-mail says in `flavor` which of them it is. */
function otherContact(flavor: string, value: string, where: string): RawObservation | undefined {
  if (/mail/i.test(flavor)) return observed('email', value, value, where);
  if (/phone|mobile|cell/i.test(flavor)) return observed('phone', value, value, where);
  return /^https?:\/\//i.test(value) ? observed('link', value, value, where) : undefined;
}

function workOf({ employment }: FreshResume): (RawObservation | undefined)[] {
  return (employment?.history ?? []).map((job, index) => {
    const told = [job.summary, ...(job.highlights ?? [])].filter((each) => each !== undefined).join('\n');
    const entry = compact({ employer: job.employer, title: job.position, dates: period(job.start, job.end), url: job.url, text: told });
    return observed('work', entry, quoteOf(entry), `employment.history[${index}]`);
  });
}

function studiesOf({ education }: FreshResume): (RawObservation | undefined)[] {
  return (education?.history ?? []).map((study, index) => {
    const degree = study.title ?? [study.studyType, study.area].filter((each) => each !== undefined).join(', ');
    const entry = compact({ school: study.institution, degree, dates: period(study.start, study.end) });
    return entry['school'] === undefined ? undefined : observed('education', entry, quoteOf(entry), `education.history[${index}]`);
  });
}

function skillsOf({ skills }: FreshResume): (RawObservation | undefined)[] {
  const sets = (skills?.sets ?? []).flatMap(({ name, skills: each }, index) =>
    [...(each?.length ? each : [name])].map((skill) => ({ skill, where: `skills.sets[${index}]` })),
  );
  const single = (skills?.list ?? []).map(({ name }, index) => ({ skill: name, where: `skills.list[${index}]` }));
  return [...sets, ...single].map(({ skill, where }) => (skill === undefined ? undefined : observed('skill', skill, skill, where)));
}

/** FRESH leaves the end of a running job out, or writes `current`. */
function period(start: string | undefined, end: string | undefined): string | undefined {
  if (!start) return end ? `until ${end}` : undefined;
  return `${start} - ${!end || /^current$/i.test(end) ? 'present' : end}`;
}

const quoteOf = (entry: Record<string, string>): string =>
  Object.entries(entry)
    .filter(([key]) => key !== 'text')
    .map(([, each]) => each)
    .join(' · ');

function compact(parts: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(parts).filter((pair): pair is [string, string] => pair[1] !== undefined && pair[1].trim() !== ''),
  );
}
