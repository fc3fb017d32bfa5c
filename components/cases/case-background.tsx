import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { CaseFile, CaseReview } from '../../lib/core/model/case.ts';
import type { Pack } from '../../lib/core/model/pack.ts';
import { type Profile, sourceKey } from '../../lib/core/model/profile.ts';
import type { Visit } from '../../lib/core/model/visit.ts';
import type { CaseActions, Outcome } from '../case/actions.ts';
import { CaseHistory } from './case-history.tsx';
import { CaseSection } from './case-section.tsx';
import { SourceCard } from './source-card.tsx';

type CaseBackgroundProps = {
  file: CaseFile;
  review: CaseReview;
  pack: Pack;
  visits: readonly Visit[];
  actions: CaseActions;
  undoEvent: (eventId: string) => Promise<Outcome>;
  /** The button that adds documents. */
  addDocuments?: ReactNode;
  markUpOf?: ((account: string) => (() => void) | undefined) | undefined;
};

/** Where everything comes from, and what was seen and done when. */
export function CaseBackground({ file, review, pack, visits, actions, undoEvent, addDocuments, markUpOf }: CaseBackgroundProps) {
  const visitsOf = (of: Profile) => file.profiles.filter((profile) => sourceKey(profile) === sourceKey(of)).length;
  return (
    <>
      <CaseSection title={i18n.t('cases.case.sources')} lead={i18n.t('cases.case.sourcesLead')}>
        <div className="px-4 py-3">
          {review.current.length === 0 && <p className="text-ink-soft">{i18n.t('cases.case.noSources')}</p>}
          {review.current.map((profile) => (
            <SourceCard
              key={sourceKey(profile)}
              profile={profile}
              visits={visitsOf(profile)}
              corrections={file.corrections}
              actions={actions}
              isOneOfSeveral={review.current.length > 1}
              onMarkUp={markUpOf?.(profile.account)}
            />
          ))}
          {addDocuments !== undefined && <div className="mt-3 print:hidden">{addDocuments}</div>}
        </div>
      </CaseSection>
      <CaseSection title={i18n.t('cases.case.history')} lead={i18n.t('cases.case.historyLead')}>
        <div className="px-4 py-3">
          <CaseHistory file={file} pack={pack} visits={visits} undoEvent={undoEvent} />
        </div>
      </CaseSection>
    </>
  );
}
