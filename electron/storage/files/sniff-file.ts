import { readHead, type FileSource } from './byte-source.ts';
import { decodeSample, detectEncoding } from './detect-encoding.ts';
import { isFileError } from './file-errors.ts';
import { sniffBinary } from './sniff-binary.ts';

/** What a file holds by its content, whatever its name says. `text` is any other text, such as CSV. */
export type FileKind = 'empty' | 'text' | 'vcard' | 'icalendar' | 'json' | 'html' | BinaryKind;
type BinaryKind = NonNullable<ReturnType<typeof sniffBinary>>;

/** Says what a file holds by looking at its first 64 KiB: a CSV named `.xlsx` is `text`, a workbook named `.csv` is `xlsx`. */
export async function sniffFile(source: FileSource): Promise<FileKind> {
  const { bytes } = await readHead(source, 64 * 1024);
  return sniffBytes(bytes);
}

/** Says what these first bytes of a file are. */
export function sniffBytes(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const binary = sniffBinary(bytes);
  if (binary !== undefined) return binary;
  try {
    return sniffText(decodeSample(bytes, detectEncoding(bytes).encoding));
  } catch (error) {
    if (isFileError(error, 'files.notText')) return 'binary';
    throw error;
  }
}

/** Says what kind of text this is. */
export function sniffText(text: string): FileKind {
  const start = text.slice(0, 4_096).trimStart();
  if (start === '') return 'empty';
  if (/^(?:[\w-]+\.)?begin:vcard\b/im.test(start)) return 'vcard';
  if (/^begin:vcalendar\b/im.test(start)) return 'icalendar';
  if (/^(?:<!doctype html|<html|<table|<\?xml[^>]*>\s*<html)/i.test(start)) return 'html';
  if (/^(?:\{\s*["}]|\[\s*[[{\]"])/.test(start)) return 'json';
  return 'text';
}
