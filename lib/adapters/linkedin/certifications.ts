import type { Section } from '../adapter.ts';
import { observed, section } from '../observe.ts';
import type { Page } from '../page.ts';
import { card } from './cards.ts';
import { entries } from './entries.ts';

/** Certificates as the candidate lists them: `Name · Issuer`. */
export function certifications(page: Page): Section {
  const around = card(page, 'certifications');
  if (around === undefined) return section([], false);
  return section(
    entries(page, around).map(({ lines }, index) => {
      const [name, issuer] = lines.map((line) => page.text(line));
      if (name === undefined) return undefined;
      // Where no issuer is named, the day of issue or the number of the certificate follows the name.
      const isIssuer = issuer !== undefined && !/\d/.test(issuer);
      return observed(page, {
        value: isIssuer ? `${name} · ${issuer}` : name,
        quote: lines.map((line) => page.text(line)).join(' | '),
        locator: `certifications, entry ${index + 1}`,
        hidden: page.reading(lines[0] as Element).hidden,
      });
    }),
    false,
  );
}
