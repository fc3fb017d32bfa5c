import type { Section } from '../adapter.ts';
import { boxText } from '../box-text.ts';
import { closest, parentOf, tagName } from '../dom.ts';
import { observed, section } from '../observe.ts';
import type { Page } from '../page.ts';
import { card } from './cards.ts';
import { companyAddress } from './company-address.ts';
import { employerAndKind } from './employment.ts';
import { type Entry, entries } from './entries.ts';
import { isPeriod } from './period.ts';
import { publicWork } from './public-entries.ts';

/** Positions, one by one. A card that is not drawn yet, or in which no period can be made out, leaves the field missing. */
export function work(page: Page): Section {
  const experience = card(page, 'experience');
  if (experience === undefined) return publicWork(page);
  if (page.first('a[href*="/details/experience"]', experience) !== undefined) page.notices.add('more-on-site:work');
  return section(
    entries(page, experience).map((entry, index) => position(page, entry, `experience, entry ${index + 1}`)),
    false,
  );
}

function position(page: Page, { element, lines, group }: Entry, locator: string) {
  const texts = lines.map((line) => page.text(line));
  const at = texts.findIndex((text, index) => index > 0 && isPeriod(text));
  const title = texts[0];
  // Without its period one cannot tell a title from an employer.
  if (at < 1 || title === undefined) return undefined;
  // Within a group the employer stands above, and a line below the title is the kind of employment.
  const below = at > 1 ? texts[1] : undefined;
  const { employer, employment } =
    group.length > 0 ? { ...groupOf(page, group), ...kindOf(below) } : below === undefined ? {} : employerAndKind(below);
  const place = isPlace(lines[at], lines[at + 1]) ? texts[at + 1] : undefined;
  const dates = texts[at];
  return observed(page, {
    value: { title, employer, dates, employment, place, url: companyAddress(page, element), text: description(page, element) },
    quote: [...group.map((line) => page.text(line)), ...texts.slice(0, place === undefined ? at + 1 : at + 2)].join(' | '),
    locator,
    hidden: page.reading(lines[0] as Element).hidden,
  });
}

const kindOf = (line: string | undefined) => (line === undefined ? {} : { employment: line });

/** Employer and kind of employment of a group: `Example Freight`, `Full-time · 5 yrs 3 mos`. */
function groupOf(page: Page, group: Element[]): { employer?: string; employment?: string } {
  const [employer, length = ''] = group.map((line) => page.text(line));
  const [kind = ''] = length.split(' · ');
  return { ...(employer === undefined ? {} : { employer }), ...(kind === '' || /\d/.test(kind) ? {} : { employment: kind }) };
}

// The place stands right below the period in the same block; a description stands in a block of its own.
function isPlace(period: Element | undefined, next: Element | undefined): boolean {
  if (period === undefined || next === undefined) return false;
  const [above, below] = tagName(period) === 'p' ? [period, next] : [parentOf(period) as Element, parentOf(next) as Element];
  return parentOf(above) === parentOf(below);
}

function description(page: Page, element: Element): string | undefined {
  const box = page.first('[data-testid="expandable-text-box"]', element);
  if (box !== undefined) return boxText(page, box);
  const list = closest(element, 'ul');
  const line = page
    .all('li span[aria-hidden="true"]', element)
    // Linked lines are media and skills, and not the candidate's text.
    .find((span) => closest(span, 'ul') !== list && closest(span, 'a') === undefined);
  return line === undefined ? undefined : page.lines(line).join('\n');
}
