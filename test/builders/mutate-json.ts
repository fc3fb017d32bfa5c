import fc from 'fast-check';

/** How a JSON value is damaged: which of its places, and what stands there then. */
export type Damage = { place: number; how: number; with: unknown };

const strange = fc.constantFrom<unknown>(
  ...[
    '',
    ' ',
    ' padded ',
    'x'.repeat(30_000),
    '2026-13-45T99:99:99Z',
    'javascript:alert(1)',
    '\u0000',
    '💥',
    'constructor',
    'case-0',
    'note-0-0',
  ],
  ...[0, -1, 1e308, 1.5, true, false, null, [], {}, [[[]]], { a: { b: {} } }, [null]],
);
export const damages: fc.Arbitrary<Damage[]> = fc.array(fc.record({ place: fc.nat(), how: fc.nat(6), with: strange }), {
  minLength: 1,
  maxLength: 3,
});

/** A damaged copy: values replaced, fields removed, renamed, doubled or added, lists turned round. Never the same object. */
export function damaged(value: unknown, all: readonly Damage[]): unknown {
  const copy = structuredClone(value);
  for (const damage of all) {
    const places = containers(copy).flatMap((parent) => Object.keys(parent).map((key) => [parent, key] as const));
    const [parent, key] = places[damage.place % Math.max(1, places.length)] ?? [];
    if (parent === undefined || key === undefined) continue;
    // A copy of it: a later damage may fall into this one, and must not change what the next case is damaged with.
    hurt(parent as Record<string, unknown>, key, { ...damage, with: structuredClone(damage.with) });
  }
  return copy;
}

function hurt(parent: Record<string, unknown>, key: string, { how, with: strangeValue }: Damage): void {
  const list = Array.isArray(parent) ? (parent as unknown[]) : undefined;
  if (how === 0 || how === 1) parent[key] = strangeValue;
  else if (how === 2) list ? list.splice(Number(key), 1) : delete parent[key];
  else if (how === 3) list ? list.push(structuredClone(list[Number(key)])) : Object.assign(parent, { [`${key}s`]: parent[key] });
  else if (how === 4)
    list
      ? list.reverse()
      : Object.defineProperty(parent, '__proto__', { value: strangeValue, enumerable: true, configurable: true, writable: true });
  else if (how === 5 && typeof parent[key] === 'string') parent[key] = `${parent[key]}~`;
  else parent[list ? key : 'extra'] = strangeValue;
}

function containers(root: unknown): object[] {
  const found: object[] = [];
  const open: unknown[] = [root];
  for (let next = open.pop(); open.length > 0 || next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    found.push(next);
    open.push(...Object.values(next));
  }
  return found;
}
