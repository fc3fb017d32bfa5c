import type { RawObservation } from '../../core/model/raw-profile.ts';
import { observed } from '../raw-document.ts';
import { walkXml } from './walk-xml.ts';
import type { ZipParts } from './zip-parts.ts';

/** What the properties of an Office file say: who wrote it, when, with what. Their times are those of the file's own words. */
export function readProperties(parts: ZipParts): RawObservation[] {
  return [...core(parts), ...application(parts), ...custom(parts)];
}

function core(parts: ZipParts): RawObservation[] {
  const where = 'docProps/core.xml';
  return [...valuesOf(parts, where)].flatMap(([name, text]) => {
    const locator = `${where} ${name}`;
    if (name === 'dc:creator') return observed('document-author', { name: text, role: 'author' }, text, locator) ?? [];
    if (name === 'cp:lastModifiedBy') return observed('document-author', { name: text, role: 'last-modified-by' }, text, locator) ?? [];
    if (name === 'dcterms:created') return time('created', text, locator);
    if (name === 'dcterms:modified') return time('modified', text, locator);
    if (name === 'cp:lastPrinted') return time('printed', text, locator);
    if (name === 'dc:language') return observed('document-language', text, text, locator) ?? [];
    if (name === 'dc:identifier') return observed('document-mark', { of: 'document-id', text }, text, locator) ?? [];
    return [];
  });
}

/** A moment in the form of the Office files, `2026-03-09T08:15:00+02:00`; `Z` says only that the program writes UTC. */
function time(of: 'created' | 'modified' | 'printed', text: string, locator: string): RawObservation[] {
  const [, at, offset] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?)(?:\.\d{1,9})?(Z|[+-]\d\d:\d\d)?$/i.exec(text.trim()) ?? [];
  // A file that was never printed, or whose program keeps no clock, names the first moment of its calendar.
  if (/^(?:0001|1601|1899|1900|1970-01-01)/.test(text)) return [];
  const clock = at === undefined ? {} : { at: /^z$/i.test(offset ?? '') ? `${at}Z` : at };
  const zone = offset === undefined || /^z$/i.test(offset) ? {} : { offset };
  return [observed('document-time', { text, of, ...clock, ...zone }, text, locator) ?? []].flat();
}

function application(parts: ZipParts): RawObservation[] {
  const where = 'docProps/app.xml';
  const values = valuesOf(parts, where);
  const [program, version, template] = ['app:Application', 'app:AppVersion', 'app:Template'].map((name) => values.get(name) ?? '') as [
    string,
    string,
    string,
  ];
  const company = values.get('app:Company') ?? '';
  const manager = values.get('app:Manager') ?? '';
  return [
    observed('document-author', { name: company, role: 'company' }, company, `${where} Company`),
    observed('document-author', { name: manager, role: 'manager' }, manager, `${where} Manager`),
    observed(
      'document-software',
      { name: `${program} ${version}`.trim(), role: 'creator' },
      `${program} ${version}`,
      `${where} Application`,
    ),
    observed('document-software', { name: template, role: 'template' }, template, `${where} Template`),
  ].flatMap((one) => (one === undefined || isNameless(one) ? [] : [one]));
}

const isNameless = ({ value }: RawObservation): boolean => typeof value !== 'string' && value['name'] === undefined;

/** Programs other than Word leave their name and an id of the document here; so does the sensitivity label of a company. */
function custom(parts: ZipParts): RawObservation[] {
  const where = 'docProps/custom.xml';
  return [...valuesOf(parts, where)].flatMap(([name, text]) => {
    const locator = `${where} ${name}`;
    // The number before the dash is the language of the program, which is nobody's business.
    if (name === 'KSOProductBuildVer')
      return observed('document-software', { name: `WPS Office ${text.replace(/^\d{1,6}-/, '')}`, role: 'creator' }, text, locator) ?? [];
    if (name === 'ICV' || /^MSIP_Label_[\w-]{1,60}_SiteId$/.test(name))
      return observed('document-mark', { of: 'document-id', text }, text, locator) ?? [];
    return [];
  });
}

/** The text of every element under the root, by its name; of custom properties by the name that they are given. */
function valuesOf(parts: ZipParts, part: string): Map<string, string> {
  const values = new Map<string, string>();
  const bytes = parts.read(part);
  if (!bytes) return values;
  let name: string | undefined;
  walkXml(bytes, {
    open: (element, path) => {
      if (path.length === 2) name = element.name === 'custom:property' ? element.get('name') : element.name;
    },
    text: (text, path) => {
      if (path.length < 2 || path.length > 3 || name === undefined || values.size >= 100) return;
      values.set(name, ((values.get(name) ?? '') + text).slice(0, 500));
    },
  });
  return new Map([...values].map(([key, value]) => [key, value.trim()]));
}
