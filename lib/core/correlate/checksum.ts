/**
 * A number, 32 bits, of all bytes of buffers, their names, kinds and lengths, in any order of the names: no few bytes can change without
 * it. Not a seal: whoever changes a buffer on purpose can make the number anew.
 */
export function checksumOf(buffers: Readonly<Record<string, ArrayBufferView>>): number {
  let sum = 0;
  for (const [name, buffer] of Object.entries(buffers).sort(([a], [b]) => (a < b ? -1 : 1))) {
    sum = stirred(sum, sumOfText(`${name} ${Object.prototype.toString.call(buffer)} ${buffer.byteLength}`));
    sum = stirred(sum, sumOfBytes(buffer));
  }
  return sum >>> 0;
}

/** Four sums side by side, each of every fourth word, so that none has to wait for the one before (as in xxHash). */
function sumOfBytes({ buffer, byteOffset, byteLength }: ArrayBufferView): number {
  const from = byteOffset % 4 === 0 ? byteOffset : 0;
  const held = byteOffset % 4 === 0 ? buffer : buffer.slice(byteOffset, byteOffset + byteLength);
  const words = new Uint32Array(held, from, byteLength >>> 2);
  const even = words.length - (words.length % 4);
  let [a, b, c, d] = [1, 2, 3, 4];
  for (let at = 0; at < even; at += 4) {
    a = stirred(a, words[at] as number);
    b = stirred(b, words[at + 1] as number);
    c = stirred(c, words[at + 2] as number);
    d = stirred(d, words[at + 3] as number);
  }
  let sum = stirred(stirred(a, b), stirred(c, d));
  for (let at = even; at < words.length; at++) sum = stirred(sum, words[at] as number);
  for (const byte of new Uint8Array(held, from + words.length * 4, byteLength % 4)) sum = stirred(sum, byte);
  return sum;
}

function sumOfText(text: string): number {
  let sum = text.length;
  for (let at = 0; at < text.length; at++) sum = stirred(sum, text.charCodeAt(at));
  return sum;
}

/** For each word another sum, and for each sum another: what was different stays different. */
function stirred(sum: number, word: number): number {
  const wide = Math.imul(sum ^ word, 0x9e3779b1);
  return ((wide ^ (wide >>> 15)) + 0x6d2b79f5) | 0;
}
