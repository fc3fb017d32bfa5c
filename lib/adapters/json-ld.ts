/** One thing that a page describes about itself in schema.org's words. Its parts are a stranger's JSON. */
export type Thing = { readonly [part: string]: unknown };

/** Blocks that are parsed, and characters of one. A profile with 200 entries needs about 120,000. */
const blocksMax = 20;
const blockCharacters = 400_000;

/** Things that are looked at in one page, and how deep they are searched for. */
const thingsMax = 500;
const depthMax = 5;

/**
 * Everything that the page's JSON-LD blocks say as things of their own: the block itself, the items of a list or an
 * `@graph`, and what a page names as its `mainEntity`. What is broken, too long or too deep is left out.
 */
export function things(blocks: readonly string[]): Thing[] {
  const found: Thing[] = [];
  for (const block of blocks.slice(0, blocksMax)) gather(parsed(block), 0, found);
  return found;
}

/** The types of a thing without their namespace, `Person`. */
export function typesOf(thing: unknown): string[] {
  return texts(part(thing, '@type')).map((type) => type.slice(type.lastIndexOf('/') + 1));
}

/** An own part of a thing; parts that every object inherits are none. */
export function part(thing: unknown, name: string): unknown {
  return typeof thing === 'object' && thing !== null && Object.hasOwn(thing, name) ? (thing as Thing)[name] : undefined;
}

/** A part as a list: what is not one is a list of itself, and a list within is opened once. */
export function list(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return (Array.isArray(value) ? value : [value]).flat().slice(0, thingsMax);
}

/** The texts of a part: strings and numbers, the `@value` or the `name` of a thing. */
export function texts(value: unknown): string[] {
  return list(value).flatMap((one) => {
    const plain = typeof one === 'object' ? (part(one, '@value') ?? part(one, 'name')) : one;
    const written = typeof plain === 'number' ? String(plain) : plain;
    return typeof written === 'string' && written.trim() !== '' ? [written.trim()] : [];
  });
}

/** The first text of a part. */
export const text = (value: unknown): string | undefined => texts(value)[0];

function parsed(block: string): unknown {
  if (block.length > blockCharacters) return undefined;
  try {
    return JSON.parse(block);
  } catch {
    return undefined;
  }
}

function gather(value: unknown, depth: number, found: Thing[]): void {
  if (typeof value !== 'object' || value === null || depth > depthMax || found.length >= thingsMax) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, thingsMax)) gather(item, depth + 1, found);
    return;
  }
  if (part(value, '@type') !== undefined) found.push(value as Thing);
  gather(part(value, '@graph'), depth + 1, found);
  gather(part(value, 'mainEntity'), depth + 1, found);
}
