import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { useAct } from '../case/act.tsx';
import { Button } from '../ui/button.tsx';
import { Problem } from '../ui/problem.tsx';
import { WhyButton } from '../why/why-button.tsx';
import { ClaimSource } from './claim-source.tsx';
import { ExplainForm } from './explain-form.tsx';
import type { FindingCardProps } from './finding-card-props.ts';

type FindingDetailProps = FindingCardProps & { error: string | undefined; onError: (error: string | undefined) => void };

/** Why it may matter, the ordinary reasons at the same size, what to ask, and the reviewer's stand. */
export function FindingDetail({ indicator, opinion, isExplaining, onExplainingChange, actions, error, onError }: FindingDetailProps) {
  const { act } = useAct();

  const explain = async (reason: string) => {
    const refused = await act(actions.giveOpinion(indicator.id, 'explained', reason), i18n.t('finding.saidExplained'));
    if (refused === undefined) onExplainingChange(false);
    return refused;
  };
  const take = async (stance: 'not-explained' | 'none', said: string) =>
    onError(await act(actions.giveOpinion(indicator.id, stance, ''), said));

  return (
    <div className="mt-1 flex flex-col gap-3">
      <Part title={i18n.t('finding.why')}>
        <p>
          {indicator.why} <WhyButton indicator={indicator.id} name={indicator.name} />
        </p>
        <div className="mt-1 flex flex-col gap-1.5">
          {indicator.sources.map((source) => (
            <ClaimSource key={`${source.title} ${source.where}`} source={source} />
          ))}
        </div>
      </Part>
      <Part title={i18n.t('finding.ordinary')}>
        <Sentences of={indicator.benign} />
      </Part>
      <Part title={i18n.t('finding.ask')}>
        <Sentences of={indicator.ask} />
      </Part>
      {isExplaining ? (
        <ExplainForm reasons={indicator.benign} onExplain={explain} onCancel={() => onExplainingChange(false)} />
      ) : (
        <div className="flex flex-wrap gap-2">
          <Button size="small" onClick={() => onExplainingChange(true)}>
            {i18n.t('finding.explain')}
          </Button>
          {opinion?.stance !== 'not-explained' && (
            <Button size="small" onClick={() => void take('not-explained', i18n.t('finding.saidNotExplained'))}>
              {i18n.t('finding.notExplain')}
            </Button>
          )}
          {opinion !== undefined && (
            <Button look="quiet" size="small" onClick={() => void take('none', i18n.t('finding.saidTakenBack'))}>
              {i18n.t('finding.takeBack')}
            </Button>
          )}
        </div>
      )}
      <Problem>{error}</Problem>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h4 className="text-sm font-medium text-ink-soft">{title}</h4>
      {children}
    </section>
  );
}

function Sentences({ of }: { of: readonly string[] }) {
  if (of.length === 1) return <p>{of[0]}</p>;
  return (
    <ul className="list-disc pl-4 marker:text-ink-soft">
      {of.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
