import { i18n } from '#i18n';
import type { CaseFile, CaseReview } from '../../lib/core/model/case.ts';
import type { Pack } from '../../lib/core/model/pack.ts';
import type { CaseActions, Outcome } from '../case/actions.ts';
import { CaseHistory } from './case-history.tsx';
import { CaseSection } from './case-section.tsx';
import { SourceCard } from './source-card.tsx';

type CaseBackgroundProps = {
  file: CaseFile;
  review: CaseReview;
  pack: Pack;
  actions: CaseActions;
  undoEvent: (eventId: string) => Promise<Outcome>;
};

/** Where everything comes from, and what was seen and done when. */
export function CaseBackground({ file, review, pack, actions, undoEvent }: CaseBackgroundProps) {
  const visitsOf = (account: string) => file.profiles.filter((profile) => profile.account === account).length;
  return (
    <>
      <CaseSection title={i18n.t('cases.case.sources')} lead={i18n.t('cases.case.sourcesLead')}>
        <div className="px-4 py-3">
          {review.current.length === 0 && <p className="text-ink-soft">{i18n.t('cases.case.noSources')}</p>}
          {review.current.map((profile) => (
            <SourceCard
              key={profile.account}
              profile={profile}
              visits={visitsOf(profile.account)}
              corrections={file.corrections}
              actions={actions}
              isOneOfSeveral={review.current.length > 1}
            />
          ))}
        </div>
      </CaseSection>
      <CaseSection title={i18n.t('cases.case.history')} lead={i18n.t('cases.case.historyLead')}>
        <div className="px-4 py-3">
          <CaseHistory file={file} pack={pack} undoEvent={undoEvent} />
        </div>
      </CaseSection>
    </>
  );
}
