import type { Database } from '../schema/database.ts';

/** How a column is written in an export: as it stands, as a flag, or as the list that its JSON text holds. */
type ColumnForm = 'text' | 'number' | 'flag' | 'list';

/** A table of the whole-workspace export. Derived columns, versions and the trash stay out: they follow, or are over. */
export interface ExportedTable {
  /** The name in the file. */
  readonly name: string;
  readonly table: keyof Database;
  readonly columns: Readonly<Record<string, ColumnForm>>;
  readonly key: readonly string[];
  /** Columns whose record must be in the file for the row to be there too, where they are not the usual ones. */
  readonly pointers?: readonly string[];
  /** Columns that are emptied unless restricted records are asked for. */
  readonly kept?: readonly string[];
  /** Rows that hold copies of other rows, restricted ones too: they are in the file only when restricted records are asked for. */
  readonly isWhole?: boolean;
  /** Columns that older files leave out, with what they hold then, as a file says it. */
  readonly added?: Readonly<Record<string, string | number | boolean>>;
}

/** When a row was made and last changed. */
export const stamps = { created_at: 'text', updated_at: 'text' } as const;
