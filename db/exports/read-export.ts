import { sql } from 'kysely';

import type { DbReader } from '../dialects/dialect.ts';
import type { AnyRow } from '../rows.ts';
import { trashTables } from '../trash/trash-repository.ts';
import type { ExportedTable } from './exported-table.ts';
import { exportedTables, fileName } from './exported-tables.ts';

/** What an export leaves out, by the name of its table in the file. */
export type LeftOut = Map<string, number>;

/** One piece of a whole-workspace export: rows of one table, in the order of their keys. */
export interface ExportBatch {
  readonly name: string;
  readonly rows: readonly AnyRow[];
}

/**
 * Reads everything that is in use, table by table. Without `includeRestricted`, restricted records and notes, sensitive contacts and
 * all that hangs on them stay out and are counted.
 */
export async function* readExport(
  db: DbReader,
  options: { includeRestricted: boolean },
  leftOut: LeftOut,
): AsyncGenerator<ExportBatch> {
  const hidden = await hiddenIds(db, options.includeRestricted);
  for (const table of exportedTables) {
    if (table.isWhole === true && !options.includeRestricted) {
      yield { name: table.name, rows: [] };
      continue;
    }
    for await (const rows of batchesOf(db, table)) {
      const shown = rows.filter((row) => !isHidden(table, row, hidden));
      const trashed = rows.length - shown.length;
      if (trashed > 0)
        leftOut.set(
          table.name,
          (leftOut.get(table.name) ?? 0) + rows.filter((row) => isKeptBack(table, row, hidden)).length,
        );
      yield { name: table.name, rows: shown.map((row) => toFileRow(table, row, options.includeRestricted)) };
    }
  }
}

interface HiddenIds {
  /** In the trash: over, and not worth a word. */
  readonly trashed: ReadonlySet<string>;
  /** Kept back because they are restricted. */
  readonly restricted: ReadonlySet<string>;
}

async function hiddenIds(db: DbReader, includeRestricted: boolean): Promise<HiddenIds> {
  const trashed = new Set<string>();
  const restricted = new Set<string>();
  for (const table of [...Object.values(trashTables), 'assessments', 'stance_targets'] as const) {
    for (const row of await db.selectFrom(table).select('id').where('deleted_at', '<>', '').execute())
      trashed.add(row.id);
  }
  if (includeRestricted) return { trashed, restricted };
  for (const table of [
    'people',
    'organizations',
    'notes',
    'relationships',
    'agenda_items',
    'external_events',
    'attachments',
    'custom_fields',
    'stories',
    'feedback',
  ] as const) {
    for (const row of await db.selectFrom(table).select('id').where('is_restricted', '=', 1).execute())
      restricted.add(row.id);
  }
  for (const row of await db.selectFrom('interactions').select('id').where('sensitivity', '<>', 'normal').execute())
    restricted.add(row.id);
  // A task about somebody who is kept back may name them; its helpers, steps and notes go with it.
  for (const row of await db.selectFrom('tasks').select(['id', 'record_id']).where('record_id', '<>', '').execute())
    if (restricted.has(row.record_id)) restricted.add(row.id);
  return { trashed, restricted };
}

const pointers = [
  'id',
  'person_id',
  'organization_id',
  'record_id',
  'interaction_id',
  'from_id',
  'to_id',
  'decision_id',
  'seat_id',
  'agreement_id',
  'meeting_id',
];

function isHidden(table: ExportedTable, row: AnyRow, hidden: HiddenIds): boolean {
  return pointsInto(table, row, hidden.trashed) || pointsInto(table, row, hidden.restricted);
}

function isKeptBack(table: ExportedTable, row: AnyRow, hidden: HiddenIds): boolean {
  return !pointsInto(table, row, hidden.trashed) && pointsInto(table, row, hidden.restricted);
}

function pointsInto(table: ExportedTable, row: AnyRow, ids: ReadonlySet<string>): boolean {
  return (table.pointers ?? pointers).some((column) => column in table.columns && ids.has(String(row[column])));
}

async function* batchesOf(db: DbReader, table: ExportedTable): AsyncGenerator<AnyRow[]> {
  const columns = sql.join(Object.keys(table.columns).map((column) => sql.ref(column)));
  const order = sql.join(table.key.map((column) => sql.ref(column)));
  let after: unknown[] | undefined;
  for (;;) {
    const from = after === undefined ? sql`` : sql`where (${order}) > (${sql.join(after)})`;
    const { rows } =
      await sql<AnyRow>`select ${columns} from ${sql.table(table.table)} ${from} order by ${order} limit 1000`.execute(
        db,
      );
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    after = table.key.map((column) => last[column]);
  }
}

function toFileRow(table: ExportedTable, row: AnyRow, includeRestricted: boolean): AnyRow {
  const isEmptied = (column: string) => !includeRestricted && table.kept?.includes(column) === true;
  return Object.fromEntries(
    Object.entries(table.columns).map(([column, form]) => [
      fileName(column),
      isEmptied(column)
        ? ''
        : form === 'flag'
          ? row[column] === 1
          : form === 'list'
            ? parsed(row[column])
            : row[column],
    ]),
  );
}

function parsed(text: unknown): unknown {
  return typeof text === 'string' && text !== '' ? JSON.parse(text) : [];
}
