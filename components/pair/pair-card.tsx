import { useId, useState } from 'react';
import { i18n } from '#i18n';
import type { Opinion } from '../../lib/core/model/case.ts';
import type { Pair } from '../../lib/core/model/pair.ts';
import type { Profile } from '../../lib/core/model/profile.ts';
import { useAct } from '../case/act.tsx';
import type { CaseActions } from '../case/actions.ts';
import { ExplainForm } from '../finding/explain-form.tsx';
import { OpinionLine } from '../finding/opinion-line.tsx';
import { Button } from '../ui/button.tsx';
import { Problem } from '../ui/problem.tsx';
import { UntrustedText } from '../ui/untrusted-text.tsx';
import { PairQuote } from './pair-quote.tsx';
import { pairWords } from './pair-words.ts';

type PairCardProps = {
  pair: Pair;
  profiles: readonly Profile[];
  opinion: Opinion | undefined;
  actions: Pick<CaseActions, 'giveOpinion' | 'addNote'>;
  /** Puts a text on the clipboard; false when the browser refused. */
  onCopy: (text: string) => Promise<boolean>;
  /** For paper: nothing to press. */
  isWhole?: boolean;
};

/** Two quotes that do not agree, side by side: what differs, what may honestly be behind it, and what to ask. */
export function PairCard({ pair, profiles, opinion, actions, onCopy, isWhole = false }: PairCardProps) {
  const { act } = useAct();
  const headingId = useId();
  const [isExplaining, setExplaining] = useState(false);
  const [error, setError] = useState<string>();
  const { title, reasons, ask } = pairWords(pair.topic);

  const explain = async (reason: string) => {
    const refused = await act(actions.giveOpinion(pair.id, 'explained', reason), i18n.t('pair.saidExplained'));
    if (refused === undefined) setExplaining(false);
    return refused;
  };
  const copy = async () =>
    setError(
      await act(
        onCopy(ask).then((done) => (done ? { ok: true } : { ok: false, message: i18n.t('pair.notCopied') })),
        i18n.t('pair.copied'),
      ),
    );

  return (
    <li className="px-4 py-row">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is a part of a form, and this is none */}
      <div role="group" aria-labelledby={headingId} className="flex min-w-0 flex-col gap-2">
        <h3 id={headingId} className="font-semibold">
          {title}
        </h3>
        <div className="@container">
          <div className="grid gap-2 @lg:grid-cols-2">
            <PairQuote side={pair.one} profiles={profiles} />
            <PairQuote side={pair.other} profiles={profiles} />
          </div>
        </div>
        <p className="text-sm">
          <span className="text-ink-soft">{i18n.t('pair.compared')}</span> <UntrustedText text={pair.differs.one} />{' '}
          <span aria-hidden="true">≠</span>
          <span className="sr-only">{i18n.t('pair.against')}</span> <UntrustedText text={pair.differs.other} />
        </p>
        {opinion !== undefined && <OpinionLine opinion={opinion} />}
        <section>
          <h4 className="text-sm font-medium text-ink-soft">{i18n.t('finding.ordinary')}</h4>
          <ul className="list-disc pl-4 marker:text-ink-soft">
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </section>
        <section>
          <h4 className="text-sm font-medium text-ink-soft">{i18n.t('finding.ask')}</h4>
          <p>{ask}</p>
        </section>
        {!isWhole &&
          (isExplaining ? (
            <ExplainForm reasons={reasons} onExplain={explain} onCancel={() => setExplaining(false)} />
          ) : (
            <div className="flex flex-wrap gap-2">
              <Button size="small" aria-describedby={headingId} onClick={() => void copy()}>
                {i18n.t('pair.copy')}
              </Button>
              <Button
                size="small"
                aria-describedby={headingId}
                onClick={async () => setError(await act(actions.addNote(i18n.t('pair.note', [title, ask])), i18n.t('note.saidAdded')))}
              >
                {i18n.t('pair.toNotes')}
              </Button>
              {opinion === undefined ? (
                <Button size="small" aria-describedby={headingId} onClick={() => setExplaining(true)}>
                  {i18n.t('finding.explain')}
                </Button>
              ) : (
                <Button
                  look="quiet"
                  size="small"
                  aria-describedby={headingId}
                  onClick={async () => setError(await act(actions.giveOpinion(pair.id, 'none', ''), i18n.t('finding.saidTakenBack')))}
                >
                  {i18n.t('finding.takeBack')}
                </Button>
              )}
            </div>
          ))}
        <Problem>{error}</Problem>
      </div>
    </li>
  );
}
