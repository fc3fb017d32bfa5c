import { i18n } from '#i18n';
import type { Visit, VisitDifference } from '../../lib/core/model/visit.ts';
import { camelCase } from '../ui/camel-case.ts';
import { UntrustedText } from '../ui/untrusted-text.tsx';

/** Values of one field named in a line; the others are counted. */
const valuesShown = 3;

/** What a visit saw: how many fields, and what was different from the visit before. */
export function VisitLines({ visit }: { visit: Visit }) {
  const { profile, previous, differences } = visit;
  const states = Object.values(profile.fields);
  const read = states.filter((state) => state === 'read').length;
  const telling = differences.filter(({ isUsual }) => isUsual === undefined);
  if (!profile.readable) return <p className="text-sm text-ink-soft">{i18n.t('cases.visit.unreadable')}</p>;
  return (
    <>
      <p className="text-sm text-ink-soft">
        {i18n.t('profile.fieldCount', [read, states.length])}
        {previous !== undefined && differences.length === 0 && ` · ${i18n.t('cases.visit.same')}`}
      </p>
      {visit.isOtherReader && <p className="text-sm text-ink-soft">{i18n.t('cases.visit.otherReader')}</p>}
      {telling.length > 0 && (
        <ul className="mt-1 flex flex-col gap-0.5">
          {telling.map((difference) => (
            <li key={`${difference.kind} ${difference.what}`} className="break-words">
              {i18n.t(`cases.visit.${camelCase(difference.what)}`, [i18n.t(`profile.kind.${camelCase(difference.kind)}`)])}{' '}
              <Values difference={difference} />
            </li>
          ))}
        </ul>
      )}
      {telling.length < differences.length && <p className="text-sm text-ink-soft">{i18n.t('cases.visit.usual')}</p>}
    </>
  );
}

function Values({ difference: { what, before, now } }: { difference: VisitDifference }) {
  if (what === 'changed') {
    return (
      <>
        <Quotes quotes={before} /> {i18n.t('cases.visit.became')} <Quotes quotes={now} />
      </>
    );
  }
  return <Quotes quotes={what === 'new' || what === 'found-again' ? now : before} />;
}

function Quotes({ quotes }: { quotes: readonly string[] }) {
  return (
    <span className="text-ink-soft">
      {quotes.slice(0, valuesShown).map((quote, index) => (
        <span key={quote}>
          {index > 0 && ', '}
          <q>
            <UntrustedText text={quote} />
          </q>
        </span>
      ))}
      {quotes.length > valuesShown && ` ${i18n.t('cases.visit.more', quotes.length - valuesShown)}`}
    </span>
  );
}
