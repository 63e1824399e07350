import { isUtf8 } from 'node:buffer';

import { analyse } from 'chardet';
import iconv from 'iconv-lite';

import { FileError } from './file-errors.ts';
import { sniffBinary } from './sniff-binary.ts';

/** An encoding by its iconv name. `isDamaged` says that some bytes are not valid in it and were replaced by U+FFFD. */
export interface EncodingGuess {
  readonly encoding: string;
  readonly bom: boolean;
  /** 0 to 1. */
  readonly confidence: number;
  readonly isDamaged: boolean;
}

/** How many bytes break UTF-8, and how many characters of more than one byte are sound (counted only where some byte is broken). */
export interface Utf8Census {
  readonly broken: number;
  readonly valid: number;
}

/** Finds the encoding of text by its first bytes; fails with `files.notText` where they are no text. */
export function detectEncoding(sample: Uint8Array): EncodingGuess {
  const bytes = Buffer.from(sample.buffer, sample.byteOffset, sample.byteLength);
  const marked = byteOrderMark(bytes);
  if (marked !== undefined)
    return { encoding: marked, bom: true, confidence: 1, isDamaged: marked === 'utf-8' && !isUtf8(wholeUtf8(bytes)) };
  const binary = sniffBinary(bytes);
  if (binary !== undefined) throw new FileError('files.notText', { path: '', seems: binary });
  const wide = unmarkedUtf16(bytes);
  if (wide !== undefined) return { encoding: wide, bom: false, confidence: 0.9, isDamaged: false };
  if (isBinary(bytes)) throw new FileError('files.notText', { path: '', seems: 'binary' });
  return eightBit(bytes, isUtf8(wholeUtf8(bytes)) ? { broken: 0, valid: 0 } : countUtf8(bytes));
}

/** Decodes first bytes, leaving out a character that the sample cut in two (unless it is the whole). The byte order mark goes. */
export function decodeSample(sample: Uint8Array, encoding: string, isWhole = false): string {
  const decoder = iconv.getDecoder(encoding);
  const text = decoder.write(Buffer.from(sample.buffer, sample.byteOffset, sample.byteLength));
  return isWhole ? text + (decoder.end() ?? '') : text;
}

/** Whether text in this encoding can be read. */
export function isKnownEncoding(encoding: string): boolean {
  return iconv.encodingExists(encoding);
}

/**
 * Counts the bytes of a stream that break UTF-8 and its valid multi-byte characters, chunk by chunk.
 * A file may be plain ASCII for megabytes before its first accent.
 */
export function createUtf8Census(): { readonly add: (chunk: Buffer) => void; readonly result: () => Utf8Census } {
  let rest: Buffer = Buffer.alloc(0);
  let broken = 0;
  let valid = 0;
  const count = (bytes: Buffer): void => {
    const found = countUtf8(bytes);
    broken += found.broken;
    valid += found.valid;
  };
  return {
    add(chunk) {
      const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      const whole = wholeUtf8(bytes);
      rest = Buffer.from(bytes.subarray(whole.length));
      if (!isUtf8(whole)) count(whole);
    },
    result() {
      if (rest.length > 0) count(rest);
      rest = Buffer.alloc(0);
      return { broken, valid };
    },
  };
}

/** The encoding of text without a mark, from a count of its UTF-8 characters; `bytes` are looked at where it is another encoding. */
export function eightBit(bytes: Buffer, census: Utf8Census): EncodingGuess {
  if (census.broken === 0) return { encoding: 'utf-8', bom: false, confidence: 1, isDamaged: false };
  // Mostly sound UTF-8 with a few broken places (lists glued together, a text cut by bytes) stays UTF-8.
  if (census.valid >= 10 && census.broken * 20 <= census.valid)
    return { encoding: 'utf-8', bom: false, confidence: 0.7, isDamaged: true };
  return foreign(bytes) ?? { encoding: 'windows-1252', bom: false, confidence: 0.6, isDamaged: false };
}

// Windows-1252 holds every printable character of ISO-8859-1, so the two need not be told apart.
function foreign(bytes: Buffer): EncodingGuess | undefined {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const part = bytes.subarray(Math.max(0, first - 2_048), first + 14 * 1_024);
  // A few accents fit any alphabet.
  if (part.filter((byte) => byte >= 0x80).length < 12) return undefined;
  const matches = analyse(part);
  const best = matches[0];
  const western =
    matches.find((match) => match.name === 'ISO-8859-1' || match.name === 'windows-1252')?.confidence ?? 0;
  if (best === undefined || best.confidence < 25 || best.confidence < 2 * western || !iconv.encodingExists(best.name))
    return undefined;
  if (
    best.name === 'ASCII' ||
    best.name === 'ISO-8859-1' ||
    best.name === 'windows-1252' ||
    best.name.startsWith('UTF-')
  )
    return undefined;
  return { encoding: best.name.toLowerCase(), bom: false, confidence: best.confidence / 100, isDamaged: false };
}

function byteOrderMark(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes[2] === 0 && bytes[3] === 0 ? 'utf-32le' : 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

// Delimiters, line ends and digits have one zero byte each in UTF-16, whatever the language of the rest.
function unmarkedUtf16(bytes: Buffer): string | undefined {
  let even = 0;
  let odd = 0;
  let high = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80) high++;
    else if (byte === 0 && at % 2 === 0) even++;
    else if (byte === 0) odd++;
  }
  const pairs = bytes.length / 2;
  const zeros = even + odd;
  if (bytes.length < 4 || zeros < pairs * 0.05) return undefined;
  // Without letters above ASCII every pair holds a zero.
  if (zeros < pairs * 0.6 && high < pairs * 0.3) return undefined;
  const encoding = even * 10 <= odd ? 'utf-16le' : odd * 10 <= even ? 'utf-16be' : undefined;
  if (encoding === undefined) return undefined;
  const text = decodeSample(bytes, encoding);
  return (text.match(/[\0-\u0008\u000e-\u001f\ufffd\ufffe\uffff]/g)?.length ?? 0) > text.length * 0.02
    ? undefined
    : encoding;
}

function isBinary(bytes: Buffer): boolean {
  let zeros = 0;
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) zeros++;
    // Tab to carriage return, end-of-file and escape do occur in text.
    else if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1a && byte !== 0x1b) controls++;
  }
  if (bytes.length < 64) return zeros + controls > bytes.length / 2;
  return zeros > bytes.length * 0.25 || controls > bytes.length * 0.02;
}

// Without the first bytes of a character at the very end, at most three.
function wholeUtf8(bytes: Buffer): Buffer {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) return back < sequenceLength(byte) ? bytes.subarray(0, bytes.length - back) : bytes;
  }
  return bytes;
}

function countUtf8(bytes: Buffer): Utf8Census {
  let broken = 0;
  let valid = 0;
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? 0;
    const length = sequenceLength(byte);
    if (byte < 0x80) at++;
    else if (length > 1 && at + length <= bytes.length && isUtf8(bytes.subarray(at, at + length))) {
      valid++;
      at += length;
    } else {
      broken++;
      at++;
    }
  }
  return { broken, valid };
}

function sequenceLength(byte: number): number {
  return byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 1;
}
