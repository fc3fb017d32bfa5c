import { i18n } from '#i18n';
import type { Explanation } from '../../lib/core/model/explanation.ts';
import type { List } from '../../lib/core/model/pack.ts';
import type { Profile } from '../../lib/core/model/profile.ts';
import { type PatternNames, patternSentence } from '../catalogue/pattern-sentence.ts';
import { EvidenceQuote } from '../finding/evidence-quote.tsx';
import { camelCase } from '../ui/camel-case.ts';
import { classNames } from '../ui/class-names.ts';

type ReasoningTreeProps = {
  told: Explanation;
  names: PatternNames;
  lists: readonly List[];
  profiles: readonly Profile[];
  /** Not a part of anything: what was looked at is then all there is to see. */
  isRoot?: boolean;
};

/** Values shown of one part; a long history that was looked at is not worth reading whole. */
const lookedShown = 3;
const signs = { yes: '✓', no: '–', unknown: '?' } as const;

/** A part of a pattern as a list item: its answer, what it asks, what was looked at, what was not seen; then its own parts. */
export function ReasoningTree({ told, names, lists, profiles, isRoot = false }: ReasoningTreeProps) {
  const only = told.parts[0];
  // “One of these” with one of them would be a line that says nothing.
  if (told.parts.length === 1 && only !== undefined && told.pattern.op !== 'not')
    return <ReasoningTree told={only} names={names} lists={lists} profiles={profiles} isRoot={isRoot} />;
  const sentence = patternSentence(told.pattern, names);
  return (
    <li className="mt-1.5 min-w-0">
      <p className="[overflow-wrap:anywhere]">
        <span className={classNames('mr-1.5 font-medium whitespace-nowrap', told.answer !== 'yes' && 'text-ink-soft')}>
          <span aria-hidden="true" className="inline-block w-4">
            {signs[told.answer]}
          </span>
          {i18n.t(`why.part.${told.answer}`)}:
        </span>
        {sentence.text}
      </p>
      <div className="ml-4 flex min-w-0 flex-col gap-1">
        {told.parts.length === 0 && <Looked told={told} isRoot={isRoot} lists={lists} profiles={profiles} />}
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

type LookedProps = { told: Explanation; isRoot: boolean; lists: readonly List[]; profiles: readonly Profile[] };

/** The values behind an answer: in view where they support it, else behind a line that counts them. */
function Looked({ told: { answer, looked }, isRoot, lists, profiles }: LookedProps) {
  if (looked.length === 0) return null;
  const more = looked.length - lookedShown;
  const quotes = (
    <>
      {looked.slice(0, lookedShown).map((one) => (
        <EvidenceQuote key={`${one.observation} ${one.quote}`} evidence={one} profiles={profiles} lists={lists} withPlace={false} />
      ))}
      {more > 0 && <p className="text-sm text-ink-soft">{i18n.t('why.moreLooked', more)}</p>}
    </>
  );
  if (answer === 'yes') return quotes;
  return (
    <details open={isRoot}>
      <summary className="inline-block min-h-6 cursor-pointer text-sm text-accent">
        {i18n.t(answer === 'no' ? 'why.looked' : 'why.unsettled', looked.length)}
      </summary>
      <div className="flex flex-col gap-1">{quotes}</div>
    </details>
  );
}

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
