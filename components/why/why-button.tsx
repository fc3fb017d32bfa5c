import { i18n } from '#i18n';
import { useWhy } from './why.ts';

/** A quiet “Why?” beside the name of an indicator; nothing where no case is at hand. */
export function WhyButton({ indicator, name }: { indicator: string; name: string }) {
  const askWhy = useWhy();
  if (askWhy === undefined) return null;
  return (
    <button
      type="button"
      aria-label={i18n.t('why.askOf', [name])}
      onClick={() => askWhy(indicator)}
      className="min-h-6 rounded-sm px-1 text-sm text-accent hover:bg-hover print:hidden"
    >
      {i18n.t('why.ask')}
    </button>
  );
}
