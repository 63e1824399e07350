import { client } from '#renderer/api/client.ts';
import { t } from '#renderer/i18n/i18n.ts';
import type { ExportViewInput } from '#shared/contract/export-views.ts';
import { currentSettings } from '../settings/use-device-settings.ts';
import { dayWords } from '../words/instants.ts';
import { Paper } from './Paper.tsx';
import { PaperTable } from './PaperTable.tsx';
import { printAlone } from './print-alone.tsx';

/** A table as a screen shows it, for paper and files. */
export interface ShownTable {
  readonly view: ExportViewInput;
  /** Which columns in which order; left out, all of them. */
  readonly columns?: readonly string[];
  /** What the rows are narrowed to, a fact a line. */
  readonly lines?: readonly string[];
}

/** Prints the rows of a table with a head; what is restricted stays out in discreet mode, and the sheet says so. */
export async function printRows(table: ShownTable, title: string): Promise<void> {
  const { columns, rows, leftOut, isCut } = await client.exports.rows({
    view: table.view,
    columns: [...(table.columns ?? [])],
    includeRestricted: !currentSettings().discreet,
  });
  // A column in which nothing stands, or the moment of writing, would only make the others narrow.
  const isWorthIt = (kind: string, index: number): boolean =>
    kind !== 'instant' && rows.some((row) => row[index] !== '' && row[index] !== '0');
  const shown = columns.flatMap((column, index) =>
    table.columns !== undefined || index === 0 || isWorthIt(column.kind, index) ? [{ ...column, index }] : [],
  );
  const words = (cell: string, kind: string): string =>
    (kind === 'day' || kind === 'instant') && cell !== '' ? dayWords(cell) : cell;
  printAlone(
    <Paper
      title={title}
      lines={[
        ...(table.lines ?? []),
        ...(isCut ? [t('exports:paperCut', { count: rows.length })] : []),
        ...(leftOut > 0 ? [t('exports:leftOut', { count: leftOut })] : []),
      ]}
    >
      <PaperTable
        columns={shown.map(({ label }) => label)}
        rows={rows.map((row) => shown.map(({ index, kind }) => words(row[index] ?? '', kind)))}
        numbers={shown.map(({ kind }) => kind === 'number' || kind === 'money')}
      />
    </Paper>,
    'paper',
  );
}
