import { i18n } from '#i18n';
import type { Finding } from '../../lib/core/model/finding.ts';
import type { Observable } from '../../lib/core/model/observation.ts';
import type { Pack } from '../../lib/core/model/pack.ts';
import type { Profile } from '../../lib/core/model/profile.ts';
import { uncheckedDocuments } from '../documents/unchecked-documents.ts';
import { UncheckedList } from '../documents/unchecked-list.tsx';
import { Button } from '../ui/button.tsx';
import { camelCase } from '../ui/camel-case.ts';
import { WhyButton } from '../why/why-button.tsx';
import { type NotCheckedGroup, notCheckedGroups } from './not-checked-groups.ts';

type NotCheckedListProps = {
  /** The sources, of which some may never have been looked into. */
  profiles: readonly Profile[];
  findings: readonly Finding[];
  pack: Pack;
  /** Opens the reviewer's questions, which fill one of the gaps. Left out where they stand on the same page. */
  onQuestions?: () => void;
};

/** What could not be asked, why, and how to get what is missing; as plain as what was found. */
export function NotCheckedList({ profiles, findings, pack, onQuestions }: NotCheckedListProps) {
  const groups = notCheckedGroups(findings, pack.indicators);
  const hasUnchecked = uncheckedDocuments(profiles).length > 0;
  if (groups.length === 0 && !hasUnchecked) return <p className="px-4 py-4">{i18n.t('finding.notCheckedEmpty')}</p>;
  return (
    <>
      {hasUnchecked && (
        <section className="border-b border-rule px-4 py-row">
          <h3 className="font-semibold">{i18n.t('documents.uncheckedTitle')}</h3>
          <UncheckedList profiles={profiles} />
        </section>
      )}
      <p className="px-4 pt-3 text-sm text-ink-soft">{i18n.t('finding.notCheckedHeading')}</p>
      <ul className="divide-y divide-rule">
        {groups.map((group) => (
          <Group key={group.blocked ?? group.missing.join(' ')} group={group} onQuestions={onQuestions} />
        ))}
      </ul>
    </>
  );
}

function Group({ group, onQuestions }: { group: NotCheckedGroup; onQuestions: (() => void) | undefined }) {
  return (
    <li className="px-4 py-row">
      <h3 className="font-semibold">
        {group.blocked === undefined
          ? i18n.t('finding.notCheckedWithout', [kindsInWords(group.missing)])
          : i18n.t(`finding.blocked.${camelCase(group.blocked)}`)}
      </h3>
      <div className="text-sm text-ink-soft">
        {group.blocked !== undefined && <p>{i18n.t(`finding.blocked.${camelCase(group.blocked)}Text`)}</p>}
        {group.blocked === undefined && group.missing.map((kind) => <p key={kind}>{i18n.t(`profile.get.${camelCase(kind)}`)}</p>)}
      </div>
      {group.missing.includes('answer') && onQuestions !== undefined && (
        <Button size="small" className="my-1" onClick={onQuestions}>
          {i18n.t('finding.toQuestions')}
        </Button>
      )}
      <ul className="mt-1 list-disc pl-4 marker:text-ink-soft">
        {group.indicators.map((indicator) => (
          <li key={indicator.id}>
            {indicator.name} <WhyButton indicator={indicator.id} name={indicator.name} />
          </li>
        ))}
      </ul>
    </li>
  );
}

const kindsInWords = (kinds: readonly Observable[]): string =>
  new Intl.ListFormat('en', { type: 'disjunction' }).format(kinds.map((kind) => i18n.t(`profile.kind.${camelCase(kind)}`)));
