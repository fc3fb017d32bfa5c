import { useState } from 'react';
import { i18n } from '#i18n';
import type { LearnedPlace } from '../../lib/core/model/learned-place.ts';
import { useAct } from '../case/act.tsx';
import type { Outcome } from '../case/actions.ts';
import { Button } from '../ui/button.tsx';
import { camelCase } from '../ui/camel-case.ts';
import { Moment } from '../ui/moment.tsx';
import { Problem } from '../ui/problem.tsx';
import { UntrustedText } from '../ui/untrusted-text.tsx';

type LearnedPlacesProps = { places: readonly LearnedPlace[]; onRemove: (place: LearnedPlace) => Promise<Outcome> };

/** The places that were learned by pointing, with where they are used; each can be forgotten. */
export function LearnedPlaces({ places, onRemove }: LearnedPlacesProps) {
  const { act } = useAct();
  const [problem, setProblem] = useState<string>();
  if (places.length === 0) return <p className="text-ink-soft">{i18n.t('sites.learned.none')}</p>;
  const name = (place: LearnedPlace): string => i18n.t(`profile.kind.${camelCase(place.kind)}`);
  return (
    <>
      <Problem>{problem}</Problem>
      <table className="w-full max-w-3xl text-left">
        <thead className="text-sm text-ink-soft">
          <tr>
            {(['site', 'field', 'place', 'lastUsed'] as const).map((column) => (
              <th key={column} scope="col" className="py-1 pr-3 font-medium">
                {i18n.t(`sites.learned.${column}`)}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {places.map((place) => (
            <tr key={place.id} className="border-t border-rule align-top">
              <td className="py-2 pr-3 [overflow-wrap:anywhere]">{place.host}</td>
              <td className="py-2 pr-3 first-letter:uppercase">{name(place)}</td>
              <td className="py-2 pr-3 [overflow-wrap:anywhere]">
                <PlaceWords place={place} />
              </td>
              <td className="py-2 pr-3 whitespace-nowrap">
                {place.lastUsedAt === undefined ? i18n.t('sites.learned.never') : <Moment at={place.lastUsedAt} />}
              </td>
              <td className="py-1.5 text-right">
                <Button
                  size="small"
                  aria-label={i18n.t('sites.learned.removeOf', [name(place), place.host])}
                  onClick={() => void act(onRemove(place), i18n.t('sites.learned.saidRemoved')).then(setProblem)}
                >
                  {i18n.t('sites.learned.remove')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** A place in a few words: the heading above, then the name that the page gives to it, its label, or the words around it. */
function PlaceWords({ place: { place } }: { place: LearnedPlace }) {
  const { by, selector, label, before, after, heading } = place;
  return (
    <>
      {heading && (
        <>
          <UntrustedText text={heading} /> ›{' '}
        </>
      )}
      <UntrustedText text={by === 'attribute' ? selector : by === 'label' ? `“${label}”` : `“${before}…${after}”`} />
    </>
  );
}
