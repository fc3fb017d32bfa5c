import { numberOf } from './look.ts';
import type { XmlElement } from './walk-xml.ts';

/** What a section shows at the top and the bottom of its pages, by relationship ids, and the size of its pages in points. */
export type Section = { headers: string[]; footers: string[]; pageSize?: string };

/** Follows section properties while a text is walked. Headers of even pages are left out: they repeat what odd ones say, or are not shown. */
export function followSections(): {
  open: (element: XmlElement, path: readonly string[]) => void;
  close: (name: string) => void;
  sections: Section[];
} {
  const sections: Section[] = [];
  let references: { isHeader: boolean; type: string; id: string }[] = [];
  let hasTitlePage = false;
  let pageSize: string | undefined;
  return {
    sections,
    open: ({ name, get }, path) => {
      if (path.at(-2) !== 'w:sectPr') return;
      if ((name === 'w:headerReference' || name === 'w:footerReference') && references.length < 20)
        references.push({ isHeader: name === 'w:headerReference', type: get('w:type') ?? 'default', id: get('r:id') ?? '' });
      else if (name === 'w:titlePg') hasTitlePage = !/^(?:0|false|off)$/.test(get('w:val') ?? '');
      else if (name === 'w:pgSz') pageSize = sizeOf(get('w:w'), get('w:h'));
    },
    close: (name) => {
      if (name !== 'w:sectPr') return;
      const shown = references.filter(({ type }) => type === 'default' || (type === 'first' && hasTitlePage));
      const ids = (isHeader: boolean) => shown.filter((each) => each.isHeader === isHeader).map(({ id }) => id);
      if (sections.length < 200)
        sections.push({ headers: ids(true), footers: ids(false), ...(pageSize === undefined ? {} : { pageSize }) });
      references = [];
      hasTitlePage = false;
      pageSize = undefined;
    },
  };
}

/** Word counts twentieths of a point. */
function sizeOf(width: string | undefined, height: string | undefined): string | undefined {
  const [across, down] = [numberOf(width), numberOf(height)];
  return across && down ? `${Math.round(across / 20)} × ${Math.round(down / 20)} pt` : undefined;
}
