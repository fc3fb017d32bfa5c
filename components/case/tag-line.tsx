import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { TextField } from '../ui/text-field.tsx';
import { UntrustedText } from '../ui/untrusted-text.tsx';
import { visibleText } from '../ui/visible-text.ts';
import { useAct } from './act.tsx';
import type { CaseActions } from './actions.ts';

type TagLineProps = {
  tags: readonly string[];
  /** Whether the place to type a tag is open from the start. */
  startsTyping?: boolean;
  actions: Pick<CaseActions, 'setTags'>;
};

/** The tags of a case, each with its own way out, and a place to add one. */
export function TagLine({ tags, startsTyping, actions }: TagLineProps) {
  const { act } = useAct();
  const [typed, setTyped] = useState(startsTyping ? '' : undefined);
  const [error, setError] = useState<string>();

  const keep = async (next: string[]) => {
    const refused = await act(actions.setTags(next), i18n.t('case.saidTags'));
    setError(refused);
    return refused === undefined;
  };
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const tag = (typed ?? '').trim();
    if (tag === '' || tags.includes(tag) || (await keep([...tags, tag]))) setTyped(undefined);
  };

  return (
    <div className="flex flex-wrap items-center gap-1">
      {tags.map((tag) => (
        <span key={tag} className="inline-flex min-h-6 max-w-full items-center rounded-sm border border-rule bg-sheet pl-1.5 text-sm">
          <UntrustedText text={tag} className="truncate" />
          <button
            type="button"
            aria-label={i18n.t('case.removeTag', [visibleText(tag)])}
            className="flex size-6 items-center justify-center rounded-sm text-ink-soft hover:bg-hover hover:text-ink"
            onClick={() => void keep(tags.filter((one) => one !== tag))}
          >
            <Icon name="close" className="size-3" />
          </button>
        </span>
      ))}
      {typed === undefined ? (
        <Button look="quiet" size="small" className="first:-ml-2" onClick={() => setTyped('')}>
          <Icon name="add" className="size-3.5" />
          {i18n.t('case.addTag')}
        </Button>
      ) : (
        <form onSubmit={(event) => void add(event)} onKeyDown={(event) => event.key === 'Escape' && setTyped(undefined)} className="w-40">
          <TextField
            label={i18n.t('case.addTag')}
            labelHidden
            placeholder={i18n.t('case.addTag')}
            autoFocus
            maxLength={60}
            value={typed}
            error={error}
            onChange={(event) => setTyped(event.target.value)}
            onBlur={() => typed.trim() === '' && setTyped(undefined)}
          />
        </form>
      )}
    </div>
  );
}
