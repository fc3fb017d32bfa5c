import { type ReactNode, useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { limits } from '../../lib/core/model/limits.ts';
import type { Observable } from '../../lib/core/model/observation.ts';
import type { WaitingSelection } from '../../lib/core/model/page-selection.ts';
import type { Profile } from '../../lib/core/model/profile.ts';
import { useAct } from '../case/act.tsx';
import type { CaseActions } from '../case/actions.ts';
import { editableKinds } from '../profile/value-parts.ts';
import { Button } from '../ui/button.tsx';
import { camelCase } from '../ui/camel-case.ts';
import { Problem } from '../ui/problem.tsx';
import { visibleText } from '../ui/visible-text.ts';
import { isOnPageOf } from './learnable.ts';
import { SelectedText } from './selected-text.tsx';
import { SelectedValueForm } from './selected-value-form.tsx';

/** The case that is shown, to which a selection can be added. */
export type SelectionTarget = { title: string; profiles: readonly Profile[]; actions: Pick<CaseActions, 'pointValue' | 'addNote'> };

type WaitingSelectionsProps = {
  waiting: readonly WaitingSelection[];
  /** Left out while no case is shown: the text then waits. */
  target: SelectionTarget | undefined;
  onDrop: (id: string) => void;
};

/** Text that the browser's menu brought from a page, one at a time, until it is placed or thrown away. */
export function WaitingSelections({ waiting, target, onDrop }: WaitingSelectionsProps) {
  const place = useRef<HTMLElement>(null);
  const [first, ...rest] = waiting;
  const firstId = first?.id;
  // Brought from the page just now: the reviewer looks for it, wherever the panel stands.
  useEffect(() => {
    if (firstId !== undefined) place.current?.scrollIntoView?.({ block: 'nearest' });
  }, [firstId]);
  if (first === undefined) return null;
  return (
    <section ref={place} aria-label={i18n.t(`pointing.waiting.${first.use}`)} className="border-y border-rule px-4 py-2">
      <h2 className="mb-1 font-semibold">{i18n.t(`pointing.waiting.${first.use}`)}</h2>
      <OneSelection key={first.id} one={first} target={target} onDone={() => onDrop(first.id)} />
      {rest.length > 0 && <p className="mt-1 text-sm text-ink-soft">{i18n.t('pointing.waiting.more', rest.length)}</p>}
    </section>
  );
}

function OneSelection({ one, target, onDone }: { one: WaitingSelection; target: SelectionTarget | undefined; onDone: () => void }) {
  const [profile] = profilesFor(one, target);
  if (target === undefined || profile === undefined) {
    return (
      <Looked one={one} onDone={onDone}>
        <p>{i18n.t('pointing.waiting.noCase')}</p>
      </Looked>
    );
  }
  return one.use === 'field' ? (
    <AsField one={one} target={target} onDone={onDone} />
  ) : (
    <AsWords one={one} target={target} profile={profile} onDone={onDone} />
  );
}

/** The readable sources, the one that the text was selected on first, then the newest. */
function profilesFor({ selection }: WaitingSelection, target: SelectionTarget | undefined): Profile[] {
  const readable = (target?.profiles ?? []).filter((profile) => profile.readable);
  const rank = (profile: Profile): number => (isOnPageOf(selection, profile) ? 0 : 1);
  return readable.toSorted((a, b) => rank(a) - rank(b) || (a.readAt < b.readAt ? 1 : -1));
}

function Looked({ one, onDone, children }: { one: WaitingSelection; onDone: () => void; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-2">
      <SelectedText selection={one.selection} isElsewhere={false} />
      {children}
      <div>
        <Button look="quiet" size="small" className="-ml-2" onClick={onDone}>
          {i18n.t('pointing.waiting.discard')}
        </Button>
      </div>
    </div>
  );
}

type Placing = { one: WaitingSelection; target: SelectionTarget; onDone: () => void };

function AsWords({ one: { use, selection }, one, target, profile, onDone }: Placing & { profile: Profile }) {
  const { act } = useAct();
  const [error, setError] = useState<string>();
  const { text, locator, url, title } = selection;
  const add = async () => {
    const place = {
      quote: text,
      locator: isOnPageOf(selection, profile) && locator !== '' ? locator : `${url} · ${locator}`.slice(0, limits.locator),
    };
    const note = `“${text}”\n${i18n.t('pointing.noteFrom', [[title, url].filter(Boolean).join(', ')])}`;
    const refused =
      use === 'note'
        ? await act(target.actions.addNote(note.slice(0, limits.longText)), i18n.t('pointing.waiting.saidNote'))
        : await act(target.actions.pointValue(profile.account, 'message', text, place), i18n.t('pointing.waiting.saidMessage'));
    setError(refused);
    if (refused === undefined) onDone();
  };
  return (
    <Looked one={one} onDone={onDone}>
      <Problem>{error}</Problem>
      <Button look="primary" className="max-w-full self-start whitespace-normal" onClick={() => void add()}>
        {i18n.t(use === 'note' ? 'pointing.waiting.addNote' : 'pointing.waiting.addMessage', [visibleText(target.title)])}
      </Button>
    </Looked>
  );
}

function AsField({ one, target, onDone }: Placing) {
  const profiles = profilesFor(one, target);
  const [kind, setKind] = useState<Observable>();
  const [account, setAccount] = useState(profiles[0]?.account);
  const profile = profiles.find((each) => each.account === account) ?? profiles[0];
  const choices = (
    <>
      <Choose label={i18n.t('pointing.whatIs')} value={kind ?? ''} onChange={(value) => setKind(value as Observable)}>
        <option value="">{i18n.t('pointing.choose')}</option>
        {editableKinds.map((each) => (
          <option key={each} value={each}>
            {i18n.t(`profile.kind.${camelCase(each)}`)}
          </option>
        ))}
      </Choose>
      {profiles.length > 1 && (
        <Choose label={i18n.t('pointing.whose')} value={profile?.account ?? ''} onChange={setAccount}>
          {profiles.map((each) => (
            <option key={each.id} value={each.account}>
              {visibleText(each.account)}
            </option>
          ))}
        </Choose>
      )}
    </>
  );
  if (kind === undefined || profile === undefined)
    return (
      <Looked one={one} onDone={onDone}>
        {choices}
      </Looked>
    );
  return (
    <SelectedValueForm
      key={kind}
      selection={one.selection}
      kind={kind}
      profile={profile}
      actions={target.actions}
      onKept={onDone}
      onCancel={onDone}
      cancelLabel={i18n.t('pointing.waiting.discard')}
    >
      {choices}
    </SelectedValueForm>
  );
}

type ChooseProps = { label: string; value: string; onChange: (value: string) => void; children: ReactNode };

function Choose({ label, value, onChange, children }: ChooseProps) {
  return (
    <label className="flex flex-wrap items-center gap-2 text-sm">
      {label}
      <select
        value={value}
        onChange={(event) => event.target.value !== '' && onChange(event.target.value)}
        className="min-h-7 min-w-0 rounded-md border border-edge bg-sheet px-1 text-sm text-ink"
      >
        {children}
      </select>
    </label>
  );
}
