import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** `type--uuid`, the identifier of an object of STIX 2.1. */
export type StixId = `${string}--${string}`;

/**
 * The id of a cyber-observable, as STIX 2.1 section 2.9 computes it: from its id contributing properties in their
 * alphabetical order, so that two tools that saw the same thing name it alike.
 */
export function observableId(type: string, contributing: Record<string, string>): StixId {
  const keys = Object.keys(contributing).sort();
  return `${type}--${uuidV5(observableNamespace, JSON.stringify(Object.fromEntries(keys.map((key) => [key, contributing[key]]))))}`;
}

/** The id of any other object: the same for the same parts, so that a second export updates the first one. */
export const objectId = (type: string, ...parts: string[]): StixId => `${type}--${uuidV5(ownNamespace, JSON.stringify([type, ...parts]))}`;

/** A name-based UUID, RFC 9562 section 5.5: version 5, over SHA-1. */
export function uuidV5(namespace: string, name: string): string {
  const hash = sha1(new Uint8Array([...hexToBytes(namespace.replaceAll('-', '')), ...utf8ToBytes(name)])).slice(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return bytesToHex(hash).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The namespace that STIX 2.1 section 2.9 sets for observables; other objects must not use it. */
const observableNamespace = '00abedb4-aa42-466c-9c01-fed23315a9b7';

/** Ours, made up once. */
const ownNamespace = '6f0d2c55-6d0e-4f0e-9b6e-0a3f6f1c7d21';
