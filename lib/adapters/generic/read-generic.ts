import { limits } from '../../core/model/limits.ts';
import type { Observable } from '../../core/model/observation.ts';
import type { FieldState, RawObservation, RawProfile } from '../../core/model/raw-profile.ts';
import type { Adapter } from '../adapter.ts';
import { elements, matches, textContent } from '../dom.ts';
import { type Thing, things } from '../json-ld.ts';
import { type Statement, statementsOf } from '../linked-person.ts';
import { isWithin } from '../match-pattern.ts';
import { observed, ofKind } from '../observe.ts';
import type { Page } from '../page.ts';
import { attempt, readField } from '../read-field.ts';
import { type Reader, readableProfile, unreadable } from '../read-profile.ts';
import { recognisedSites } from '../recognised.gen.ts';
import { unreadablePage } from '../walls.ts';
import { contacts, profileLinks } from './contacts.ts';
import { isAboutSomethingElse, isOpenGraphProfile, mainPerson, showsOnePerson } from './evidence.ts';
import { aboutOf, entriesOf, type History, histories, skillsOf } from './histories.ts';
import { labelledFields } from './labelled.ts';
import { personRecords, profileHead } from './records.ts';
import { type Said, saidOn } from './said.ts';
import { shownName } from './shown-name.ts';

/** What is looked for on every page; what is not found is missing. */
const promised: readonly Observable[] = [
  'display-name',
  'headline',
  'summary',
  'claimed-location',
  'email',
  'phone',
  'link',
  'work',
  'education',
  'skill',
];

/** Kinds of which a person has one: what a more trusted place gives is not said again by a less trusted one. */
const single = new Set<Observable>(['display-name', 'headline', 'claimed-location', 'photo-address']);

/**
 * Reads a page of no site that we know by what pages in general say about a person: structured data, markup for people,
 * labels, contact links, and headings over dated lists, in this order of trust. A page without evidence of one person is
 * not a profile.
 */
export function readGeneric(page: Page): RawProfile {
  const { reader, promises, isAboutNobody, isAboutOne } = readerOf(page);
  const wall = unreadablePage(page, true);
  if (wall !== undefined) return unreadable(reader, page, wall);
  if (isAboutNobody) return unreadable(reader, page, 'not-a-profile');
  const found = things(elements(page.document, 'script[type="application/ld+json"]', 20).map((script) => textContent(script)));
  const isSaid = saidOn(page);
  const isElse = isAboutSomethingElse(page, found);
  const marked = [
    ...linkedPerson(page, found, isSaid),
    ...(isElse ? [] : markedPerson(page)),
    ...(isOpenGraphProfile(page) ? headOf(page, isSaid) : []),
  ];
  const under = isElse && marked.length === 0 ? [] : histories(page);
  const { observations: labelled, empty } = labelledFields(page);
  const named = new Set<Observable>(isAboutOne ? ['email', 'phone'] : labelled.map((one) => one.kind));
  const loose = [...labelled, ...contacts(page, named), ...profileLinks(page), ...under.flatMap((history) => read(page, history))];
  const isPerson =
    marked.some((one) => one.kind === 'display-name') ||
    (isAboutOne && loose.length > 0) ||
    (!isElse && showsOnePerson(page, loose, new Set(under.map((one) => one.name))));
  if (!isPerson) return unreadable(reader, page, unreadablePage(page, false) ?? 'not-a-profile');
  const all = [...marked, ...loose];
  const name = all.some((one) => one.kind === 'display-name') ? undefined : shownName(page);
  const kept = merged(name === undefined ? all : [name, ...all]).slice(0, limits.perProfile);
  return readableProfile(reader, page, reader.subject(page.url), fieldStates(kept, empty, promises), kept);
}

type GenericReader = {
  reader: Omit<Reader, 'subject'> & { subject: (url: URL) => string };
  promises: readonly Observable[];
  /** By its address alone, on a site whose addresses are known. */
  isAboutNobody: boolean;
  isAboutOne: boolean;
};

/** Who reads: in the name of a site whose address is recognised, else in that of the host. */
function readerOf(page: Page): GenericReader {
  const site = recognisedSites.find(({ matches }) => matches.some((pattern) => isWithin(page.url, pattern)));
  if (site === undefined) {
    const reader = { id: 'generic', version: 1, site: page.url.hostname.slice(0, 80) || 'Web page', subject: ownAddress };
    return { reader, promises: promised, isAboutNobody: false, isAboutOne: false };
  }
  const shown = site.pages.find(({ subject }) => subject(page.url) !== undefined);
  const reader = {
    id: site.id,
    version: site.version,
    site: site.site,
    subject: (url: URL) => shown?.subject(url) ?? ownAddress(url),
    status: 'unproven' as const,
    ...(shown?.part === undefined ? {} : { part: shown.part }),
  };
  return { reader, promises: site.promises, isAboutNobody: shown === undefined, isAboutOne: shown !== undefined };
}

/** Whose page it is: the address itself, since nothing else about an unknown site is stable. */
function ownAddress(url: URL): string {
  return `${url.hostname}${url.pathname.replace(/\/(index\.html?)?$/, '')}`.toLowerCase();
}

function linkedPerson(page: Page, found: readonly Thing[], isSaid: Said): RawObservation[] {
  const statements: Statement[] = statementsOf(mainPerson(page, found)).slice(0, limits.perKind);
  return statements.flatMap(({ kind, value, quote, part }) => {
    const one = observed(page, {
      value,
      quote,
      locator: `script[type="application/ld+json"] ${part}`,
      hidden: !isSaid(kind, value, quote),
    });
    return one === undefined ? [] : [ofKind(kind, one)];
  });
}

function markedPerson(page: Page): RawObservation[] {
  for (const { sign, root, fields } of personRecords) {
    const roots = page.all(sign).filter((element) => matches(element, root));
    const [only] = roots;
    // Several cards are a list of people; the page of one person shows one.
    if (only !== undefined && roots.length === 1) {
      const observations = readTable(page, fields, only);
      if (observations.some((one) => one.kind === 'display-name')) return observations;
    }
  }
  return [];
}

function headOf(page: Page, isSaid: Said): RawObservation[] {
  // The head names the site behind the person, which the page itself does not.
  return readTable(page, profileHead).map((one) =>
    isSaid(one.kind, one.value, typeof one.value === 'string' ? one.value : one.quote) ? one : { ...one, hidden: true as const },
  );
}

function readTable(page: Page, fields: Adapter['fields'], root?: Element): RawObservation[] {
  return Object.entries(fields).flatMap(([kind, rules]) =>
    [rules].flat().flatMap((rule) => {
      const { observations } = attempt(() => readField(page, kind as Observable, rule, root));
      return observations.map((one) => ofKind(kind as Observable, one));
    }),
  );
}

function read(page: Page, history: History): RawObservation[] {
  if (history.name === 'skill') return skillsOf(page, history);
  return history.name === 'about' || history.name === 'summary' ? aboutOf(page, history) : entriesOf(page, history);
}

/** Each statement once, as shown where it is. Of kinds that a person has one of, only those of the most trusted place that shows one. */
function merged(all: readonly RawObservation[]): RawObservation[] {
  const shown = new Set(all.filter((one) => one.hidden === undefined).map(sayingOf));
  const known = new Set<string>();
  const taken = new Map<Observable, string>();
  const counts = new Map<Observable, number>();
  return all.filter((one) => {
    const saying = sayingOf(one);
    if (known.has(saying) || (one.hidden === true && shown.has(saying))) return false;
    const place = one.locator.split(' ')[0] ?? '';
    if (single.has(one.kind) && one.hidden === undefined) {
      if ((taken.get(one.kind) ?? place) !== place) return false;
      taken.set(one.kind, place);
    }
    known.add(saying);
    const count = (counts.get(one.kind) ?? 0) + 1;
    counts.set(one.kind, count);
    return count <= limits.perKind;
  });
}

/** What an observation says, alike for the ways in which pages write one address. */
function sayingOf({ kind, value }: RawObservation): string {
  const text =
    typeof value === 'string' ? value : (value['url'] ?? (kind === 'phone' ? value['text'] : undefined) ?? JSON.stringify(value));
  const bare = text
    .toLowerCase()
    .replace(/^(mailto:|tel:|https?:\/\/(www\.)?)/, '')
    .replace(/\/$/, '');
  return `${kind} ${kind === 'phone' ? bare.replaceAll(/\D/g, '') : bare}`;
}

function fieldStates(
  observations: readonly RawObservation[],
  empty: ReadonlySet<Observable>,
  promises: readonly Observable[],
): RawProfile['fields'] {
  const seen = new Set(observations.map((one) => one.kind));
  const state = (kind: Observable): FieldState => (seen.has(kind) ? 'read' : empty.has(kind) ? 'empty' : 'missing');
  return Object.fromEntries([...new Set([...promises, ...seen, ...empty])].map((kind) => [kind, state(kind)]));
}
