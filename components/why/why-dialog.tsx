import { i18n } from '#i18n';
import type { IndicatorExplanation } from '../../lib/core/model/explanation.ts';
import type { Pack } from '../../lib/core/model/pack.ts';
import type { Profile } from '../../lib/core/model/profile.ts';
import { patternNames } from '../catalogue/pattern-names.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { UntrustedText } from '../ui/untrusted-text.tsx';
import { IndicatorChoice } from './indicator-choice.tsx';
import { ReasoningTree } from './reasoning-tree.tsx';

type WhyDialogProps = {
  pack: Pack;
  profiles: readonly Profile[];
  explain: (indicator: string) => IndicatorExplanation | undefined;
  chosen: string | undefined;
  onChoose: (indicator: string | undefined) => void;
  onClose: () => void;
};

/** Chooses an indicator and shows how it comes to its answer in this case. Default export, since it is loaded when it is first asked for. */
export default function WhyDialog({ pack, profiles, explain, chosen, onChoose, onClose }: WhyDialogProps) {
  return (
    <Dialog
      key={chosen ?? ''}
      open
      onOpenChange={(open) => !open && onClose()}
      isText={chosen !== undefined}
      title={i18n.t('why.title')}
      description={i18n.t('why.lead')}
      closeLabel={i18n.t('common.close')}
    >
      {chosen === undefined ? (
        <IndicatorChoice pack={pack} onChoose={onChoose} />
      ) : (
        <Answer pack={pack} profiles={profiles} told={explain(chosen)} onAnother={() => onChoose(undefined)} />
      )}
    </Dialog>
  );
}

type AnswerProps = { pack: Pack; profiles: readonly Profile[]; told: IndicatorExplanation | undefined; onAnother: () => void };

function Answer({ pack, profiles, told, onAnother }: AnswerProps) {
  const indicator = pack.indicators.find(({ id }) => id === told?.indicator);
  const another = (
    <Button size="small" onClick={onAnother}>
      {i18n.t('why.another')}
    </Button>
  );
  if (told === undefined || indicator === undefined)
    return (
      <>
        <p className="mb-3">{i18n.t('why.gone')}</p>
        {another}
      </>
    );
  return (
    <div className="flex flex-col gap-3">
      <p className="text-lg leading-6 font-semibold">{i18n.t('why.sentence', [indicator.name])}</p>
      <p className="font-medium">{i18n.t('why.answerIs', [i18n.t(`why.${told.tree.answer}`)])}</p>
      {told.switchedOff !== undefined && (
        <div role="note" className="rounded-md border border-rule bg-well px-3 py-2">
          <p className="font-medium">
            {i18n.t('why.switchedOff')}: <UntrustedText text={told.switchedOff} className="[overflow-wrap:anywhere]" />
          </p>
          <p className="text-sm text-ink-soft">{i18n.t('why.wouldBe')}</p>
        </div>
      )}
      <ul>
        <ReasoningTree told={told.tree} names={patternNames(pack)} lists={pack.lists} profiles={profiles} isRoot />
      </ul>
      <div>{another}</div>
    </div>
  );
}
