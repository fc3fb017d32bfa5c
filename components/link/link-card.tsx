import { useId } from 'react';
import { i18n } from '#i18n';
import type { Profile } from '../../lib/core/model/profile.ts';
import { Moment } from '../ui/moment.tsx';
import { CaseAnchor } from './case-anchor.tsx';
import { type LinkActions, LinkJudgement } from './link-judgement.tsx';
import { LinkQuotes } from './link-quotes.tsx';
import type { OtherCandidate } from './other-candidates.ts';

type LinkCardProps = {
  other: OtherCandidate;
  profiles: readonly Profile[];
  /** Left out on paper, where nothing can be done. */
  actions?: LinkActions;
};

/** Another case with everything that it shares with this one, and the reviewer's word on the two. */
export function LinkCard({ other, profiles, actions }: LinkCardProps) {
  const heading = useId();
  return (
    <li data-other-case={other.id} className="scroll-mt-10 px-4 py-row" aria-labelledby={heading}>
      <h3 id={heading} className="font-semibold">
        <CaseAnchor id={other.id} title={other.title} />
        <span className="text-sm font-normal text-ink-soft">
          {' · '}
          {i18n.t('profile.read')} <Moment at={other.readAt} withTime />
        </span>
      </h3>
      <ul className="divide-y divide-rule">
        {other.links.map((link) => (
          <LinkQuotes key={`${link.by} ${link.observation} ${link.other.observation}`} link={link} profiles={profiles} />
        ))}
      </ul>
      {actions !== undefined && <LinkJudgement other={other} actions={actions} />}
    </li>
  );
}
