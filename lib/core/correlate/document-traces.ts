import type { ObservationOf } from '../model/observation.ts';
import type { Trace } from '../model/trace.ts';
import { toLatin } from '../text/latin.ts';
import { ofKind, type Shown, valueTrace } from './shown.ts';

/** What a file keeps of where it was made: whom it names, marks that a copy inherits, and how it is made up. */
export function documentTraces(shown: readonly Shown[]): Trace[] {
  return [...authors(shown), ...marks(shown), ...layouts(shown)];
}

const authors = (shown: readonly Shown[]): Trace[] =>
  ofKind(shown, 'document-author').flatMap((at) => {
    const name = toLatin(at.observation.value.name)
      .replace(/[^\p{L}\p{N}@.]+/gu, ' ')
      .trim();
    return name.length < 3 || machineAccount.test(name) ? [] : [valueTrace('document-author', name, at)];
  });

/** Ids that a file keeps when it is copied and rewritten for somebody else. Short ones meet by chance in a large casebook. */
const marks = (shown: readonly Shown[]): Trace[] =>
  ofKind(shown, 'document-mark').flatMap((at) => {
    const { of, text } = at.observation.value;
    const id = text.toLowerCase().replace(/^(?:urn:uuid:|uuid:|xmp\.[di]id:)/, '');
    const shortest = of === 'document-id' ? 8 : 16;
    if (
      of === 'page-size' ||
      id.length < shortest ||
      /^(.)\1*$/.test(id.replace(/[^\da-z]/g, '')) ||
      ofACompany.test(at.observation.locator)
    )
      return [];
    return [valueTrace('document-author', `${of} ${id}`, at)];
  });

/** Program, typefaces, template and page together; by itself each of them is millions of people's. */
function layouts(shown: readonly Shown[]): Trace[] {
  const bySource = new Map<string, Shown[]>();
  for (const at of shown) {
    const { kind } = at.observation;
    if (kind !== 'document-software' && kind !== 'document-mark') continue;
    bySource.set(at.profile.account, [...(bySource.get(at.profile.account) ?? []), at]);
  }
  return [...bySource.values()].flatMap((parts) => {
    const software = ofKind(parts, 'document-software');
    const named = (role: ObservationOf<'document-software'>['value']['role']) =>
      [
        ...new Set(
          software.filter(({ observation }) => observation.value.role === role).map(({ observation }) => toLatin(observation.value.name)),
        ),
      ].sort();
    const sizes = ofKind(parts, 'document-mark').filter(({ observation }) => observation.value.of === 'page-size');
    const [fonts, made] = [named('font'), [...named('creator'), ...named('producer')]];
    const at = software[0];
    if (at === undefined || fonts.length < 2 || made.length === 0) return [];
    const page = [...new Set(sizes.map(({ observation }) => observation.value.text))].join(' ');
    return [valueTrace('document-layout', [made.join(', '), fonts.join(', '), named('template').join(', '), page].join(' | '), at)];
  });
}

/** Accounts that come with a computer, and the programs that most files name; the pack's list knows the others. */
const machineAccount =
  /^(?:user|users?\d{0,4}|admin|administrator|owner|windows user|microsoft office user|pc|hp|dell|acer|asus|lenovo|home|default|guest|author|unknown|anonymous|office|student|client|test|me|root|www|python docx|apache poi|un ?named|canva|(?:microsoft|google|adobe|apple|libreoffice|openoffice|wps|latex|overleaf)(?: .{0,40})?)$/;
/** The tenant of an organisation is the same for everybody who works there. */
const ofACompany = /siteid/i;
