import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { OrdinaryReason } from '../../lib/core/model/case-link.ts';
import { WordingHint } from '../note/wording-hint.tsx';
import { camelCase } from '../ui/camel-case.ts';
import { Choice } from '../ui/choice.tsx';
import { FormEnd } from '../ui/form-end.tsx';
import { TextArea } from '../ui/text-field.tsx';

type Stance = 'two-people' | 'one-person';

type JudgeFormProps = {
  /** Resolves with what went wrong, or undefined when it is kept. */
  onJudge: (stance: Stance, reason: string) => Promise<string | undefined>;
  onCancel: () => void;
};

/** Ordinary reasons to pick from; the others are told from the cases themselves. */
const reasons = ['agency', 'household', 'cohort', 'template', 'named-by-both'] as const satisfies readonly OrdinaryReason[];
const ownWords = 'own-words';

/** Asks whether two cases that share something are two people or one, and for the reason. */
export function JudgeForm({ onJudge, onCancel }: JudgeFormProps) {
  const group = useId();
  const form = useRef<HTMLFormElement>(null);
  const [stance, setStance] = useState<Stance>('two-people');
  const [picked, setPicked] = useState<string>();
  const [words, setWords] = useState('');
  const [error, setError] = useState<string>();
  // The form opens on the reviewer's own key or click, so the focus may follow.
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const isWriting = stance === 'one-person' || picked === ownWords;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const known = reasons.find((each) => each === picked);
    const reason = (isWriting ? words : known === undefined ? '' : i18n.t(`link.ordinaryReason.${camelCase(known)}`)).trim();
    if (reason === '') return setError(i18n.t('finding.reasonNeeded'));
    setError(await onJudge(stance, reason));
  };

  return (
    <form
      ref={form}
      onSubmit={(event) => void save(event)}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
      className="flex flex-col gap-3 rounded-md border border-rule bg-well p-3"
    >
      <Choice
        legend={i18n.t('link.judge.title')}
        isColumn
        value={stance}
        options={[
          { value: 'two-people', label: i18n.t('link.judge.stance.twoPeople') },
          { value: 'one-person', label: i18n.t('link.judge.stance.onePerson') },
        ]}
        onChange={setStance}
      />
      {stance === 'two-people' && (
        <fieldset className="flex flex-col gap-1">
          <legend className="mb-1">{i18n.t('link.judge.reason')}</legend>
          {[...reasons, ownWords].map((reason) => (
            <label key={reason} className="flex min-h-6 items-start gap-2">
              <input
                type="radio"
                name={group}
                className="mt-1 size-3.5 shrink-0 accent-accent"
                checked={picked === reason}
                onChange={() => setPicked(reason)}
              />
              <span>
                {reason === ownWords ? i18n.t('link.judge.other') : i18n.t(`link.ordinaryReason.${camelCase(reason as OrdinaryReason)}`)}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {isWriting && (
        <TextArea
          label={i18n.t('link.judge.ownWords')}
          hint={<WordingHint text={words}>{i18n.t('finding.ownWordsHint')}</WordingHint>}
          value={words}
          maxLength={2_000}
          onChange={(event) => setWords(event.target.value)}
        />
      )}
      <FormEnd error={error} save={i18n.t('link.judge.save')} onCancel={onCancel} />
    </form>
  );
}
