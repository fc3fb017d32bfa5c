import { gone } from './postings.ts';

/** Names one after the other, as they are stored: where each begins, its signs, and whose it is. */
export type PackedTexts = { starts: Uint32Array; units: Uint16Array; owners: Uint32Array };

/** The names of the cases, each an entry with a number, each case by its ordinal. */
export type KeptNames = {
  /** Adds a name and says the number of its entry. */
  add(owner: number, text: string): number;
  /** Lets go of all names of a case; says whether it had any. */
  remove(owner: number): boolean;
  has(owner: number): boolean;
  textAt(entry: number): string;
  /** Whose the name is; `gone` when it was removed. */
  ownerAt(entry: number): number;
  /** Cases that have a name. */
  readonly owners: number;
  readonly entries: number;
  /** Closes the gaps once they take more than the names that are left; says the new number of each entry, `gone` for none. */
  closeGaps(): Uint32Array | undefined;
  pack(): PackedTexts;
};

/** Opens what was packed, or begins anew. */
export function openKeptNames(packed?: PackedTexts): KeptNames {
  let starts = packed?.starts ?? new Uint32Array(1);
  let units = packed?.units ?? new Uint16Array(0);
  let owners = packed?.owners ?? new Uint32Array(0);
  let used = owners.length;
  let removed = 0;
  // Made when it is first asked for: who only looks for names after opening does not wait for it.
  let noted: Map<number, number | number[]> | undefined;
  const entriesOf = (): Map<number, number | number[]> => {
    if (noted !== undefined) return noted;
    noted = new Map();
    for (let entry = 0; entry < used; entry += 1) {
      if (owners[entry] === gone) removed += 1;
      else note(noted, owners[entry] as number, entry);
    }
    return noted;
  };

  const put = (owner: number, text: string): number => {
    const start = starts[used] as number;
    if (used >= owners.length) {
      const room = Math.ceil(used * 1.3) + 64;
      owners = withRoom(owners, new Uint32Array(room));
      starts = withRoom(starts, new Uint32Array(room + 1));
    }
    if (start + text.length > units.length) units = withRoom(units, new Uint16Array(Math.ceil((start + text.length) * 1.3) + 1_024));
    for (let at = 0; at < text.length; at += 1) units[start + at] = text.charCodeAt(at);
    owners[used] = owner;
    used += 1;
    starts[used] = start + text.length;
    return used - 1;
  };
  const textAt = (entry: number): string => String.fromCharCode(...units.subarray(starts[entry] as number, starts[entry + 1] as number));
  return {
    add(owner, text) {
      const known = entriesOf();
      const entry = put(owner, text);
      note(known, owner, entry);
      return entry;
    },
    remove(owner) {
      const entries = entriesOf().get(owner);
      if (entries === undefined) return false;
      for (const entry of typeof entries === 'number' ? [entries] : entries) {
        // The signs go at once: what is packed must hold nothing of a case that was erased.
        units.fill(0, starts[entry] as number, starts[entry + 1] as number);
        owners[entry] = gone;
        removed += 1;
      }
      return entriesOf().delete(owner);
    },
    has: (owner) => entriesOf().has(owner),
    textAt,
    ownerAt: (entry) => owners[entry] as number,
    get owners() {
      return entriesOf().size;
    },
    get entries() {
      return used;
    },
    closeGaps() {
      if (removed < gapsMin || removed * 2 < used) return undefined;
      const numbers = new Uint32Array(used).fill(gone);
      const [before, oldOwners, oldUsed] = [{ starts, units }, owners, used];
      const oldText = (entry: number): string =>
        String.fromCharCode(...before.units.subarray(before.starts[entry] as number, before.starts[entry + 1] as number));
      starts = new Uint32Array(1);
      units = new Uint16Array(0);
      owners = new Uint32Array(0);
      used = removed = 0;
      const known = entriesOf();
      known.clear();
      for (let entry = 0; entry < oldUsed; entry += 1) {
        const owner = oldOwners[entry] as number;
        if (owner === gone) continue;
        numbers[entry] = put(owner, oldText(entry));
        note(known, owner, numbers[entry] as number);
      }
      return numbers;
    },
    pack: () => ({ starts: starts.slice(0, used + 1), units: units.slice(0, starts[used] as number), owners: owners.slice(0, used) }),
  };
}

const gapsMin = 1_000;

function note(entriesOf: Map<number, number | number[]>, owner: number, entry: number): void {
  const before = entriesOf.get(owner);
  entriesOf.set(owner, before === undefined ? entry : typeof before === 'number' ? [before, entry] : [...before, entry]);
}

function withRoom<T extends Uint32Array | Uint16Array>(array: T, larger: T): T {
  larger.set(array);
  return larger;
}
