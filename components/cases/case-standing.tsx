import { useState } from 'react';
import { i18n } from '#i18n';
import type { Case } from '../../lib/core/model/case.ts';
import { type Reminder, standingReminder } from '../../lib/core/model/reminder.ts';
import type { CaseActions } from '../case/actions.ts';
import { StatusDialog } from '../case/status-dialog.tsx';
import { TagLine } from '../case/tag-line.tsx';
import { dayWords } from '../reminder/calendar-day.ts';
import { ReminderDialog } from '../reminder/reminder-dialog.tsx';
import { Button } from '../ui/button.tsx';
import { UntrustedText } from '../ui/untrusted-text.tsx';

type CaseStandingProps = {
  record: Case;
  reminders: readonly Reminder[];
  actions: Pick<CaseActions, 'setStatus' | 'setTags' | 'setReminder'>;
  isSettingStatus: boolean;
  onSettingStatus: (isSetting: boolean) => void;
};

/** Where the case stands, why, and its tags; each can be changed in place. */
export function CaseStanding({ record, reminders, actions, isSettingStatus, onSettingStatus }: CaseStandingProps) {
  const [isSettingDay, setSettingDay] = useState(false);
  const due = standingReminder(reminders)?.due;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Button size="small" aria-keyshortcuts="s" className="print:hidden" onClick={() => onSettingStatus(true)}>
        {i18n.t('cases.case.statusIs', [i18n.t(`case.status.${record.status}`)])}
      </Button>
      <span className="hidden print:inline">{i18n.t('cases.case.statusIs', [i18n.t(`case.status.${record.status}`)])}</span>
      {record.statusReason !== '' && <UntrustedText text={record.statusReason} className="min-w-0 break-words text-ink" />}
      <Button size="small" look="quiet" aria-haspopup="dialog" className="print:hidden" onClick={() => setSettingDay(true)}>
        {due === undefined ? i18n.t('reminder.menu') : i18n.t('reminder.standing', [dayWords(due)])}
      </Button>
      <TagLine tags={record.tags} actions={actions} />
      {isSettingDay && <ReminderDialog reminders={reminders} open onOpenChange={setSettingDay} actions={actions} />}
      {isSettingStatus && <StatusDialog of={record} open onOpenChange={onSettingStatus} actions={actions} />}
    </div>
  );
}
