import { type FormEvent, type Ref, useId, useState } from 'react';
import { i18n } from '#i18n';
import { useAct } from '../case/act.tsx';
import type { CaseActions } from '../case/actions.ts';
import { Button } from '../ui/button.tsx';
import { Problem } from '../ui/problem.tsx';
import { TextArea } from '../ui/text-field.tsx';
import { useDraft } from './use-draft.ts';
import { WordingHint } from './wording-hint.tsx';

type NoteComposerProps = {
  /** The draft as stored, '' when there is none. */
  draft: string;
  /** Milliseconds after the last keystroke until the draft is stored. */
  delayMs: number;
  actions: Pick<CaseActions, 'addNote' | 'saveDraft'>;
  /** The text field, so that a key can bring the focus to it. */
  fieldRef?: Ref<HTMLTextAreaElement>;
};

/** Writes a note. What is typed is kept as a draft by itself, and stays in the field when saving fails. */
export function NoteComposer({ draft, delayMs, actions, fieldRef }: NoteComposerProps) {
  const { act } = useAct();
  const { text, setText, handOver, problem } = useDraft(draft, delayMs, actions.saveDraft);
  const [error, setError] = useState<string>();
  const [isSaving, setIsSaving] = useState(false);
  const refusal = error ?? (problem === undefined ? undefined : i18n.t('note.draftFailed', [problem]));
  const refusalId = useId();
  const isEmpty = text.trim() === '';

  const add = async () => {
    if (isEmpty || isSaving) return;
    setIsSaving(true);
    const refused = await handOver((words) => act(actions.addNote(words.trim()), i18n.t('note.saidAdded')));
    setIsSaving(false);
    setError(refused === undefined ? undefined : i18n.t('note.failed', [refused]));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void add();
  };

  return (
    <form onSubmit={submit} className="group/note relative">
      <WordingHint text={text} floats />
      <div className="flex items-end gap-2">
        <div className="min-w-0 grow">
          <TextArea
            ref={fieldRef}
            label={i18n.t('note.write')}
            labelHidden
            rows={1}
            placeholder={i18n.t('note.placeholder')}
            value={text}
            maxLength={20_000}
            readOnly={isSaving}
            aria-invalid={refusal !== undefined || undefined}
            aria-describedby={refusal === undefined ? undefined : refusalId}
            onChange={(event) => {
              setError(undefined);
              setText(event.target.value);
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
                event.preventDefault();
                void add();
              }
            }}
          />
        </div>
        <Button type="submit" look={isEmpty ? 'plain' : 'primary'} aria-disabled={isEmpty} title={i18n.t('note.saveHint')}>
          {i18n.t('note.save')}
        </Button>
      </div>
      <Problem id={refusalId} className="mt-1">
        {refusal}
      </Problem>
    </form>
  );
}
