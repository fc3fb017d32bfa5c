import { i18n } from '#i18n';

type AutoReadingProps = { isOn: boolean; hasGrant: boolean; onChange: (isOn: boolean) => void };

/** Whether profiles on granted sites are read as the reviewer moves from one to the next. */
export function AutoReading({ isOn, hasGrant, onChange }: AutoReadingProps) {
  return (
    <label className="mb-4 flex min-h-7 max-w-2xl items-start gap-2">
      <input
        type="checkbox"
        className="mt-0.5 size-4 shrink-0 accent-accent"
        checked={isOn}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        <span className="font-medium">{i18n.t('sites.auto')}</span>
        <span className="block text-sm text-ink-soft">
          {i18n.t('sites.autoHint')} {isOn && !hasGrant && i18n.t('sites.autoNone')}
        </span>
      </span>
    </label>
  );
}
