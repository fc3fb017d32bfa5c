import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { Observable } from '../../lib/core/model/observation.ts';
import type { Profile } from '../../lib/core/model/profile.ts';
import type { CaseActions } from '../case/actions.ts';
import type { Pointing, Selected } from '../data/use-page-pointing.ts';
import { Button } from '../ui/button.tsx';
import { lookProblem } from './look-problem.ts';
import { SelectedValueForm } from './selected-value-form.tsx';

type PointAtProps = {
  pointing: Pointing;
  kind: Observable;
  profile: Profile;
  actions: Pick<CaseActions, 'pointValue'>;
  onDone: () => void;
};

/** Takes a field's value from what is selected on the page; while nothing is, it says so and looks again at a press. */
export function PointAt({ pointing, kind, profile, actions, onDone }: PointAtProps) {
  const [selected, setSelected] = useState<Selected>();
  const look = () => void pointing.select().then(setSelected);
  // The press that opened this is the first look.
  useEffect(() => void pointing.select().then(setSelected), [pointing]);

  if (selected === undefined) return null;
  if (selected.is === 'selected') {
    return (
      <SelectedValueForm selection={selected.selection} kind={kind} profile={profile} actions={actions} onKept={onDone} onCancel={onDone} />
    );
  }
  return (
    <div className="flex flex-col gap-2 rounded-md border border-rule bg-well p-3">
      <p role="status">{selected.is === 'failed' ? lookProblem(selected) : i18n.t('pointing.selectFirst')}</p>
      <div className="flex flex-wrap gap-2">
        <Button look="primary" size="small" onClick={look}>
          {i18n.t('pointing.again')}
        </Button>
        <Button look="quiet" size="small" onClick={onDone}>
          {i18n.t('common.cancel')}
        </Button>
      </div>
    </div>
  );
}
