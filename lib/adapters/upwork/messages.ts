import type { Section } from '../adapter.ts';
import { observed, section } from '../observe.ts';
import type { Page } from '../page.ts';

/** One entry of a room, in the page's order. */
export const storySelector = '[id^="story_"]';

/** Who has written in a room: everybody by the name over their entries, and who of them reads it, where that can be told. */
export type Writers = { names: ReadonlySet<string>; me?: string };

/**
 * The reader's own name stands in the bar above, and a room is called by the name of the other one. So of two writers the one whom
 * the room is not called by reads it; nothing else tells the two sides apart.
 */
export function writersOf(page: Page): Writers {
  const names = new Set(page.all(`${storySelector} [data-test="story-header"] .user-name`).map((name) => page.text(name)));
  const bar = page.first('[data-test="profile-name"]');
  const own = bar === undefined ? undefined : page.text(bar);
  if (own !== undefined && names.has(own)) return { names, me: own };
  const title = page.first('[data-test="room-title"]');
  const others = [...names].filter((name) => title === undefined || name !== page.text(title));
  return names.size === 2 && others.length === 1 ? { names, me: others[0] as string } : { names };
}

/** Everybody but the reader. */
export const candidates = ({ names, me }: Writers): string[] => [...names].filter((name) => name !== me);

/** Messages of a room. The site names the writer above the first of several in a row; a line of nobody known is left out. */
export function messages(page: Page): Section {
  const writers = writersOf(page);
  const isOpen = writers.me === undefined ? writers.names.size > 0 && !isCalledByAll(page, writers) : candidates(writers).length > 1;
  if (isOpen) page.notices.add('several-writers');
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

/** A room in which one alone has written and which is called by that name: it is the other one's. */
const isCalledByAll = (page: Page, { names }: Writers): boolean => {
  const title = page.first('[data-test="room-title"]');
  return names.size === 1 && title !== undefined && names.has(page.text(title));
};

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
