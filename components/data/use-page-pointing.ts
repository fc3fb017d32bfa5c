import { useMemo } from 'react';
import { i18n } from '#i18n';
import { pageSelection } from '../../lib/core/model/page-selection.ts';
import { activeTab, thisWindow } from '../../lib/platform/active-tab.ts';
import { now } from '../../lib/platform/clock.ts';
import { newId } from '../../lib/platform/ids.ts';
import { keepLearnedPlace, removeLearnedPlace } from '../../lib/platform/learned-places.ts';
import { readSelection } from '../../lib/platform/read-selection.ts';
import type { Outcome } from '../case/actions.ts';
import type { Pointing, Selected } from '../pointing/pointing.ts';
import { readingProblem } from '../profile/reading-problem.ts';

/** How to point at something on the page in front of this window. */
export function usePagePointing(): Pointing {
  return useMemo(() => ({ select, learn }), []);
}

async function select(): Promise<Selected> {
  try {
    const tab = await activeTab(await thisWindow());
    if (tab === undefined) return failed('no-access');
    const seen = await readSelection(tab.tabId);
    if (!seen.ok) return failed(seen.reason);
    if (seen.raw === null || seen.raw === undefined) return { is: 'nothing' };
    const selection = pageSelection.safeParse(seen.raw);
    return selection.success ? { is: 'selected', selection: selection.data } : { is: 'failed', message: i18n.t('pointing.notUnderstood') };
  } catch {
    return failed('failed');
  }
}

function failed(problem: Parameters<typeof wordsOf>[0]): Selected {
  return { is: 'failed', message: wordsOf(problem) };
}

function wordsOf(problem: Extract<Parameters<typeof readingProblem>[0], { is: 'blocked' }>['problem']): string {
  const words = readingProblem({ is: 'blocked', problem });
  return words === undefined ? '' : `${words.title} ${words.advice}`;
}

const learn: Pointing['learn'] = async (place): Promise<Outcome> => {
  const id = newId();
  try {
    await keepLearnedPlace({ ...place, id, learnedAt: now() });
    return { ok: true, undo: () => removeLearnedPlace(id) };
  } catch {
    return { ok: false, message: i18n.t('settings.notSaved') };
  }
};
