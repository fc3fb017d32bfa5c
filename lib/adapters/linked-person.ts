import type { Observable } from '../core/model/observation.ts';
import type { RawValue } from './adapter.ts';
import { list, part, text, texts, typesOf } from './json-ld.ts';

/** One statement of a schema.org Person, with the part of the record that makes it. */
export type Statement = { kind: Observable; value: RawValue; quote: string; part: string };

/**
 * What a schema.org Person says, in the words of the model. Parts for what a person *is* (`gender`, `nationality`,
 * `birthDate`, `birthPlace`, `knowsLanguage`) are not read: the model has no word for them.
 */
export function statementsOf(person: unknown): Statement[] {
  const at = (name: string) => part(person, name);
  const plain = (kind: Observable, name: string) => texts(at(name)).map((value) => ({ kind, value, quote: value, part: name }));
  const name = text(at('name')) ?? [text(at('givenName')), text(at('familyName'))].filter(Boolean).join(' ');
  return [
    ...(name === '' ? [] : [{ kind: 'display-name' as const, value: name, quote: name, part: 'name' }]),
    ...plain('headline', 'jobTitle'),
    ...plain('summary', 'description'),
    ...plain('email', 'email'),
    ...plain('phone', 'telephone').map((one) => ({ ...one, value: { text: one.value } })),
    ...[...places(at('address'), 'address'), ...places(at('homeLocation'), 'homeLocation')],
    ...[...plain('link', 'url'), ...plain('link', 'sameAs')].map((one) => ({ ...one, value: { url: one.value } })),
    ...list(at('worksFor')).flatMap((job) => post(job, 'worksFor', 'present')),
    ...list(at('hasOccupation')).flatMap((job) => post(job, 'hasOccupation')),
    ...list(at('alumniOf')).flatMap((school) => (isSchool(school) ? study(school) : post(school, 'alumniOf'))),
    ...plain('skill', 'knowsAbout'),
    ...followers(at('interactionStatistic')),
    ...photos(at('image')),
  ];
}

/** Whether a thing describes one person. */
export const isPerson = (thing: unknown): boolean => typesOf(thing).includes('Person');

function places(value: unknown, from: string): Statement[] {
  return list(value).flatMap((place) => {
    const address = part(place, 'address') ?? place;
    const fields = ['addressLocality', 'addressRegion', 'addressCountry'].flatMap((name) => text(part(address, name)) ?? []);
    const where = typeof address === 'string' ? address : fields.length > 0 ? fields.join(', ') : (text(place) ?? '');
    const street = text(part(address, 'streetAddress'));
    const postal = street === undefined ? undefined : [street, text(part(address, 'postalCode')), ...fields].filter(Boolean).join(', ');
    return [
      ...(where === '' ? [] : [{ kind: 'claimed-location' as const, value: where, quote: where, part: from }]),
      ...(postal === undefined ? [] : [{ kind: 'postal-address' as const, value: postal, quote: postal, part: from }]),
    ];
  });
}

/** A post at an organisation. Dates and the post's name may stand on the organisation, on a role around it, or on its `member`. */
function post(job: unknown, from: string, openEnd?: 'present'): Statement[] {
  const role = part(job, 'member') ?? job;
  const organisation = part(job, from) ?? part(job, 'memberOf') ?? job;
  const isOccupation = from === 'hasOccupation';
  const dates = period(role, openEnd);
  const value = {
    employer: isOccupation ? text(part(job, 'hiringOrganization')) : text(organisation),
    title: isOccupation ? (text(part(job, 'roleName')) ?? text(job)) : (text(part(role, 'roleName')) ?? text(part(role, 'jobTitle'))),
    dates,
    url: organisation === null || typeof organisation !== 'object' ? undefined : text(part(organisation, 'url')),
    place: text(part(job, 'location')) ?? text(part(job, 'occupationLocation')),
    text: text(part(role, 'description')),
  };
  if (value.employer === undefined && value.title === undefined) return [];
  return [{ kind: 'work', value, quote: quoteOf(value.title, value.employer, dates), part: from }];
}

function study(school: unknown): Statement[] {
  const role = part(school, 'member') ?? school;
  const name = text(part(school, 'alumniOf') ?? school);
  const dates = period(role);
  const degree = text(part(role, 'roleName')) ?? text(part(role, 'hasCredential'));
  return name === undefined
    ? []
    : [{ kind: 'education', value: { school: name, degree, dates }, quote: quoteOf(degree, name, dates), part: 'alumniOf' }];
}

/** Sites name past employers under `alumniOf` as well; only those are posts that say they are plain organisations. */
function isSchool(thing: unknown): boolean {
  const types = typesOf(part(thing, 'alumniOf') ?? thing);
  return !types.includes('Organization') && !types.includes('Corporation');
}

function period(role: unknown, openEnd?: 'present'): string | undefined {
  const start = text(part(role, 'startDate'));
  const end = text(part(role, 'endDate')) ?? (start === undefined ? undefined : openEnd);
  return start === undefined || end === undefined ? (start ?? end) : `${start} – ${end}`;
}

function followers(value: unknown): Statement[] {
  return list(value).flatMap((counter) => {
    const count = text(part(counter, 'userInteractionCount'));
    const type = part(counter, 'interactionType');
    const isFollow = [...texts(type), ...typesOf(type)].some((action) => action.endsWith('FollowAction'));
    return count !== undefined && isFollow
      ? [{ kind: 'count' as const, value: { of: 'followers', text: count }, quote: count, part: 'interactionStatistic' }]
      : [];
  });
}

function photos(value: unknown): Statement[] {
  const address = list(value)
    .map((image) => (typeof image === 'string' ? image : (text(part(image, 'contentUrl')) ?? text(part(image, 'url')))))
    .find((url) => url?.startsWith('https://'));
  return address === undefined ? [] : [{ kind: 'photo-address', value: address, quote: address, part: 'image' }];
}

const quoteOf = (...parts: (string | undefined)[]) => parts.filter((one) => one !== undefined).join(' · ');
