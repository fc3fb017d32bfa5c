import type { RawValue, Section } from '../adapter.ts';
import { at } from '../embedded-json.ts';
import { saidOn } from '../generic/said.ts';
import { list, text } from '../json-ld.ts';
import { observed, section } from '../observe.ts';
import type { Page } from '../page.ts';
import { accountIn, contextOf } from './context.ts';

/** The full name that the account gives itself. */
export function displayName(page: Page): Section {
  const name = ofAccount(page, 'fullname');
  return stated(name, name !== undefined && said(page, name), page, 'fullname');
}

/** The account itself, and the accounts elsewhere that it names. */
export function handles(page: Page): Section {
  const own = accountIn(page.url);
  const elsewhere = (['github', 'twitter'] as const).map((platform) => {
    const name = ofAccount(page, platform);
    return stated(name && { platform, name }, name !== undefined && said(page, name), page, platform);
  });
  const values = [
    ...stated(own && { platform: 'npm', name: own }, true, page, 'scope.name').observations,
    ...elsewhere.flatMap((one) => one.observations),
  ];
  return section(values, false);
}

/** The day of joining. The page does not show it. */
export const accountCreated = (page: Page): Section => stated(text(at(contextOf(page), 'scope', 'created')), false, page, 'scope.created');

/** How many packages there are, as the tab over the list says. */
export function packageCount(page: Page): Section {
  const total = text(at(contextOf(page), 'packages', 'total'));
  return stated(
    total === undefined ? undefined : { of: 'packages', text: total },
    total !== undefined && said(page, total),
    page,
    'packages.total',
  );
}

/** The newest publication by this account; packages have other maintainers too. The list shows it as a time ago. */
export function lastPublished(page: Page): Section {
  const packages = list(at(contextOf(page), 'packages', 'objects'));
  const own = packages.filter((one) => text(at(one, 'lastPublish', 'maintainer'))?.toLowerCase() === accountIn(page.url));
  const days = own.flatMap((one) => /^\d{4}-\d\d-\d\d/.exec(text(at(one, 'lastPublish', 'time')) ?? '')?.[0] ?? []);
  return stated(days.sort().at(-1), true, page, 'packages.lastPublish');
}

/** A part of what the account says of itself: it stands under the account or under the scope that it owns. */
function ofAccount(page: Page, name: string): string | undefined {
  const scope = at(contextOf(page), 'scope');
  return text(at(scope, 'parent', 'resource', name)) ?? text(at(scope, 'resource', name));
}

function stated(value: RawValue | undefined, isShown: boolean, page: Page, locator: string): Section {
  const quote = value === undefined ? '' : typeof value === 'string' ? value : (value['name'] ?? value['text'] ?? '');
  return section([value === undefined ? undefined : observed(page, { value, quote, locator, hidden: !isShown })], false);
}

const said = (page: Page, words: string): boolean => saidOn(page)('display-name', words, words);
