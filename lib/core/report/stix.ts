import type { Opinion } from '../model/case.ts';
import type { Finding } from '../model/finding.ts';
import type { Indicator } from '../model/indicator.ts';
import { newestBy } from '../model/newest-by.ts';
import type { Profile } from '../model/profile.ts';
import type { Source } from '../model/source.ts';
import type { CaseReport } from './case-report.ts';
import { besideNotes } from './stix-beside.ts';
import { objectId, type StixId } from './stix-id.ts';
import { sharedWith } from './stix-links.ts';
import { observablesOf, type StixObservable } from './stix-observed.ts';
import { pairNotes } from './stix-pairs.ts';
import { kindWords, levelWords, notAsked, statusWords } from './words.ts';

/** An object of ours in a bundle. */
export type StixObject = { type: string; id: StixId; spec_version: '2.1'; [property: string]: unknown };

/** A bundle of STIX 2.1. */
export type StixBundle = { type: 'bundle'; id: StixId; objects: (StixObject | StixObservable)[] };

/**
 * A case as a STIX 2.1 bundle: who was read where, which indicators were sighted with which quotes, and what the reviewer
 * wrote. Everything is marked TLP:AMBER+STRICT. Ids follow from the content, so a later export of the case updates an
 * earlier one instead of doubling it.
 */
export function caseStix(report: CaseReport): StixBundle {
  const candidate = candidateIdentity(report);
  const observed = report.review.current.map((profile) => observedData(profile));
  const sighted = report.review.findings.filter(({ answer }) => answer === 'yes').flatMap((finding) => sighting(finding, report));
  const said = [...opinions(report), ...notes(report, candidate.id), ...beside(report, candidate.id), ...differing(report, candidate.id)];
  const objects = [candidate, ...observed.flat(), ...sighted, ...said, ...shared(report, candidate.id)];
  const all = [marking, program, ...once(objects), grouping(report, objects)];
  return { type: 'bundle', id: objectId('bundle', report.file.case.id, report.writtenAt), objects: all };
}

/** The marking of TLP 2.0, with the ids that OASIS published for it among the STIX common objects. */
export const marking: StixObject = {
  type: 'marking-definition',
  spec_version: '2.1',
  id: 'marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003',
  created: '2022-10-01T00:00:00.000Z',
  name: 'TLP:AMBER+STRICT',
  extensions: {
    'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d': { extension_type: 'property-extension', tlp_2_0: 'amber+strict' },
  },
};

const programId = objectId('identity', 'second-look');

/** The program, under whose name every object of ours stands. */
export const program = object('identity', programId, '2026-11-22T00:00:00.000Z', '2026-11-22T00:00:00.000Z', {
  name: 'Second Look',
  identity_class: 'system',
});

/** What every object of ours has in common. A `modified` before `created`, from a clock set back, is drawn up to it. */
export function object(type: string, id: StixId, created: string, modified: string, properties: Record<string, unknown>): StixObject {
  return {
    type,
    spec_version: '2.1',
    id,
    created_by_ref: programId,
    created,
    modified: modified < created ? created : modified,
    ...properties,
    object_marking_refs: [marking.id],
  };
}

function candidateIdentity({ file, writtenAt }: CaseReport): StixObject {
  return object('identity', objectId('identity', file.case.id), file.case.createdAt, writtenAt, {
    name: file.case.title,
    identity_class: 'individual',
  });
}

function observedData(profile: Profile): (StixObject | StixObservable)[] {
  const observables = observablesOf(profile, marking.id);
  const data = object('observed-data', observedId(profile), profile.readAt, profile.readAt, {
    first_observed: profile.readAt,
    last_observed: profile.readAt,
    number_observed: 1,
    object_refs: observables.map(({ id }) => id),
  });
  return [...observables, data];
}

const observedId = ({ id, readAt }: Profile): StixId => objectId('observed-data', id, readAt);

function sighting(finding: Finding, { file, review, pack, writtenAt }: CaseReport): StixObject[] {
  const indicator = pack.indicators.find(({ id }) => id === finding.indicator);
  if (indicator === undefined) return [];
  const sources = review.current.filter(({ account }) => finding.evidence.some(({ source }) => source === account));
  const seenAt = sources.map(({ readAt }) => readAt).sort();
  const indicatorId = objectId('indicator', pack.id, pack.version, indicator.id);
  const quotes = finding.evidence.map(({ quote, kind, source }) => `${source}: ${quote === '' ? `no ${kindWords[kind]}` : `“${quote}”`}`);
  return [
    publishedIndicator(indicator, indicatorId, pack.version),
    object('sighting', sightingId(file.case.id, finding.indicator), file.case.createdAt, writtenAt, {
      sighting_of_ref: indicatorId,
      description: [`${finding.specificity}, ${finding.use}`, ...quotes].join('\n'),
      count: Math.max(1, finding.evidence.length),
      ...(seenAt.length > 0 && { first_seen: seenAt[0], last_seen: seenAt.at(-1) }),
      ...(sources.length > 0 && { observed_data_refs: sources.map(observedId) }),
    }),
  ];
}

const sightingId = (caseId: string, indicator: string): StixId => objectId('sighting', caseId, indicator);

function publishedIndicator(indicator: Indicator, id: StixId, packVersion: string): StixObject {
  const [year = '', month = '', day = ''] = packVersion.split('.');
  const from = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}T00:00:00.000Z`;
  return object('indicator', id, from, from, {
    name: `The candidate’s profiles ${indicator.name}`,
    description: [indicator.why, 'Ordinary reasons:', ...indicator.benign.map((reason) => `- ${reason}`)].join('\n'),
    pattern: JSON.stringify(indicator.pattern),
    pattern_type: 'second-look',
    pattern_version: '1',
    valid_from: from,
    external_references: [
      ...indicator.sources.map(reference),
      ...indicator.attack.map((technique) => ({ source_name: 'mitre-attack', external_id: technique })),
    ],
  });
}

function reference({ publisher, title, published, url, where, unverified }: Source): Record<string, string> {
  return {
    source_name: publisher,
    description: `${title} (${published}), ${where}${unverified ? ', cited from others' : ''}`,
    ...(url !== undefined && { url }),
  };
}

/** The reviewer's stand on what was sighted, on the scale of STIX: a finding that is explained is one not agreed with. */
function opinions({ file, review }: CaseReport): StixObject[] {
  const sighted = new Set(review.findings.flatMap(({ indicator, answer }) => (answer === 'yes' ? [indicator] : [])));
  const newest = [...newestBy(file.opinions, ({ indicator }) => indicator).values()];
  return newest
    .filter(({ stance, indicator }) => stance !== 'none' && sighted.has(indicator))
    .map((one) => opinion(one, sightingId(one.caseId, one.indicator)));
}

function opinion({ id, stance, reason, at }: Opinion, about: StixId): StixObject {
  return object('opinion', objectId('opinion', id), at, at, {
    opinion: stance === 'explained' ? 'disagree' : 'agree',
    ...(reason !== '' && { explanation: reason }),
    object_refs: [about],
  });
}

function notes({ file }: CaseReport, candidate: StixId): StixObject[] {
  return file.notes.map(({ id, text, createdAt, updatedAt }) =>
    object('note', objectId('note', id), createdAt, updatedAt, { content: text, object_refs: [candidate] }),
  );
}

/** What a sighting cannot say: what speaks for an ordinary history, and what was not asked. */
function beside(report: CaseReport, candidate: StixId): StixObject[] {
  const { file, writtenAt } = report;
  return besideNotes(report).map(({ about, content }) =>
    object('note', objectId('note', file.case.id, about), file.case.createdAt, writtenAt, { content, object_refs: [candidate] }),
  );
}

/** What two sources say differently, as a note about the two readings that hold the quotes; the reviewer's stand on it is an opinion about the note. */
function differing(report: CaseReport, candidate: StixId): StixObject[] {
  const { file, writtenAt } = report;
  const said = newestBy(file.opinions, ({ indicator }) => indicator);
  return pairNotes(report).flatMap(({ pair, content, readIn }) => {
    const refs = readIn.length === 0 ? [candidate] : readIn.map(observedId);
    const id = objectId('note', file.case.id, pair);
    const note = object('note', id, file.case.createdAt, writtenAt, { content, object_refs: refs });
    const stand = said.get(pair);
    return stand === undefined || stand.stance === 'none' ? [note] : [note, opinion(stand, id)];
  });
}

/** Who else shows the same, as an identity of its own under the id that an export of that case gives it, and how the two are related. */
function shared(report: CaseReport, candidate: StixId): StixObject[] {
  const { file, writtenAt } = report;
  return sharedWith(report).flatMap(({ otherCase, otherTitle, otherReadAt, description }) => {
    const other = object('identity', objectId('identity', otherCase), otherReadAt, writtenAt, {
      name: otherTitle,
      identity_class: 'individual',
    });
    const relationship = object('relationship', objectId('relationship', file.case.id, otherCase), file.case.createdAt, writtenAt, {
      relationship_type: 'related-to',
      source_ref: candidate,
      target_ref: other.id,
      description,
    });
    return [other, relationship];
  });
}

function grouping({ file, review, writtenAt }: CaseReport, objects: readonly { id: StixId }[]): StixObject {
  const { word, meaning } = levelWords[review.assessment.level];
  const { found, explained, notFound, notChecked } = review.assessment;
  return object('grouping', objectId('grouping', file.case.id), file.case.createdAt, writtenAt, {
    name: file.case.title,
    description: [
      `${word}. ${meaning}`,
      `${found} found, ${explained} explained, ${notFound} not found, ${notChecked} not checked.`,
      ...(review.switchedOff.length === 0 ? [] : [notAsked(review.switchedOff.length)]),
      `Status: ${statusWords[file.case.status]}.${file.case.statusReason === '' ? '' : ` ${file.case.statusReason}`}`,
    ].join('\n'),
    context: 'unspecified',
    ...(file.case.tags.length > 0 && { labels: file.case.tags }),
    object_refs: once(objects).map(({ id }) => id),
  });
}

function once<Object extends { id: StixId }>(objects: readonly Object[]): Object[] {
  return [...new Map(objects.map((one) => [one.id, one])).values()];
}
