import { type FormEvent, type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import type { Observable } from '../../lib/core/model/observation.ts';
import type { PageSelection } from '../../lib/core/model/page-selection.ts';
import type { Profile } from '../../lib/core/model/profile.ts';
import { useAct } from '../case/act.tsx';
import type { CaseActions, Outcome } from '../case/actions.ts';
import { longKinds, type PartName, partsOf } from '../profile/value-parts.ts';
import { Button } from '../ui/button.tsx';
import { camelCase } from '../ui/camel-case.ts';
import { Problem } from '../ui/problem.tsx';
import { TextArea, TextField } from '../ui/text-field.tsx';
import { LearnChoice } from './learn-choice.tsx';
import { isOnPageOf, learnable, oneLine } from './learnable.ts';
import { usePointing } from './pointing.ts';
import { SelectedText } from './selected-text.tsx';

type SelectedValueFormProps = {
  selection: PageSelection;
  kind: Observable;
  /** The source that the value is of. */
  profile: Profile;
  actions: Pick<CaseActions, 'pointValue'>;
  /** What stands above the parts, such as a choice of the field. */
  children?: ReactNode;
  onKept: () => void;
  onCancel: () => void;
  cancelLabel?: string;
};

/** What was selected, as the value of a field: looked at, put into its parts, and kept with the text it stood in. */
export function SelectedValueForm({ selection, kind, profile, actions, children, onKept, onCancel, cancelLabel }: SelectedValueFormProps) {
  const { act } = useAct();
  const pointing = usePointing();
  const parts = partsOf(kind);
  const [typed, setTyped] = useState<Partial<Record<PartName, string>>>({});
  const [isLearning, setLearning] = useState(false);
  const [error, setError] = useState<string>();
  const start = startOf(selection, kind);
  const textOf = (part: PartName): string => typed[part] ?? start[part] ?? '';
  const place = pointing && learnable(selection, profile, kind, textOf('text').trim());

  const keepAll = async (value: string | Record<string, string>): Promise<Outcome> => {
    const locator = isOnPageOf(selection, profile) ? selection.locator : `${selection.url} · ${selection.locator}`;
    const kept = await actions.pointValue(profile.account, kind, value, { quote: selection.text, locator: locator || selection.url });
    if (!kept.ok || !isLearning || place === undefined || pointing === undefined) return kept;
    const learned = await pointing.learn(place);
    if (!learned.ok) return learned;
    return {
      ok: true,
      undo: async () => {
        await learned.undo?.();
        await kept.undo?.();
      },
    };
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const filled = parts.flatMap((part) => (textOf(part).trim() === '' ? [] : [[part, textOf(part).trim()] as const]));
    if (filled.length === 0) return setError(i18n.t('profile.valueNeeded'));
    const value = parts.length === 1 ? (filled[0]?.[1] ?? '') : Object.fromEntries(filled);
    const said = isLearning && place !== undefined ? i18n.t('pointing.saidLearned', [place.host]) : i18n.t('pointing.said');
    const refused = await act(keepAll(value), said);
    setError(refused);
    if (refused === undefined) onKept();
  };
  const box = (part: PartName) => ({
    label: parts.length === 1 ? i18n.t('pointing.thisIs', [i18n.t(`profile.kind.${camelCase(kind)}`)]) : i18n.t(`profile.part.${part}`),
    value: textOf(part),
    onChange: (event: { target: { value: string } }) => setTyped({ ...typed, [part]: event.target.value }),
  });

  return (
    <form
      onSubmit={(event) => void save(event)}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
      className="flex flex-col gap-2 rounded-md border border-rule bg-well p-3"
    >
      <SelectedText selection={selection} isElsewhere={!isOnPageOf(selection, profile)} />
      {children}
      {parts.map((part) =>
        part === 'text' && longKinds.includes(kind) ? <TextArea key={part} {...box(part)} /> : <TextField key={part} {...box(part)} />,
      )}
      {pointing !== undefined && parts.length === 1 && isOnPageOf(selection, profile) && (
        <LearnChoice host={new URL(selection.url).hostname} canLearn={place !== undefined} isOn={isLearning} onChange={setLearning} />
      )}
      <Problem>{error}</Problem>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" size="small">
          {i18n.t('pointing.keep')}
        </Button>
        <Button look="quiet" size="small" onClick={onCancel}>
          {cancelLabel ?? i18n.t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** The selected text as the main part; a link's address where the field is one. */
function startOf({ text, link }: PageSelection, kind: Observable): Partial<Record<PartName, string>> {
  const [main] = partsOf(kind);
  const shown = longKinds.includes(kind) ? text : oneLine(text);
  if (kind === 'link' && link !== undefined) return { url: link, text: shown };
  return kind === 'count' ? { text: shown } : { [main ?? 'text']: shown };
}
