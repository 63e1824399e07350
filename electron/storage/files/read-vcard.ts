import iconv from 'iconv-lite';

import { readChunks, readHead, sourcePath, type FileSource } from './byte-source.ts';
import { assembleCard } from './card-assembly.ts';
import { decodeSample, detectEncoding } from './detect-encoding.ts';
import { FileError, isFileError } from './file-errors.ts';
import { sniffText } from './sniff-file.ts';
import { maxCardBytes, maxCardProperties, type CardProblem, type VCard } from './vcard-card.ts';
import { createLineJoiner, type ContentLine } from './vcard-lines.ts';
import { parseProperty, type VcardProperty } from './vcard-property.ts';

export interface VcardOptions {
  /** The encoding of text that names none and is not UTF-8; detected when left out. */
  readonly encoding?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads the cards of a vCard file (2.1, 3.0 and 4.0, also mixed) one by one; memory is bounded by the largest card allowed.
 * Fails with a FileError where there is no card at all; a broken card is kept and says what is wrong with it.
 */
export async function* readVcards(source: FileSource, options: VcardOptions = {}): AsyncGenerator<VCard, void, void> {
  const path = sourcePath(source);
  const { wide, fallback } = await encodingsOf(source, path, options.encoding);
  let count = 0;
  const counted = (cards: readonly VCard[]): readonly VCard[] => {
    count += cards.length;
    return cards;
  };
  const joiner = createLineJoiner();
  const collector = createCardCollector(fallback);
  const decoder = wide === undefined ? undefined : iconv.getDecoder(wide);
  for await (const chunk of readChunks(source, options.signal)) {
    const bytes = decoder === undefined ? chunk : Buffer.from(decoder.write(chunk));
    yield* counted(collector.add(joiner.push(bytes.toString('latin1'))));
  }
  yield* counted(collector.add(joiner.end()));
  yield* counted(collector.end());
  if (count === 0) throw new FileError('files.notVcard', { path, seems: 'text' });
}

// A file in UTF-16 is decoded as a whole; in any other each property may have its own charset.
async function encodingsOf(
  source: FileSource,
  path: string,
  encoding: string | undefined,
): Promise<{ readonly wide: string | undefined; readonly fallback: string }> {
  const { bytes } = await readHead(source, 64 * 1024);
  if (bytes.length === 0) throw new FileError('files.empty', { path });
  if (encoding !== undefined && !iconv.encodingExists(encoding))
    throw new FileError('files.unknownEncoding', { path, encoding });
  let detected: string;
  try {
    detected = encoding ?? detectEncoding(bytes).encoding;
  } catch (error) {
    if (isFileError(error, 'files.notText')) throw new FileError('files.notText', { path, seems: error.details.seems });
    throw error;
  }
  const text = decodeSample(bytes, detected);
  if (!/begin:vcard/i.test(text)) throw new FileError('files.notVcard', { path, seems: sniffText(text) });
  if (/^utf-?(?:16|32)/i.test(detected)) return { wide: detected, fallback: 'utf-8' };
  return { wide: undefined, fallback: /^utf-?8$/i.test(detected) ? 'windows-1252' : detected };
}

interface CardCollector {
  readonly add: (lines: readonly ContentLine[]) => readonly VCard[];
  readonly end: () => readonly VCard[];
}

interface OpenCard {
  readonly line: number;
  readonly properties: VcardProperty[];
  readonly problems: CardProblem[];
  bytes: number;
  /** A card inside an AGENT property (2.1); its lines become the text of that property. */
  inner: string[] | undefined;
  /** Cards inside that card. */
  innerDepth: number;
}

// Puts content lines into cards.
function createCardCollector(fallback: string): CardCollector {
  let card: OpenCard | undefined;
  let strays: CardProblem[] = [];

  const close = (): readonly VCard[] => {
    if (card === undefined) return [];
    const { line, properties, problems } = card;
    card = undefined;
    return [assembleCard(line, properties, problems)];
  };
  const begin = (line: number): readonly VCard[] => {
    const last = card?.properties.at(-1);
    if (card?.inner === undefined && last?.name === 'AGENT' && last.raw.trim() === '' && card !== undefined) {
      card.inner = [];
      return [];
    }
    if (card?.inner !== undefined && /^agent:\s*$/i.test(card.inner.at(-1) ?? '')) {
      card.innerDepth++;
      card.inner.push('BEGIN:VCARD');
      return [];
    }
    // Inside an inner card too: then that one has no end, and the outer card's was taken for it.
    card?.problems.push({ kind: 'noEnd', line: card.line, name: '' });
    const before = close();
    card = { line, properties: [], problems: strays, bytes: 0, inner: undefined, innerDepth: 0 };
    strays = [];
    return before;
  };
  const finish = (): readonly VCard[] => {
    if (card?.inner === undefined) return close();
    if (card.innerDepth > 0) {
      card.innerDepth--;
      card.inner.push('END:VCARD');
      return [];
    }
    const last = card.properties.at(-1);
    if (last !== undefined) card.properties[card.properties.length - 1] = { ...last, raw: card.inner.join('\\n') };
    card.inner = undefined;
    return [];
  };
  const addLine = (content: ContentLine): readonly VCard[] => {
    const start = content.text.slice(0, 100);
    if (/^begin:vcard\s*$/i.test(start)) return begin(content.line);
    if (/^end:vcard\s*$/i.test(start)) return finish();
    if (/^agent:\s*begin:vcard\s*$/i.test(start)) {
      addLine({ ...content, text: 'AGENT:' });
      return begin(content.line);
    }
    const name = content.isStray ? '' : nameOf(content);
    if (content.isStray) (card?.problems ?? strays).push({ kind: 'strayLine', line: content.line, name: '' });
    else if (card !== undefined) addProperty(card, content, name);
    else strays.push({ kind: 'strayLine', line: content.line, name });
    strays.splice(maxStrays);
    return [];
  };
  const addProperty = (open: OpenCard, content: ContentLine, name: string): void => {
    open.bytes += content.text.length;
    if (content.isCut || open.bytes > maxCardBytes) report(open, 'tooLong', content.line, name);
    else if (open.inner !== undefined) open.inner.push(content.text);
    else if (open.properties.length >= maxCardProperties) report(open, 'tooManyProperties', content.line, '');
    else {
      open.properties.push(parseProperty(content.text, content.line, fallback));
      if (content.isBroken) report(open, 'brokenLines', content.line, name);
    }
  };

  return {
    add: (lines) => lines.flatMap((line) => addLine(line)),
    end() {
      card?.problems.push({ kind: 'noEnd', line: card.line, name: '' });
      return close();
    },
  };
}

// A card that never ends must not collect problems without end.
function report(card: OpenCard, kind: CardProblem['kind'], line: number, name: string): void {
  if (card.problems.length < 100) card.problems.push({ kind, line, name });
}

function nameOf(content: ContentLine): string {
  return (/^(?:[\w-]+\.)?([\w-]+)/.exec(content.text)?.[1] ?? '').toUpperCase();
}

const maxStrays = 20;
