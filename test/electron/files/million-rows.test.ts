import { execFile } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

import { afterAll, describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';

import { workbookOf } from '#test/support/zip.ts';

const folder = mkdtempSync(join(tmpdir(), 'longtable-million-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sheet = 'xl/worksheets/sheet1.xml';
const rowsAtOnce = 5_000;

/** A workbook of so many rows, never whole in the memory. */
async function writeRows(path: string, rows: number): Promise<void> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(workbookOf('')))
    if (name !== sheet) zip.addBuffer(Buffer.from(content), name);
  zip.addReadStream(Readable.from(sheetText(rows)), sheet, { compressionLevel: 1 });
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
}

function* sheetText(rows: number): Generator<string> {
  yield '<worksheet><sheetData>';
  for (let start = 1; start <= rows; start += rowsAtOnce)
    yield Array.from({ length: rowsAtOnce }, (_, at) => {
      const number = start + at;
      return `<row r="${number}"><c r="A${number}" t="inlineStr"><is><t>Person ${number}</t></is></c><c r="B${number}"><v>${number * 7}</v></c></row>`;
    }).join('');
  yield '</sheetData></worksheet>';
}

describe('a workbook of a million rows', () => {
  it('is refused by name, in a process that could not hold its rows', async () => {
    const path = join(folder, 'million.xlsx');
    await writeRows(path, 1_000_000);
    const reader = pathToFileURL(join(import.meta.dirname, '../../../electron/storage/files/read-xlsx.ts')).href;
    const script = `const { previewXlsx } = await import(${JSON.stringify(reader)});
      await previewXlsx(${JSON.stringify(path)}).catch((error) => console.log(error.code, error.details.limit));`;
    // With 24 MB for what lives longer, the process ends when the rows that were read are kept.
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--disable-warning=ExperimentalWarning',
      '--max-old-space-size=24',
      '--max-semi-space-size=2',
      '--input-type=module',
      '--eval',
      script,
    ]);
    expect(stdout.trim()).toBe('files.tooManyRows 500000');
  });
});
