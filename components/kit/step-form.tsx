import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { type Step, step as stepSchema, stepStages } from '../../lib/core/model/step.ts';
import { camelCase } from '../ui/camel-case.ts';
import { FormEnd } from '../ui/form-end.tsx';
import { TextArea } from '../ui/text-field.tsx';

type StepFormProps = {
  /** The step that is changed; left out for a new one. */
  step?: Step;
  /** Resolves with the sentence of a refusal. */
  onKeep: (given: Omit<Step, 'id' | 'sources'>) => Promise<string | undefined>;
  onCancel: () => void;
};

const given = stepSchema.pick({ stage: true, text: true, otherwise: true });

/** What to do, when, and what to offer instead. */
export function StepForm({ step, onKeep, onCancel }: StepFormProps) {
  const stageId = useId();
  const form = useRef<HTMLFormElement>(null);
  const [stage, setStage] = useState<Step['stage']>(step?.stage ?? 'first-call');
  const [text, setText] = useState(step?.text ?? '');
  const [otherwise, setOtherwise] = useState(step?.otherwise ?? '');
  const [error, setError] = useState<string>();
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    const checked = given.safeParse({ stage, text, ...(otherwise.trim() === '' ? {} : { otherwise }) });
    setError(checked.success ? await onKeep(checked.data) : i18n.t('kit.list.wrong'));
  };
  return (
    <form
      ref={form}
      className="flex flex-col gap-3 border-l-2 border-accent pl-3"
      onSubmit={(event) => void keep(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <TextArea label={i18n.t('kit.list.text')} maxLength={400} value={text} onChange={(event) => setText(event.target.value)} />
      <TextArea
        label={i18n.t('kit.list.otherwise')}
        maxLength={400}
        value={otherwise}
        onChange={(event) => setOtherwise(event.target.value)}
      />
      <div className="flex flex-col items-start gap-1">
        <label htmlFor={stageId} className="text-sm font-medium">
          {i18n.t('kit.list.stage')}
        </label>
        <select
          id={stageId}
          className="min-h-8 rounded-md border border-edge bg-sheet px-2"
          value={stage}
          onChange={(event) => setStage(event.target.value as Step['stage'])}
        >
          {stepStages.map((each) => (
            <option key={each} value={each}>
              {i18n.t(`kit.steps.stage.${camelCase(each)}`)}
            </option>
          ))}
        </select>
      </div>
      <FormEnd error={error} save={i18n.t('kit.list.save')} onCancel={onCancel} />
    </form>
  );
}
