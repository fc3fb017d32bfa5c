/** Whether two JSON values say the same, whatever the order of their keys. An undefined field is like no field. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((each, index) => sameJson(each, b[index]));
  }
  const left = fields(a);
  const right = new Map(fields(b));
  return left.length === right.size && left.every(([key, value]) => right.has(key) && sameJson(value, right.get(key)));
}

const fields = (value: object): [string, unknown][] => Object.entries(value).filter(([, each]) => each !== undefined);
