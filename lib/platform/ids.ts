/**
 * A new id, never the same twice, in the order of its making: milliseconds, then a counter, then 74 random bits, written as
 * a UUID of version 7. So rows of one moment keep their order, and an index grows at its end.
 */
export function newId(): string {
  const now = Date.now();
  count = now > lastMs ? 0 : count + 1;
  lastMs = Math.max(now, lastMs);
  const random = crypto.getRandomValues(new Uint8Array(8));
  const tail = [...random].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const time = (lastMs + Math.floor(count / 4_096)).toString(16).padStart(12, '0');
  const step = (count % 4_096).toString(16).padStart(3, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${step}-a${tail.slice(1, 4)}-${tail.slice(4)}`;
}

let lastMs = 0;
let count = 0;
