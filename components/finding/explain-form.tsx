import { type FormEvent, useId, useState } from 'react';
import { i18n } from '#i18n';
import { WordingHint } from '../note/wording-hint.tsx';
import { Button } from '../ui/button.tsx';
import { TextArea } from '../ui/text-field.tsx';

type ExplainFormProps = {
  /** The indicator's honest explanations, to pick from. */
  reasons: readonly string[];
  /** Resolves with what went wrong, or undefined when it is saved. */
  onExplain: (reason: string) => Promise<string | undefined>;
  onCancel: () => void;
};

const ownWords = -1;

/** Asks for the reason that explains a finding: one of those listed, or the reviewer's own words. */
export function ExplainForm({ reasons, onExplain, onCancel }: ExplainFormProps) {
  const group = useId();
  const [picked, setPicked] = useState<number>();
  const [words, setWords] = useState('');
  const [error, setError] = useState<string>();
  const [isSaving, setIsSaving] = useState(false);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const reason = (picked === ownWords ? words : (reasons[picked ?? ownWords] ?? '')).trim();
    if (reason === '') return setError(i18n.t('finding.reasonNeeded'));
    setIsSaving(true);
    setError(await onExplain(reason));
    setIsSaving(false);
  };

  return (
    <form
      onSubmit={(event) => void save(event)}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
      className="flex flex-col gap-2 rounded-md border border-rule bg-well p-3"
    >
      <fieldset className="flex flex-col gap-1">
        <legend className="mb-1 font-semibold">{i18n.t('finding.explainTitle')}</legend>
        {[...reasons, i18n.t('finding.ownWords')].map((reason, index) => {
          const value = index === reasons.length ? ownWords : index;
          return (
            <label key={reason} className="flex min-h-6 items-start gap-2">
              <input
                type="radio"
                name={group}
                className="mt-1 size-3.5 shrink-0 accent-accent"
                checked={picked === value}
                onChange={() => setPicked(value)}
                // The form opens on the reviewer's own key or click, so the focus may follow.
                ref={(input) => {
                  if (index === 0 && picked === undefined) input?.focus();
                }}
              />
              <span>{reason}</span>
            </label>
          );
        })}
      </fieldset>
      {picked === ownWords && (
        <TextArea
          label={i18n.t('finding.ownWords')}
          labelHidden
          hint={<WordingHint text={words}>{i18n.t('finding.ownWordsHint')}</WordingHint>}
          value={words}
          maxLength={2_000}
          onChange={(event) => setWords(event.target.value)}
        />
      )}
      {error !== undefined && (
        <p role="alert" className="text-sm text-red">
          {error}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" size="small" disabled={isSaving}>
          {i18n.t('finding.saveExplained')}
        </Button>
        <Button look="quiet" size="small" onClick={onCancel}>
          {i18n.t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
