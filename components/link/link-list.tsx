import { useState } from 'react';
import { i18n } from '#i18n';
import type { LinkKind } from '../../lib/core/model/link.ts';
import type { Profile } from '../../lib/core/model/profile.ts';
import { FilterMenu } from '../cases/filter-menu.tsx';
import type { LinksState } from '../data/links-state.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { CommonList } from './common-list.tsx';
import { LinkCard } from './link-card.tsx';
import type { LinkActions } from './link-judgement.tsx';
import { LinksWaiting } from './links-waiting.tsx';
import { type OtherCandidate, otherCandidates } from './other-candidates.ts';
import { kindNoun } from './shared-words.ts';

type LinkListProps = {
  links: LinksState;
  profiles: readonly Profile[];
  actions: LinkActions;
  /** All of it, open, for paper. */
  isWhole?: boolean;
};

/** Cards drawn at a time. Who shares something with more is not told apart by reading on. */
const cardsAtATime = 20;

/** Every other case that shares something with this one, what it is, and the ordinary ones folded. */
export function LinkList({ links: state, profiles, actions, isWhole = false }: LinkListProps) {
  const [kinds, setKinds] = useState<LinkKind[]>([]);
  const [most, setMost] = useState(cardsAtATime);
  if (state.state !== 'ready') return <LinksWaiting links={state} />;
  if (state.compared === 0) return <EmptyState title={i18n.t('link.list.alone')}>{i18n.t('link.list.aloneText')}</EmptyState>;
  if (state.links.length === 0)
    return (
      <>
        <EmptyState title={i18n.t('link.list.none')}>{i18n.t('link.list.noneText', state.compared)}</EmptyState>
        <CommonList common={state.common} />
      </>
    );

  const present = [...new Set(state.links.map(({ by }) => by))];
  const chosen = kinds.filter((by) => present.includes(by));
  const others = otherCandidates(chosen.length === 0 ? state.links : state.links.filter(({ by }) => chosen.includes(by)));
  const asked = others.filter((one) => one.asked.length > 0);
  const ordinary = others.filter((one) => one.asked.length === 0);
  const shown = isWhole ? asked : asked.slice(0, most);
  const cards = (of: readonly OtherCandidate[]) => (
    <ul className="divide-y divide-rule">
      {of.map((other) => (
        <LinkCard key={other.id} other={other} profiles={profiles} {...(isWhole ? {} : { actions })} />
      ))}
    </ul>
  );
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-2 px-4 pt-3">
        <p className="min-w-0 text-sm text-ink-soft">{i18n.t('link.list.lead', state.compared)}</p>
        {!isWhole && present.length > 1 && (
          <FilterMenu
            label={i18n.t('link.list.kinds')}
            options={present.map((by) => ({ value: by, label: kindNoun(by) }))}
            chosen={chosen}
            onChange={setKinds}
          />
        )}
      </div>
      {cards(shown)}
      {asked.length > shown.length && (
        <div className="px-4 pb-3">
          <Button size="small" onClick={() => setMost(most + cardsAtATime)}>
            {i18n.t('link.list.more', Math.min(cardsAtATime, asked.length - shown.length))}
          </Button>
        </div>
      )}
      {state.left > 0 && <p className="px-4 pb-3 text-sm text-ink-soft">{i18n.t('link.list.left', state.left)}</p>}
      <CommonList common={state.common} />
      {ordinary.length > 0 && (
        <details open={isWhole} className="border-t border-rule py-2">
          <summary className="mx-4 inline-block min-h-6 cursor-pointer text-sm text-accent">
            {i18n.t('link.list.ordinary', ordinary.length)}
          </summary>
          {cards(isWhole ? ordinary : ordinary.slice(0, most))}
        </details>
      )}
    </>
  );
}
