import { i18n } from '#i18n';
import type { Career, CareerLane, CareerMark, CareerSpan } from '../../lib/core/model/career.ts';
import { UntrustedText } from '../ui/untrusted-text.tsx';
import { durationWords, nameOfLane, nameOfSpan } from './career-words.ts';

/** What is worth a look, in words. */
export function CareerMarkList({ career }: { career: Career }) {
  if (career.marks.length === 0) return <p className="text-sm text-ink-soft">{i18n.t('career.noMarks')}</p>;
  return (
    <ul className="list-disc pl-5 text-sm">
      {career.marks.map((mark) => {
        const words = markWords(mark, career);
        return (
          <li key={words} className="[overflow-wrap:anywhere]">
            <UntrustedText text={words} />
          </li>
        );
      })}
    </ul>
  );
}

type Told = { span: CareerSpan; lane: CareerLane };

function markWords(mark: CareerMark, { lanes }: Career): string {
  const told = new Map(lanes.flatMap((lane) => lane.spans.map((span): [string, Told] => [span.id, { span, lane }])));
  const nameOf = (id: string): string => {
    const found = told.get(id);
    return found === undefined ? '' : nameOfSpan(found.span);
  };
  const siteOf = (id: string): string => {
    const lane = told.get(id)?.lane;
    return lane === undefined ? '' : nameOfLane(lane, lanes);
  };
  const least = durationWords(mark.days);
  if (mark.what === 'overlap') return i18n.t('career.overlap', [nameOf(mark.one), nameOf(mark.other), least, siteOf(mark.one)]);
  if (mark.what === 'gap') return i18n.t('career.gap', [nameOf(mark.after), nameOf(mark.before), least, siteOf(mark.after)]);
  return i18n.t(`career.apart.${mark.on}`, [nameOf(mark.one), siteOf(mark.one), siteOf(mark.other), least]);
}
