import type { PDFDocumentProxy } from 'pdfjs-dist';

/** Opens a PDF to draw it: no scripts, no forms, no fonts handed to the browser; only what is drawn on a canvas. */
export async function openPdf(bytes: Uint8Array): Promise<{ document: PDFDocumentProxy; close: () => void }> {
  // The package declares no types for this file; the reader looks for it by this name, in place of a worker whose address would have to be trusted.
  const worker: unknown = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  Object.assign(globalThis, { pdfjsWorker: worker });
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    // A copy, because the reader takes its bytes over.
    data: Uint8Array.from(bytes),
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    maxImageSize: 40_000_000,
    verbosity: 0,
  });
  return { document: await task.promise, close: () => void task.destroy() };
}
