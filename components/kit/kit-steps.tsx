import { useState } from 'react';
import { i18n } from '#i18n';
import type { KitStep, VerificationKit } from '../../lib/core/model/kit.ts';
import { stepStages } from '../../lib/core/model/step.ts';
import type { CaseActions } from '../case/actions.ts';
import { camelCase } from '../ui/camel-case.ts';
import { RecordForm } from './record-form.tsx';
import { StepRecordLine } from './step-record-line.tsx';
import { StepRow } from './step-row.tsx';

type KitStepsProps = {
  kit: Pick<VerificationKit, 'steps' | 'isOwnList' | 'formerSteps'>;
  actions: Pick<CaseActions, 'recordStep'>;
  /** Where the list is changed. */
  settingsHref: string;
};

/** The steps that everybody gets, by stage, with what was recorded of each. */
export function KitSteps({ kit: { steps, isOwnList, formerSteps }, actions, settingsHref }: KitStepsProps) {
  const [recording, setRecording] = useState<string>();
  // What was said of one step is offered for the next, since a reviewer mostly works by one rule; it is asked each time all the same.
  const [isForEveryone, setForEveryone] = useState<boolean>();
  const form = ({ step, record }: KitStep) => (
    <RecordForm
      step={step}
      record={record}
      isForEveryone={isForEveryone}
      actions={actions}
      onClose={(said) => {
        if (said !== undefined) setForEveryone(said);
        setRecording(undefined);
      }}
    />
  );
  return (
    <>
      <p className="px-4 text-sm text-ink-soft md:px-6">
        {i18n.t(isOwnList ? 'kit.steps.own' : 'kit.steps.pack')}{' '}
        <a href={settingsHref} className="text-accent underline underline-offset-2 print:hidden">
          {i18n.t('kit.steps.edit')}
        </a>
      </p>
      {steps.length === 0 && <p className="px-4 py-3 md:px-6">{i18n.t('kit.steps.empty')}</p>}
      {stepStages.map((stage) => {
        const ofStage = steps.filter(({ step }) => step.stage === stage);
        if (ofStage.length === 0) return null;
        return (
          <section key={stage} aria-label={i18n.t(`kit.steps.stage.${camelCase(stage)}`)} className="mt-3 border-t border-rule pt-3">
            <h3 className="px-4 text-base font-semibold md:px-6">{i18n.t(`kit.steps.stage.${camelCase(stage)}`)}</h3>
            <ul className="divide-y divide-rule">
              {ofStage.map((each) => (
                <StepRow
                  key={each.step.id}
                  of={each}
                  isRecording={recording === each.step.id}
                  onRecord={() => setRecording(each.step.id)}
                  form={form(each)}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {formerSteps.length > 0 && (
        <section aria-label={i18n.t('kit.steps.former')} className="mt-3 border-t border-rule px-4 pt-3 md:px-6">
          <h3 className="text-base font-semibold">{i18n.t('kit.steps.former')}</h3>
          <ul className="mt-1 flex flex-col gap-2">
            {formerSteps.map((record) => (
              <li key={record.step}>
                <code className="font-mono text-sm">{record.step}</code>
                <StepRecordLine record={record} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
