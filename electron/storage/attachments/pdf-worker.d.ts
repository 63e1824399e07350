/** The part of the PDF reader that takes files apart; the package declares no types for it. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
