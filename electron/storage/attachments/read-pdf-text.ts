import { mostText } from './text-thread.ts';

/** Of a document so many pages are read. */
const mostPages = 2_000;

/** The words of a PDF, a page a paragraph. Fails for what is none, and for one that opens only with a password. */
export async function readPdfText(bytes: Uint8Array): Promise<string> {
  const { getDocument } = await loadPdf();
  const task = getDocument({
    // A copy, because the reader takes its bytes over.
    data: Uint8Array.from(bytes),
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    stopAtErrors: false,
    maxImageSize: 0,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    const pages: string[] = [];
    let length = 0;
    for (let number = 1; number <= Math.min(document.numPages, mostPages) && length < mostText; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
      length += text.length;
      pages.push(text);
      page.cleanup();
    }
    return pages.join('\n\n');
  } finally {
    await task.destroy();
  }
}

/** The reader and the part of it that would be a thread of its own: this is a thread already. */
async function loadPdf() {
  addWithResolvers();
  // The package declares no types for this file; the reader looks for it by this name.
  const worker: unknown = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  Object.assign(globalThis, { pdfjsWorker: worker });
  return withoutCanvas(() => import('pdfjs-dist/legacy/build/pdf.mjs'));
}

/**
 * While it is loaded in Node the reader looks for a native package that draws. Words need none, and native code that goes down with its thread
 * may take the process along.
 */
async function withoutCanvas<T>(load: () => Promise<T>): Promise<T> {
  const getBuiltinModule = process.getBuiltinModule.bind(process);
  const nothing = { createRequire: () => () => ({}) };
  Object.assign(globalThis, { DOMMatrix: Object, Path2D: Object });
  Object.assign(process, {
    getBuiltinModule: (id: string) => (id === 'module' ? nothing : getBuiltinModule(id)),
  });
  try {
    return await load();
  } finally {
    Object.assign(process, { getBuiltinModule });
  }
}

/** Node 20, which Electron 33 holds, does not know it yet. */
function addWithResolvers(): void {
  if ('withResolvers' in Promise) return;
  Object.assign(Promise, {
    withResolvers<T>() {
      let resolve: (value: T) => void = () => {};
      let reject: (reason: unknown) => void = () => {};
      const promise = new Promise<T>((give, refuse) => {
        resolve = give;
        reject = refuse;
      });
      return { promise, resolve, reject };
    },
  });
}
