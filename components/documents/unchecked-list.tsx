import type { Profile } from '../../lib/core/model/profile.ts';
import { SourceName } from '../profile/source-name.tsx';
import { documentProblem } from './row-sentence.ts';
import { uncheckedDocuments } from './unchecked-documents.ts';

/** The sources that could not be checked, each with why and what to do. */
export function UncheckedList({ profiles }: { profiles: readonly Profile[] }) {
  return (
    <ul className="flex flex-col gap-1 text-sm">
      {uncheckedDocuments(profiles).map((profile) => (
        <li key={profile.id} className="[overflow-wrap:anywhere]">
          <span className="font-medium">
            <SourceName profile={profile} />
          </span>{' '}
          <span className="text-ink-soft">
            {documentProblem(profile).title} {documentProblem(profile).advice}
          </span>
        </li>
      ))}
    </ul>
  );
}
