import './newer-builtins.ts';
// Loaded for what it leaves behind: with it, pdf.js runs here and starts no worker of its own, so that one kill ends all.
import 'pdfjs-dist/build/pdf.worker.mjs';
import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist';
import type { UnreadableReason } from '../../core/model/raw-profile.ts';

export type OpenedPdf = { ok: true; pdf: PDFDocumentProxy; close: () => Promise<void> } | { ok: false; reason: UnreadableReason };

/**
 * Opens a PDF for its text only: no script, no form engine, no font handed to the browser, no compiled code, and nothing
 * fetched, not even what pdf.js ships beside itself.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  const task = getDocument({
    data: bytes,
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    fontExtraProperties: true,
    enableXfa: false,
    useWasm: false,
    useWorkerFetch: false,
    disableWorkerRendering: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    BinaryDataFactory: NothingToFetch,
    CanvasFactory: NothingToDraw,
    FilterFactory: NothingToDraw,
    stopAtErrors: false,
  } as Parameters<typeof getDocument>[0]);
  try {
    return { ok: true, pdf: await task.promise, close: () => task.destroy() };
  } catch (cause) {
    await task.destroy().catch(() => {});
    return { ok: false, reason: (cause as Error | null)?.name === 'PasswordException' ? 'locked' : 'damaged' };
  }
}

/** pdf.js asks it for its own tables, typefaces and decoders: text is read without them. */
class NothingToFetch {
  readonly fetch = (): Promise<never> => Promise.reject(new Error('Nothing is fetched.'));
}

/** Stands where pdf.js would draw: pages are read and never painted. */
class NothingToDraw {
  create(): never {
    throw new Error('Nothing is drawn.');
  }
  destroy(): void {}
}
