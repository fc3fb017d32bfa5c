import type { Section } from '../adapter.ts';
import { matches } from '../dom.ts';
import { observed, section } from '../observe.ts';
import type { Page } from '../page.ts';

/** Entries of the conversation that is open. Others may be open in bubbles over the page, outside its `main`. */
export const messageRow = 'main li.msg-s-message-list__event';

/** One entry: its text, the mark of somebody else's, and the name over it, which stands at the first of several in a row. */
type Line = { element: Element; words: readonly Element[]; isOther: boolean; name?: string };

/** What the heading of a conversation with one person leads to; a group has no such link. */
export const personLink = 'main a.msg-thread__link-to-profile';

/** The one in the heading of the conversation, when nobody but this one and the reader has written in it. */
export function otherSide(page: Page): { element: Element; name: string } | undefined {
  const element = page.first(`${personLink} h2, ${personLink} .msg-entity-lockup__entity-title`);
  const name = element === undefined ? '' : page.text(element);
  const isGroup = linesOf(page).some((line) => line.isOther && line.name !== undefined && line.name !== name);
  return element === undefined || name === '' || isGroup ? undefined : { element, name };
}

/** Messages with their writers. The reader's own are marked `me`; a writer who cannot be told is left open. */
export function messages(page: Page): Section {
  const lines = linesOf(page);
  const isMarked = lines.some(({ isOther }) => isOther);
  const other = otherSide(page)?.name;
  const writers = lines.map(({ isOther, name }) => {
    if (isOther) return name ?? other;
    // Where no line carries the mark, it may have got another name, and only names tell.
    return isMarked || (name !== undefined && isReader(page, name, other)) ? 'me' : name;
  });
  if (new Set(writers.filter((writer) => writer !== 'me')).size > 1) page.notices.add('several-writers');
  return section(
    lines.map(({ words }, index) => {
      const readings = words.map((part) => page.reading(part));
      const text = readings.flatMap((part) => part.lines).join('\n');
      const hidden = readings.every((part) => part.hidden);
      return text === ''
        ? undefined
        : observed(page, { value: { text, from: writers[index] }, quote: text, locator: `message ${index + 1}`, hidden });
    }),
    false,
  );
}

/** Whether a name is the reader's: it stands on the picture in the bar above, or is not that of the only other side. */
function isReader(page: Page, name: string, other: string | undefined): boolean {
  const picture = page.first('img.global-nav__me-photo');
  const own = picture === undefined ? undefined : page.attribute(picture, 'alt');
  return own === name || (other !== undefined && other !== name);
}

function linesOf(page: Page): Line[] {
  let before: Pick<Line, 'isOther' | 'name'> | undefined;
  return page.all(messageRow).flatMap((row): Line[] => {
    const element = page.first('.msg-s-event-listitem', row);
    if (element === undefined) return [];
    const isOther = matches(element, '.msg-s-event-listitem--other');
    const shown = page.first('.msg-s-message-group__name', row);
    const name = shown === undefined ? (before?.isOther === isOther ? before.name : undefined) : page.text(shown);
    // Behind the last of several in a row the next name is due; where it is gone, nobody knows whose line follows.
    before = matches(element, '.msg-s-event-listitem--last-in-group') ? undefined : named(isOther, name);
    return [{ element, words: page.all('.msg-s-event-listitem__body', element), ...named(isOther, name) }];
  });
}

const named = (isOther: boolean, name: string | undefined) => (name === undefined ? { isOther } : { isOther, name });
