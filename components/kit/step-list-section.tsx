import { type ChangeEvent, useId, useState } from 'react';
import { i18n } from '#i18n';
import { type Step, stepStages } from '../../lib/core/model/step.ts';
import { ownStepId, readStepList, stepsMost } from '../../lib/core/model/step-list.ts';
import { useAct } from '../case/act.tsx';
import type { Outcome } from '../case/actions.ts';
import { Section } from '../dashboard/section.tsx';
import { Button } from '../ui/button.tsx';
import { camelCase } from '../ui/camel-case.ts';
import { Notice } from '../ui/notice.tsx';
import { StepForm } from './step-form.tsx';
import { StepItem } from './step-item.tsx';

type StepListSectionProps = {
  packSteps: readonly Step[];
  /** The organisation's own list; undefined while it uses the pack's. */
  own: readonly Step[] | undefined;
  onKeep: (steps: Step[] | undefined) => Promise<Outcome>;
  onExport: (steps: readonly Step[]) => void;
};

/** The organisation's list of verification steps: one for every candidate. */
export function StepListSection({ packSteps, own, onKeep, onExport }: StepListSectionProps) {
  const { act } = useAct();
  const [editing, setEditing] = useState<string>();
  const [error, setError] = useState<string>();
  const steps = own ?? packSteps;
  const keep = async (next: Step[] | undefined, said: string) => {
    const refused = await act(onKeep(next), said);
    setError(refused);
    return refused;
  };
  const change = (next: Step[]) => keep(next, i18n.t('kit.list.saved'));
  const takeFile = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    // The same file can be chosen again after a refusal.
    event.target.value = '';
    if (file === undefined) return;
    const read = readStepList(await file.text().catch(() => ''));
    if (read === undefined) setError(i18n.t('kit.list.notImported'));
    else await keep(read, i18n.t('kit.list.imported'));
  };
  const add = async (given: Omit<Step, 'id' | 'sources'>) => {
    if (steps.length >= stepsMost) return i18n.t('kit.list.full');
    const id = ownStepId(
      given.text,
      steps.map((each) => each.id),
    );
    const refused = await change([...steps, { ...given, id, sources: [] }]);
    if (refused === undefined) setEditing(undefined);
    return refused;
  };

  return (
    <Section title={i18n.t('kit.list.title')} lead={i18n.t('kit.list.lead')}>
      <p>{i18n.t(own === undefined ? 'kit.list.usesPack' : 'kit.list.usesOwn', [String(steps.length)])}</p>
      {error !== undefined && (
        <div className="my-2 max-w-2xl">
          <Notice tone="error">{error}</Notice>
        </div>
      )}
      <div className="mt-2 flex flex-wrap gap-2">
        {own === undefined ? (
          <Button onClick={() => void change([...packSteps])}>{i18n.t('kit.list.startOwn')}</Button>
        ) : (
          <Button onClick={() => void keep(undefined, i18n.t('kit.list.restored'))}>{i18n.t('kit.list.restore')}</Button>
        )}
        <Button onClick={() => onExport(steps)}>{i18n.t('kit.list.export')}</Button>
        <FileButton label={i18n.t('kit.list.import')} onChange={(event) => void takeFile(event)} />
      </div>
      {own !== undefined && (
        <>
          <p className="mt-3 max-w-prose border-l-2 border-accent pl-2">{i18n.t('kit.list.reminder')}</p>
          {stepStages.map((stage) => {
            const ofStage = own.filter((each) => each.stage === stage);
            if (ofStage.length === 0) return null;
            return (
              <div key={stage} className="mt-4 max-w-2xl">
                <h3 className="text-sm font-medium text-ink-soft">{i18n.t(`kit.steps.stage.${camelCase(stage)}`)}</h3>
                <ol className="divide-y divide-rule border-y border-rule">
                  {ofStage.map((each, at) => (
                    <StepItem
                      key={each.id}
                      step={each}
                      isEditing={editing === each.id}
                      onEdit={(is) => setEditing(is ? each.id : undefined)}
                      onChange={(next) => change(own.map((one) => (one.id === each.id ? next : one)))}
                      onRemove={() => void change(own.filter((one) => one.id !== each.id))}
                      onUp={at === 0 ? undefined : () => change(swapped(own, each, ofStage[at - 1]))}
                      onDown={at === ofStage.length - 1 ? undefined : () => change(swapped(own, each, ofStage[at + 1]))}
                    />
                  ))}
                </ol>
              </div>
            );
          })}
          <div className="mt-4 max-w-2xl">
            {editing === '+' ? (
              <StepForm onKeep={add} onCancel={() => setEditing(undefined)} />
            ) : (
              <Button onClick={() => setEditing('+')}>{i18n.t('kit.list.add')}</Button>
            )}
          </div>
        </>
      )}
    </Section>
  );
}

function swapped(steps: readonly Step[], one: Step, other: Step | undefined): Step[] {
  if (other === undefined) return [...steps];
  return steps.map((each) => (each.id === one.id ? other : each.id === other.id ? one : each));
}

function FileButton({ label, onChange }: { label: string; onChange: (event: ChangeEvent<HTMLInputElement>) => void }) {
  const input = useId();
  return (
    <label
      htmlFor={input}
      className="inline-flex min-h-8 cursor-pointer items-center rounded-md border border-edge bg-sheet px-3 font-medium hover:bg-hover has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
    >
      {label}
      <input id={input} type="file" accept="application/json,.json" className="sr-only" onChange={onChange} />
    </label>
  );
}
