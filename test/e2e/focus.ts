import { naming } from './naming.ts';
import type { Surface } from './rig.ts';

/** What has the focus on a page, as a reviewer hears and sees it. */
export type Focus = {
  /** `button`, `link`, `tab`, `checkbox` and so on; empty when nothing on the page has the focus. */
  role: string;
  name: string;
  /** What it is said to be described by. */
  about: string;
  /** Whether the page shows that it has the focus: an outline, a ring, or thicker lines in a picture. */
  isSeen: boolean;
  /** Where it stands among all elements of the page, to tell two of one name apart; -1 when nothing has the focus. */
  place: number;
};

const body = `${naming}
  const element = document.activeElement;
  if (!document.hasFocus() || !element || element === document.body) return { role: '', name: '', about: '', isSeen: false, place: -1 };
  const ofTag = { a: 'link', button: 'button', summary: 'summary', textarea: 'textbox', select: 'combobox' };
  const ofType = { checkbox: 'checkbox', radio: 'radio', search: 'searchbox', date: 'date' };
  const role = element.getAttribute('role') ?? (element.localName === 'input' ? (ofType[element.type] ?? 'textbox') : (ofTag[element.localName] ?? element.localName));
  const by = element.getAttribute('aria-describedby');
  const about = (by ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ').trim();
  // A choice shows it around its words; a dialog, which is left by its first Tab, need not.
  const ringed = [element, element.closest('label')].some((each) => {
    const style = each && window.getComputedStyle(each);
    return style && ((style.outlineStyle !== 'none' && style.outlineWidth !== '0px') || style.boxShadow !== 'none');
  });
  const drawn = element.closest('svg') !== null && [...element.children].some((each) => {
    const { stroke, strokeWidth } = window.getComputedStyle(each);
    return !/^(none|transparent|rgba\\(0, 0, 0, 0\\))$/.test(stroke) && parseFloat(strokeWidth) >= 5;
  });
  return { role, name: nameOf(element).replace(/\\s+/g, ' ').trim(), about, isSeen: ringed || drawn, place: [...document.querySelectorAll('*')].indexOf(element) };
`;

/** What has the focus on a page; nothing while the browser's own window has it. */
export const focusOf = (surface: Surface): Promise<Focus> => surface.read<Focus>(body);
