import type { ExportFormat } from '#shared/contract/export-views.ts';

import { csvWriter } from '../files/write-csv.ts';
import { createSafeFile } from '../files/safe-file.ts';
import { writeXlsx, type XlsxValue } from '../files/write-xlsx.ts';
import type { CellKind } from '../files/xlsx-parts.ts';
import type { JobHandle } from '../jobs/job-runner.ts';
import { aboutLines, footerOf, type TableAbout } from './about-table.ts';
import type { OpenView } from './views/view-source.ts';

/** The formats in which any table can be written. */
export type TableFormat = Exclude<ExportFormat, 'vcard' | 'vcard3'>;

/** What an export wrote, and how many records it kept back because they are restricted. */
export interface ExportResult {
  readonly path: string;
  readonly rows: number;
  readonly leftOut: number;
}

/** Writes a table to a file that gets its name when it is complete. What is kept back is said in the file. */
export async function writeTable(
  view: OpenView,
  request: { readonly path: string; readonly format: TableFormat; readonly raw: boolean; readonly about: TableAbout },
  job: JobHandle,
): Promise<ExportResult> {
  const { path, format, about } = request;
  let rows = 0;
  async function* batches(): AsyncGenerator<readonly (readonly XlsxValue[])[]> {
    for await (const batch of view.batches) {
      rows += batch.length;
      job.report('writing', rows, view.total ?? 0);
      yield batch;
      await job.pause();
    }
  }
  if (format === 'xlsx') await writeWorkbook(path, view, batches(), about);
  else if (format === 'csv') await writeRows(path, view, batches(), about, request.raw);
  else await writeText(path, view, batches(), about, format);
  return { path, rows, leftOut: view.leftOut() };
}

/** A cell as people read it: ticks as yes or nothing. */
export function cellWords(value: XlsxValue): string {
  if (typeof value === 'boolean') return value ? 'yes' : '';
  return String(value ?? '');
}

type Batches = AsyncGenerator<readonly (readonly XlsxValue[])[]>;

async function writeWorkbook(path: string, view: OpenView, batches: Batches, about: TableAbout): Promise<void> {
  // Widths stand before the rows in the file, so the first rows speak for all.
  const first = await batches.next();
  const sample = first.done === true ? [] : first.value;
  async function* rows() {
    yield sample;
    yield* batches;
  }
  await writeXlsx(path, {
    name: view.name,
    columns: view.columns.map(({ label, kind }, index) => ({
      label,
      kind,
      width: widthOf(
        label,
        kind,
        sample.map((row) => row[index] ?? null),
      ),
    })),
    rows: rows(),
    about: () => aboutLines(view, about),
    aboutName: 'About this file',
  });
}

/** In characters: as wide as the widest of the first cells, within reason. */
function widthOf(label: string, kind: CellKind, cells: readonly XlsxValue[]): number {
  const most = { day: 12, instant: 20, flag: 10, number: 14, money: 16, link: 40, long: 60, text: 44 }[kind];
  const least = { day: 12, instant: 20, flag: 6, number: 6, money: 10, link: 12, long: 30, text: 8 }[kind];
  const widest = Math.max(label.length + 3, ...cells.map((cell) => cellWords(cell).length + 2));
  return Math.max(label.length + 3, Math.min(most, Math.max(least, widest)));
}

async function writeRows(
  path: string,
  view: OpenView,
  batches: Batches,
  about: TableAbout,
  raw: boolean,
): Promise<void> {
  const writer = await csvWriter(path, { raw });
  try {
    await writer.write(view.columns.map(({ label }) => label));
    for await (const batch of batches) await writer.write(...batch.map((row) => row.map(cellWords)));
    const footer = footerOf(view, about);
    if (footer !== '') await writer.write([footer]);
    await writer.end();
  } catch (error) {
    await writer.abandon();
    throw error;
  }
}

async function writeText(
  path: string,
  view: OpenView,
  batches: Batches,
  about: TableAbout,
  format: 'json' | 'markdown',
): Promise<void> {
  const file = await createSafeFile(path);
  try {
    const text = format === 'json' ? tableJson(view, batches, about) : tableMarkdown(view, batches, about);
    for await (const part of text) await file.write(part);
    await file.finish();
  } catch (error) {
    await file.abandon();
    throw error;
  }
}

async function* tableJson(view: OpenView, batches: Batches, about: TableAbout): AsyncGenerator<string> {
  const head = { format: 'longtable-table', version: 1, workspace: about.workspace, title: about.title };
  yield `${JSON.stringify({ ...head, day: about.day, columns: view.columns }).slice(0, -1)},\n"rows":[`;
  let isFirst = true;
  for await (const batch of batches) {
    let text = '';
    for (const row of batch) {
      const record = Object.fromEntries(view.columns.map(({ id }, index) => [id, row[index] ?? null]));
      text += `${isFirst ? '' : ','}\n${JSON.stringify(record)}`;
      isFirst = false;
    }
    yield text;
  }
  yield `\n],\n"includesRestricted":${String(about.includesRestricted)},"leftOut":${view.leftOut()}}\n`;
}

async function* tableMarkdown(view: OpenView, batches: Batches, about: TableAbout): AsyncGenerator<string> {
  const line = (cells: readonly string[]) => `| ${cells.map(markdownCell).join(' | ')} |\n`;
  yield `# ${markdownCell(about.title)}\n\n${[about.workspace, ...about.lines, about.day].map(markdownCell).join('  \n')}\n\n`;
  yield line(view.columns.map(({ label }) => label));
  yield `|${view.columns.map(({ kind }) => (kind === 'number' || kind === 'money' ? ' ---: |' : ' --- |')).join('')}\n`;
  for await (const batch of batches) yield batch.map((row) => line(row.map(cellWords))).join('');
  const footer = footerOf(view, about);
  if (footer !== '') yield `\n${footer}\n`;
}

/** Words that stay one cell and shape nothing. */
function markdownCell(words: string): string {
  return words
    .replace(/[\\`*_[\]<>|]/g, '\\$&')
    .replace(/\s*\r?\n\s*/g, '<br>')
    .trim();
}
