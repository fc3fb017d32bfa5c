import { limits } from '../core/model/limits.ts';
import type { Observable } from '../core/model/observation.ts';
import type { FieldState, RawObservation, RawProfile, UnreadableReason } from '../core/model/raw-profile.ts';
import type { Adapter, FieldRule, Section } from './adapter.ts';
import { observed, ofKind } from './observe.ts';
import type { Page } from './page.ts';
import { unreadablePage } from './walls.ts';

/** Kinds whose line breaks carry meaning. */
const manyLines = new Set<Observable>(['summary', 'review', 'message']);

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
  return { ...start(adapter, page), subject: subject as string, readable: true, fields, observations, notices: [...page.notices] };
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

function readField(page: Page, kind: Observable, rule: FieldRule): Section {
  let isPlaceThere = rule.within !== undefined && page.first(rule.within) !== undefined;
  for (const selector of rule.at) {
    const found = page.all(selector);
    isPlaceThere ||= found.length > 0;
    const values = (rule.every === true ? found.slice(0, limits.perKind + 1) : found.slice(0, 1)).flatMap((element, index) => {
      const locator = index === 0 ? selector : `${selector} (${index + 1})`;
      return attempt(() => readElement(page, kind, rule, element, locator)).observations;
    });
    if (values.length > 0) return { state: 'read', observations: values };
  }
  return { state: isPlaceThere ? 'empty' : 'missing', observations: [] };
}

function readElement(page: Page, kind: Observable, rule: FieldRule, element: Element, locator: string): Section {
  const byMarkup = rule.foldsAway === true;
  const reading = page.reading(element, byMarkup);
  const shown = reading.lines.join(manyLines.has(kind) ? '\n' : ' ');
  const text = rule.attribute === undefined ? shown : (page.attribute(element, rule.attribute) ?? '');
  const value = text === '' ? undefined : rule.read === undefined ? text : rule.read(text, element, page);
  if (value === undefined) return { state: 'empty', observations: [] };
  const hidden = reading.hidden || (reading.lines.length === 0 && page.isHidden(element, byMarkup));
  const one = observed(page, { value, quote: rule.attribute === undefined ? shown : text, locator, hidden });
  return one === undefined ? { state: 'empty', observations: [] } : { state: 'read', observations: [one] };
}

/** A page may be built so that reading one field fails; that field is then missing and the others are still read. */
function attempt(read: () => Section): Section {
  try {
    return read();
  } catch {
    return { state: 'missing', observations: [] };
  }
}

function strongest(states: readonly FieldState[]): FieldState {
  return states.includes('read') ? 'read' : states.includes('empty') ? 'empty' : 'missing';
}

function distinct(values: Section['observations']): Section['observations'] {
  const known = new Set<string>();
  return values.filter((one) => {
    const key = JSON.stringify(one.value);
    return !known.has(key) && known.add(key);
  });
}
