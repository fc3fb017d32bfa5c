/** Version of what `pack` gives. A casebook that was packed by another one is made again from the imprints. */
export const packedVersion = 1;

/**
 * A casebook as it is stored: numbers one after the other, which can be cloned, handed to a worker, or kept as they are. It is opened
 * without being gone through, and taken over: who hands it in leaves it alone.
 */
export type PackedCasebook = {
  version: number;
  /** Of all buffers, their names and lengths. */
  checksum: number;
  buffers: Record<string, Uint8Array | Uint16Array | Uint32Array | Float64Array>;
};
