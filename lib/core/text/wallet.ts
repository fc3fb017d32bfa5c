import { sha256 } from '@noble/hashes/sha2.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { bech32, bech32m, createBase58check } from '@scure/base';

/**
 * A cryptocurrency address as it is kept and compared: EVM in lower case (one address serves every EVM chain), Bitcoin
 * and TRON as written, once their checksum holds. The name of a chain before it (`eth:0x…`, `eip155:137:0x…`, `bitcoin:…`) and a
 * request behind it (`@137/transfer?value=1`) are passed over. `undefined` for anything else, other chains included, and for an
 * EVM address in mixed case whose checksum does not hold: a letter was misread.
 */
export function wallet(text: string): string | undefined {
  const address = text.trim().replace(chain, '').replace(request, '');
  if (/^0x[0-9a-f]{40}$/i.test(address)) return hasChecksum(address) ? address.toLowerCase() : undefined;
  if (/^bc1[02-9ac-hj-np-z]{11,71}$/i.test(address)) return segwit(address.toLowerCase());
  if (/^[13T][1-9A-HJ-NP-Za-km-z]{24,34}$/.test(address)) return base58(address);
  return undefined;
}

/** Shapes of addresses inside longer text; each hit still has to pass `wallet`. */
export const walletShapes =
  /(?<![A-Za-z0-9])(?:0x[0-9a-fA-F]{40}|bc1[02-9ac-hj-np-zAC-HJ-NP-Z]{11,71}|[13T][1-9A-HJ-NP-Za-km-z]{24,34})(?![A-Za-z0-9])/g;

// Short names as wallets and explorers write them, and the chain ids of CAIP-10.
const chain = /^(?:[a-z][a-z\d-]{1,31}:){1,2}(?:\d{1,20}:)?(?:\/\/)?(?:pay-)?(?=0x|bc1|[13T])/i;
const request = /(?:@(?:0x)?[\da-f]{1,20})?(?:[/?#].*)?$/is;

/** EIP-55, with which an address in mixed case is written, and EIP-1191, its form on the two chains of Rootstock. */
function hasChecksum(address: string): boolean {
  const hex = address.slice(2);
  if (hex === hex.toLowerCase() || hex === hex.toUpperCase()) return true;
  return ['', '300x', '310x'].some((prefix) => {
    const hash = bytesToHex(keccak_256(utf8ToBytes(prefix + hex.toLowerCase())));
    return [...hex].every((sign, at) => sign === (hash.charCodeAt(at) > 0x37 ? sign.toUpperCase() : sign.toLowerCase()));
  });
}

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
