import { i18n } from '#i18n';
import type { Reading } from '../data/reading.ts';
import type { PassedOver } from '../data/use-auto-reading.ts';
import { readingProblem } from '../profile/reading-problem.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

type PanelNoticesProps = {
  /** The last attempt to read; said only where an earlier reading stands below. */
  reading: Reading;
  isElsewhere: boolean;
  /** Why the page in front was not read by itself, where pages are. */
  passedOver?: PassedOver | undefined;
  /** The store is not the one that was written to; nothing is written until the reviewer has chosen. */
  isLost: boolean;
  /** Why the store cannot be reached. */
  storeProblem: string | undefined;
  /** Stored rows of this case that cannot be read any more. */
  unreadableRows: number;
  dataHref: string;
  onRead: () => void;
};

/** What has to be said before anything else in the panel. */
export function PanelNotices(props: PanelNoticesProps) {
  const { reading, isElsewhere, passedOver, isLost, storeProblem, unreadableRows, dataHref, onRead } = props;
  const problem = readingProblem(reading);
  const toData = (
    <a href={dataHref} target="_blank" rel="noopener" className="font-medium text-accent underline underline-offset-2">
      {i18n.t('panel.openData')}
    </a>
  );
  return (
    <>
      {isLost && (
        <Notice tone="error" title={i18n.t('panel.lost')} action={toData}>
          {i18n.t('panel.lostText')}
        </Notice>
      )}
      {storeProblem !== undefined && (
        <Notice tone="error" title={i18n.t('panel.storeProblem')}>
          {storeProblem}
        </Notice>
      )}
      {unreadableRows > 0 && (
        <Notice tone="error" action={toData}>
          {i18n.t('panel.unreadableRows', unreadableRows)}
        </Notice>
      )}
      {problem !== undefined && (
        <Notice
          tone="note"
          title={problem.title}
          action={
            <Button size="small" onClick={onRead}>
              {i18n.t('panel.readAgain')}
            </Button>
          }
        >
          {problem.advice} {i18n.t('panel.earlierStands')}
        </Notice>
      )}
      {passedOver !== undefined && problem === undefined && (
        <p role="status" className="border-y border-rule px-4 py-1.5 text-sm text-ink-soft">
          {i18n.t(passedOver === 'not-ready' ? 'sites.notReady' : 'sites.passedOver')}
        </p>
      )}
      {isElsewhere && problem === undefined && (
        <Notice
          tone="note"
          action={
            <Button size="small" onClick={onRead}>
              {i18n.t('panel.readIt')}
            </Button>
          }
        >
          {i18n.t('panel.otherPage')}
        </Notice>
      )}
    </>
  );
}
