import { open } from 'node:fs/promises';
import { basename } from 'node:path';

import { mediaTypeOf } from '#shared/domain/attachments/media-types.ts';
import { guessLocale } from '#shared/domain/language/guess-locale.ts';
import { AppError } from '#shared/errors.ts';

import { textReader } from '../attachments/text-thread.ts';

/** The words of a text, Markdown, Word or PDF file. Fails with `fileMissing`, and with `fileRefused` where none can be read. */
export async function readTextFile(path: string): Promise<{ name: string; text: string; locale: 'en' | 'es' }> {
  const file = await open(path, 'r').catch(() => {
    throw new AppError('fileMissing', { path });
  });
  const head = Buffer.alloc(16);
  try {
    if ((await file.stat()).size > mostBytes) throw new AppError('fileRefused', { path, reason: 'tooLarge' });
    await file.read(head, 0, head.length, 0);
  } finally {
    await file.close();
  }
  const reader = textReader();
  try {
    const { text } = await reader.read({ mediaType: mediaTypeOf(basename(path), head), source: path });
    if (text === '') throw new AppError('fileRefused', { path, reason: 'noText' });
    return { name: basename(path), text, locale: guessLocale(text) };
  } finally {
    await reader.end();
  }
}

const mostBytes = 50 * 1_048_576;
