/** Properties that the picture takes from the style sheet and that a file of its own must carry. */
const carried = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-family',
  'font-size',
  'font-weight',
  'paint-order',
];

/** A drawn picture as an SVG file that looks the same without the page's style sheet. */
export function svgFile(drawn: SVGSVGElement): string {
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  const [originals, copies] = [drawn, copy].map((each) => [each, ...each.querySelectorAll('*')]);
  for (const [index, original] of (originals ?? []).entries()) {
    const own = copies?.[index];
    const style = getComputedStyle(original);
    for (const property of carried) own?.setAttribute(property, style.getPropertyValue(property));
    own?.removeAttribute('class');
  }
  const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  paper.setAttribute('width', '100%');
  paper.setAttribute('height', '100%');
  paper.setAttribute('fill', paperOf(drawn));
  copy.prepend(paper);
  return new XMLSerializer().serializeToString(copy);
}

/** The SVG as a PNG of twice its size; `undefined` when the browser cannot draw it. */
export async function pngFile(svg: string, width: number, height: number): Promise<Blob | undefined> {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  try {
    await picture.decode();
  } catch {
    return undefined;
  }
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: 2 * width, height: 2 * height });
  canvas.getContext('2d')?.drawImage(picture, 0, 0, 2 * width, 2 * height);
  return new Promise((done) => canvas.toBlob((made) => done(made ?? undefined), 'image/png'));
}

/** The colour behind the picture: of the nearest part of the page that has one. */
function paperOf(drawn: Element): string {
  for (let at: Element | null = drawn; at !== null; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (backgroundColor !== '' && !/^(transparent|rgba\(0, 0, 0, 0\))$/.test(backgroundColor)) return backgroundColor;
  }
  return 'white';
}
