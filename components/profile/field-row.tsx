import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { Observation } from '../../lib/core/model/observation.ts';
import type { Profile } from '../../lib/core/model/profile.ts';
import type { FieldState } from '../../lib/core/model/raw-profile.ts';
import { useAct } from '../case/act.tsx';
import type { CaseActions } from '../case/actions.ts';
import { PointAt } from '../pointing/point-at.tsx';
import { usePointing } from '../pointing/pointing.ts';
import { Badge } from '../ui/badge.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { camelCase } from '../ui/camel-case.ts';
import { Icon } from '../ui/icon.tsx';
import { Problem } from '../ui/problem.tsx';
import { UntrustedText } from '../ui/untrusted-text.tsx';
import { hidingText } from './document-value-text.ts';
import type { Field, FieldRequest } from './field.ts';
import { FieldEditor } from './field-editor.tsx';
import { editableKinds } from './value-parts.ts';
import { valueText } from './value-text.ts';

type FieldRowProps = {
  profile: Profile;
  field: Field;
  actions: Pick<CaseActions, 'correctValue' | 'pointValue' | 'withdrawCorrection'>;
  /** What was asked for elsewhere to be done with this field; a new object for every time. */
  request?: FieldRequest | undefined;
};

/** Values shown before *show all*. */
const valuesShown = 3;

/** One field: its name, its values or why there is none, and the way to put it right. */
export function FieldRow({ profile, field, actions, request }: FieldRowProps) {
  const { act } = useAct();
  const pointing = usePointing();
  const [open, setOpen] = useState<FieldRequest['how']>();
  const [showsAll, setShowsAll] = useState(false);
  const [error, setError] = useState<string>();
  const { kind, correction } = field;
  const name = i18n.t(`profile.kind.${camelCase(kind)}`);
  const shown = showsAll ? field.values : field.values.slice(0, valuesShown);
  const isFilled = field.values.length > 0;

  useEffect(() => {
    if (request?.kind === kind) setOpen(request.how);
  }, [request, kind]);
  const close = () => setOpen(undefined);

  const withdraw = async (id: string) => setError(await act(actions.withdrawCorrection(id), i18n.t('profile.saidWithdrawn')));

  return (
    <div className="grid grid-cols-[5.5rem_minmax(0,1fr)_auto] items-start gap-x-2 py-1">
      <dt className="pt-0.5 text-sm text-ink-soft first-letter:uppercase">{name}</dt>
      <dd className="min-w-0 pt-0.5">
        {!isFilled && correction === undefined && <StateWord state={field.state} />}
        {!isFilled && field.state === 'missing' && pointing !== undefined && editableKinds.includes(kind) && (
          <Button
            look="quiet"
            size="small"
            className="-ml-2 block"
            aria-label={i18n.t('pointing.point', [name])}
            aria-expanded={open === 'point'}
            onClick={() => setOpen(open === 'point' ? undefined : 'point')}
          >
            {i18n.t('pointing.pointShort')}
          </Button>
        )}
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
        <Problem>{error}</Problem>
      </dd>
      {editableKinds.includes(kind) && (
        <dd>
          <IconButton
            label={i18n.t(isFilled ? 'profile.correct' : 'profile.addByHand', [name])}
            aria-expanded={open === 'edit'}
            size="small"
            onClick={() => setOpen(open === 'edit' ? undefined : 'edit')}
          >
            <Icon name={isFilled ? 'pen' : 'add'} className="size-3.5" />
          </IconButton>
        </dd>
      )}
      {open !== undefined && (
        <dd className="col-span-full pt-1 pb-2">
          {open === 'edit' && <FieldEditor account={profile.account} field={field} actions={actions} onDone={close} />}
          {open === 'point' && pointing !== undefined && (
            <PointAt pointing={pointing} kind={kind} profile={profile} actions={actions} onDone={close} />
          )}
        </dd>
      )}
    </div>
  );
}

function Value({ observation }: { observation: Observation }) {
  const remark = remarkOn(observation);
  return (
    <p className="line-clamp-3 not-first:mt-1 [overflow-wrap:anywhere]">
      <UntrustedText text={valueText(observation)} />
      {remark !== undefined && <span className="text-sm text-ink-soft"> ({remark})</span>}
    </p>
  );
}

function remarkOn(observation: Observation): string | undefined {
  const hiding = hidingText(observation);
  if (hiding !== undefined) return hiding;
  if (!observation.visible) return i18n.t(observation.origin === 'document' ? 'documents.hiddenFrom' : 'profile.hidden');
  return observation.origin === 'derived' ? i18n.t('profile.derived') : undefined;
}

function StateWord({ state }: { state: FieldState }) {
  return (
    <span className="text-ink-soft" title={i18n.t(`profile.stateMeaning.${state}`)}>
      {i18n.t(`profile.state.${state}`)}
    </span>
  );
}
