import { i18n } from '#i18n';
import type { Career } from '../../lib/core/model/career.ts';
import { UntrustedText } from '../ui/untrusted-text.tsx';
import { endWords, nameOfLane } from './career-words.ts';

/** Every entry of every source in rows, for those who read rather than look. */
export function CareerTable({ career: { lanes } }: { career: Career }) {
  return (
    <table className="w-full border-collapse text-left text-sm">
      <thead>
        <tr className="border-b border-rule">
          {(['source', 'what', 'from', 'until'] as const).map((column) => (
            <th key={column} scope="col" className="py-1 pr-3 font-medium">
              {i18n.t(`career.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lanes.flatMap((lane) =>
          lane.spans.map((span) => (
            <tr key={`${lane.source} ${span.id}`} className="border-b border-rule align-top">
              <td className="py-1 pr-3 text-ink-soft [overflow-wrap:anywhere]">
                <UntrustedText text={nameOfLane(lane, lanes)} />
              </td>
              <td className="py-1 pr-3 [overflow-wrap:anywhere]">
                <UntrustedText text={span.label || i18n.t('career.unnamed')} />
                {span.detail !== undefined && (
                  <span className="block text-ink-soft">
                    <UntrustedText text={span.detail} />
                  </span>
                )}
                <span className="sr-only"> ({i18n.t(`career.${span.what}`)})</span>
              </td>
              <td className="py-1 pr-3 whitespace-nowrap">{endWords(span.start)}</td>
              <td className="py-1 whitespace-nowrap">{endWords(span.end)}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}
