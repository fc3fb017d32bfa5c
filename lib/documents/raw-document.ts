import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { limits } from '../core/model/limits.ts';
import type { Observable } from '../core/model/observation.ts';
import type { RawEntry, RawObservation, RawProfile, UnreadableReason } from '../core/model/raw-profile.ts';
import { cleanLine } from '../core/text/fold-text.ts';

/** What a document is and where it came from. */
export type DocumentKind = { origin: RawProfile['origin']; site: string; adapter: string };

/**
 * A profile of what was found in a document. Its subject is the file's name with a fingerprint of the content, since
 * every other candidate sends a `resume.txt` too.
 */
export function rawDocument(
  kind: DocumentKind,
  name: string,
  content: string,
  found: readonly RawObservation[],
  notices: readonly string[],
): RawProfile {
  const observations = found.slice(0, limits.perProfile);
  const fields: RawProfile['fields'] = {};
  for (const { kind: observed } of observations) fields[observed] = 'read';
  return {
    ...kind,
    subject: subjectOf(name, content),
    readable: true,
    fields,
    observations,
    notices: found.length > observations.length ? [...notices, 'too-many-observations'] : [...notices],
  };
}

/** A document that could not be used, and why. */
export function unreadableDocument(kind: DocumentKind, name: string, content: string, reason: UnreadableReason): RawProfile {
  return {
    ...kind,
    subject: subjectOf(name, content.slice(0, 10_000)),
    readable: false,
    reason,
    fields: {},
    observations: [],
    notices: [],
  };
}

/** One value as it stands in a document; `undefined` when it is blank. Text beyond the limits is cut. */
export function observed(
  kind: Observable,
  value: string | RawEntry | Record<string, string>,
  quote: string,
  locator: string,
): RawObservation | undefined {
  const text = typeof value === 'string' ? cut(value) : cutParts(value as Record<string, string | undefined>);
  const isBlank = typeof text === 'string' ? cleanLine(text) === '' : Object.keys(text).length === 0;
  return isBlank ? undefined : { kind, value: text, quote: quote.trim().slice(0, limits.quote), locator: locator.slice(0, limits.locator) };
}

function cutParts(parts: Record<string, string | undefined>): Record<string, string> {
  const kept = Object.entries(parts).flatMap(([key, text]) =>
    text === undefined || text.trim() === '' ? [] : [[key, cut(text)] as const],
  );
  return Object.fromEntries(kept);
}

const cut = (text: string): string => text.slice(0, limits.longText);

function subjectOf(name: string, content: string): string {
  const print = bytesToHex(sha256(utf8ToBytes(content))).slice(0, 12);
  const shown = cleanLine(name.replace(/^.*[/\\]/s, '')).slice(0, 200);
  return shown === '' ? print : `${shown} ${print}`;
}
