import { i18n } from '#i18n';
import type { Opinion } from '../../lib/core/model/case.ts';
import { Badge } from '../ui/badge.tsx';
import { Moment } from '../ui/moment.tsx';
import { UntrustedText } from '../ui/untrusted-text.tsx';

/** The reviewer's stand on a finding, with the reason and when it was taken. */
export function OpinionLine({ opinion }: { opinion: Opinion }) {
  return (
    <p className="text-sm">
      <Badge tone="accent">{i18n.t(opinion.stance === 'explained' ? 'finding.isExplained' : 'finding.isNotExplained')}</Badge>{' '}
      {opinion.reason !== '' && <UntrustedText text={opinion.reason} />}{' '}
      <span className="text-ink-soft">
        <Moment at={opinion.at} />
      </span>
    </p>
  );
}
