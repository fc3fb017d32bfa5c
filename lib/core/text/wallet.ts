import { sha256 } from '@noble/hashes/sha2.js';
import { bech32, bech32m, createBase58check } from '@scure/base';

/**
 * A cryptocurrency address as it is kept and compared: EVM in lower case (one address serves every EVM chain), Bitcoin
 * and TRON as written, once their checksum holds. `undefined` for anything else, other chains included.
 */
export function wallet(text: string): string | undefined {
  const address = text.trim();
  if (/^0x[0-9a-f]{40}$/i.test(address)) return address.toLowerCase();
  if (/^bc1[02-9ac-hj-np-z]{11,71}$/i.test(address)) return segwit(address.toLowerCase());
  if (/^[13T][1-9A-HJ-NP-Za-km-z]{24,34}$/.test(address)) return base58(address);
  return undefined;
}

/** Shapes of addresses inside longer text; each hit still has to pass `wallet`. */
export const walletShapes =
  /(?<![A-Za-z0-9])(?:0x[0-9a-fA-F]{40}|bc1[02-9ac-hj-np-zAC-HJ-NP-Z]{11,71}|[13T][1-9A-HJ-NP-Za-km-z]{24,34})(?![A-Za-z0-9])/g;

function segwit(address: string): string | undefined {
  return bech32.decodeUnsafe(address, 90) || bech32m.decodeUnsafe(address, 90) ? address : undefined;
}

function base58(address: string): string | undefined {
  try {
    const bytes = base58check.decode(address);
    const version = address.startsWith('T') ? 0x41 : address.startsWith('3') ? 0x05 : 0x00;
    return bytes.length === 21 && bytes[0] === version ? address : undefined;
  } catch {
    return undefined; // The checksum does not hold: some other word of these letters.
  }
}

const base58check = createBase58check(sha256);
