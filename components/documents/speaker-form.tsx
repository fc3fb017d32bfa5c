import { type FormEvent, useId, useState } from 'react';
import { i18n } from '#i18n';
import type { SpeakerQuestion } from '../data/document-row.ts';
import { Button } from '../ui/button.tsx';
import { Problem } from '../ui/problem.tsx';
import { UntrustedText } from '../ui/untrusted-text.tsx';

type SpeakerFormProps = SpeakerQuestion & {
  /** With the writer's name as the source has it; null when it is nobody of them. */
  onAnswer: (candidate: string | null) => void;
};

const nobody = -1;

/** Asks who the candidate is among the writers of a conversation. Nothing is chosen unless one name alone can be the case's. */
export function SpeakerForm({ speakers, likely, onAnswer }: SpeakerFormProps) {
  const name = useId();
  const [chosen, setChosen] = useState(() => {
    const at = speakers.findIndex((speaker) => speaker.name === likely);
    return at < 0 ? undefined : at;
  });
  const [isMissing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen === undefined) return setMissing(true);
    onAnswer(speakers[chosen]?.name ?? null);
  };
  const option = (at: number, label: React.ReactNode) => (
    <label
      key={at}
      className="flex items-start gap-2 px-2.5 py-1.5 hover:bg-hover has-checked:bg-accent-well has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-accent"
    >
      <input
        type="radio"
        name={name}
        checked={chosen === at}
        onChange={() => {
          setMissing(false);
          setChosen(at);
        }}
        className="mt-1 size-3.5 shrink-0 accent-accent outline-none"
      />
      <span className="min-w-0 grow">{label}</span>
    </label>
  );

  return (
    <form onSubmit={submit}>
      <fieldset className="min-w-0" aria-describedby={`${name}-why`}>
        <legend className="font-semibold">{i18n.t('documents.ask.question')}</legend>
        <p id={`${name}-why`} className="text-sm text-ink-soft">
          {i18n.t(likely === undefined ? 'documents.ask.why' : 'documents.ask.likely')}
        </p>
        <div className="mt-1.5 max-h-80 divide-y divide-rule overflow-y-auto rounded-md border border-edge bg-sheet">
          {speakers.map((speaker, at) =>
            option(
              at,
              <>
                {speaker.name === '' ? (
                  <span className="font-medium">{i18n.t('documents.ask.unnamed')}</span>
                ) : (
                  <UntrustedText text={speaker.name} className="font-medium [overflow-wrap:anywhere]" />
                )}
                {speaker.example !== '' && (
                  <q className="line-clamp-2 block text-sm text-ink-soft [overflow-wrap:anywhere]">
                    <UntrustedText text={speaker.example} />
                  </q>
                )}
              </>,
            ),
          )}
          {option(nobody, i18n.t('documents.ask.nobody'))}
        </div>
      </fieldset>
      <Problem className="mt-1">{isMissing ? i18n.t('documents.ask.needed') : undefined}</Problem>
      <Button type="submit" look="primary" size="small" className="mt-2">
        {i18n.t('documents.ask.do')}
      </Button>
    </form>
  );
}
