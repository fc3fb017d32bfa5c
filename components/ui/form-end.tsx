import { i18n } from '#i18n';
import { Button } from './button.tsx';
import { Problem } from './problem.tsx';

/** The end of a form: why it was refused, the button that keeps it, and the one that leaves it. */
export function FormEnd({ error, save, onCancel }: { error: string | undefined; save: string; onCancel: () => void }) {
  return (
    <>
      <Problem>{error}</Problem>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary">
          {save}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {i18n.t('common.cancel')}
        </Button>
      </div>
    </>
  );
}
