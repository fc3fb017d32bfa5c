import { i18n } from '#i18n';
import type { Correction } from '../../lib/core/model/case.ts';
import type { Profile } from '../../lib/core/model/profile.ts';
import type { CaseActions } from '../case/actions.ts';
import { documentProblem } from '../documents/row-sentence.ts';
import { fieldCounts } from '../profile/field.ts';
import { FieldList } from '../profile/field-list.tsx';
import { partWords } from '../profile/part-words.ts';
import { SourceName } from '../profile/source-name.tsx';
import { TakeOut } from '../profile/take-out.tsx';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Moment } from '../ui/moment.tsx';
import { UntrustedText } from '../ui/untrusted-text.tsx';

type SourceCardProps = {
  profile: Profile;
  /** How often the account was read. */
  visits: number;
  corrections: readonly Correction[];
  actions: Pick<CaseActions, 'correctValue' | 'pointValue' | 'withdrawCorrection' | 'takeOut'>;
  /** Whether the case has other sources, so that this one can be taken out. */
  isOneOfSeveral?: boolean;
  /** Opens the text of a document, where it is still at hand. */
  onMarkUp?: (() => void) | undefined;
};

/** One source of the case: where and when it was read, and field by field what was read, empty or not found. */
export function SourceCard({ profile, visits, corrections, actions, isOneOfSeveral = false, onMarkUp }: SourceCardProps) {
  const { read, promised, missing } = fieldCounts(profile);
  return (
    <article className="break-inside-avoid rounded-lg border border-rule bg-sheet not-first:mt-3">
      <header className="px-4 pt-3">
        <h3 className="font-semibold">
          <UntrustedText text={profile.site} />
        </h3>
        <p className="text-sm break-words text-ink-soft">
          <SourceName profile={profile} />
          {profile.part !== undefined && <> · {partWords(profile.part)}</>}
        </p>
        <p className="text-sm text-ink-soft">
          {i18n.t('cases.source.read')} <Moment at={profile.readAt} withTime /> · {i18n.t('cases.source.visits', visits)}
          {profile.readable && ` · ${i18n.t('profile.fieldCount', [read, promised])}`}
          {missing.length > 0 && ` · ${i18n.t('profile.fieldsMissing', missing.length)}`}
        </p>
        {profile.status === 'unproven' && <p className="text-sm text-ink-soft">{i18n.t('profile.unprovenMeaning')}</p>}
        {onMarkUp !== undefined && (
          <Button look="quiet" size="small" className="-ml-2 print:hidden" onClick={onMarkUp}>
            {i18n.t('documents.markUp')}
          </Button>
        )}
        {isOneOfSeveral && <TakeOut account={profile.account} actions={actions} />}
      </header>
      {profile.readable ? (
        <div className="mt-2 border-t border-rule pt-1">
          <FieldList profiles={[profile]} corrections={corrections} actions={actions} />
        </div>
      ) : (
        <p className="px-4 py-3">
          <Badge>{i18n.t('documents.notChecked')}</Badge> {documentProblem(profile).title} {documentProblem(profile).advice}
        </p>
      )}
    </article>
  );
}
