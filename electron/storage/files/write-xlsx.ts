import { Readable } from 'node:stream';

import { ZipFile } from 'yazl';

import { FileError } from './file-errors.ts';
import { createSafeFile } from './safe-file.ts';
import {
  cellXml,
  columnName,
  coreXml,
  escapeXml,
  packageParts,
  relationsXml,
  sheetHead,
  stylesXml,
  type CellKind,
} from './xlsx-parts.ts';

/** A column of a sheet: what it is called, what stands in it and how wide it is, in characters. */
export interface XlsxColumn {
  readonly label: string;
  readonly kind: CellKind;
  readonly width: number;
}

/** What a cell may hold: days and moments as ISO text, amounts as numbers. */
export type XlsxValue = string | number | boolean | null;

/** What is written into a workbook. */
export interface XlsxBook {
  /** The name of the first sheet. */
  readonly name: string;
  readonly columns: readonly XlsxColumn[];
  readonly rows: AsyncIterable<readonly (readonly XlsxValue[])[]>;
  /** The second sheet, which says what the file is; asked for once all rows are written. */
  readonly about: () => readonly string[];
  readonly aboutName: string;
}

/** Excel shows no more rows on a sheet, and no more links. */
const mostRows = 1_048_575;
const mostLinks = 65_530;
/** Two workbooks of the same rows are the same bytes: the archive tells no times. */
const packed = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true, compress: true, compressionLevel: 4 } as const;

/**
 * Streams rows into an Excel workbook (ISO/IEC 29500) that gets its name when it is complete: numbers, days, ticks and links as what they
 * are, text never as a formula. Memory stays small however many rows there are. Fails with `files.tooManyRows`, `files.full`,
 * `files.notWritable`; what was written is removed then. Answers how many rows there are.
 */
export async function writeXlsx(path: string, book: XlsxBook): Promise<{ readonly rows: number }> {
  const target = await createSafeFile(path);
  const zip = new ZipFile();
  // The types name less than what it is: a stream of the archive's bytes.
  const output = zip.outputStream as Readable;
  zip.on('error', (error: Error) => output.destroy(error));
  const links: string[] = [];
  const counted = { rows: 0 };
  const add = (name: string, text: string) => zip.addBuffer(Buffer.from(text), name, packed);
  const sheet = Readable.from(sheetBytes(path, book, links, counted));
  sheet.on('error', (error) => output.destroy(error));
  zip.addReadStream(sheet, 'xl/worksheets/sheet1.xml', packed);
  sheet.on('end', () => {
    for (const { name, text } of packageParts([book.name, book.aboutName])) add(name, text);
    add('xl/styles.xml', stylesXml);
    add('docProps/core.xml', coreXml);
    add('xl/worksheets/sheet2.xml', aboutSheet(book.about()));
    if (links.length > 0) add('xl/worksheets/_rels/sheet1.xml.rels', linksXml(links));
    zip.end();
  });
  try {
    // The stream hands out bytes.
    for await (const chunk of output as AsyncIterable<Buffer>) await target.write(chunk);
    await target.finish();
    return counted;
  } catch (error) {
    await target.abandon();
    sheet.destroy();
    output.destroy();
    throw error;
  }
}

async function* sheetBytes(
  path: string,
  book: XlsxBook,
  links: string[],
  counted: { rows: number },
): AsyncGenerator<Buffer> {
  const { columns } = book;
  const last = columnName(columns.length - 1);
  yield Buffer.from(
    `${sheetHead(
      columns.map(({ width }) => width),
      true,
    )}<sheetData><row r="1">${columns.map(({ label }, index) => cellXml(`${columnName(index)}1`, 'head', label)).join('')}</row>`,
  );
  const places: string[] = [];
  const letters = columns.map((_, index) => columnName(index));
  for await (const rows of book.rows) {
    if (counted.rows + rows.length > mostRows) throw new FileError('files.tooManyRows', { path, limit: mostRows });
    let text = '';
    for (const row of rows) {
      const number = ++counted.rows + 1;
      text += `<row r="${number}">`;
      for (let index = 0; index < columns.length; index++) {
        const value = row[index] ?? null;
        const kind = columns[index]?.kind ?? 'text';
        const place = `${letters[index] ?? ''}${number}`;
        const isLink = kind === 'link' && isAddress(value) && links.length < mostLinks;
        if (isLink) {
          links.push(String(value));
          places.push(place);
        }
        text += cellXml(place, kind === 'link' && !isLink ? 'text' : kind, value);
      }
      text += '</row>';
    }
    yield Buffer.from(text);
  }
  yield Buffer.from(`</sheetData><autoFilter ref="A1:${last}${counted.rows + 1}"/>${linkPlaces(places)}</worksheet>`);
}

function isAddress(value: XlsxValue): boolean {
  return typeof value === 'string' && /^https?:\/\/[^\s"<>]+$/i.test(value) && value.length <= 2_000;
}

function linkPlaces(places: readonly string[]): string {
  if (places.length === 0) return '';
  return `<hyperlinks>${places.map((place, index) => `<hyperlink ref="${place}" r:id="rId${index + 1}"/>`).join('')}</hyperlinks>`;
}

function linksXml(links: readonly string[]): string {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
  const list = links.map(
    (link, index) =>
      `<Relationship Id="rId${index + 1}" Type="${type}" Target="${escapeXml(link)}" TargetMode="External"/>`,
  );
  return relationsXml(list.join(''));
}

function aboutSheet(lines: readonly string[]): string {
  const rows = lines.map(
    (line, index) => `<row r="${index + 1}">${cellXml(`A${index + 1}`, index === 0 ? 'head' : 'long', line)}</row>`,
  );
  return `${sheetHead([90], false)}<sheetData>${rows.join('')}</sheetData></worksheet>`;
}
