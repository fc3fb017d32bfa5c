/** What a picture carries besides its pixels. */
export type PictureParts = {
  /** Exif, from its byte order mark on. */
  exif?: Uint8Array;
  /** Adobe's description of the file, XML. */
  xmp?: string;
  /** Content credentials (C2PA) are there; whether they hold is not checked. */
  hasCredentials?: boolean;
  /** Words in the picture's own frame: which program, which settings. */
  notes?: { name: string; text: string }[];
  /** The picture ends before its frame says so. */
  isCut?: boolean;
};

const longestXmp = 500_000;

/** The text of a description, cut where nobody writes that much. */
export const xmpText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes.subarray(0, longestXmp));

/** Bytes as the letters of the Latin alphabet that stand for them. */
export const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
