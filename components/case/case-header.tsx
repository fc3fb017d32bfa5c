import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { CaseFile } from '../../lib/core/model/case.ts';
import type { Profile } from '../../lib/core/model/profile.ts';
import { IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Moment } from '../ui/moment.tsx';
import { UntrustedText } from '../ui/untrusted-text.tsx';

type CaseHeaderProps = {
  file: CaseFile;
  /** The newest visit. */
  newest: Profile | undefined;
  /** How many sources the case has. */
  sources: number;
  isReading: boolean;
  onReadAgain: () => void;
  /** The ⋯ menu. */
  menu: ReactNode;
};

/** Who was read, on which site, and when. */
export function CaseHeader({ file, newest, sources, isReading, onReadAgain, menu }: CaseHeaderProps) {
  return (
    <div className="flex items-start gap-1">
      <div className="min-w-0 grow">
        <h1 className="line-clamp-3 text-xl leading-7 font-semibold [overflow-wrap:anywhere]">
          <UntrustedText text={file.case.title} />
        </h1>
        {newest !== undefined && (
          <p className="text-ink-soft">
            <UntrustedText text={newest.site} />
            {sources > 1 && <> · {i18n.t('case.sources', sources)}</>} · {i18n.t('profile.read')} <Moment at={newest.readAt} withTime />
          </p>
        )}
      </div>
      <IconButton
        label={i18n.t('panel.readAgain')}
        aria-keyshortcuts="r"
        aria-disabled={isReading}
        onClick={() => isReading || onReadAgain()}
      >
        <Icon name="again" />
      </IconButton>
      {menu}
    </div>
  );
}
