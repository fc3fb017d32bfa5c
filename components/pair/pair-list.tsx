import { i18n } from '#i18n';
import type { Opinion } from '../../lib/core/model/case.ts';
import type { Pair } from '../../lib/core/model/pair.ts';
import type { Profile } from '../../lib/core/model/profile.ts';
import type { CaseActions } from '../case/actions.ts';
import { standingOpinion } from '../finding/standing-opinion.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { PairCard } from './pair-card.tsx';

export type PairListProps = {
  pairs: readonly Pair[];
  profiles: readonly Profile[];
  opinions: readonly Opinion[];
  actions: Pick<CaseActions, 'giveOpinion' | 'addNote'>;
  onCopy: (text: string) => Promise<boolean>;
  /** Everything open and nothing to press, for paper. */
  isWhole?: boolean;
};

/** What the sources of a candidate say differently; what the reviewer put aside as explained waits, folded, below the rest. */
export function PairList({ pairs, profiles, opinions, actions, onCopy, isWhole = false }: PairListProps) {
  const cards = pairs.map((pair) => {
    const opinion = standingOpinion(pair.id, opinions);
    return {
      isExplained: opinion?.stance === 'explained',
      card: (
        <PairCard key={pair.id} pair={pair} profiles={profiles} opinion={opinion} actions={actions} onCopy={onCopy} isWhole={isWhole} />
      ),
    };
  });
  const open = cards.filter(({ isExplained }) => !isExplained);
  const explained = cards.filter(({ isExplained }) => isExplained);
  if (cards.length === 0) return <EmptyState title={i18n.t('pair.none')}>{i18n.t('pair.noneText')}</EmptyState>;
  return (
    <>
      <p className="px-4 pt-3 text-sm text-ink-soft">{i18n.t('pair.lead')}</p>
      {open.length > 0 && (
        <ul aria-label={i18n.t('pair.tab')} className="divide-y divide-rule">
          {open.map(({ card }) => card)}
        </ul>
      )}
      {explained.length > 0 && (
        <details className="border-t border-rule" open={isWhole || open.length === 0}>
          <summary className="min-h-6 cursor-pointer px-4 py-2 text-sm text-accent">{i18n.t('pair.explained', explained.length)}</summary>
          <ul aria-label={i18n.t('pair.explained', explained.length)} className="divide-y divide-rule">
            {explained.map(({ card }) => card)}
          </ul>
        </details>
      )}
    </>
  );
}
