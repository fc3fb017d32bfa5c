import type { Profile } from '../model/profile.ts';
import type { Trace } from '../model/trace.ts';
import { type PreparedText, prepared } from './common-text.ts';
import { type DatedJob, historiesOf } from './history-traces.ts';
import { ofKind, shownBy } from './shown.ts';
import { type CandidateText, candidateTexts } from './text-traces.ts';
import { tracesOf } from './traces.ts';

/** A case made ready to be compared with many others; what is costly is done when it is first asked for. */
export type Candidate = {
  readonly caseId: string;
  readonly title: string;
  readonly profiles: readonly Profile[];
  /** Displayed names as read, each once. */
  readonly names: readonly string[];
  /** Traces of values by kind and value. */
  readonly values: ReadonlyMap<string, Trace>;
  /** What pictures look like. */
  readonly pictures: readonly Trace[];
  readonly texts: readonly (CandidateText & { readonly prepared: PreparedText })[];
  /** Dated jobs of each source, the earliest first. */
  readonly histories: readonly (readonly DatedJob[])[];
};

/** @param profiles the newest visit of each account as the reviewer corrected it */
export function candidateOf(caseId: string, title: string, profiles: readonly Profile[]): Candidate {
  const shown = shownBy(profiles);
  const traces = tracesOf(profiles);
  let texts: Candidate['texts'] | undefined;
  return {
    caseId,
    title,
    profiles,
    names: [...new Set(ofKind(shown, 'display-name').map(({ observation }) => observation.value))],
    pictures: traces.filter(({ how }) => how === 'picture'),
    values: new Map(traces.flatMap((trace) => (trace.how === 'value' ? [[traceKey(trace), trace] as const] : []))),
    get texts() {
      texts ??= candidateTexts(shown).map((text) => ({ ...text, prepared: prepared(text.trace.value) }));
      return texts;
    },
    histories: historiesOf(shown),
  };
}

/** Equal for what two candidates share. */
export const traceKey = ({ by, value }: Pick<Trace, 'by' | 'value'>): string => `${by} ${value}`;
