import type { RawObservation } from '../../core/model/raw-profile.ts';
import { observed } from '../raw-document.ts';

const mostPrograms = 8;

/** What Adobe's description of a file says, by its usual names (ISO 16684-1); it is searched as text, since only a few words of it matter. */
export function xmpFacts(xmp: string | undefined, where: string): RawObservation[] {
  if (xmp === undefined) return [];
  const at = (name: string): string => `${where} XMP ${name}`.trim();
  const programs = [...new Set([...valuesOf(xmp, 'xmp:CreatorTool'), ...valuesOf(xmp, 'stEvt:softwareAgent')])].slice(0, mostPrograms);
  const [taken] = [...valuesOf(xmp, 'exif:DateTimeOriginal'), ...valuesOf(xmp, 'photoshop:DateCreated')];
  const [id] = [...valuesOf(xmp, 'xmpMM:OriginalDocumentID'), ...valuesOf(xmp, 'xmpMM:DocumentID')];
  const [source] = valuesOf(xmp, 'Iptc4xmpExt:DigitalSourceType');
  const generated = source !== undefined && /algorithmicMedia/i.test(source) ? source.replace(/^.*\//s, '') : undefined;
  const [, clock, offset] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?)(?:\.\d{1,9})?(Z|[+-]\d\d:\d\d)?$/.exec(taken ?? '') ?? [];
  const moment = {
    ...(clock === undefined ? {} : { at: offset === 'Z' ? `${clock}Z` : clock }),
    ...(offset === undefined || offset === 'Z' ? {} : { offset }),
  };
  return [
    ...programs.map((program) => observed('picture-device', { software: program }, program, at('software'))),
    taken === undefined ? undefined : observed('picture-time', { text: taken, ...moment }, taken, at('DateTimeOriginal')),
    id === undefined ? undefined : observed('document-mark', { of: 'document-id', text: id }, id, at('DocumentID')),
    // The word that the press uses for pictures which a program made up (IPTC photo metadata 2023.1).
    generated === undefined ? undefined : observed('picture-device', { software: generated }, source ?? '', at('DigitalSourceType')),
  ].filter((one) => one !== undefined);
}

/** The values of a property, written as an attribute or as an element. */
function valuesOf(xmp: string, name: string): string[] {
  const attributes = xmp.matchAll(new RegExp(String.raw`\b${name}\s{0,10}=\s{0,10}(?:"([^"<]{1,300})"|'([^'<]{1,300})')`, 'g'));
  const elements = xmp.matchAll(new RegExp(`<${name}>([^<]{1,300})</${name}>`, 'g'));
  return [...attributes, ...elements].slice(0, 100).flatMap(([, one, other]) => plain(one ?? other ?? ''));
}

function plain(text: string): string[] {
  const words = text
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '')
    .trim();
  return words === '' ? [] : [words];
}
