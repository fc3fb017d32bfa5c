import type { Section } from '../adapter.ts';
import { observedAt, section } from '../observe.ts';
import type { Page } from '../page.ts';
import { layer } from './layer.ts';

const labels = ['joined', 'beigetreten', 'se unió', 'inscription', 'inscrit', 'entrou', 'data di iscrizione', 'lid geworden'];

/** When the account was made: LinkedIn says so only in the layer "About this profile", which the reader must have opened. */
export function joined(page: Page): Section {
  const open = layer(page, 'about-this-profile');
  if (open === undefined) return section([], false);
  const lines = page.all('p, dt, dd, h3, span[aria-hidden="true"]', open);
  const at = lines.findIndex((line) => labels.includes(page.text(line).toLowerCase()));
  const line = at < 0 ? undefined : lines[at + 1];
  const text = line === undefined ? '' : page.text(line);
  return section(
    [
      line !== undefined && /(?:19|20)\d{2}/.test(text) && text.length <= 40
        ? observedAt(page, line, 'about this profile, joined', text)
        : undefined,
    ],
    false,
  );
}
