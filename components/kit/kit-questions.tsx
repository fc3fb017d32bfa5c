import { useState } from 'react';
import { i18n } from '#i18n';
import type { KitAsk, KitStage, VerificationKit } from '../../lib/core/model/kit.ts';
import type { List } from '../../lib/core/model/pack.ts';
import type { Profile } from '../../lib/core/model/profile.ts';
import type { CaseActions } from '../case/actions.ts';
import { EvidenceQuote } from '../finding/evidence-quote.tsx';
import { openCount } from '../finding/open-count.ts';
import { QuestionRows } from '../finding/question-rows.tsx';
import { QuestionStage } from '../finding/question-stage.tsx';
import { camelCase } from '../ui/camel-case.ts';
import { KitList } from './kit-list.tsx';
import { PrintedQuestions } from './printed-questions.tsx';

type KitQuestionsProps = {
  kit: Pick<VerificationKit, 'stages' | 'gaps'>;
  profiles: readonly Profile[];
  lists: readonly List[];
  actions: Pick<CaseActions, 'answerQuestion'>;
  isPrinting: boolean;
};

/** What to ask, by stage: what this candidate's findings ask, with the words that caused it, and what everybody is asked. */
export function KitQuestions({ kit: { stages, gaps }, profiles, lists, actions, isPrinting }: KitQuestionsProps) {
  return (
    <>
      {stages.length === 0 && <p className="px-4 py-3 md:px-6">{i18n.t('kit.ask.none')}</p>}
      {stages.map((stage) => (
        <Stage key={stage.stage} stage={stage} profiles={profiles} lists={lists} actions={actions} isPrinting={isPrinting} />
      ))}
      {gaps.length > 0 && (
        <KitList
          title={i18n.t('kit.ask.gaps')}
          items={gaps.map(({ kind, checks }) => i18n.t('kit.ask.gap', checks, [String(checks), i18n.t(`profile.kind.${camelCase(kind)}`)]))}
        />
      )}
    </>
  );
}

type StageProps = Omit<KitQuestionsProps, 'kit'> & { stage: KitStage };

function Stage({ stage: { stage, asks, open, answered }, profiles, lists, actions, isPrinting }: StageProps) {
  const [isOpen, setOpen] = useState(stage === 'interview');
  const all = [...open, ...answered];
  const title = i18n.t(`finding.stage.${stage}`);
  return (
    <section aria-label={title} className="mt-3 border-t border-rule pt-3">
      <h3 className="px-4 text-base font-semibold md:px-6">{title}</h3>
      {asks.length > 0 && (
        <ul className="divide-y divide-rule">
          {asks.map((ask) => (
            <Ask key={ask.indicator} ask={ask} profiles={profiles} lists={lists} />
          ))}
        </ul>
      )}
      {all.length > 0 &&
        (isPrinting ? (
          <PrintedQuestions questions={all} />
        ) : (
          <div className="md:px-2">
            <QuestionStage title={i18n.t('kit.ask.everybody')} count={openCount(all)} isOpen={isOpen} onOpenChange={setOpen}>
              <QuestionRows questions={all} actions={actions} />
            </QuestionStage>
          </div>
        ))}
    </section>
  );
}

function Ask({ ask, profiles, lists }: { ask: KitAsk; profiles: readonly Profile[]; lists: readonly List[] }) {
  return (
    <li className="break-inside-avoid px-4 py-row md:px-6">
      <ul className="list-[square] pl-4 font-medium marker:text-accent">
        {ask.ask.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <p className="mt-1 text-sm text-ink-soft">{i18n.t('kit.ask.finding', [ask.name])}</p>
      <div className="mt-1 flex max-w-prose flex-col gap-2">
        {ask.evidence.map((evidence) => (
          <EvidenceQuote key={evidence.observation} evidence={evidence} profiles={profiles} lists={lists} withPlace={false} />
        ))}
      </div>
    </li>
  );
}
