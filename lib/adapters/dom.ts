/**
 * The door to a page's tree. A page can put an own property in front of nearly every name on a form or a document
 * (`<form><input name="textContent">` makes `form.textContent` an input), so nothing here is read from the node itself:
 * every getter and method is looked up on the node's prototypes, which named elements cannot reach.
 *
 * The prototypes of the node are asked, and not global classes, because that works alike in a page's isolated world, in
 * Firefox behind its wrappers, in a document made by `DOMParser`, and in the terminal's linkedom.
 */
const seen = new WeakMap<object, Map<string, PropertyDescriptor | null>>();

function member(node: object, name: string): PropertyDescriptor | null {
  const start = Object.getPrototypeOf(node) as object;
  const known = seen.get(start) ?? new Map<string, PropertyDescriptor | null>();
  seen.set(start, known);
  const cached = known.get(name);
  if (cached !== undefined) return cached;
  let descriptor: PropertyDescriptor | undefined;
  for (let step: object | null = start; step !== null && descriptor === undefined; step = Object.getPrototypeOf(step) as object | null) {
    descriptor = Object.getOwnPropertyDescriptor(step, name);
  }
  known.set(name, descriptor ?? null);
  return descriptor ?? null;
}

/**
 * In a browser all nodes share the getters of two prototypes, so that they are looked up once and not at every node. Both are
 * recognised by what they own, since their global names belong to the page. linkedom has neither and goes the long way.
 */
const shared = new Map<string, (...args: unknown[]) => unknown>();
let isSearched = false;
const nothing: unknown[] = [];

function findShared(node: object): void {
  isSearched = true;
  for (let step = Object.getPrototypeOf(node) as object | null; step !== null; step = Object.getPrototypeOf(step) as object | null) {
    const own = (name: string) => Object.getOwnPropertyDescriptor(step, name)?.get;
    const names =
      own('nodeType') !== undefined
        ? ['nodeType', 'parentNode', 'nextSibling', 'nodeValue', 'textContent', 'ownerDocument']
        : own('localName') !== undefined
          ? ['localName']
          : [];
    for (const name of names) {
      const getter = own(name);
      if (getter !== undefined) shared.set(name, getter);
    }
    const methods = own('nodeType') !== undefined ? ['contains'] : own('localName') !== undefined ? ['getAttribute'] : [];
    for (const name of methods) {
      const method: unknown = Object.getOwnPropertyDescriptor(step, name)?.value;
      if (typeof method === 'function') shared.set(name, method as (...args: unknown[]) => unknown);
    }
  }
}

function read(node: object, name: string): unknown {
  if (!isSearched && 'localName' in node) findShared(node);
  const getter = shared.get(name);
  if (getter !== undefined) return Reflect.apply(getter, node, nothing);
  const descriptor = member(node, name);
  if (descriptor?.get !== undefined) return Reflect.apply(descriptor.get, node, []);
  // Browsers have all of these as getters; linkedom keeps a few as plain properties of the node, which no page can name.
  return descriptor === null ? Object.getOwnPropertyDescriptor(node, name)?.value : descriptor.value;
}

/** Calls a method of a node. Undefined where the platform has no such method. */
export function call(node: object, name: string, ...args: unknown[]): unknown {
  const method: unknown = shared.get(name) ?? member(node, name)?.value;
  return typeof method === 'function' ? Reflect.apply(method, node, args) : undefined;
}

/** 1 for an element, 3 for text, 9 for a document. */
export const nodeType = (node: Node): number => read(node, 'nodeType') as number;

/** Name of the tag in lower case: `div`. */
export const tagName = (element: Element): string => String(read(element, 'localName')).toLowerCase();

export const parentOf = (node: Node): Node | null => (read(node, 'parentNode') as Node | null | undefined) ?? null;
export const nextSibling = (node: Node): Node | null => (read(node, 'nextSibling') as Node | null | undefined) ?? null;

/** The document that the node stands in. */
export const ownerDocument = (node: Node): Document | undefined =>
  (read(node, 'ownerDocument') as Document | null | undefined) ?? undefined;

/** Whether a node is the element or stands inside it. */
export const contains = (element: Element, node: Node): boolean => call(element, 'contains', node) === true;

/** The characters of a text node. */
export const characters = (node: Node): string => String(read(node, 'nodeValue') ?? '');

/** Everything inside, shown or not, scripts included. For `script` elements; values are read through `Page.text`. */
export const textContent = (node: Node): string => String(read(node, 'textContent') ?? '');

/** The attribute's value as it stands, or undefined where there is no such attribute. */
export function attributeOf(element: Element, name: string): string | undefined {
  return (call(element, 'getAttribute', name) as string | null | undefined) ?? undefined;
}

/** The first `most` elements under `root` that the selector names, in the order of the page; none for a selector that is not one. */
export function elements(root: Document | Element, selector: string, most = 1_000): Element[] {
  try {
    // Asked for one, the browser stops at it instead of walking the rest of the page.
    if (most === 1) return [call(root, 'querySelector', selector) as Element | null | undefined].filter((found) => found != null);
    const list = call(root, 'querySelectorAll', selector) as NodeListOf<Element> | undefined;
    return list === undefined ? [] : Array.prototype.slice.call(list, 0, most);
  } catch {
    return [];
  }
}

/**
 * Every element of one tag, in the order of the page. Browsers keep such lists at hand, where a selector that names several tags
 * or attributes is tried on each element: ask for one thing at a time where a page may be large.
 */
export const tagged = (root: Document | Element, name: string): Element[] =>
  Array.prototype.slice.call((call(root, 'getElementsByTagName', name) as HTMLCollectionOf<Element> | undefined) ?? []);

/** Elements of a document found in several ways, each once and in the order of the page. */
export function inOrder(document: Document, ...found: readonly (readonly Element[])[]): Element[] {
  const [only = [], ...more] = found.filter((list) => list.length > 0);
  if (more.length === 0) return [...only];
  const wanted = new Set(found.flat());
  const ordered: Element[] = [];
  const walker = call(document, 'createTreeWalker', document, 0x1) as TreeWalker;
  for (let node = walker.nextNode(); node !== null && ordered.length < wanted.size; node = walker.nextNode()) {
    if (wanted.has(node as Element)) ordered.push(node as Element);
  }
  return ordered;
}

/** The nearest element, itself included, that the selector names. */
export function closest(element: Element, selector: string): Element | undefined {
  return (call(element, 'closest', selector) as Element | null | undefined) ?? undefined;
}

/** Whether the selector names the element. */
export const matches = (element: Element, selector: string): boolean => call(element, 'matches', selector) === true;

/** The document's own title. */
export function documentTitle(document: Document): string {
  const title = elements(document, 'head > title', 1)[0];
  return title === undefined ? '' : textContent(title).slice(0, 500).replaceAll(/\s+/g, ' ').trim();
}

/** `loading`, `interactive` or `complete`; a parsed file is complete. */
export const readyState = (document: Document): string => String(read(document, 'readyState') ?? 'complete');
