import { useId } from 'react';
import { i18n } from '#i18n';

type LearnChoiceProps = { host: string; canLearn: boolean; isOn: boolean; onChange: (isOn: boolean) => void };

/** Whether later readings of the site look at this place too; a sentence in its stead where it cannot be learned. */
export function LearnChoice({ host, canLearn, isOn, onChange }: LearnChoiceProps) {
  const hint = useId();
  if (!canLearn) return <p className="text-sm text-ink-soft">{i18n.t('pointing.cannotLearn')}</p>;
  return (
    <label className="flex min-h-6 items-start gap-2">
      <input
        type="checkbox"
        aria-describedby={hint}
        className="mt-0.5 size-4 shrink-0 accent-accent"
        checked={isOn}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        {i18n.t('pointing.learn', [host])}
        <span id={hint} className="block text-sm text-ink-soft">
          {i18n.t('pointing.learnHint', [host])}
        </span>
      </span>
    </label>
  );
}
