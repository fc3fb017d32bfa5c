import type { Opinion } from '../../lib/core/model/case.ts';
import type { Finding } from '../../lib/core/model/finding.ts';
import type { Indicator } from '../../lib/core/model/indicator.ts';
import type { List } from '../../lib/core/model/pack.ts';
import type { Prevalence } from '../../lib/core/model/prevalence.ts';
import type { Profile } from '../../lib/core/model/profile.ts';
import type { CaseActions } from '../case/actions.ts';

/** What a finding's card and its opened part are told. */
export type FindingCardProps = {
  finding: Finding;
  indicator: Indicator;
  /** The pack's lists, for saying which one holds a value. */
  lists: readonly List[];
  /** How often ordinary people show each indicator, where the pack was measured. */
  prevalence: Prevalence | undefined;
  /** The sources of the case, for saying where a quote stood. */
  profiles: readonly Profile[];
  /** The newest opinion on this indicator, unless it takes an earlier one back. */
  opinion?: Opinion | undefined;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  /** Whether the reason for *explained* is being asked; the list owns it, because a key opens it too. */
  isExplaining: boolean;
  onExplainingChange: (isExplaining: boolean) => void;
  /** Why an opinion given with a key was refused. */
  refusal?: string | undefined;
  actions: Pick<CaseActions, 'giveOpinion'>;
};
