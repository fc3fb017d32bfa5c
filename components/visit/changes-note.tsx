import { i18n } from '#i18n';
import { sourceKey } from '../../lib/core/model/profile.ts';
import type { Visit } from '../../lib/core/model/visit.ts';
import { Moment } from '../ui/moment.tsx';
import { UntrustedText } from '../ui/untrusted-text.tsx';
import { VisitLines } from './visit-lines.tsx';

/** What the last visit of each account shows otherwise than the one before; nothing where all is as it was. */
export function ChangesNote({ visits }: { visits: readonly Visit[] }) {
  const changed = newestOfEach(visits).filter(({ differences }) => differences.some(({ isUsual }) => isUsual === undefined));
  if (changed.length === 0) return null;
  return (
    <details className="border-t border-rule px-4 py-2">
      <summary className="min-h-6 cursor-pointer text-sm font-medium">{i18n.t('cases.visit.changedSince', changed.length)}</summary>
      {changed.map((visit) => (
        <section key={visit.profile.id} className="mt-1">
          <h3 className="text-sm">
            <UntrustedText text={visit.profile.site} />, {i18n.t('cases.visit.since')}{' '}
            <Moment at={visit.previous?.readAt ?? visit.profile.readAt} withTime />
          </h3>
          <VisitLines visit={visit} />
        </section>
      ))}
    </details>
  );
}

/** The visits are newest first, so the first of each account is its newest. */
function newestOfEach(visits: readonly Visit[]): Visit[] {
  const newest = new Map<string, Visit>();
  for (const visit of visits) {
    const key = sourceKey(visit.profile);
    if (visit.profile.readable && !newest.has(key)) newest.set(key, visit);
  }
  return [...newest.values()];
}
