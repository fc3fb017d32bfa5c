import { limits } from '../core/model/limits.ts';
import type { Observable } from '../core/model/observation.ts';
import type { RawObservation, RawProfile, UnreadableReason } from '../core/model/raw-profile.ts';
import { pageAddress } from '../core/text/page-address.ts';
import type { Adapter, FieldRule, View } from './adapter.ts';
import { distinct, ofKind, strongest } from './observe.ts';
import type { Page } from './page.ts';
import { attempt, readField } from './read-field.ts';
import { unreadablePage } from './walls.ts';

/** Who reads a page, as it is stamped on what was read. */
export type Reader = Pick<Adapter, 'id' | 'version' | 'site'> & {
  subject?: Adapter['subject'];
  part?: string;
  status?: 'unproven';
};

/** Reads one page by one adapter. Every field that the page's view promises comes back as read, empty or missing. */
export function readProfile(adapter: Adapter, page: Page): RawProfile {
  const view = [adapter, ...(adapter.views ?? [])].find((each) => each.subject(page.url) !== undefined);
  const subject = view?.subject(page.url);
  const { id, version, site } = adapter;
  const reader: Reader = { id, version, site, ...(view === undefined ? {} : { subject: view.subject, ...partOf(view) }) };
  const reason =
    (view ?? adapter).unreadable?.(page) ?? (subject === undefined ? (unreadablePage(page, true) ?? 'not-a-profile') : undefined);
  if (reason !== undefined || view === undefined || subject === undefined) return unreadable(reader, page, reason ?? 'not-a-profile');
  if (!view.proof.some((selector) => page.first(selector) !== undefined)) {
    return unreadable(reader, page, unreadablePage(page, false) ?? (view.isAlwaysPerson === true ? 'unknown-layout' : 'not-a-profile'));
  }
  const whose = view.person?.(page) ?? subject;
  const { fields, observations } = readView(view, page);
  if (observations.length === 0) return unreadable(reader, page, unreadablePage(page, false) ?? 'still-loading');
  return readableProfile(reader, page, whose, fields, observations);
}

const partOf = (view: View & { part?: string }) => (view.part === undefined ? {} : { part: view.part });

function readView(view: View, page: Page): Pick<RawProfile, 'fields' | 'observations'> {
  const fields: RawProfile['fields'] = {};
  const observations: RawObservation[] = [];
  const kinds = [...new Set([...Object.keys(view.fields), ...Object.keys(view.sections ?? {})])] as Observable[];
  for (const kind of kinds) {
    const rules = [view.fields[kind] ?? []].flat() as FieldRule[];
    const results = rules.map((rule) => readField(page, kind, rule));
    const bySection = view.sections?.[kind];
    if (bySection !== undefined) results.push(attempt(() => bySection(page)));
    fields[kind] = strongest(results.map((result) => result.state));
    const values = distinct(results.flatMap((result) => result.observations));
    const room = Math.max(0, Math.min(limits.perKind, limits.perProfile - observations.length));
    if (values.length > room) page.notices.add('too-many-values');
    observations.push(...values.slice(0, room).map((value) => ofKind(kind, value)));
  }
  return { fields, observations };
}

/** The profile of a page that was read. */
export function readableProfile(
  reader: Reader,
  page: Page,
  subject: string,
  fields: RawProfile['fields'],
  observations: RawObservation[],
): RawProfile {
  const cut = subject.slice(0, limits.shortText);
  return { ...start(reader, page), subject: cut, readable: true, fields, observations, notices: [...page.notices] };
}

/** The profile of a page that is none, with the reason. Its address stands in for the subject. */
export function unreadable(reader: Reader, page: Page, reason: UnreadableReason): RawProfile {
  const subject = reader.subject?.(page.url) ?? page.url.hostname + page.url.pathname;
  return {
    ...start(reader, page),
    subject: subject.slice(0, limits.shortText) || 'unknown',
    readable: false,
    reason,
    fields: {},
    observations: [],
    notices: [],
  };
}

function start(reader: Reader, page: Page) {
  const url = shortAddress(page.url);
  return {
    origin: 'page' as const,
    site: reader.site,
    adapter: `${reader.id}@${reader.version}`,
    ...(reader.part === undefined ? {} : { part: reader.part }),
    ...(reader.status === undefined ? {} : { status: reader.status }),
    ...(url === undefined ? {} : { url }),
  };
}

/** The page's address; without its query too when it is longer than the house accepts. */
function shortAddress(url: URL): string | undefined {
  if (!['http:', 'https:', 'file:'].includes(url.protocol)) return undefined;
  const whole = pageAddress(url.href);
  if (whole.length <= 2_000) return whole;
  const bare = whole.split('?')[0] ?? '';
  return bare.length <= 2_000 ? bare : undefined;
}
