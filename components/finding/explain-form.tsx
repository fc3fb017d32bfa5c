import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { WordingHint } from '../note/wording-hint.tsx';
import { Button } from '../ui/button.tsx';
import { Problem } from '../ui/problem.tsx';
import { RadioList } from '../ui/radio-list.tsx';
import { TextArea } from '../ui/text-field.tsx';

type ExplainFormProps = {
  /** The indicator's honest explanations, to pick from. */
  reasons: readonly string[];
  /** Resolves with what went wrong, or undefined when it is saved. */
  onExplain: (reason: string) => Promise<string | undefined>;
  onCancel: () => void;
};

/** Beside the places of the reasons in their list. */
const ownWords = 'own-words';

/** Asks for the reason that explains a finding: one of those listed, or the reviewer's own words. */
export function ExplainForm({ reasons, onExplain, onCancel }: ExplainFormProps) {
  const [picked, setPicked] = useState<string>();
  const [words, setWords] = useState('');
  const [error, setError] = useState<string>();
  const [isSaving, setIsSaving] = useState(false);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const reason = (picked === ownWords ? words : (reasons[Number(picked)] ?? '')).trim();
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
      <RadioList
        legend={<span className="font-semibold">{i18n.t('finding.explainTitle')}</span>}
        options={[
          ...reasons.map((label, index) => ({ value: String(index), label })),
          { value: ownWords, label: i18n.t('finding.ownWords') },
        ]}
        value={picked}
        onChange={setPicked}
        takesFocus
      />
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
      <Problem>{error}</Problem>
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
