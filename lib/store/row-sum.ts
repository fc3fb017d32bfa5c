/**
 * A number that tells whether a derived row is still as it was written: 32 bits, FNV-1a over everything that is handed in. No seal
 * against an attacker; what is derived can be made again from the rows, which have their own guard.
 */
export function rowSum(parts: readonly (string | number | ArrayBufferView)[]): number {
  let sum = 0x811c9dc5;
  const take = (byte: number): void => {
    sum = Math.imul(sum ^ byte, 0x01000193);
  };
  for (const part of parts) {
    if (typeof part === 'object') {
      const bytes = new Uint8Array(part.buffer, part.byteOffset, part.byteLength);
      take(bytes.length & 0xff);
      for (const byte of bytes) take(byte);
      continue;
    }
    const text = String(part);
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      take(unit & 0xff);
      take(unit >>> 8);
    }
    // So that two values are never read as one.
    take(0x1f);
  }
  return sum >>> 0;
}
