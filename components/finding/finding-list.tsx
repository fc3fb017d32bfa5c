import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Opinion } from '../../lib/core/model/case.ts';
import type { Finding } from '../../lib/core/model/finding.ts';
import { specificities } from '../../lib/core/model/indicator.ts';
import type { Pack } from '../../lib/core/model/pack.ts';
import type { Profile } from '../../lib/core/model/profile.ts';
import { useAct } from '../case/act.tsx';
import type { CaseActions } from '../case/actions.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { useShortcuts } from '../ui/use-shortcuts.ts';
import { FindingCard } from './finding-card.tsx';
import { standingOpinion } from './standing-opinion.ts';

type FindingListProps = {
  /** All findings of the case; those answered yes are shown, the rarest among honest candidates first, then in the pack's order. */
  findings: readonly Finding[];
  pack: Pack;
  profiles: readonly Profile[];
  opinions: readonly Opinion[];
  actions: Pick<CaseActions, 'giveOpinion'>;
  /** False where single keys are switched off. */
  keysOn: boolean;
};

/** What was found. `j` and `k` walk it, Enter opens, `e` asks what explains it, `x` says that nothing does. */
export function FindingList({ findings, pack, profiles, opinions, actions, keysOn }: FindingListProps) {
  const { act } = useAct();
  const list = useRef<HTMLUListElement>(null);
  const [open, setOpen] = useState<readonly string[]>([]);
  const [explaining, setExplaining] = useState<string>();
  const [refusal, setRefusal] = useState<{ indicator: string; message: string }>();
  const found = findings
    .filter((finding) => finding.answer === 'yes')
    .sort((a, b) => specificities.indexOf(b.specificity) - specificities.indexOf(a.specificity));

  const heads = () => [...(list.current?.querySelectorAll<HTMLButtonElement>('li[data-finding] > h3 > button') ?? [])];
  const current = () => heads().findIndex((head) => head.closest('li')?.contains(document.activeElement));
  const step = (by: 1 | -1) => {
    const at = current();
    heads()
      .at(at === -1 ? (by === 1 ? 0 : -1) : Math.min(Math.max(at + by, 0), heads().length - 1))
      ?.focus();
  };
  const onCurrent = (run: (indicator: string) => void) => {
    const finding = found[Math.max(current(), 0)];
    if (finding !== undefined) run(finding.indicator);
  };
  const show = (indicator: string, isOpen: boolean) =>
    setOpen((before) => (isOpen ? [...before.filter((one) => one !== indicator), indicator] : before.filter((one) => one !== indicator)));
  const explain = (indicator: string) => {
    show(indicator, true);
    setExplaining(indicator);
  };

  const notExplain = async (indicator: string) => {
    const message = await act(actions.giveOpinion(indicator, 'not-explained', ''), i18n.t('finding.saidNotExplained'));
    setRefusal(message === undefined ? undefined : { indicator, message });
    if (message !== undefined) show(indicator, true);
  };

  useShortcuts(
    {
      j: () => step(1),
      k: () => step(-1),
      e: () => onCurrent(explain),
      x: () => onCurrent((indicator) => void notExplain(indicator)),
    },
    keysOn,
  );

  if (found.length === 0) return <EmptyState title={i18n.t('finding.noneFound')}>{i18n.t('finding.noneFoundText')}</EmptyState>;
  return (
    <>
      <p className="px-4 pt-3 text-sm text-ink-soft">{i18n.t('finding.heading')}</p>
      <ul ref={list} className="divide-y divide-rule">
        {found.map((finding) => {
          const indicator = pack.indicators.find(({ id }) => id === finding.indicator);
          if (indicator === undefined) return null;
          return (
            <FindingCard
              key={finding.indicator}
              finding={finding}
              indicator={indicator}
              lists={pack.lists}
              prevalence={pack.prevalence}
              profiles={profiles}
              opinion={standingOpinion(finding.indicator, opinions)}
              isOpen={open.includes(finding.indicator)}
              onOpenChange={(isOpen) => show(finding.indicator, isOpen)}
              isExplaining={explaining === finding.indicator}
              onExplainingChange={(isExplaining) => setExplaining(isExplaining ? finding.indicator : undefined)}
              refusal={refusal?.indicator === finding.indicator ? refusal.message : undefined}
              actions={actions}
            />
          );
        })}
      </ul>
    </>
  );
}
