import { i18n } from '#i18n';
import type { CaseFile } from '../../lib/core/model/case.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';

type EraseCaseDialogProps = { file: CaseFile; open: boolean; onOpenChange: (open: boolean) => void; onErase: () => void };

/** Says what goes with a case before it is erased, with one confirmed action. */
export function EraseCaseDialog({ file, open, onOpenChange, onErase }: EraseCaseDialogProps) {
  const counts = [
    i18n.t('cases.case.parts.sources', file.profiles.length),
    i18n.t('cases.case.parts.notes', file.notes.length),
    i18n.t('cases.case.parts.opinions', file.opinions.length),
    i18n.t('cases.case.parts.answers', file.answers.length),
    i18n.t('cases.case.parts.corrections', file.corrections.length),
    i18n.t('cases.case.parts.history', file.history.length),
  ];
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onOpenChange}
      title={i18n.t('cases.case.eraseTitle')}
      description={i18n.t('cases.case.eraseLead')}
      confirmLabel={i18n.t('cases.eraseButton')}
      cancelLabel={i18n.t('common.cancel')}
      onConfirm={() => {
        onOpenChange(false);
        onErase();
      }}
    >
      <ul className="list-disc pl-5">
        {counts.map((count) => (
          <li key={count}>{count}</li>
        ))}
      </ul>
      <p className="mt-2 text-ink-soft">{i18n.t('cases.case.eraseElsewhere')}</p>
    </ConfirmDialog>
  );
}
