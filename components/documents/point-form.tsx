import { type FormEvent, type Ref, useId, useState } from 'react';
import { i18n } from '#i18n';
import type { Observable } from '../../lib/core/model/observation.ts';
import { longKinds, type PartName, partsOf } from '../profile/value-parts.ts';
import { Button } from '../ui/button.tsx';
import { camelCase } from '../ui/camel-case.ts';
import { Problem } from '../ui/problem.tsx';
import { TextArea, TextField } from '../ui/text-field.tsx';
import { likelyKind, likelyParts } from './pointed-parts.ts';

/** What a stretch of text can be said to be, the most frequent first. */
const kinds = [
  ...(['display-name', 'claimed-location', 'email', 'phone', 'work', 'education', 'link', 'handle', 'skill', 'language'] as const),
  ...(['headline', 'summary', 'message', 'wallet', 'postal-address', 'rate'] as const),
] satisfies readonly Observable[];
type Kind = (typeof kinds)[number];

/** What the reviewer called a kind of fact, as the menu names it. */
export const markedName = (kind: Observable): string =>
  kinds.some((each) => each === kind)
    ? i18n.t(`documents.mark.kind.${camelCase(kind as Kind)}`)
    : i18n.t(`profile.kind.${camelCase(kind)}`);

type PointFormProps = {
  /** The selected words. Another selection needs another form: give it a key. */
  text: string;
  menuRef: Ref<HTMLSelectElement>;
  /** Resolves with why the value was not kept, or undefined. */
  onPoint: (kind: Observable, value: string | Record<string, string>) => Promise<string | undefined>;
};

/** Says what selected words are: one of the fields, in one part or several, which can be put right before they are added. */
export function PointForm({ text, menuRef, onPoint }: PointFormProps) {
  const id = useId();
  const [kind, setKind] = useState<Observable>(() => likelyKind(text));
  const [typed, setTyped] = useState(() => likelyParts(kind, text));
  const [error, setError] = useState<string>();
  const parts = partsOf(kind);

  const choose = (next: Observable) => {
    setKind(next);
    setTyped(likelyParts(next, text));
    setError(undefined);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const filled = parts.flatMap((part) => (typed[part]?.trim() ? [[part, typed[part].trim()] as const] : []));
    if (filled.length === 0) return setError(i18n.t('profile.valueNeeded'));
    void onPoint(kind, parts.length === 1 ? (filled[0]?.[1] ?? '') : Object.fromEntries(filled)).then(setError);
  };
  const box = (part: PartName) => ({
    label: parts.length === 1 ? markedName(kind) : i18n.t(`profile.part.${part}`),
    labelHidden: parts.length === 1,
    value: typed[part] ?? '',
    onChange: (event: { target: { value: string } }) => setTyped({ ...typed, [part]: event.target.value }),
  });

  return (
    <form onSubmit={submit} className="flex flex-col gap-2">
      <div className="flex items-center gap-2">
        <label htmlFor={id} className="shrink-0 font-medium">
          {i18n.t('documents.mark.this')}
        </label>
        <select
          id={id}
          ref={menuRef}
          value={kind}
          onChange={(event) => choose(event.target.value as Observable)}
          className="min-h-8 min-w-0 grow rounded-md border border-edge bg-sheet px-1 text-ink"
        >
          {kinds.map((each) => (
            <option key={each} value={each}>
              {markedName(each)}
            </option>
          ))}
        </select>
        <Button type="submit" look="primary">
          {i18n.t('documents.mark.do')}
        </Button>
      </div>
      {parts.map((part) =>
        part === 'text' && longKinds.includes(kind) ? <TextArea key={part} {...box(part)} /> : <TextField key={part} {...box(part)} />,
      )}
      <Problem>{error}</Problem>
    </form>
  );
}
