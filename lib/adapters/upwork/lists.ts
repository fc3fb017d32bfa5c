import type { Section } from '../adapter.ts';
import { closest } from '../dom.ts';
import { observed, observedAt, section } from '../observe.ts';
import type { Page } from '../page.ts';
import { partOf } from './part-of-profile.ts';

/** Skills of the profile itself. Jobs and projects carry skills of their own, which are left out. */
export function skills(page: Page): Section {
  const part = page.first('#hor-anc-id-skills') ?? partOf(page, 'skills');
  const tokens = part === undefined ? [] : page.all('.air3-token, .skill-name, [data-test="skill"], [data-qa="skill"]', part);
  return section(
    tokens
      .filter((token) => page.first('.skill-name', token) === undefined && !/^\+ ?\d+ more$/i.test(page.text(token)))
      .map((token, index) => observedAt(page, token, `skills, entry ${index + 1}`, page.text(token))),
    false,
  );
}

/** What clients wrote after a job. */
export function reviews(page: Page): Section {
  const texts = page.all('.assignments-item .feedback p, [data-qa="feedback-section"] [data-test="feedback-comment"]');
  return section(
    texts
      .filter((text) => closest(text, 'button') === undefined)
      .map((text, index) => {
        const { lines, hidden } = page.reading(text);
        const value = lines.join('\n').replace(/^["“]|["”]$/g, '');
        return observed(page, { value, quote: lines.join(' '), locator: `work history, review ${index + 1}`, hidden });
      }),
    false,
  );
}
