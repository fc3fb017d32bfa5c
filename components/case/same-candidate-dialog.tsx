import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { OtherCase } from '../../lib/core/model/other-case.ts';
import { folded } from '../cases/search-cases.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Moment } from '../ui/moment.tsx';
import { TextField } from '../ui/text-field.tsx';
import { UntrustedText } from '../ui/untrusted-text.tsx';
import { useAct } from './act.tsx';
import type { CaseActions } from './actions.ts';
import { linkReason } from './link-reason.ts';

type SameCandidateDialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  actions: Pick<CaseActions, 'joinInto' | 'otherCases'>;
};

/** Rows drawn at a time; more than that nobody reads, and a word narrows them. */
const drawnMost = 40;

/** Chooses the case that this one belongs to, by name, site or account. */
export function SameCandidateDialog({ open, onOpenChange, actions }: SameCandidateDialogProps) {
  const { act } = useAct();
  const list = useRef<HTMLFieldSetElement>(null);
  const [cases, setCases] = useState<OtherCase[]>();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<string>();
  const [error, setError] = useState<string>();
  const ask = useRef(actions.otherCases);

  useEffect(() => {
    ask.current().then(
      (answer) => (answer.ok ? setCases(answer.cases) : setError(answer.message)),
      () => setError(i18n.t('case.join.unread')),
    );
  }, []);

  const found = (cases ?? []).filter((each) => isFound(each, text));
  const drawn = found.slice(0, drawnMost);
  const target = drawn.find(({ id }) => id === chosen);

  const join = async (event: FormEvent) => {
    event.preventDefault();
    if (target === undefined) return setError(i18n.t('case.join.chooseFirst'));
    const refused = await act(actions.joinInto(target.id), i18n.t('case.join.said'));
    setError(refused);
    if (refused === undefined) onOpenChange(false);
  };
  const toList = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    const first = list.current?.querySelector<HTMLInputElement>('input:checked') ?? list.current?.querySelector('input');
    first?.focus();
    first?.click();
  };

  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={i18n.t('case.join.title')}
      description={i18n.t('case.join.text')}
      closeLabel={i18n.t('common.close')}
    >
      <form onSubmit={(event) => void join(event)} className="flex flex-col gap-3">
        <TextField
          label={i18n.t('case.join.search')}
          hint={i18n.t('case.join.searchHint')}
          type="search"
          value={text}
          error={error}
          onKeyDown={toList}
          onChange={(event) => {
            setError(undefined);
            setText(event.target.value);
          }}
        />
        {cases !== undefined && found.length === 0 && (
          <p role="status">{i18n.t(cases.length === 0 ? 'case.join.noOther' : 'case.join.noneFound')}</p>
        )}
        {drawn.length > 0 && (
          <fieldset ref={list} className="min-w-0">
            <legend className="sr-only">{i18n.t('case.join.cases')}</legend>
            <div className="max-h-64 divide-y divide-rule overflow-y-auto rounded-md border border-edge bg-sheet">
              {drawn.map((each) => (
                <CaseOption key={each.id} of={each} isChosen={each.id === chosen} onChoose={() => setChosen(each.id)} />
              ))}
            </div>
          </fieldset>
        )}
        {found.length > drawn.length && <p className="text-sm text-ink-soft">{i18n.t('case.join.more', found.length - drawn.length)}</p>}
        <Button type="submit" look="primary" className="self-start" aria-disabled={target === undefined}>
          {i18n.t('case.join.add')}
        </Button>
      </form>
    </Dialog>
  );
}

function CaseOption({ of, isChosen, onChoose }: { of: OtherCase; isChosen: boolean; onChoose: () => void }) {
  const id = useId();
  return (
    <label
      htmlFor={id}
      className="flex items-start gap-2 px-2.5 py-1.5 hover:bg-hover has-checked:bg-accent-well has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-accent"
    >
      <input
        id={id}
        type="radio"
        name="same-candidate"
        checked={isChosen}
        onChange={onChoose}
        className="mt-1 size-3.5 shrink-0 accent-accent outline-none"
      />
      <span className="min-w-0 [overflow-wrap:anywhere]">
        <UntrustedText text={of.title} className="font-medium" />
        <span className="block text-sm text-ink-soft">
          {of.sites.map((site) => (
            <span key={site}>
              <UntrustedText text={site} /> ·{' '}
            </span>
          ))}
          {i18n.t('case.join.seen')} <Moment at={of.lastRead.at} withTime />
        </span>
        {of.link !== undefined && (
          <span className="block text-sm text-ink-soft">
            <UntrustedText text={linkReason(of.link)} />
          </span>
        )}
      </span>
    </label>
  );
}

function isFound({ title, sites, accounts }: OtherCase, text: string): boolean {
  const texts = [title, ...sites, ...accounts].map(folded);
  return folded(text)
    .split(/\s+/)
    .every((word) => texts.some((each) => each.includes(word)));
}
