import { type ReactNode, useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { KitStep } from '../../lib/core/model/kit.ts';
import { Button } from '../ui/button.tsx';
import { OutwardLink } from '../ui/outward-link.tsx';
import { StepRecordLine } from './step-record-line.tsx';

type StepRowProps = { of: KitStep; isRecording: boolean; onRecord: () => void; form: ReactNode };

/** One step: what to do, what to offer instead, who recommends it, and what became of it. */
export function StepRow({ of: { step, record }, isRecording, onRecord, form }: StepRowProps) {
  const isRecorded = record !== undefined && record.state !== 'open';
  const button = useRef<HTMLButtonElement>(null);
  const wasRecording = useRef(false);
  // The form that had the focus is gone; the next Tab must go on from here.
  useEffect(() => {
    if (wasRecording.current && !isRecording) button.current?.focus();
    wasRecording.current = isRecording;
  }, [isRecording]);
  return (
    <li data-step={step.id} className="flex break-inside-avoid gap-3 px-4 py-row md:px-6">
      <span aria-hidden="true" className="mt-0.5 hidden size-4 shrink-0 border border-ink text-center text-xs leading-4 print:block">
        {isRecorded ? '×' : ''}
      </span>
      <div className="min-w-0 max-w-prose grow">
        <p className="font-medium">{step.text}</p>
        {step.otherwise !== undefined && (
          <p className="text-sm text-ink-soft">
            {i18n.t('kit.steps.otherwise')}: {step.otherwise}
          </p>
        )}
        {step.sources.length > 0 && (
          <p className="text-sm text-ink-soft">
            {i18n.t('kit.steps.by')}:{' '}
            {step.sources.map(({ url, publisher, published, where, unverified }, at) => (
              <span key={`${publisher} ${where}`}>
                {at > 0 && '; '}
                {url === undefined ? publisher : <OutwardLink url={url} text={publisher} />}, {published.slice(0, 4)}
                {unverified && ` (${i18n.t('kit.steps.unread')})`}
              </span>
            ))}
          </p>
        )}
        {isRecorded && <StepRecordLine record={record} />}
        {isRecording ? (
          form
        ) : (
          <Button ref={button} size="small" className="mt-1.5 print:hidden" onClick={onRecord}>
            {i18n.t(isRecorded ? 'kit.steps.change' : 'kit.steps.record')}
            <span className="sr-only">: {step.text}</span>
          </Button>
        )}
      </div>
    </li>
  );
}
