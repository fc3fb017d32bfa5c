/** The forms of files that are told apart; `other` is everything that no reader takes. */
export type FileFormat = 'pdf' | 'docx' | 'picture' | 'mail' | 'vcard' | 'json' | 'text' | 'other';

/**
 * What a file is: by its first bytes, and where those are only text, by its name. A file named `cv.pdf` that is a picture
 * is a picture.
 */
export function fileFormat(name: string, bytes: Uint8Array): FileFormat {
  const start = latin(bytes.subarray(0, 1_024));
  if (start.includes('%PDF-')) return 'pdf';
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006')) return 'docx';
  if (isPicture(start)) return 'picture';
  // A document with a password is put into a container of the old kind: its reader tells the two apart.
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'docx';
  if (notText.some((signature) => start.startsWith(signature))) return 'other';
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name.trim())?.[1]?.toLowerCase() ?? '';
  // A name promises a form that the bytes do not have: the reader of that form says so, since it is empty or damaged.
  if (ending in binaryEndings) return binaryEndings[ending] as FileFormat;
  const shown = start.replace(/^\u00ef\u00bb\u00bf/, '').trimStart();
  if (/^BEGIN:VCARD/i.test(shown)) return 'vcard';
  if (ending in textEndings) return textEndings[ending] as FileFormat;
  if (/^<(?:!doctype|html|\?xml|svg)/i.test(shown)) return 'other';
  if (/^(?:return-path|received|delivered-to|mime-version|message-id|from|date|subject):\s/i.test(shown) && /^mime-version:/im.test(shown))
    return 'mail';
  return /^[{[]/.test(shown) && ending === '' ? 'json' : 'text';
}

const binaryEndings: Readonly<Record<string, FileFormat>> = { __proto__: null, pdf: 'pdf', docx: 'docx' } as never;
const textEndings: Readonly<Record<string, FileFormat>> = {
  __proto__: null,
  json: 'json',
  eml: 'mail',
  vcf: 'vcard',
  vcard: 'vcard',
  txt: 'text',
  md: 'text',
  html: 'other',
  htm: 'other',
  xhtml: 'other',
  svg: 'other',
} as never;

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

function isPicture(start: string): boolean {
  if (start.startsWith('\u00ff\u00d8\u00ff') || start.startsWith('\u0089PNG\r\n') || /^GIF8[79]a/.test(start)) return true;
  if (/^(?:II\*\0|MM\0\*)/.test(start)) return true;
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return true;
  return start.slice(4, 8) === 'ftyp' && /^(?:hei[cfmsx]|hev[cmx]|avif|avis|mif1|msf1)/.test(start.slice(8, 12));
}

/** Programs, archives and rich text: named here, so that they are never taken for text. */
const notText = ['\u007fELF', 'MZ', '\u001f\u008b', 'Rar!', '7z\u00bc\u00af', '{\\rtf', 'BZh', '\u00fd7zXZ', '\0asm'];
