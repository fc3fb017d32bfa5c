import { i18n } from '#i18n';
import type { Observable } from '../../lib/core/model/observation.ts';
import { Button } from '../ui/button.tsx';
import { camelCase } from '../ui/camel-case.ts';
import { Notice } from '../ui/notice.tsx';
import { visibleText } from '../ui/visible-text.ts';

/** Fields that a site's pages always had and that were not found on most of the profiles read last. */
export type Health = { site: string; profileId: string; missing: readonly { kind: Observable; misses: number; profiles: number }[] };

type HealthNoticeProps = {
  health: Health;
  onCorrect: (kind: Observable) => void;
  /** Left out where there is no page beside. */
  onPoint: ((kind: Observable) => void) | undefined;
  onAddDocument: () => void;
};

/** Says that a site has probably changed, and offers the three ways out. */
export function HealthNotice({ health: { site, missing }, onCorrect, onPoint, onAddDocument }: HealthNoticeProps) {
  const [first, second] = missing;
  if (first === undefined) return null;
  const name = (kind: Observable): string => i18n.t(`profile.kind.${camelCase(kind)}`);
  const fields =
    second === undefined
      ? name(first.kind)
      : missing.length === 2
        ? i18n.t('health.and', [name(first.kind), name(second.kind)])
        : i18n.t('health.more', missing.length - 1, [String(missing.length - 1), name(first.kind)]);
  const misses = Math.min(...missing.map((each) => each.misses));
  const many = second === undefined ? 'one' : 'several';
  const words =
    misses === first.profiles
      ? i18n.t(`health.${many}OnAll`, [visibleText(site), fields, String(misses)])
      : i18n.t(`health.${many}OnMost`, [visibleText(site), fields, String(misses), String(first.profiles)]);
  return (
    <Notice
      tone="note"
      action={
        <>
          <Button size="small" onClick={() => onCorrect(first.kind)}>
            {i18n.t('health.byHand')}
          </Button>
          {onPoint !== undefined && (
            <Button size="small" onClick={() => onPoint(first.kind)}>
              {i18n.t('health.point')}
            </Button>
          )}
          <Button size="small" onClick={onAddDocument}>
            {i18n.t('health.pdf')}
          </Button>
        </>
      }
    >
      {words} {i18n.t('health.restStands')}
    </Notice>
  );
}
