/** An object of a PDF: its text, and for a stream the bytes that follow. */
export type PdfObject = string | { dictionary: string; stream: string };

export type PdfPage = { content: string; annotations?: string; box?: string; extra?: string };

/** What a PDF is made of; everything but the pages may be left out. Objects from 20 on are the caller's own. */
export type PdfParts = {
  pages: readonly PdfPage[];
  info?: string;
  catalog?: string;
  resources?: { fonts?: string; states?: string; forms?: string; rest?: string };
  objects?: Readonly<Record<number, PdfObject>>;
  trailer?: string;
};

/** A PDF with Helvetica as `/F1`, states for opacity, and a dark picture of one pixel as `/Picture`. Each character is a byte. */
export function aPdf({ pages, info = '', catalog = '', resources = {}, objects = {}, trailer = '' }: PdfParts): Uint8Array<ArrayBuffer> {
  const firstPage = 1_000;
  const all = new Map<number, PdfObject>([
    [1, `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`],
    [2, `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, nth) => `${firstPage + nth * 2} 0 R`).join(' ')}] >>`],
    [3, `<< ${info} >>`],
    [4, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'],
    [5, { dictionary: '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8', stream: '\u0020' }],
    [
      6,
      `<< /Font << /F1 4 0 R ${resources.fonts ?? ''} >> /ExtGState << /None << /ca 0 /CA 0 >> /Faint << /ca 0.02 >> /Third << /ca 0.3 >> /Multiply << /BM /Multiply >> ${resources.states ?? ''} >> /XObject << /Picture 5 0 R ${resources.forms ?? ''} >> ${resources.rest ?? ''} >>`,
    ],
    ...Object.entries(objects).map(([number, object]) => [Number(number), object] as const),
    ...pages.flatMap(({ content, annotations = '', box = '[0 0 612 792]', extra = '' }, nth): [number, PdfObject][] => [
      [
        firstPage + nth * 2,
        `<< /Type /Page /Parent 2 0 R /MediaBox ${box} /Resources 6 0 R /Contents ${firstPage + nth * 2 + 1} 0 R /Annots [${annotations}] ${extra} >>`,
      ],
      [firstPage + nth * 2 + 1, { dictionary: '', stream: content }],
    ]),
  ]);
  return written(all, trailer);
}

function written(all: ReadonlyMap<number, PdfObject>, trailer: string): Uint8Array<ArrayBuffer> {
  let text = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n';
  const places = new Map<number, number>();
  for (const [number, object] of all) {
    places.set(number, text.length);
    const body =
      typeof object === 'string'
        ? object
        : `<< ${object.dictionary} /Length ${object.stream.length} >>\nstream\n${object.stream}\nendstream`;
    text += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const start = text.length;
  const table = [...places].map(([number, place]) => `${number} 1\n${String(place).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 1\n0000000000 65535 f \n${table}trailer\n<< /Size ${Math.max(...places.keys()) + 1} /Root 1 0 R /Info 3 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** Text at a place, in Helvetica; `before` sets colours and the like inside the text object. */
export const words = (text: string, x: number, y: number, size = 11, before = '0 g'): string =>
  `BT ${before} /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[()\\]/g, '\\$&')}) Tj ET\n`;

/** An upright rectangle filled with a colour, as `0.1 0.2 0.3`. */
export const rectangle = (colour: string, x: number, y: number, width: number, height: number): string =>
  `q ${colour} rg ${x} ${y} ${width} ${height} re f Q\n`;
