import { useState } from 'react';
import { i18n } from '#i18n';
import type { Observation } from '../../lib/core/model/observation.ts';
import type { FieldState } from '../../lib/core/model/raw-profile.ts';
import { useAct } from '../case/act.tsx';
import type { CaseActions } from '../case/actions.ts';
import { Badge } from '../ui/badge.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { camelCase } from '../ui/camel-case.ts';
import { Icon } from '../ui/icon.tsx';
import { UntrustedText } from '../ui/untrusted-text.tsx';
import type { Field } from './field.ts';
import { FieldEditor } from './field-editor.tsx';
import { editableKinds } from './value-parts.ts';
import { valueText } from './value-text.ts';

type FieldRowProps = { account: string; field: Field; actions: Pick<CaseActions, 'correctValue' | 'withdrawCorrection'> };

/** Values shown before *show all*. */
const valuesShown = 3;

/** One field: its name, its values or why there is none, and the way to put it right. */
export function FieldRow({ account, field, actions }: FieldRowProps) {
  const { act } = useAct();
  const [isEditing, setIsEditing] = useState(false);
  const [showsAll, setShowsAll] = useState(false);
  const [error, setError] = useState<string>();
  const { kind, correction } = field;
  const name = i18n.t(`profile.kind.${camelCase(kind)}`);
  const shown = showsAll ? field.values : field.values.slice(0, valuesShown);
  const isFilled = field.values.length > 0;

  const withdraw = async (id: string) => setError(await act(actions.withdrawCorrection(id), i18n.t('profile.saidWithdrawn')));

  return (
    <div className="grid grid-cols-[5.5rem_minmax(0,1fr)_auto] items-start gap-x-2 py-1">
      <dt className="pt-0.5 text-sm text-ink-soft first-letter:uppercase">{name}</dt>
      <dd className="min-w-0 pt-0.5">
        {!isFilled && correction === undefined && <StateWord state={field.state} />}
        {shown.map((observation) => (
          <Value key={observation.id} observation={observation} />
        ))}
        {field.values.length > valuesShown && !showsAll && (
          <Button look="quiet" size="small" className="-ml-2" onClick={() => setShowsAll(true)}>
            {i18n.t('profile.moreValues', field.values.length - valuesShown)}
          </Button>
        )}
        {correction !== undefined && (
          <p className="mt-0.5 flex flex-wrap items-center gap-1 text-sm">
            <Badge tone="accent">{i18n.t('profile.yours')}</Badge>
            {correction.value === null && <span>{i18n.t('profile.yoursNothing')}</span>}
            <Button look="quiet" size="small" aria-label={i18n.t('profile.withdraw', [name])} onClick={() => void withdraw(correction.id)}>
              {i18n.t('profile.withdrawShort')}
            </Button>
          </p>
        )}
        {error !== undefined && (
          <p role="alert" className="text-sm text-red">
            {error}
          </p>
        )}
      </dd>
      {editableKinds.includes(kind) && (
        <dd>
          <IconButton
            label={i18n.t(isFilled ? 'profile.correct' : 'profile.addByHand', [name])}
            aria-expanded={isEditing}
            size="small"
            onClick={() => setIsEditing(!isEditing)}
          >
            <Icon name={isFilled ? 'pen' : 'add'} className="size-3.5" />
          </IconButton>
        </dd>
      )}
      {isEditing && (
        <dd className="col-span-full pt-1 pb-2">
          <FieldEditor account={account} field={field} actions={actions} onDone={() => setIsEditing(false)} />
        </dd>
      )}
    </div>
  );
}

function Value({ observation }: { observation: Observation }) {
  const remark = !observation.visible ? i18n.t('profile.hidden') : observation.origin === 'derived' ? i18n.t('profile.derived') : undefined;
  return (
    <p className="line-clamp-3 not-first:mt-1 [overflow-wrap:anywhere]">
      <UntrustedText text={valueText(observation)} />
      {remark !== undefined && <span className="text-sm text-ink-soft"> ({remark})</span>}
    </p>
  );
}

function StateWord({ state }: { state: FieldState }) {
  return (
    <span className="text-ink-soft" title={i18n.t(`profile.stateMeaning.${state}`)}>
      {i18n.t(`profile.state.${state}`)}
    </span>
  );
}
