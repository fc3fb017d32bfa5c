import type { Observable } from '../core/model/observation.ts';
import type { RawObservation, RawProfile } from '../core/model/raw-profile.ts';
import type { CvLine } from './cv-lines.ts';
import { observed } from './raw-document.ts';

/** What `Label: value` lines say, and which labels stand there with nothing behind them. */
export type Labelled = { found: RawObservation[]; fields: RawProfile['fields']; lines: Set<number> };

/** Reads lines such as `Location: Lyon, France`. A label that is not known, or that stands in a list, leaves its line alone. */
export function readLabelled(lines: readonly CvLine[]): Labelled {
  const found: RawObservation[] = [];
  const fields: RawProfile['fields'] = {};
  const used = new Set<number>();
  for (const [index, { text: line, line: at }] of lines.entries()) {
    const [, label = '', value = ''] = labelled.exec(line) ?? [];
    const kind = fieldOfLabel(label);
    if (!kind) continue;
    const read = valuesOf(kind, label.toLowerCase(), value.trim()).flatMap((one) => observed(kind, one, line.trim(), `line ${at}`) ?? []);
    // A section that begins with its label has its words on the next lines and is not empty.
    const next = lines[index + 1]?.text ?? '';
    const isEmpty = read.length === 0 && (next.trim() === '' || fieldOfLabel(labelled.exec(next)?.[1] ?? '') !== undefined);
    if (isEmpty) fields[kind] ??= 'empty';
    if (read.length > 0 || isEmpty) used.add(index);
    found.push(...read);
  }
  return { found, fields, lines: used };
}

function valuesOf(kind: Observable, label: string, value: string): (string | Record<string, string>)[] {
  if (/^(?:n\/?a|none|-|—|nil)?$/i.test(value)) return [];
  if (kind === 'skill')
    return value
      .split(/[,;|•·]/)
      .map((skill) => skill.trim())
      .filter((skill) => skill !== '')
      .slice(0, 60);
  if (kind === 'display-name') return personNames(value);
  if (kind === 'handle') return [{ platform: label, name: value }];
  if (kind === 'link')
    return value
      .split(/[\s,;|]{1,5}/)
      .filter((word) => /\.[a-z]/i.test(word))
      .slice(0, 10);
  if (kind === 'email')
    return value
      .split(/[\s,;|<>]{1,5}/)
      .filter((word) => word.includes('@'))
      .slice(0, 10);
  if (kind === 'phone')
    return value
      .split(/[,;|]|\sor\s/)
      .filter((word) => /\d/.test(word))
      .slice(0, 10);
  return [value];
}

/** A form's line can hold the next field too: the name ends there. */
function personNames(value: string): string[] {
  const name = value.split(/\t|\s{3,20}|[,;|]|\s(?:\p{L}{2,12}\s){0,2}\p{L}{2,12}\s?:/u)[0]?.trim() ?? '';
  return name.length <= 60 && !/[@:\d]/.test(name) ? [name] : [];
}

const labelled = /^\s{0,8}([\p{L}][\p{L}\p{M}' /.-]{1,30}?)\s{0,60}[:：][-–]?\s{0,40}(.{0,2000})$/u;
/** The field that a label names; `undefined` for any other word before a colon. */
export const fieldOfLabel = (label: string): Observable | undefined =>
  Object.hasOwn(labels, label.toLowerCase()) ? labels[label.toLowerCase()] : undefined;

const labels: Record<string, Observable> = {
  name: 'display-name',
  'full name': 'display-name',
  'first and last name': 'display-name',
  candidate: 'display-name',
  nom: 'display-name',
  nombre: 'display-name',
  имя: 'display-name',
  "ім'я": 'display-name',
  headline: 'headline',
  title: 'headline',
  position: 'headline',
  role: 'headline',
  summary: 'summary',
  about: 'summary',
  'about me': 'summary',
  bio: 'summary',
  location: 'claimed-location',
  residence: 'claimed-location',
  city: 'claimed-location',
  'based in': 'claimed-location',
  'current location': 'claimed-location',
  country: 'claimed-location',
  wohnort: 'claimed-location',
  ubicación: 'claimed-location',
  'local time': 'local-time',
  timezone: 'local-time',
  'time zone': 'local-time',
  'member since': 'account-created',
  joined: 'account-created',
  email: 'email',
  'e-mail': 'email',
  mail: 'email',
  'email address': 'email',
  phone: 'phone',
  'phone number': 'phone',
  mobile: 'phone',
  tel: 'phone',
  telephone: 'phone',
  telefon: 'phone',
  cell: 'phone',
  whatsapp: 'phone',
  website: 'link',
  portfolio: 'link',
  homepage: 'link',
  url: 'link',
  link: 'link',
  links: 'link',
  linkedin: 'handle',
  github: 'handle',
  gitlab: 'handle',
  telegram: 'handle',
  skype: 'handle',
  discord: 'handle',
  twitter: 'handle',
  upwork: 'handle',
  skills: 'skill',
  'hourly rate': 'rate',
  rate: 'rate',
  wallet: 'wallet',
  'wallet address': 'wallet',
  address: 'postal-address',
  'shipping address': 'postal-address',
  'mailing address': 'postal-address',
  'postal address': 'postal-address',
};
