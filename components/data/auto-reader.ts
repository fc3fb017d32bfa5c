import type { Knobs } from '../../lib/core/knobs.ts';
import { type RawProfile, rawProfile } from '../../lib/core/model/raw-profile.ts';
import { pageAddress } from '../../lib/core/text/page-address.ts';
import type { TabRead } from '../../lib/platform/read-tab.ts';

/** The tab in front and the address that it shows. */
export type AutoTab = { tabId: number; url: string };

/** What reading by itself needs from the browser. */
export type AutoBrowser = {
  read: (tabId: number) => Promise<TabRead>;
  isGranted: (address: string) => Promise<boolean>;
  wait: (ms: number) => Promise<void>;
  /** Milliseconds since any fixed moment. */
  clockMs: () => number;
};

/** A profile that stands still, or why there is none: the page is about nobody, or did not come to rest. */
export type AutoRead = { is: 'profile'; raw: RawProfile; url: string } | { is: 'passed-over' } | { is: 'not-ready' };

export type AutoReader = {
  /** Looks at a tab that came to the front or moved on; undefined when there is nothing to say, or a later call has overtaken it. */
  look(tab: AutoTab): Promise<AutoRead | undefined>;
  /** Tells of a profile that was read in a tab in any way, so that the next one is not taken for it. */
  wasRead(tab: AutoTab, raw: unknown): void;
  /** Gives up whatever is under way. */
  stop(): void;
};

/**
 * Reads profiles as the reviewer moves from one to the next. Sites change the address first and the content bit by bit after
 * it, so a profile counts only once two looks in a row have seen the same, and nothing in it is of the person who was shown
 * in the tab before.
 */
export function autoReader(browser: AutoBrowser, knobs: () => Knobs): AutoReader {
  let turn = 0;
  const readAtMs = new Map<string, number>();
  const lastInTab = new Map<number, RawProfile>();

  async function look({ tabId, url }: AutoTab): Promise<AutoRead | undefined> {
    turn += 1;
    const mine = turn;
    const isOvertaken = () => mine !== turn;
    const { autoReadAgainSeconds, autoReadDelayMs, autoReadLooksMax } = knobs();
    const isJustRead = (): boolean =>
      browser.clockMs() - (readAtMs.get(pageAddress(url)) ?? Number.NEGATIVE_INFINITY) < autoReadAgainSeconds * 1_000;
    if (isJustRead() || !(await browser.isGranted(url)) || isOvertaken()) return undefined;
    let earlier: string | undefined;
    for (let looks = 1; looks <= autoReadLooksMax; looks += 1) {
      await browser.wait(autoReadDelayMs);
      if (isOvertaken()) return undefined;
      const seen = await browser.read(tabId);
      // The button may have been pressed meanwhile.
      if (isOvertaken() || isJustRead()) return undefined;
      if (!seen.ok && seen.reason !== 'moved-during-read') return undefined;
      const raw = seen.ok ? rawProfile.safeParse(seen.raw).data : undefined;
      const now = raw === undefined || !seen.ok || isUnsettled(raw) ? undefined : `${pageAddress(seen.url)} ${contentOf(raw)}`;
      const isAtRest = now !== undefined && now === earlier;
      earlier = now;
      if (!isAtRest || raw === undefined || !seen.ok) continue;
      if (!raw.readable) return { is: 'passed-over' };
      const shared = sharedWith(lastInTab.get(tabId), raw);
      if (shared === 'a person' || (shared === 'a trait' && looks * 2 < autoReadLooksMax)) continue;
      wasRead({ tabId, url: seen.url }, raw);
      return { is: 'profile', raw, url: seen.url };
    }
    return { is: 'not-ready' };
  }

  function wasRead({ tabId, url }: AutoTab, raw: unknown): void {
    const read = rawProfile.safeParse(raw).data;
    if (read === undefined || !read.readable) return;
    readAtMs.set(pageAddress(url), browser.clockMs());
    lastInTab.set(tabId, read);
  }

  function stop(): void {
    turn += 1;
  }

  return { look, wasRead, stop };
}

const isUnsettled = ({ reason }: RawProfile): boolean => reason === 'still-loading' || reason === 'moved-during-read';

/** Clocks and counters run on while somebody looks; everything else of one person stands still. */
const running = ['local-time', 'count', 'last-activity', 'review'];

function contentOf({ subject, readable, reason, observations }: RawProfile): string {
  const said = observations.filter(({ kind }) => !running.includes(kind)).map(({ kind, value }) => [kind, value]);
  return JSON.stringify([subject, readable, reason, said]);
}

/** What one person shows like another only when it is that person: the name, a text of one's own, a post with its dates. */
const personal: Partial<Record<RawProfile['observations'][number]['kind'], number>> = {
  'display-name': 1,
  summary: 40,
  work: 25,
};
/** What two people may well share, and what a page that is still changing shows of the one before. */
const traits = ['photo-address', 'headline', 'claimed-location', 'skill', 'rate', 'account-created', 'work', 'education', 'link'];

function sharedWith(last: RawProfile | undefined, raw: RawProfile): 'a person' | 'a trait' | undefined {
  if (last === undefined || (last.site === raw.site && last.subject === raw.subject)) return undefined;
  const before = new Set(last.observations.map(({ kind, value }) => `${kind} ${JSON.stringify(value)}`));
  const same = raw.observations.filter(({ kind, value }) => before.has(`${kind} ${JSON.stringify(value)}`));
  if (same.some(({ kind, quote }) => quote.length >= (personal[kind] ?? Number.POSITIVE_INFINITY))) return 'a person';
  return same.some(({ kind }) => traits.includes(kind)) ? 'a trait' : undefined;
}
