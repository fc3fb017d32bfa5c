/** A parsed value, or that the text is no JSON we take. */
export type SafeJson = { ok: true; value: unknown } | { ok: false };

/**
 * Parses JSON of a stranger. Refuses names that reach an object's prototype, nesting beyond 32, and more than 200,000
 * values; what comes back is plain data.
 */
export function parseJson(text: string): SafeJson {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false }; // Not JSON, or nested so deep that the parser gave up.
  }
  return isTame(value) ? { ok: true, value } : { ok: false };
}

/** Walks with a list of its own, so that no nesting can exhaust the stack. */
function isTame(root: unknown): boolean {
  let level: unknown[] = [root];
  let values = 0;
  for (let depth = 0; level.length > 0; depth++) {
    values += level.length;
    if (depth > deepest || values > mostValues) return false;
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue;
      for (const key of Object.keys(value)) {
        if (key === '__proto__' || key === 'constructor' || key === 'prototype') return false;
        next.push((value as Record<string, unknown>)[key]);
      }
    }
    level = next;
  }
  return true;
}

const deepest = 32;
const mostValues = 200_000;
