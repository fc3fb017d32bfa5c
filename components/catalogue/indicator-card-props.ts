import type { Indicator } from '../../lib/core/model/indicator.ts';
import type { Policy } from '../../lib/core/model/policy.ts';
import type { Prevalence } from '../../lib/core/model/prevalence.ts';
import type { PatternNames } from './pattern-sentence.ts';
import type { SwitchCheck } from './switch-part.tsx';

/** What the card of an indicator and its opened part are told. */
export type IndicatorCardProps = {
  indicator: Indicator;
  names: PatternNames;
  prevalence: Prevalence | undefined;
  /** What was searched for, to be marked. */
  words: readonly string[];
  /** The organisation's reason for not using it, and since when. */
  off: Policy['switchedOff'][string] | undefined;
  /** The address names this one: open it and go to it. */
  isLinked: boolean;
  onSwitch: SwitchCheck;
  /** Shows how rates were counted. */
  onMethod: () => void;
  cases: readonly { id: string; title: string }[];
};
