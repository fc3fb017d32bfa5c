import { type Look, type ParagraphLook, takeParagraphProperty, takeRunProperty } from './look.ts';
import { walkXml } from './walk-xml.ts';

type Style = { basedOn?: string; look: Look; paragraph: ParagraphLook; name: string; paints: boolean };

/** The named styles of a document. */
export type Styles = {
  /** How letters look by the style of their paragraph and their own, before what is set on them directly. */
  lookOf: (paragraphStyle: string | undefined, runStyle: string | undefined) => Look;
  paragraphOf: (paragraphStyle: string | undefined) => ParagraphLook;
  /** Whether a table's style paints cells: which ones we do not work out. */
  paintsCells: (tableStyle: string | undefined) => boolean;
  /** Languages that the styles set, as they write them. */
  languages: string[];
};

/** Reads `word/styles.xml`; without one everything looks plain. Throws a `Refusal`. */
export function readStyles(bytes: Uint8Array | undefined): Styles {
  const styles = new Map<string, Style>();
  const languages: string[] = [];
  const basic: Style = { look: {}, paragraph: {}, name: '', paints: false };
  let normal: string | undefined;
  let open: Style | undefined;
  if (bytes)
    walkXml(bytes, {
      open: (element, path) => {
        const { name, get } = element;
        if (name === 'w:docDefaults') open = basic;
        else if (name === 'w:style') {
          open = { look: {}, paragraph: {}, name: '', paints: false };
          const id = get('w:styleId') ?? '';
          styles.set(id, open);
          if (get('w:type') === 'paragraph' && /^(?:1|true|on)$/.test(get('w:default') ?? '')) normal = id;
        } else if (!open) return;
        else if (name === 'w:name') open.name = get('w:val') ?? '';
        else if (name === 'w:basedOn') open.basedOn = get('w:val') ?? '';
        else if (name === 'w:lang') languages.push(...['w:val', 'w:eastAsia', 'w:bidi'].flatMap((which) => get(which) ?? []));
        else take(open, element, path);
      },
      close: (name) => {
        if (name === 'w:style' || name === 'w:docDefaults') open = undefined;
      },
    });
  const chain = (id: string | undefined): Style[] => {
    const found: Style[] = [];
    // A circle of styles, or a very long line of them, ends here.
    for (let next = id; next !== undefined && found.length < 20; next = found[0]?.basedOn) {
      const style = styles.get(next);
      if (!style || found.includes(style)) break;
      found.unshift(style);
    }
    return found;
  };
  const looks = new Map<string, Look>();
  const lookOf = (paragraphStyle: string | undefined, runStyle: string | undefined): Look => {
    const key = JSON.stringify([paragraphStyle, runStyle]);
    const known = looks.get(key);
    if (known) return known;
    // Word's own marks around pasted forms are hidden in every document that has them, and say nothing.
    const chosen = [...chain(paragraphStyle ?? normal), ...chain(runStyle)].filter(
      ({ name }) => !/^HTML (?:Top|Bottom) of Form$/i.test(name),
    );
    const look: Look = Object.assign({}, basic.look, ...chosen.map((style) => style.look));
    if (looks.size < 5_000) looks.set(key, look);
    return look;
  };
  const paragraphOf = (id: string | undefined): ParagraphLook => {
    const chosen = chain(id ?? normal);
    const isHeading = chosen.some(({ name, paragraph }) => paragraph.isHeading || /^(?:heading \d|title|subtitle)$/i.test(name));
    return Object.assign({}, basic.paragraph, ...chosen.map(({ paragraph }) => paragraph), isHeading ? { isHeading } : {});
  };
  return { lookOf, paragraphOf, paintsCells: (id) => chain(id).some(({ paints }) => paints), languages };
}

function take(style: Style, element: Parameters<typeof takeParagraphProperty>[1], path: readonly string[]): void {
  if (element.name === 'w:shd' && (path.at(-2) === 'w:tcPr' || path.at(-2) === 'w:tblPr')) style.paints = true;
  // What a table's style says of its first row is not said of every paragraph in it.
  if (path.includes('w:tblStylePr')) return;
  if (path.includes('w:rPr')) takeRunProperty(style.look, element, path);
  else if (path.includes('w:pPr')) takeParagraphProperty(style.paragraph, element);
}
