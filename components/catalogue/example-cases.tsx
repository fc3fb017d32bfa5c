import { i18n } from '#i18n';
import type { Example, ExampleProfile } from '../../lib/core/model/example.ts';
import type { Indicator } from '../../lib/core/model/indicator.ts';
import { type Observable, type Observation, observableNames } from '../../lib/core/model/observation.ts';
import { valueText } from '../profile/value-text.ts';
import { kindList, kindNoun } from './kind-noun.ts';

const answers = ['observed', 'notObserved', 'cannotTell'] as const;

/** The examples of an indicator, one column for each of the three answers, in equal weight. */
export function ExampleCases({ examples }: { examples: Indicator['examples'] }) {
  return (
    <div className="grid gap-4 lg:grid-cols-3">
      {answers.map((answer) => (
        <div key={answer} className="min-w-0">
          <h4 className="text-sm font-medium text-ink-soft">{i18n.t(`catalogue.example.${answer}`)}</h4>
          <ul className="mt-1 flex flex-col gap-3">
            {examples[answer].map((example) => (
              <li key={example.because}>
                <OneExample example={example} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function OneExample({ example }: { example: Example }) {
  return (
    <>
      <p>{example.because}</p>
      {example.profiles.map((profile, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the sources of an example never move
        <div key={index} className="mt-1 border-l-2 border-rule pl-2 text-sm">
          {example.profiles.length > 1 && (
            <p className="text-ink-soft">{i18n.t('catalogue.example.source', [profile.account ?? String(index + 1)])}</p>
          )}
          <ExampleValues profile={profile} />
        </div>
      ))}
    </>
  );
}

function ExampleValues({ profile }: { profile: ExampleProfile }) {
  const kinds = observableNames.filter((kind) => profile[kind] !== undefined);
  return (
    <>
      {kinds.map((kind) => (
        <p key={kind} className="break-words">
          <span className="text-ink-soft">{kindNoun(kind)}: </span>
          {valuesText(kind, profile)}
        </p>
      ))}
      {profile.empty !== undefined && <p className="text-ink-soft">{i18n.t('catalogue.example.empty', [kindList(profile.empty)])}</p>}
      {kinds.length === 0 && profile.empty === undefined && <p className="text-ink-soft">{i18n.t('catalogue.example.nothing')}</p>}
    </>
  );
}

function valuesText(kind: Observable, profile: ExampleProfile): string {
  const values: readonly unknown[] = profile[kind] ?? [];
  return values.map((value) => `“${valueText({ kind, value } as Observation)}”`).join(' · ');
}
