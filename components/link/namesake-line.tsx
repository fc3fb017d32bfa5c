import { i18n } from '#i18n';
import type { Namesake } from '../../lib/core/model/namesake.ts';
import { CaseAnchor } from './case-anchor.tsx';

type NamesakeLineProps = { namesakes: readonly Namesake[] /** Other cases that were compared. */; compared: number };

/** Names drawn; who shares a name with more people is told apart by something else. */
const namedMost = 3;

/** Other cases under a like name, with how many here have one. A name alone is no link. */
export function NamesakeLine({ namesakes, compared }: NamesakeLineProps) {
  if (namesakes.length === 0) return null;
  return (
    <p className="mt-1 text-ink-soft [overflow-wrap:anywhere]">
      {i18n.t('link.seen.namesake', namesakes.length)}{' '}
      {namesakes.slice(0, namedMost).map(({ otherCase, otherTitle }, index) => (
        <span key={otherCase}>
          {index > 0 && ', '}
          <CaseAnchor id={otherCase} title={otherTitle} />
        </span>
      ))}
      {namesakes.length > namedMost && ' …'} {i18n.t('link.seen.namesakeRarity', [String(namesakes.length + 1), String(compared + 1)])}
    </p>
  );
}
