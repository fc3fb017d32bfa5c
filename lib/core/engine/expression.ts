/**
 * A regular expression of a pack, ready to be looked for without regard to case. Made once: asked for again it is the same.
 *
 * @throws SyntaxError when it is none, by the stricter rules of the `u` flag
 */
export function expression(source: string): RegExp {
  const known = expressions.get(source);
  if (known !== undefined) return known;
  if (expressions.size >= expressionsMax) expressions.clear();
  const made = compiled(source);
  expressions.set(source, made);
  return made;
}

// A pack asks the same few expressions of every case; the cap only matters to a test that makes up thousands.
const expressions = new Map<string, RegExp>();
const expressionsMax = 2_000;

function compiled(source: string): RegExp {
  const strict = new RegExp(source, 'iu');
  // V8 ignores case twice as fast without `u`. What changes: an emoji counts as two characters, and the Kelvin sign and
  // the long s are no longer k and s. Spellings that mean something else without `u` keep it.
  if (needsUnicode.test(source)) return strict;
  return new RegExp(source.includes('(?<!') ? lookingBackLast(source) : source, 'i');
}

const needsUnicode = /\\[pPuk]|\\[1-9]|[^\u0020-\u007e\u2018-\u201e]/;

/**
 * `(?<!X)Y` as `(?=Y)(?<!X)Y`, in each alternative. Both find the same, but "not after X" is asked at every character of a
 * text, and looking back costs most of the time; Y fails at nearly all of them at once.
 */
function lookingBackLast(source: string): string {
  return alternatives(source)
    .map((one) => (one.startsWith('(?<!') ? `(?=${one.slice(groupEnd(one))})${one}` : one))
    .join('|');
}

/** `A` and `B` of `A|B`, where the bar stands outside of any group. */
function alternatives(source: string): string[] {
  const cuts = [-1];
  let depth = 0;
  for (const { sign, position } of signs(source)) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === '|' && depth === 0) cuts.push(position);
  }
  return cuts.map((cut, number) => source.slice(cut + 1, cuts[number + 1]));
}

/** Position behind the group with which the expression begins. */
function groupEnd(source: string): number {
  let depth = 0;
  for (const { sign, position } of signs(source)) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth === 0) return position + 1;
  }
  return 0;
}

/** The characters that stand for themselves neither by a backslash nor in a class. */
function* signs(source: string): Generator<{ sign: string; position: number }> {
  let isInClass = false;
  for (let position = 0; position < source.length; position += 1) {
    const sign = source[position] ?? '';
    if (sign === '\\') position += 1;
    else if (isInClass) isInClass = sign !== ']';
    else if (sign === '[') isInClass = true;
    else yield { sign, position };
  }
}
