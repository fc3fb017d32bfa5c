import type { CaseFile, HistoryEvent } from '../../lib/core/model/case.ts';
import type { Visit } from '../../lib/core/model/visit.ts';

/** One thing that happened in a case: an event, the visit that it recorded, or a visit without an event. */
export type TimelineEntry = { id: string; at: string; event?: HistoryEvent; visit?: Visit };

/** A day of the timeline, in the reviewer's clock. */
export type TimelineDay = { day: string; entries: TimelineEntry[] };

/** What was seen and done in a case, newest first, by day; `visits` are those of its profiles. A visit and the event that records it are one entry. */
export function timeline(file: CaseFile, visits: readonly Visit[]): TimelineDay[] {
  const visitOf = new Map(visits.map((visit) => [visit.profile.id, visit]));
  const entries = file.history.map((event): TimelineEntry => {
    const visit = event.what === 'profile-read' || event.what === 'source-added' ? visitOf.get(event.subject) : undefined;
    if (visit !== undefined) visitOf.delete(event.subject);
    return { id: event.id, at: event.at, event, ...(visit === undefined ? {} : { visit }) };
  });
  // A restored case may hold profiles whose events were lost; what was seen must not disappear with them.
  for (const visit of visitOf.values()) entries.push({ id: visit.profile.id, at: visit.profile.readAt, visit });
  // Events of one moment stand in the order in which they were stored, so the newest of them comes first.
  entries.reverse().sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  return byDay(entries);
}

function byDay(entries: TimelineEntry[]): TimelineDay[] {
  const days: TimelineDay[] = [];
  for (const entry of entries) {
    const day = new Date(entry.at).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
    if (days.at(-1)?.day !== day) days.push({ day, entries: [] });
    days.at(-1)?.entries.push(entry);
  }
  return days;
}
