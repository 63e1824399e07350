import { StringDecoder } from 'node:string_decoder';

import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { fromBufferPromise, type Entry } from 'yauzl';

import { mostText } from './text-thread.ts';

/** What holds words in a Word document, in the order in which they are kept. */
const partsWithText = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml', 'word/comments.xml'];
/** A part may unpack to so many bytes, and to so many times its size once it is larger than a page: more is a bomb. */
const mostPartBytes = 64 * 1_048_576;
const mostRatio = 200;
const ratioMatters = 4 * 1_048_576;
const mostParts = 5_000;

/** The words of a Word document, a paragraph a line. Fails for what is none, and for ZIP bombs. */
export async function readDocxText(bytes: Uint8Array): Promise<string> {
  const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
    strictFileNames: true,
    validateEntrySizes: true,
  });
  const parts = new Map<string, Entry>();
  let count = 0;
  for await (const entry of zip.eachEntry()) {
    if (++count > mostParts) throw new Error('too many parts');
    if (partsWithText.includes(entry.fileName)) parts.set(entry.fileName, entry);
  }
  if (!parts.has('word/document.xml')) throw new Error('not a Word document');
  const texts: string[] = [];
  for (const name of partsWithText) {
    const entry = parts.get(name);
    if (entry === undefined) continue;
    const isBomb =
      entry.uncompressedSize > mostPartBytes ||
      (entry.uncompressedSize > ratioMatters && entry.uncompressedSize > entry.compressedSize * mostRatio);
    if (isBomb) throw new Error('unpacks to too much');
    // yauzl hands out bytes.
    const stream = (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>;
    texts.push(await paragraphsOf(stream));
  }
  return texts.join('\n');
}

async function paragraphsOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const parser = new SaxesParser();
  let text = '';
  let isText = false;
  // A document type can name entities that grow without end; no Word document has one.
  parser.on('doctype', () => parser.fail('document type'));
  parser.on('opentag', (tag: SaxesTagPlain) => {
    if (tag.name === 'w:t') isText = true;
    else if (tag.name === 'w:tab') text += ' ';
    else if (tag.name === 'w:br' || tag.name === 'w:cr') text += '\n';
  });
  parser.on('closetag', (tag: SaxesTagPlain) => {
    if (tag.name === 'w:t') isText = false;
    else if (tag.name === 'w:p') text += '\n';
  });
  parser.on('text', (words) => {
    if (isText) text += words;
  });
  const decoder = new StringDecoder('utf8');
  for await (const chunk of stream) {
    parser.write(decoder.write(chunk));
    if (text.length > mostText) return text;
  }
  parser.write(decoder.end()).close();
  return text;
}
