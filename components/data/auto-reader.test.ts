import { expect, test } from 'vitest';
import { defaultKnobs } from '../../lib/core/knobs.ts';
import type { RawObservation, RawProfile } from '../../lib/core/model/raw-profile.ts';
import type { TabRead } from '../../lib/platform/read-tab.ts';
import { aRawProfile } from '../../test/builders/a-raw-profile.ts';
import { type AutoRead, autoReader } from './auto-reader.ts';

const at = (who: string) => `https://github.com/${who}`;
const said = (kind: RawObservation['kind'], value: string): RawObservation => ({ kind, value, quote: value, locator: 'p' });

/** A page about somebody; `mix` adds what another person's page would say. */
function page(who: string, mix: RawObservation[] = [], part: Partial<RawProfile> = {}): RawProfile {
  const observations = [said('display-name', who), said('summary', `${who} builds boats and has written of it for years.`), ...mix];
  return { ...aRawProfile({ subject: who, observations }), url: at(who), ...part };
}
const unread = (reason: RawProfile['reason'] & string): RawProfile =>
  page('x', [], { readable: false, reason, observations: [], fields: {} });

/** A tab that shows one thing after another, look by look; the last one stays. */
function aTab(shown: (RawProfile | 'moved')[], url: string) {
  let clock = 0;
  let looks = 0;
  const granted = new Set(['https://github.com']);
  const frames = { shown, url };
  const reader = autoReader(
    {
      read: async (): Promise<TabRead> => {
        const raw = frames.shown[Math.min(looks, frames.shown.length - 1)];
        looks += 1;
        return raw === 'moved' || raw === undefined ? { ok: false, reason: 'moved-during-read' } : { ok: true, raw, url: frames.url };
      },
      isGranted: async (address) => granted.has(new URL(address).origin),
      wait: async (ms) => {
        clock += ms;
      },
      clockMs: () => clock,
    },
    () => defaultKnobs,
  );
  return {
    reader,
    granted,
    looks: () => looks,
    pass: (ms: number) => {
      clock += ms;
    },
    look: () => reader.look({ tabId: 1, url: frames.url }),
    turnTo(next: (RawProfile | 'moved')[], address: string) {
      frames.shown = next;
      frames.url = address;
      looks = 0;
      return reader.look({ tabId: 1, url: address });
    },
  };
}
const whoIs = (read: AutoRead | undefined) => (read?.is === 'profile' ? read.raw.subject : read?.is);

test('a site that was not granted is not looked at, and a grant taken back counts at once', async () => {
  const tab = aTab([page('mara')], 'https://elsewhere.example.com/mara');
  expect(await tab.look()).toBeUndefined();
  const own = aTab([page('mara')], at('mara'));
  own.granted.clear();
  expect(await own.look()).toBeUndefined();
  expect([tab.looks(), own.looks()]).toEqual([0, 0]);
});

test('a profile that stands still is read after two looks', async () => {
  const tab = aTab([page('mara')], at('mara'));
  expect(whoIs(await tab.look())).toBe('mara');
  expect(tab.looks()).toBe(2);
});

test('a page that loads, or moves while it is read, is waited for', async () => {
  const tab = aTab(
    [unread('still-loading'), 'moved', page('mara', [], { observations: [said('display-name', 'mara')] }), page('mara')],
    at('mara'),
  );
  expect(whoIs(await tab.look())).toBe('mara');
  expect(tab.looks()).toBe(5);
});

test('a page about nobody is passed over without a word of error, and one that never rests is left alone', async () => {
  expect(whoIs(await aTab([unread('not-a-profile')], at('search')).look())).toBe('passed-over');
  expect(whoIs(await aTab([unread('still-loading')], at('mara')).look())).toBe('not-ready');
});

test('the same address is not read again within the pause, and is after it', async () => {
  const tab = aTab([page('mara')], at('mara'));
  await tab.look();
  expect(await tab.look()).toBeUndefined();
  tab.pass(defaultKnobs.autoReadAgainSeconds * 1_000);
  expect(whoIs(await tab.look())).toBe('mara');
});

test('the address of one person over the content of another is never taken for a profile', async () => {
  const tab = aTab([page('mara')], at('mara'));
  await tab.look();
  const stale = { ...page('mara'), subject: 'corin', url: at('corin') };
  expect(whoIs(await tab.turnTo([stale], at('corin')))).toBe('not-ready');
  expect(whoIs(await tab.turnTo([stale, stale, stale, page('corin')], at('corin')))).toBe('corin');
});

test('a name that has turned over a text that has not is not taken either', async () => {
  const tab = aTab([page('mara')], at('mara'));
  await tab.look();
  const half = { ...page('mara'), subject: 'corin', url: at('corin') };
  half.observations = [said('display-name', 'corin'), ...half.observations.slice(1)];
  expect(whoIs(await tab.turnTo([half], at('corin')))).toBe('not-ready');
});

test('two people of one town are waited for a little longer, and both read', async () => {
  const place = said('claimed-location', 'Lyon, France');
  const tab = aTab([page('mara', [place])], at('mara'));
  await tab.look();
  expect(whoIs(await tab.turnTo([page('corin', [place])], at('corin')))).toBe('corin');
  expect(tab.looks()).toBeGreaterThan(2);
});

test('what the button read counts too', async () => {
  const tab = aTab([page('mara')], at('mara'));
  tab.reader.wasRead({ tabId: 1, url: at('mara') }, page('mara'));
  expect(await tab.look()).toBeUndefined();
});

test('who moves on, or switches it off, gets nothing of the page before', async () => {
  const tab = aTab([page('mara')], at('mara'));
  const first = tab.look();
  const second = tab.turnTo([page('corin')], at('corin'));
  expect([await first, whoIs(await second)]).toEqual([undefined, 'corin']);
  const third = tab.turnTo([page('otto')], at('otto'));
  tab.reader.stop();
  expect(await third).toBeUndefined();
});
