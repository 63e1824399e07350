import { StringDecoder } from 'node:string_decoder';

import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { openPromise, type Entry, type ZipFile } from 'yauzl';

import { asReadError, FileError, isFileError } from './file-errors.ts';

/** An open workbook file: a ZIP of XML parts. */
export interface XlsxPackage {
  readonly path: string;
  readonly has: (part: string) => boolean;
  /** Reads a part through a parser; yields after each chunk, so that rows can be handed on while the rest is read. */
  readonly parse: (part: string, handlers: XmlHandlers, signal?: AbortSignal) => AsyncGenerator<void, void, void>;
  readonly close: () => void;
}

/** What a reader of XML does; names come without their namespace prefix. */
export interface XmlHandlers {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** A part may unpack to so many bytes: more is no list that a person made. */
const maxPartBytes = 768 * 1024 * 1024;
/** Small parts that unpack to over so many times their size are bombs; sheets of repeated cells stay under it. */
const maxRatio = 400;
const ratioMatters = 16 * 1024 * 1024;
const maxParts = 5_000;

/**
 * Opens a workbook. Fails with `files.macros`, `files.tooLarge` (also for ZIP bombs, by what they declare) and
 * `files.damaged`; no part is read that is larger than it says.
 */
export async function openXlsx(path: string): Promise<XlsxPackage> {
  const zip = await openZip(path);
  try {
    const parts = await readDirectory(zip, path);
    return {
      path,
      has: (part) => parts.has(part),
      parse: (part, handlers, signal) => parsePart(zip, parts.get(part), path, handlers, signal),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function openZip(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { autoClose: false, strictFileNames: true, validateEntrySizes: true });
  } catch (error) {
    throw zipError(error, path);
  }
}

async function readDirectory(zip: ZipFile, path: string): Promise<ReadonlyMap<string, Entry>> {
  const parts = new Map<string, Entry>();
  try {
    for await (const entry of zip.eachEntry()) {
      if (parts.size >= maxParts) throw new FileError('files.tooLarge', { path });
      if (/vbaProject\.bin$/i.test(entry.fileName)) throw new FileError('files.macros', { path });
      const isBomb = entry.uncompressedSize > ratioMatters && entry.uncompressedSize > entry.compressedSize * maxRatio;
      if (entry.uncompressedSize > maxPartBytes || isBomb) throw new FileError('files.tooLarge', { path });
      parts.set(entry.fileName.replace(/^\//, ''), entry);
    }
  } catch (error) {
    throw zipError(error, path);
  }
  return parts;
}

async function* parsePart(
  zip: ZipFile,
  entry: Entry | undefined,
  path: string,
  handlers: XmlHandlers,
  signal: AbortSignal | undefined,
): AsyncGenerator<void, void, void> {
  if (entry === undefined || entry.isEncrypted()) throw new FileError('files.damaged', { path, detail: 'part' });
  const parser = new SaxesParser();
  // A document type can name entities that grow without end; no workbook has one.
  parser.on('doctype', () => parser.fail('document type'));
  parser.on('opentag', (tag: SaxesTagPlain) => handlers.open(localName(tag.name), tag.attributes));
  parser.on('closetag', (tag: SaxesTagPlain) => handlers.close?.(localName(tag.name)));
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('cdata', (text) => handlers.text?.(text));
  const decoder = new StringDecoder('utf8');
  try {
    const stream = await zip.openReadStreamPromise(entry);
    // yauzl hands out bytes.
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      if (signal?.aborted === true) throw new FileError('files.cancelled', { path });
      parser.write(decoder.write(chunk));
      yield;
    }
    parser.write(decoder.end()).close();
  } catch (error) {
    throw zipError(error, path);
  }
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** What the system says about the file is told; anything else means that the ZIP or its XML is broken. */
function zipError(error: unknown, path: string): FileError {
  if (isFileError(error)) return error;
  const isSystem = error instanceof Error && 'syscall' in error;
  return isSystem
    ? asReadError(error, path)
    : new FileError('files.damaged', { path, detail: 'workbook' }, { cause: error });
}
