import { i18n } from '#i18n';
import type { Explanation } from '../../lib/core/model/explanation.ts';
import type { List } from '../../lib/core/model/pack.ts';
import type { Profile } from '../../lib/core/model/profile.ts';
import { type PatternNames, patternSentence } from '../catalogue/pattern-sentence.ts';
import { EvidenceQuote } from '../finding/evidence-quote.tsx';
import { camelCase } from '../ui/camel-case.ts';
import { classNames } from '../ui/class-names.ts';

type ReasoningTreeProps = { told: Explanation; names: PatternNames; lists: readonly List[]; profiles: readonly Profile[] };

/** Values shown of one part; a long history that was looked at is not worth reading whole. */
const lookedShown = 3;
const signs = { yes: '✓', no: '–', unknown: '?' } as const;

/** A part of a pattern as a list item: its answer, what it asks, what was looked at, what was not seen; then its own parts. */
export function ReasoningTree({ told, names, lists, profiles }: ReasoningTreeProps) {
  const only = told.parts[0];
  // “One of these” with one of them would be a line that says nothing.
  if (told.parts.length === 1 && only !== undefined && told.pattern.op !== 'not')
    return <ReasoningTree told={only} names={names} lists={lists} profiles={profiles} />;
  const sentence = patternSentence(told.pattern, names);
  const looked = told.parts.length > 0 ? [] : told.looked;
  const more = looked.length - lookedShown;
  return (
    <li className="mt-1.5 min-w-0">
      <p className="flex gap-2">
        <span className={classNames('w-22 shrink-0 font-medium', told.answer !== 'yes' && 'text-ink-soft')}>
          <span aria-hidden="true" className="inline-block w-4">
            {signs[told.answer]}
          </span>
          {i18n.t(`why.part.${told.answer}`)}
        </span>
        <span className="min-w-0 [overflow-wrap:anywhere]">{sentence.text}</span>
      </p>
      <div className="ml-4 flex min-w-0 flex-col gap-1">
        {looked.length > 0 && <p className="text-sm text-ink-soft">{i18n.t(`why.${lookedLabel[told.answer]}`)}</p>}
        {looked.slice(0, lookedShown).map((one) => (
          <EvidenceQuote key={`${one.observation} ${one.quote}`} evidence={one} profiles={profiles} lists={lists} withPlace={false} />
        ))}
        {more > 0 && <p className="text-sm text-ink-soft">{i18n.t('why.moreLooked', more)}</p>}
        {told.parts.length === 0 && <Missing told={told} />}
        {sentence.exact !== undefined && (
          <details className="text-sm text-ink-soft">
            <summary className="inline-block min-h-6 cursor-pointer">{i18n.t('catalogue.how.exact')}</summary>
            <code className="block rounded-md bg-well p-2 font-mono text-xs break-all text-ink">{sentence.exact}</code>
          </details>
        )}
      </div>
      {told.parts.length > 0 && (
        <ul className="ml-1.5 border-l border-rule pl-2.5">
          {told.parts.map((part, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a pattern never move
            <ReasoningTree key={index} told={part} names={names} lists={lists} profiles={profiles} />
          ))}
        </ul>
      )}
    </li>
  );
}

const lookedLabel = { yes: 'seen', no: 'lookedAt', unknown: 'notSettled' } as const;

/** What was not seen and how to get it, or why no source could answer it. */
function Missing({ told: { missing, blocked } }: { told: Explanation }) {
  if (blocked !== undefined) return <p className="text-sm text-ink-soft">{i18n.t(`finding.blocked.${camelCase(blocked)}Text`)}</p>;
  if (missing.length === 0) return null;
  const kinds = new Intl.ListFormat('en').format(missing.map((kind) => i18n.t(`profile.kind.${camelCase(kind)}`)));
  return (
    <div className="text-sm text-ink-soft">
      <p className="font-medium">{i18n.t('why.missing', [kinds])}</p>
      {missing.map((kind) => (
        <p key={kind}>{i18n.t(`profile.get.${camelCase(kind)}`)}</p>
      ))}
    </div>
  );
}
