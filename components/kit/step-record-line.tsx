import { i18n } from '#i18n';
import type { StepRecord } from '../../lib/core/model/case.ts';
import { camelCase } from '../ui/camel-case.ts';
import { Moment } from '../ui/moment.tsx';
import { UntrustedText } from '../ui/untrusted-text.tsx';

/** What became of a step, whether everybody gets it, when that was recorded, and the reviewer's note. */
export function StepRecordLine({ record }: { record: StepRecord }) {
  return (
    <div className="mt-1 border-l-2 border-accent pl-2">
      <p>
        <span className="font-medium">{i18n.t(`kit.state.${camelCase(record.state)}`)}</span>
        {' · '}
        {i18n.t(record.forEveryone ? 'kit.steps.isForEveryone' : 'kit.steps.isNotForEveryone')}
        {' · '}
        <Moment at={record.at} />
      </p>
      {record.note !== '' && (
        <p className="break-words">
          <UntrustedText text={record.note} />
        </p>
      )}
    </div>
  );
}
