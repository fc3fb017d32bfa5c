import type { Section } from '../adapter.ts';
import { observed, section } from '../observe.ts';
import type { Page } from '../page.ts';

/** One entry of a room, in the page's order. */
export const storySelector = '[id^="story_"]';

/**
 * Who has written in a room: everybody by the name over their entries, and who of them reads it, where that can be told. `isOpen`
 * when nobody can say which one is the candidate.
 */
export type Writers = { names: ReadonlySet<string>; me?: string; isOpen: boolean };

/**
 * The reader's own name stands in the bar above, and a room is called by the name of the other one. So of two writers the one whom
 * the room is not called by reads it; nothing else tells the two sides apart.
 */
export function writersOf(page: Page): Writers {
  const names = new Set(page.all(`${storySelector} [data-test="story-header"] .user-name`).map((name) => page.text(name)));
  const [bar, title] = [page.first(':is(header, nav) [data-test="profile-name"]'), page.first('[data-test="room-title"]')].map((element) =>
    element === undefined ? undefined : page.text(element),
  );
  if (bar !== undefined && title !== undefined && names.has(bar)) {
    // Two people may be called the same, and then the name tells nobody apart.
    return bar === title ? { names, isOpen: true } : { names, me: bar, isOpen: names.size > 2 };
  }
  const others = [...names].filter((name) => name !== title);
  if (names.size === 2 && others.length === 1) return { names, me: others[0] as string, isOpen: false };
  return { names, isOpen: others.length > 0 };
}

/** Everybody but the reader. */
export const candidates = ({ names, me }: Writers): string[] => [...names].filter((name) => name !== me);

/** Messages of a room. The site names the writer above the first of several in a row; a line of nobody known is left out. */
export function messages(page: Page): Section {
  const writers = writersOf(page);
  if (writers.isOpen) page.notices.add('several-writers');
  let from: string | undefined;
  const lines = page.all(storySelector).map((story, index) => {
    const header = page.first('[data-test="story-header"]', story);
    const name = page.first('[data-test="story-header"] .user-name', story);
    if (name !== undefined) from = page.text(name);
    // The reader's further lines are of no use, and a line that followed something not drawn yet may be anybody's.
    else if (header !== undefined || from === writers.me) from = undefined;
    const message = page.first('[data-test="story-message"]', story);
    const isDeleted = page.first('.story-message.deleted', story) !== undefined;
    if (from === undefined || message === undefined || isDeleted) return undefined;
    const { lines: shown, hidden } = page.reading(message, false, '.reply-wrapper, .quote-attachment, .quote-wrap');
    const text = shown.join('\n');
    if (text === '') return undefined;
    const value = { text, at: header && writtenAt(page, header), from: from === writers.me ? 'me' : from };
    return observed(page, { value, quote: text, locator: `message ${index + 1}`, hidden });
  });
  return section(lines, false);
}

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** `April 20, 2026 at 2:07 PM`, by the reader's clock; undefined in another language. */
function writtenAt(page: Page, header: Element): string | undefined {
  const stamp = page.first('.story-timestamp', header);
  const title = (stamp && page.attribute(stamp, 'title')) ?? '';
  const [, month = '', day = '', year = '', hour = '', minute = '', half] =
    /^(\p{L}{3,9}) (\d{1,2}), (20\d\d) at (\d{1,2}):(\d\d) ?([AP]M)$/u.exec(title) ?? [];
  const index = months.indexOf(month.toLowerCase());
  if (index < 0) return undefined;
  const hours = (Number(hour) % 12) + (half === 'PM' ? 12 : 0);
  const two = (number: number | string) => String(number).padStart(2, '0');
  return `${year}-${two(index + 1)}-${two(day)}T${two(hours)}:${minute}`;
}
