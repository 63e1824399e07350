import { open, readFile } from 'node:fs/promises';

import { wordsOf } from '#shared/domain/attachments/media-types.ts';

import { decodeSample, detectEncoding } from '../files/detect-encoding.ts';
import { readDocxText } from './read-docx-text.ts';
import { readPdfText } from './read-pdf-text.ts';
import { mostText, type TextResult, type TextTask } from './text-thread.ts';

/** Of a plain text so many first bytes are read. */
const plainBytes = 2 * 1_048_576;

/** Reads the words out of a file, as much as is looked for later. Fails when the file is broken. */
export async function extractText({ mediaType, source }: TextTask): Promise<TextResult> {
  const words = wordsOf(mediaType);
  if (words === 'none') return { text: '', state: 'none' };
  const text =
    words === 'plain'
      ? plainText(await headOf(source))
      : words === 'docx'
        ? await readDocxText(await wholeOf(source))
        : await readPdfText(await wholeOf(source));
  return { text: cleaned(text), state: 'read' };
}

function plainText(bytes: Uint8Array): string {
  return decodeSample(bytes, detectEncoding(bytes).encoding);
}

async function headOf(source: string | Uint8Array): Promise<Uint8Array> {
  if (typeof source !== 'string') return source.subarray(0, plainBytes);
  const file = await open(source, 'r');
  try {
    const buffer = Buffer.alloc(plainBytes);
    const { bytesRead } = await file.read(buffer, 0, plainBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function wholeOf(source: string | Uint8Array): Promise<Uint8Array> {
  return typeof source === 'string' ? readFile(source) : source;
}

/** Without characters that no search finds and some databases refuse, spaces folded, and not longer than is kept. */
function cleaned(text: string): string {
  return text
    .slice(0, mostText * 2)
    .replaceAll(/[^\P{C}\n\t]/gu, '')
    .replaceAll(/[^\S\n]+/gu, ' ')
    .replaceAll(/ ?\n[ \n]*\n/gu, '\n\n')
    .trim()
    .slice(0, mostText);
}
