import { useState } from 'react';
import { i18n } from '#i18n';
import type { Correction } from '../../lib/core/model/case.ts';
import { documentName } from '../../lib/core/model/document-name.ts';
import type { Observable } from '../../lib/core/model/observation.ts';
import { type Profile, sourceKey } from '../../lib/core/model/profile.ts';
import type { CaseActions } from '../case/actions.ts';
import { camelCase } from '../ui/camel-case.ts';
import { UntrustedText } from '../ui/untrusted-text.tsx';
import { visibleText } from '../ui/visible-text.ts';
import { type FieldRequest, fieldsOf } from './field.ts';
import { FieldEditor } from './field-editor.tsx';
import { FieldRow } from './field-row.tsx';
import { partWords } from './part-words.ts';
import { editableKinds } from './value-parts.ts';

type FieldListProps = {
  /** The current sources, with corrections applied. */
  profiles: readonly Profile[];
  corrections: readonly Correction[];
  actions: Pick<CaseActions, 'correctValue' | 'pointValue' | 'withdrawCorrection'>;
  /** Something to do with a field of one account's profile; a new object for every time. */
  request?: (FieldRequest & { profileId: string }) | undefined;
};

/** Field by field what was read, what is empty and what was not found; each can be corrected or added by hand. */
export function FieldList({ profiles, corrections, actions, request }: FieldListProps) {
  const readable = profiles.filter((profile) => profile.readable);
  return readable.map((profile) => (
    <section key={sourceKey(profile)} aria-label={visibleText(nameOf(profile))} className="px-4 pb-2">
      {readable.length > 1 && (
        <h2 className="pt-2 text-sm font-medium text-ink-soft">
          <UntrustedText text={nameOf(profile)} />
        </h2>
      )}
      <AccountFields
        profile={profile}
        corrections={corrections}
        actions={actions}
        request={request?.profileId === profile.id ? request : undefined}
      />
    </section>
  ));
}

/** Its site, with the page of the account or the file's name where one site is not one source. */
function nameOf({ site, part, origin, account }: Profile): string {
  if (part !== undefined) return `${site} · ${partWords(part)}`;
  const own = origin === 'document' || origin === 'text' ? documentName(account) : '';
  return own === '' ? site : `${site} · ${own}`;
}

function AccountFields({ profile, corrections, actions, request }: Omit<FieldListProps, 'profiles'> & { profile: Profile }) {
  const [adding, setAdding] = useState<Observable>();
  const fields = fieldsOf(profile, corrections);
  const others = editableKinds.filter((kind) => !fields.some((field) => field.kind === kind));

  return (
    <>
      <dl className="divide-y divide-rule">
        {fields.map((field) => (
          <FieldRow key={field.kind} profile={profile} field={field} actions={actions} request={request} />
        ))}
      </dl>
      {adding === undefined ? (
        <label className="mt-1 flex items-center gap-2 text-sm text-ink-soft">
          {i18n.t('profile.addOther')}
          <select
            value=""
            onChange={(event) => setAdding(event.target.value as Observable)}
            className="min-h-7 min-w-0 rounded-md border border-edge bg-sheet px-1 text-sm text-ink"
          >
            <option value="">{i18n.t('profile.chooseField')}</option>
            {others.map((kind) => (
              <option key={kind} value={kind}>
                {i18n.t(`profile.kind.${camelCase(kind)}`)}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <div className="mt-2">
          <p className="mb-1 font-medium">{i18n.t(`profile.kind.${camelCase(adding)}`)}</p>
          <FieldEditor
            account={profile.account}
            field={{ kind: adding, state: 'missing', values: [] }}
            actions={actions}
            onDone={() => setAdding(undefined)}
          />
        </div>
      )}
    </>
  );
}
