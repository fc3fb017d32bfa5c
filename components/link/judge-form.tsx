import { type FormEvent, useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { OrdinaryReason } from '../../lib/core/model/case-link.ts';
import { WordingHint } from '../note/wording-hint.tsx';
import { camelCase } from '../ui/camel-case.ts';
import { Choice } from '../ui/choice.tsx';
import { FormEnd } from '../ui/form-end.tsx';
import { RadioList } from '../ui/radio-list.tsx';
import { TextArea } from '../ui/text-field.tsx';

type Stance = 'two-people' | 'one-person';

type JudgeFormProps = {
  /** Resolves with what went wrong, or undefined when it is kept. */
  onJudge: (stance: Stance, reason: string) => Promise<string | undefined>;
  onCancel: () => void;
};

/** Ordinary reasons to pick from; the others are told from the cases themselves. */
const reasons = ['agency', 'household', 'cohort', 'template', 'named-by-both'] as const satisfies readonly OrdinaryReason[];
const ownWords = 'own-words' as const;

/** Asks whether two cases that share something are two people or one, and for the reason. */
export function JudgeForm({ onJudge, onCancel }: JudgeFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [stance, setStance] = useState<Stance>('two-people');
  const [picked, setPicked] = useState<(typeof reasons)[number] | typeof ownWords>();
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
        <RadioList
          legend={i18n.t('link.judge.reason')}
          options={[
            ...reasons.map((value) => ({ value, label: i18n.t(`link.ordinaryReason.${camelCase(value)}`) })),
            { value: ownWords, label: i18n.t('link.judge.other') },
          ]}
          value={picked}
          onChange={setPicked}
        />
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
