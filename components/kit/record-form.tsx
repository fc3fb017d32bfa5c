import { type FormEvent, useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { StepRecord } from '../../lib/core/model/case.ts';
import type { Step } from '../../lib/core/model/step.ts';
import { useAct } from '../case/act.tsx';
import type { CaseActions } from '../case/actions.ts';
import { camelCase } from '../ui/camel-case.ts';
import { Choice } from '../ui/choice.tsx';
import { FormEnd } from '../ui/form-end.tsx';
import { TextArea } from '../ui/text-field.tsx';

type RecordFormProps = {
  step: Step;
  record: StepRecord | undefined;
  /** What was said of another step on this page; undefined until the first. */
  isForEveryone: boolean | undefined;
  actions: Pick<CaseActions, 'recordStep'>;
  /** Called with what was said, or with nothing when the form was left. */
  onClose: (isForEveryone?: boolean) => void;
};

const states = ['done', 'otherwise', 'declined', 'not-possible', 'open'] as const;
const word = (is: boolean | undefined): 'yes' | 'no' | '' => (is === undefined ? '' : is ? 'yes' : 'no');

/** Asks what became of a step, and whether every candidate for the role gets it, which has to be said. */
export function RecordForm({ step, record, isForEveryone, actions, onClose }: RecordFormProps) {
  const { act } = useAct();
  const form = useRef<HTMLFormElement>(null);
  const [state, setState] = useState<StepRecord['state']>(record?.state ?? 'done');
  const [everyone, setEveryone] = useState<'yes' | 'no' | ''>(word(record?.forEveryone ?? isForEveryone));
  const [note, setNote] = useState(record?.note ?? '');
  const [error, setError] = useState<string>();
  useEffect(() => form.current?.querySelector<HTMLInputElement>('input:checked')?.focus(), []);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (everyone === '') return setError(i18n.t('kit.steps.needsAnswer'));
    const given = { step: step.id, state, forEveryone: everyone === 'yes', note: note.trim() };
    const refused = await act(actions.recordStep(given), i18n.t('kit.steps.saidRecorded'));
    if (refused === undefined) onClose(everyone === 'yes');
    else setError(refused);
  };
  return (
    <form
      ref={form}
      className="mt-2 flex flex-col items-start gap-3 border-l-2 border-accent pl-3 print:hidden"
      onSubmit={(event) => void save(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <Choice
        legend={i18n.t('kit.steps.state')}
        isColumn
        value={state}
        options={states.map((value) => ({ value, label: i18n.t(`kit.state.${camelCase(value)}`) }))}
        onChange={setState}
      />
      <Choice<'yes' | 'no' | ''>
        legend={i18n.t('kit.steps.forEveryone')}
        isColumn
        value={everyone}
        options={[
          { value: 'yes', label: i18n.t('kit.steps.yes') },
          { value: 'no', label: i18n.t('kit.steps.no') },
        ]}
        onChange={setEveryone}
      />
      {everyone === 'no' && <p className="text-sm">{i18n.t('kit.steps.fairness')}</p>}
      <div className="w-full">
        <TextArea label={i18n.t('kit.steps.note')} maxLength={2_000} value={note} onChange={(event) => setNote(event.target.value)} />
      </div>
      <FormEnd error={error} save={i18n.t('kit.steps.save')} onCancel={() => onClose()} />
    </form>
  );
}
