import type { Section } from '../adapter.ts';
import { parentOf } from '../dom.ts';
import { observed, section } from '../observe.ts';
import type { Page } from '../page.ts';
import { partOf } from './part-of-profile.ts';

// `June 2026 - Present`, `July 2022 - June 2025`, `2018 - 2020`.
const period = /^(?:\p{L}{3,9}\.? )?(?:19|20)\d{2} ?[-–] ?(?:Present|(?:\p{L}{3,9}\.? )?(?:19|20)\d{2})$/u;

/**
 * Employers before and beside the site, which the candidate names. The work history, which the site itself keeps of jobs done
 * through it, is another part and is not read.
 */
export function employment(page: Page): Section {
  const part = partOf(page, 'employment history');
  if (part === undefined) return section([], false);
  if (page.all('button', part).some((button) => /^show more\b/i.test(page.text(button)))) page.notices.add('more-on-site:work');
  return section(
    page.all('h4', part).map((heading, index) => job(page, heading, part, `employment history, entry ${index + 1}`)),
    false,
  );
}

function job(page: Page, heading: Element, part: Element, locator: string) {
  // `Software Engineer | Example Freight`: the last bar parts the role from the employer.
  const name = page.text(heading);
  const bar = name.lastIndexOf(' | ');
  const [title, employer] = bar < 0 ? [name, undefined] : [name.slice(0, bar), name.slice(bar + 3)];
  const entry = around(page, heading, part);
  const lines = page.lines(entry);
  const dates = lines.find((line) => period.test(line));
  const clamp = page.first('[id^="air3-line-clamp"], [id^="air3-truncation"]', entry);
  if (name === '' || (dates === undefined && employer === undefined)) return undefined;
  return observed(page, {
    value: { title, employer, dates, text: clamp === undefined ? undefined : page.lines(clamp).join('\n') },
    quote: dates === undefined ? name : `${name} | ${dates}`,
    locator,
    hidden: page.isHidden(heading),
  });
}

/** The widest element around an entry's heading that holds no other entry. */
function around(page: Page, heading: Element, part: Element): Element {
  let element = heading;
  for (let next = parentOf(element) as Element | null; next !== null && next !== part; next = parentOf(next) as Element | null) {
    if (page.all('h4', next).length > 1) break;
    element = next;
  }
  return element;
}
