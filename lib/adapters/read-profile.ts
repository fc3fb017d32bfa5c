import { limits } from '../core/model/limits.ts';
import type { Observable } from '../core/model/observation.ts';
import type { RawObservation, RawProfile, UnreadableReason } from '../core/model/raw-profile.ts';
import type { Adapter, FieldRule } from './adapter.ts';
import { distinct, ofKind, strongest } from './observe.ts';
import type { Page } from './page.ts';
import { attempt, readField } from './read-field.ts';
import { unreadablePage } from './walls.ts';

/** Reads one page by one adapter. Every field that the adapter promises comes back as read, empty or missing. */
export function readProfile(adapter: Adapter, page: Page): RawProfile {
  const subject = adapter.subject(page.url);
  const reason = adapter.unreadable?.(page) ?? (subject === undefined ? (unreadablePage(page, true) ?? 'not-a-profile') : undefined);
  if (reason !== undefined) return unreadable(adapter, page, reason);
  if (!adapter.proof.some((selector) => page.first(selector) !== undefined)) {
    return unreadable(adapter, page, unreadablePage(page, false) ?? 'not-a-profile');
  }
  const fields: RawProfile['fields'] = {};
  const observations: RawObservation[] = [];
  const kinds = [...new Set([...Object.keys(adapter.fields), ...Object.keys(adapter.sections ?? {})])] as Observable[];
  for (const kind of kinds) {
    const rules = [adapter.fields[kind] ?? []].flat() as FieldRule[];
    const results = rules.map((rule) => readField(page, kind, rule));
    const bySection = adapter.sections?.[kind];
    if (bySection !== undefined) results.push(attempt(() => bySection(page)));
    fields[kind] = strongest(results.map((result) => result.state));
    const values = distinct(results.flatMap((result) => result.observations));
    const room = Math.max(0, Math.min(limits.perKind, limits.perProfile - observations.length));
    if (values.length > room) page.notices.add('too-many-values');
    observations.push(...values.slice(0, room).map((value) => ofKind(kind, value)));
  }
  if (observations.length === 0) return unreadable(adapter, page, unreadablePage(page, false) ?? 'still-loading');
  return readableProfile(adapter, page, subject as string, fields, observations);
}

/** The profile of a page that was read. */
export function readableProfile(
  reader: Pick<Adapter, 'id' | 'version' | 'site'>,
  page: Page,
  subject: string,
  fields: RawProfile['fields'],
  observations: RawObservation[],
): RawProfile {
  const cut = subject.slice(0, limits.shortText);
  return { ...start(reader, page), subject: cut, readable: true, fields, observations, notices: [...page.notices] };
}

/** The profile of a page that is none, with the reason. Its address stands in for the subject. */
export function unreadable(
  adapter: Pick<Adapter, 'id' | 'version' | 'site'> & Partial<Adapter>,
  page: Page,
  reason: UnreadableReason,
): RawProfile {
  const subject = adapter.subject?.(page.url) ?? page.url.hostname + page.url.pathname;
  return {
    ...start(adapter, page),
    subject: subject.slice(0, limits.shortText) || 'unknown',
    readable: false,
    reason,
    fields: {},
    observations: [],
    notices: [],
  };
}

function start(adapter: Pick<Adapter, 'id' | 'version' | 'site'>, page: Page) {
  const url = shortAddress(page.url);
  return {
    origin: 'page' as const,
    site: adapter.site,
    adapter: `${adapter.id}@${adapter.version}`,
    ...(url === undefined ? {} : { url }),
  };
}

/** The address without fragment; without its query too when it is longer than the house accepts. */
function shortAddress(url: URL): string | undefined {
  if (!['http:', 'https:', 'file:'].includes(url.protocol)) return undefined;
  const whole = url.href.split('#')[0] ?? '';
  if (whole.length <= 2_000) return whole;
  const bare = whole.split('?')[0] ?? '';
  return bare.length <= 2_000 ? bare : undefined;
}
