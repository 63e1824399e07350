import { readChunks, readHead, sourcePath, type FileSource } from './byte-source.ts';
import type { CsvOptions, TextFormat } from './csv-types.ts';
import {
  createUtf8Census,
  decodeSample,
  detectEncoding,
  eightBit,
  isKnownEncoding,
  type EncodingGuess,
} from './detect-encoding.ts';
import { FileError, isFileError } from './file-errors.ts';
import { createRowPump } from './row-pump.ts';
import { sniffBinary } from './sniff-binary.ts';

/**
 * Finds encoding, delimiter, line end and quote of a text by its first bytes.
 * Fails with `files.notText` where they belong to a workbook, a PDF or any other binary file, and with `files.empty` where there are none.
 */
export function detectTextFormat(sample: Uint8Array): TextFormat {
  const guess = detectEncoding(sample);
  return layoutOf(decodeSample(sample, guess.encoding), guess);
}

/** The beginning of a text file, its layout, and how large the file is. */
export interface TextHead {
  readonly format: TextFormat;
  readonly text: string;
  /** Whether `text` is the whole file. */
  readonly isWhole: boolean;
  readonly sampleBytes: number;
  readonly size: number;
}

/**
 * Reads the beginning of a text file and finds its layout. The encoding is judged by the whole file:
 * the first accent may stand megabytes behind the start (about 1 s a GB).
 */
export async function readTextHead(
  source: FileSource,
  sampleLimit: number,
  options: Pick<CsvOptions, 'encoding' | 'delimiter' | 'signal'>,
): Promise<TextHead> {
  const path = sourcePath(source);
  const { bytes, size } = await readHead(source, sampleLimit);
  if (bytes.length === 0) throw new FileError('files.empty', { path });
  const guess = await encodingOf(source, bytes, size, options);
  const isWhole = bytes.length >= size;
  const text = decodeSample(bytes, guess.encoding, isWhole);
  if (isWhole && !/[^\r\n]/.test(text)) throw new FileError('files.empty', { path });
  const layout = layoutOf(text, guess);
  const format =
    options.delimiter === undefined || options.delimiter === ''
      ? layout
      : { ...layout, delimiter: options.delimiter.charAt(0) };
  return { format, text, isWhole, sampleBytes: bytes.length, size };
}

async function encodingOf(
  source: FileSource,
  bytes: Buffer,
  size: number,
  options: Pick<CsvOptions, 'encoding' | 'signal'>,
): Promise<EncodingGuess> {
  const path = sourcePath(source);
  if (options.encoding !== undefined && options.encoding !== '') {
    if (!isKnownEncoding(options.encoding))
      throw new FileError('files.unknownEncoding', { path, encoding: options.encoding });
    const seems = sniffBinary(bytes);
    if (seems !== undefined) throw new FileError('files.notText', { path, seems });
    return { encoding: options.encoding, bom: false, confidence: 1, isDamaged: true };
  }
  const guess = withPath(path, () => detectEncoding(bytes));
  if (guess.encoding !== 'utf-8' || bytes.length >= size) return guess;
  const census = createUtf8Census();
  for await (const chunk of readChunks(source, options.signal)) census.add(chunk);
  const counted = census.result();
  return guess.bom ? { ...guess, isDamaged: counted.broken > 0 } : eightBit(bytes, counted);
}

function layoutOf(text: string, guess: EncodingGuess): TextFormat {
  const quote = singleQuoted.test(text.slice(0, 4_096)) && !text.includes('"') ? "'" : '"';
  const { delimiter, certainty } = delimiterOf(text, quote);
  return {
    encoding: guess.encoding,
    bom: guess.bom,
    delimiter,
    newline: newlineOf(text),
    quote,
    confidence: Math.min(guess.confidence, certainty),
    isDamaged: guess.isDamaged,
  };
}

// The delimiter that cuts most rows into the same number of cells; a comma where none does.
function delimiterOf(text: string, quote: string): { readonly delimiter: string; readonly certainty: number } {
  const named = /^sep=([^\r\n])(?:\r|\n|$)/i.exec(text)?.[1];
  if (named !== undefined) return { delimiter: named, certainty: 1 };
  let best = { delimiter: ',', score: 0, share: 0 };
  for (const delimiter of delimiters) {
    const widths = firstWidths(text.slice(0, delimiterSample), delimiter, quote);
    const usual = mostFrequent(widths.filter((width) => width > 1));
    if (usual === undefined) continue;
    const share = widths.filter((width) => width === usual).length / widths.length;
    const score = share * share * Math.log2(1 + usual);
    if (score > best.score) best = { delimiter, score, share };
  }
  // A single column has no delimiter to find.
  return { delimiter: best.delimiter, certainty: best.score === 0 ? 0.8 : Math.max(0.2, best.share) };
}

function firstWidths(text: string, delimiter: string, quote: string): readonly number[] {
  const { rows } = createRowPump({ delimiter, quote }).push(text, true);
  // The sample may end within a row.
  const whole = rows.length > 1 && text.length >= delimiterSample ? rows.slice(0, -1) : rows;
  return whole.slice(0, 200).map((row) => row.cells.length);
}

/** The value that occurs most often; the larger of two that occur equally often. */
export function mostFrequent(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([a, countA], [b, countB]) => countB - countA || b - a)[0]?.[0];
}

function newlineOf(text: string): TextFormat['newline'] {
  const crlf = text.match(/\r\n/g)?.length ?? 0;
  const lf = (text.match(/\n/g)?.length ?? 0) - crlf;
  const cr = (text.match(/\r/g)?.length ?? 0) - crlf;
  if (crlf >= lf && crlf >= cr && crlf > 0) return 'crlf';
  return cr > lf ? 'cr' : 'lf';
}

function withPath<T>(path: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (isFileError(error, 'files.notText')) throw new FileError('files.notText', { path, seems: error.details.seems });
    throw error;
  }
}

const delimiters = [',', ';', '\t', '|'];
const delimiterSample = 64 * 1024;
// Two cells of the first line in single quotes.
const singleQuoted = /^'[^'\r\n]*'[,;\t|]'[^'\r\n]*'(?:[,;\t|\r\n]|$)/;
