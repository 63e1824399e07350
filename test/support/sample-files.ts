import { createHash } from 'node:crypto';

import { writeWordDocument } from '#electron/storage/files/write-docx.ts';

/** A PDF of one page with this text. */
export function samplePdf(text: string): Buffer {
  const stream = `BT /F1 18 Tf 20 100 Td (${text}) Tj ET`;
  return Buffer.from(
    [
      '%PDF-1.4',
      '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
      '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
      '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj',
      `4 0 obj<</Length ${stream.length}>>stream\n${stream}\nendstream endobj`,
      '5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj',
      'trailer<</Root 1 0 R>>',
    ].join('\n'),
    'latin1',
  );
}

/** A picture of one dark point. */
export const samplePng = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Writes a Word document with this text. */
export async function writeSampleDocx(path: string, text: string): Promise<void> {
  await writeWordDocument(path, 'Sample', text);
}

/** Bytes that are the same for a number, and not like those of another. */
export function sampleBytes(seed: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  let block = createHash('sha256').update(String(seed)).digest();
  for (let at = 0; at < length; at += block.length) {
    block.copy(bytes, at);
    block = createHash('sha256').update(block).digest();
  }
  return bytes;
}
