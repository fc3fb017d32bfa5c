import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { type Reminder, standingReminder } from '../../lib/core/model/reminder.ts';
import { useAct } from '../case/act.tsx';
import type { CaseActions } from '../case/actions.ts';
import { WordingHint } from '../note/wording-hint.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FormEnd } from '../ui/form-end.tsx';
import { TextArea, TextField } from '../ui/text-field.tsx';
import { calendarDay } from './calendar-day.ts';

type ReminderDialogProps = {
  reminders: readonly Reminder[];
  open: boolean;
  onOpenChange: (open: boolean) => void;
  actions: Pick<CaseActions, 'setReminder'>;
};

/** Days from now that are offered with one press. */
const offeredDays = [7, 30, 90] as const;

/** Sets the day to look at a candidate again, or takes it back. */
export function ReminderDialog({ reminders, open, onOpenChange, actions }: ReminderDialogProps) {
  const { act } = useAct();
  const standing = standingReminder(reminders);
  const [due, setDue] = useState(standing?.due ?? '');
  const [reason, setReason] = useState(standing?.reason ?? '');
  const [error, setError] = useState<string>();

  const set = async (day: string | undefined) => {
    const said = i18n.t(day === undefined ? 'reminder.saidCleared' : 'reminder.saidSet');
    const given = day === undefined ? { reason: '' } : { due: day, reason: reason.trim() };
    const refused = await act(actions.setReminder(given), said);
    setError(refused);
    if (refused === undefined) onOpenChange(false);
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (due === '') setError(i18n.t('reminder.noDay'));
    else void set(due);
  };

  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={i18n.t('reminder.title')}
      description={i18n.t('reminder.lead')}
      closeLabel={i18n.t('common.close')}
    >
      <form noValidate onSubmit={save} className="flex flex-col gap-3">
        <TextField type="date" label={i18n.t('reminder.day')} value={due} onChange={(event) => setDue(event.target.value)} />
        <p className="flex flex-wrap gap-2">
          {offeredDays.map((days) => (
            <Button key={days} size="small" onClick={() => setDue(calendarDay(days))}>
              {i18n.t('reminder.inDays', [days])}
            </Button>
          ))}
        </p>
        <TextArea
          label={i18n.t('reminder.reason')}
          hint={<WordingHint text={reason}>{i18n.t('reminder.reasonHint')}</WordingHint>}
          value={reason}
          maxLength={2_000}
          onChange={(event) => setReason(event.target.value)}
        />
        {standing !== undefined && (
          <Button look="quiet" className="self-start" onClick={() => void set(undefined)}>
            {i18n.t('reminder.clear')}
          </Button>
        )}
        <FormEnd error={error} save={i18n.t('common.save')} onCancel={() => onOpenChange(false)} />
      </form>
    </Dialog>
  );
}
