/**
 * What pdf.js asks of its engine and our oldest browsers and Node do not have yet. Each does what the language standard says,
 * as far as pdf.js uses it, and is only set where it is missing.
 */
type Computed<K, V> = { get(key: K): V | undefined; has(key: K): boolean; set(key: K, value: V): unknown };

function getOrInsertComputed<K, V>(this: Computed<K, V>, key: K, make: (key: K) => V): V {
  if (!this.has(key)) this.set(key, make(key));
  return this.get(key) as V;
}

function getOrInsert<K, V>(this: Computed<K, V>, key: K, value: V): V {
  if (!this.has(key)) this.set(key, value);
  return this.get(key) as V;
}

const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const binaryOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

function addMissing(target: object, name: string, value: unknown): void {
  if (!(name in target)) Object.defineProperty(target, name, { value, writable: true, configurable: true });
}

for (const prototype of [Map.prototype, WeakMap.prototype]) {
  addMissing(prototype, 'getOrInsertComputed', getOrInsertComputed);
  addMissing(prototype, 'getOrInsert', getOrInsert);
}
addMissing(Math, 'sumPrecise', (numbers: Iterable<number>) => [...numbers].reduce((sum, each) => sum + each, 0));
addMissing(Promise, 'try', (work: (...given: unknown[]) => unknown, ...given: unknown[]) => new Promise((done) => done(work(...given))));
addMissing(Uint8Array, 'fromBase64', (text: string) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0)));
addMissing(Uint8Array.prototype, 'toBase64', function toBase64(this: Uint8Array) {
  return btoa(binaryOf(this));
});
addMissing(Uint8Array.prototype, 'toHex', function toHex(this: Uint8Array) {
  return hexOf(this);
});
