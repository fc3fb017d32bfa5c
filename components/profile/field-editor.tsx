import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { useAct } from '../case/act.tsx';
import type { CaseActions } from '../case/actions.ts';
import { Button } from '../ui/button.tsx';
import { camelCase } from '../ui/camel-case.ts';
import { Problem } from '../ui/problem.tsx';
import { TextArea, TextField } from '../ui/text-field.tsx';
import type { Field } from './field.ts';
import { longKinds, type PartName, partsOf, startingParts } from './value-parts.ts';
import { valueText } from './value-text.ts';

type FieldEditorProps = { account: string; field: Field; actions: Pick<CaseActions, 'correctValue'>; onDone: () => void };

/** Types the value of a field; it is kept as the reviewer's own and no later read overwrites it. */
export function FieldEditor({ account, field, actions, onDone }: FieldEditorProps) {
  const { act } = useAct();
  const { kind, values } = field;
  const parts = partsOf(kind);
  const [typed, setTyped] = useState(() => startingParts(kind, values, values[0] === undefined ? '' : valueText(values[0])));
  const [error, setError] = useState<string>();

  const keep = async (value: string | Record<string, string> | null) => {
    const refused = await act(actions.correctValue(account, kind, value), i18n.t('profile.saidCorrected'));
    setError(refused);
    if (refused === undefined) onDone();
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    const filled = parts.flatMap((part) => (typed[part]?.trim() ? [[part, typed[part].trim()] as const] : []));
    if (filled.length === 0) return setError(i18n.t('profile.valueNeeded'));
    void keep(parts.length === 1 ? (filled[0]?.[1] ?? '') : Object.fromEntries(filled));
  };
  const box = (part: PartName) => ({
    label: parts.length === 1 ? i18n.t(`profile.kind.${camelCase(kind)}`) : i18n.t(`profile.part.${part}`),
    labelHidden: parts.length === 1,
    value: typed[part] ?? '',
    autoFocus: part === parts[0],
    onChange: (event: { target: { value: string } }) => setTyped({ ...typed, [part]: event.target.value }),
  });

  return (
    <form
      onSubmit={save}
      onKeyDown={(event) => event.key === 'Escape' && onDone()}
      className="flex flex-col gap-2 rounded-md border border-rule bg-well p-3"
    >
      {parts.map((part) =>
        part === 'text' && longKinds.includes(kind) ? <TextArea key={part} {...box(part)} /> : <TextField key={part} {...box(part)} />,
      )}
      <p className="text-sm text-ink-soft">
        {values.length > 0 && `${i18n.t('profile.replacesAll', values.length)} `}
        {i18n.t('profile.correctionKept')}
      </p>
      <Problem>{error}</Problem>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" size="small">
          {i18n.t('common.save')}
        </Button>
        {values.length > 0 && (
          <Button size="small" onClick={() => void keep(null)}>
            {i18n.t('profile.wrong')}
          </Button>
        )}
        <Button look="quiet" size="small" onClick={onDone}>
          {i18n.t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
