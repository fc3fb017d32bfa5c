import { i18n } from '#i18n';
import { Notice } from '../ui/notice.tsx';

type PolicyNoticeProps = {
  lost: 'nothing' | 'part' | 'all';
  /** Left out where the import stands on the same page. */
  settingsHref?: string;
};

/** Says that the stored policy could not be read, for checks would otherwise come back on without a word. */
export function PolicyNotice({ lost, settingsHref }: PolicyNoticeProps) {
  if (lost === 'nothing') return null;
  return (
    <Notice
      tone="error"
      title={i18n.t('policy.lost')}
      action={
        settingsHref !== undefined && (
          <a href={settingsHref} className="font-medium text-accent underline underline-offset-2">
            {i18n.t('policy.toSettings')}
          </a>
        )
      }
    >
      {i18n.t(lost === 'all' ? 'policy.lostAll' : 'policy.lostPart')}
    </Notice>
  );
}
