import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import type { Case, Status } from '../../lib/core/model/case.ts';
import { WordingHint } from '../note/wording-hint.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextArea } from '../ui/text-field.tsx';
import { useAct } from './act.tsx';
import type { CaseActions } from './actions.ts';

type StatusDialogProps = { of: Case; open: boolean; onOpenChange: (open: boolean) => void; actions: Pick<CaseActions, 'setStatus'> };

const choices: readonly Status[] = ['open', 'waiting', 'explained', 'escalated', 'closed'];

/** Sets the status of a case with the reason for it. */
export function StatusDialog({ of, open, onOpenChange, actions }: StatusDialogProps) {
  const { act } = useAct();
  const [status, setStatus] = useState(of.status);
  const [reason, setReason] = useState(of.statusReason);
  const [error, setError] = useState<string>();

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const refused = await act(actions.setStatus(status, reason.trim()), i18n.t('case.saidStatus'));
    setError(refused);
    if (refused === undefined) onOpenChange(false);
  };

  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={i18n.t('case.status.label')} closeLabel={i18n.t('common.close')}>
      <form onSubmit={(event) => void save(event)} className="flex flex-col gap-3">
        <Choice
          legend={i18n.t('case.status.label')}
          legendHidden
          isColumn
          value={status}
          options={choices.map((value) => ({ value, label: i18n.t(`case.status.${value}`) }))}
          onChange={setStatus}
        />
        <TextArea
          label={i18n.t('case.statusReason')}
          hint={<WordingHint text={reason}>{i18n.t('case.statusReasonHint')}</WordingHint>}
          value={reason}
          maxLength={2_000}
          error={error}
          onChange={(event) => setReason(event.target.value)}
        />
        <Button type="submit" look="primary" className="self-start">
          {i18n.t('common.save')}
        </Button>
      </form>
    </Dialog>
  );
}
