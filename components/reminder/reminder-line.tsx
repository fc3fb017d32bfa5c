import { i18n } from '#i18n';
import { type Reminder, standingReminder } from '../../lib/core/model/reminder.ts';
import { useAct } from '../case/act.tsx';
import type { CaseActions } from '../case/actions.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { UntrustedText } from '../ui/untrusted-text.tsx';
import { calendarDay, dayWords } from './calendar-day.ts';

type ReminderLineProps = { reminders: readonly Reminder[]; actions: Pick<CaseActions, 'setReminder'> };

/** Says that today or earlier was the day to look again, and why; nothing before it has come. */
export function ReminderLine({ reminders, actions }: ReminderLineProps) {
  const { act } = useAct();
  const standing = standingReminder(reminders);
  if (standing === undefined || standing.due > calendarDay()) return null;
  return (
    <Notice tone="note">
      {i18n.t('reminder.dueSince', [dayWords(standing.due)])} <UntrustedText text={standing.reason} />{' '}
      <Button size="small" onClick={() => void act(actions.setReminder({ reason: '' }), i18n.t('reminder.saidCleared'))}>
        {i18n.t('reminder.looked')}
      </Button>
    </Notice>
  );
}
