import type { Career, CareerEnd, CareerLane, CareerMark, CareerSpan } from '../model/career.ts';

/** A job or a course with its time, as the source shows both: `Example Freight, Engineer; 2021-01 to present`. */
export function spanLine({ label, detail, start, end }: CareerSpan): string {
  const named = [label, detail ?? ''].filter((part) => part !== '').join(', ');
  return `${named === '' ? '(not named)' : named}; ${endWords(start)} to ${endWords(end)}`;
}

const endWords = (end: CareerEnd | undefined): string => end?.shown ?? '(not told)';

/** One word for a mark. */
export const markLabels: Record<CareerMark['what'], string> = { overlap: 'Overlap', gap: 'Gap', disagreement: 'Differs' };

const ends = { start: 'starts', end: 'ends', both: 'dates' } as const;

/** What is marked, in one sentence; what it names are the words of the sources. */
export function markSentence(mark: CareerMark, { lanes }: Career): string {
  const told = new Map(lanes.flatMap((lane) => lane.spans.map((span) => [span.id, { span, place: placeOf(lane, lanes) }] as const)));
  const nameOf = (id: string): string => `“${told.get(id)?.span.label || told.get(id)?.span.detail || '(not named)'}”`;
  const siteOf = (id: string): string => told.get(id)?.place ?? '';
  const least = duration(mark.days);
  switch (mark.what) {
    case 'overlap':
      return `${nameOf(mark.one)} and ${nameOf(mark.other)} side by side for at least ${least}, in ${siteOf(mark.one)}.`;
    case 'gap':
      return `Nothing between ${nameOf(mark.after)} and ${nameOf(mark.before)} for at least ${least}, in ${siteOf(mark.after)}.`;
    case 'disagreement':
      return `${nameOf(mark.one)}: ${siteOf(mark.one)} and ${siteOf(mark.other)} tell other ${ends[mark.on]}, at least ${least} apart.`;
    default:
      return mark satisfies never;
  }
}

/** Two résumés are both a PDF: what tells sources of one kind apart is named too. */
const placeOf = ({ site, source }: CareerLane, lanes: readonly CareerLane[]): string =>
  lanes.filter((lane) => lane.site === site).length > 1 ? `${site} (${source})` : site;

/** In whole months or years, rounded down: what is said is the least. */
function duration(days: number): string {
  const months = Math.max(1, Math.floor(days / 30.44));
  if (months >= 24) return `${Math.floor(months / 12)} years`;
  return months === 1 ? '1 month' : `${months} months`;
}
