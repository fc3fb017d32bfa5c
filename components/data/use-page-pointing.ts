import { useMemo } from 'react';
import { i18n } from '#i18n';
import type { LearnedPlace } from '../../lib/core/model/learned-place.ts';
import { type PagePictures, pagePictures } from '../../lib/core/model/page-pictures.ts';
import { type PageSelection, pageSelection } from '../../lib/core/model/page-selection.ts';
import { activeTab, thisWindow } from '../../lib/platform/active-tab.ts';
import { captureTab } from '../../lib/platform/capture-tab.ts';
import { now } from '../../lib/platform/clock.ts';
import { newId } from '../../lib/platform/ids.ts';
import { keepLearnedPlace, removeLearnedPlace } from '../../lib/platform/learned-places.ts';
import { readSelection } from '../../lib/platform/read-selection.ts';
import type { ReadFailure } from '../../lib/platform/run-in-tab.ts';
import type { Outcome } from '../case/actions.ts';

/** What is selected on the page in front; or why that cannot be said. */
export type Selected =
  | { is: 'selected'; selection: PageSelection }
  | { is: 'nothing' }
  | { is: 'failed'; problem: ReadFailure | 'not-understood' };

/** What the page in front shows, as a `data:` address, and the pictures found in it; or why there is none. */
export type Captured =
  | { is: 'captured'; picture: string; site: string; found: PagePictures | undefined }
  | { is: 'failed'; problem: ReadFailure };

/** How to point at something on the page in front. */
export type Pointing = {
  /** Looks once at what is selected. */
  select: () => Promise<Selected>;
  /** Takes a picture of what is on the screen. */
  capture: () => Promise<Captured>;
  /** Keeps a place for later readings of its site. */
  learn: (place: Omit<LearnedPlace, 'id' | 'learnedAt'>) => Promise<Outcome>;
};

/** How to point at something on the page in front of this window. */
export function usePagePointing(): Pointing {
  return useMemo(() => ({ select, capture, learn }), []);
}

async function select(): Promise<Selected> {
  try {
    const tab = await activeTab(await thisWindow());
    if (tab === undefined) return { is: 'failed', problem: 'no-access' };
    const seen = await readSelection(tab.tabId);
    if (!seen.ok) return { is: 'failed', problem: seen.reason };
    if (seen.raw === null || seen.raw === undefined) return { is: 'nothing' };
    const selection = pageSelection.safeParse(seen.raw);
    return selection.success ? { is: 'selected', selection: selection.data } : { is: 'failed', problem: 'not-understood' };
  } catch {
    return { is: 'failed', problem: 'failed' };
  }
}

async function capture(): Promise<Captured> {
  try {
    const windowId = await thisWindow();
    const tab = await activeTab(windowId);
    if (tab === undefined) return { is: 'failed', problem: 'no-access' };
    const taken = await captureTab(tab.tabId, windowId);
    if (!taken.ok) return { is: 'failed', problem: taken.reason };
    // Without the places the reviewer frames the picture by hand.
    const found = pagePictures.safeParse(taken.places);
    const site = URL.parse(taken.url)?.hostname.replace(/^www\./, '') ?? '';
    return { is: 'captured', picture: taken.picture, site, found: found.success ? found.data : undefined };
  } catch {
    return { is: 'failed', problem: 'failed' };
  }
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
