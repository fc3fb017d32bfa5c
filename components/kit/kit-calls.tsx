import { useState } from 'react';
import { i18n } from '#i18n';
import type { CallSheet, VerificationKit } from '../../lib/core/model/kit.ts';
import type { Profile } from '../../lib/core/model/profile.ts';
import { useAct } from '../case/act.tsx';
import type { CaseActions } from '../case/actions.ts';
import { nameOfAccount } from '../finding/name-of-account.ts';
import { Choice } from '../ui/choice.tsx';
import { Problem } from '../ui/problem.tsx';
import { UntrustedText } from '../ui/untrusted-text.tsx';
import { KitList } from './kit-list.tsx';

type KitCallsProps = { calls: VerificationKit['calls']; profiles: readonly Profile[]; actions: Pick<CaseActions, 'answerQuestion'> };

/** Whom to call, what all are asked, and what came of it. Places for contacts stay empty. */
export function KitCalls({ calls: { rules, sheets }, profiles, actions }: KitCallsProps) {
  return (
    <>
      <KitList title={i18n.t('kit.calls.rules')} items={rules} />
      {sheets.map((sheet) => (
        <Sheet key={sheet.sort} sheet={sheet} profiles={profiles} actions={actions} />
      ))}
    </>
  );
}

function Sheet({ sheet, profiles, actions }: { sheet: CallSheet } & Omit<KitCallsProps, 'calls'>) {
  const title = i18n.t(`kit.calls.sort.${sheet.sort}`);
  return (
    <section aria-label={title} className="mt-3 border-t border-rule pt-3">
      <h3 className="px-4 text-base font-semibold md:px-6">{title}</h3>
      <div className="break-inside-avoid px-4 py-2 md:px-6">
        <h4 className="text-sm font-medium text-ink-soft">{i18n.t('kit.calls.asks')}</h4>
        <ol className="max-w-prose list-decimal pl-5 marker:text-ink-soft">
          {sheet.ask.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ol>
      </div>
      {sheet.lines.length === 0 && <p className="px-4 text-ink-soft md:px-6 print:hidden">{i18n.t(`kit.calls.none.${sheet.sort}`)}</p>}
      <ul className="px-4 md:px-6">
        {sheet.lines.map(({ name, detail, sources }) => (
          <li key={name} className="max-w-prose break-inside-avoid border-t border-rule py-2 first:border-t-0">
            <p className="font-medium [overflow-wrap:anywhere]">
              <UntrustedText text={name} />
            </p>
            <p className="text-sm text-ink-soft [overflow-wrap:anywhere]">
              {detail !== '' && (
                <>
                  <UntrustedText text={detail} /> ·{' '}
                </>
              )}
              {i18n.t('kit.calls.named')}: <UntrustedText text={sources.map((source) => nameOfAccount(source, profiles)).join(', ')} />
            </p>
            <Blanks />
          </li>
        ))}
        {Array.from({ length: sheet.spare }, (_, at) => `spare ${at}`).map((spare) => (
          <li key={spare} className="hidden break-inside-avoid border-t border-rule py-2 print:block">
            <Blank label={i18n.t('kit.calls.name')} />
            <Blanks />
          </li>
        ))}
      </ul>
      <Outcome sheet={sheet} actions={actions} />
    </section>
  );
}

/** Places to write in, on paper. */
function Blanks() {
  return (
    <div className="hidden gap-4 pt-3 print:flex">
      <Blank label={i18n.t('kit.calls.contact')} />
      <Blank label={i18n.t('kit.calls.called')} />
    </div>
  );
}

function Blank({ label }: { label: string }) {
  return (
    <p className="flex grow items-end gap-2 pt-2 text-sm">
      {label}
      <span className="min-w-24 grow border-b border-ink" />
    </p>
  );
}

function Outcome({ sheet: { outcomes, question }, actions }: { sheet: CallSheet; actions: Pick<CaseActions, 'answerQuestion'> }) {
  const { act } = useAct();
  const [error, setError] = useState<string>();
  if (question === undefined) return <KitList title={i18n.t('kit.calls.outcome')} items={outcomes.map(({ text }) => text)} />;
  return (
    <div className="break-inside-avoid px-4 py-3 md:px-6">
      <Choice
        legend={i18n.t('kit.calls.outcome')}
        isColumn
        value={question.reply}
        options={outcomes.map(({ text, reply }) => ({ value: reply, label: text }))}
        onChange={async (reply) => setError(await act(actions.answerQuestion(question.id, reply), i18n.t('finding.saidAnswered')))}
      />
      <Problem>{error}</Problem>
    </div>
  );
}
