import type { Section } from '../adapter.ts';
import { closest } from '../dom.ts';
import { observed, section } from '../observe.ts';
import type { Page } from '../page.ts';
import { certifications } from './certifications.ts';
import { layer } from './layer.ts';
import { slugOf } from './slug.ts';

// What the layer "About this profile" says was verified, in English, Spanish and Portuguese. An invitation to get verified
// begins otherwise.
const said =
  /^(?:verified using\s|verificado co[mn]\s|(?:work email|workplace|education|identity|government id|correo laboral|formação|formación)\sverifi(?:ed|cad[oa])\s)/i;

// Which country issued an identity document says what a person is, so the line ends before that.
const issuer = /\s(?:issued|emitid[oa])\s(?:in|by|en|em|por|pel[oa])\s.*$/i;

const trigger = 'ProfileVerificationTriggerRef-';

/** What the site says it has verified about the member, and the certificates that the member lists. */
export function badges(page: Page): Section {
  const { observations } = certifications(page);
  return section([...marks(page), ...lines(page), ...observations], false);
}

/** The mark beside the name. Other people on the page carry it too, each under the name in their address. */
function marks(page: Page): Section['observations'] {
  return page.all(`[componentkey^="${trigger}"] svg[aria-label]`).flatMap((mark) => {
    const around = closest(mark, `[componentkey^="${trigger}"]`);
    const whose = around && page.attribute(around, 'componentkey')?.slice(trigger.length).toLowerCase();
    const label = page.attribute(mark, 'aria-label') ?? '';
    if (whose === undefined || whose !== slugOf(page.url)) return [];
    return observed(page, { value: label, quote: label, locator: 'mark beside the name', hidden: page.isHidden(mark) }) ?? [];
  });
}

function lines(page: Page): Section['observations'] {
  const open = layer(page, 'about-this-profile');
  const found = open === undefined ? [] : page.all('li, p, span[aria-hidden="true"]', open);
  return found.flatMap((line) => {
    const { lines: words, hidden } = page.reading(line);
    const text = words.join(' ');
    // A row holds its text twice, for eyes and for screen readers; only what stands in no part of its own is a line.
    if (text.length > 300 || !said.test(text) || page.first('p, span[aria-hidden="true"]', line) !== undefined) return [];
    const value = text.replace(issuer, '');
    return observed(page, { value, quote: value, locator: 'about this profile, verified', hidden }) ?? [];
  });
}
