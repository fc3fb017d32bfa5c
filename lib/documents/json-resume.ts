import { limits } from '../core/model/limits.ts';
import type { RawObservation } from '../core/model/raw-profile.ts';
import { z } from '../core/model/zod.ts';
import { observed } from './raw-document.ts';

// Résumés in the wild hold null and numbers where the schema wants text; such a field counts as left out or as its text.
const text = z
  .union([z.string(), z.number().transform(String)])
  .transform((value) => value.slice(0, limits.longText))
  .optional()
  .catch(undefined);
const list = <T extends z.ZodType>(item: T) => z.array(item).max(limits.perKind).optional().catch(undefined);

/** The parts of a JSON Resume (jsonresume.org, version 1.0.0 and its `company`/`website` forerunners) that we read. */
export const jsonResume = z.object({
  basics: z
    .object({
      name: text,
      label: text,
      image: text,
      picture: text,
      email: text,
      phone: text,
      url: text,
      website: text,
      summary: text,
      location: z.object({ address: text, postalCode: text, city: text, region: text, countryCode: text }).optional().catch(undefined),
      profiles: list(z.object({ network: text, username: text, url: text })),
    })
    .optional(),
  work: list(
    z.object({
      name: text,
      company: text,
      position: text,
      location: text,
      url: text,
      website: text,
      startDate: text,
      endDate: text,
      summary: text,
      highlights: list(text),
    }),
  ),
  education: list(z.object({ institution: text, area: text, studyType: text, startDate: text, endDate: text })),
  skills: list(z.object({ name: text, keywords: list(text) })),
});
type JsonResume = z.infer<typeof jsonResume>;

/** Every value of a JSON Resume, with its place in the file as locator. */
export function readJsonResume({ basics, work, education, skills }: JsonResume): RawObservation[] {
  const found: (RawObservation | undefined)[] = basics ? basicsOf(basics) : [];
  for (const [index, job] of (work ?? []).entries()) {
    const told = [job.summary, ...(job.highlights ?? [])].filter((part) => part !== undefined).join('\n');
    const entry = compact({
      employer: job.name ?? job.company,
      title: job.position,
      dates: period(job.startDate, job.endDate),
      place: job.location,
      url: job.url ?? job.website,
      text: told,
    });
    if (Object.keys(entry).length > 0) found.push(observed('work', entry, quoteOf(entry), `work[${index}]`));
  }
  for (const [index, study] of (education ?? []).entries()) {
    const degree = [study.studyType, study.area].filter((part) => part !== undefined).join(', ');
    const entry = compact({
      school: study.institution,
      degree,
      dates: study.endDate ? period(study.startDate, study.endDate) : study.startDate && `${study.startDate} -`,
    });
    found.push(observed('education', entry, quoteOf(entry), `education[${index}]`));
  }
  for (const [index, skill] of (skills ?? []).entries()) {
    for (const name of [skill.name, ...(skill.keywords ?? [])])
      if (name !== undefined) found.push(observed('skill', name, name, `skills[${index}]`));
  }
  return found.filter((one) => one !== undefined);
}

function basicsOf(basics: NonNullable<JsonResume['basics']>): (RawObservation | undefined)[] {
  const { location, profiles } = basics;
  const place = [location?.city, location?.region, location?.countryCode]
    .filter((part) => part !== undefined && part.trim() !== '')
    .join(', ');
  const country = /^[a-z]{2}$/i.test(location?.countryCode ?? '') ? { country: location?.countryCode ?? '' } : {};
  const one = (kind: RawObservation['kind'], value: string | undefined, where: string) =>
    value === undefined ? undefined : observed(kind, value, value, `basics.${where}`);
  return [
    one('display-name', basics.name, 'name'),
    one('headline', basics.label, 'label'),
    one('summary', basics.summary, 'summary'),
    one('email', basics.email, 'email'),
    basics.phone === undefined ? undefined : observed('phone', { text: basics.phone, ...country }, basics.phone, 'basics.phone'),
    one('link', basics.url ?? basics.website, 'url'),
    one('photo-address', basics.image ?? basics.picture, 'image'),
    observed('claimed-location', place, place, 'basics.location'),
    one('postal-address', location?.address, 'location.address'),
    ...(profiles ?? []).flatMap((profile, index) => accountOf(profile, `basics.profiles[${index}]`)),
  ];
}

function accountOf(
  { network, username, url }: { network?: string | undefined; username?: string | undefined; url?: string | undefined },
  where: string,
) {
  const handle = compact({ name: username, platform: network });
  const quote = [network, username, url].filter((part) => part !== undefined).join(' ');
  return [
    username === undefined ? undefined : observed('handle', handle, quote, where),
    url === undefined ? undefined : observed('link', compact({ url, text: network }), quote, where),
  ];
}

/** A job without an end goes on; one without a start cannot be placed. */
function period(start: string | undefined, end: string | undefined): string | undefined {
  if (!start) return end ? `until ${end}` : undefined;
  return `${start} - ${end || 'present'}`;
}

const quoteOf = (entry: Record<string, string>): string =>
  Object.entries(entry)
    .filter(([key]) => key !== 'text')
    .map(([, part]) => part)
    .join(' · ');

function compact(parts: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(parts).filter((pair): pair is [string, string] => pair[1] !== undefined && pair[1].trim() !== ''),
  );
}
