import { z } from 'zod';

import { AppError } from '#shared/errors.ts';
import { foldText } from '#shared/text.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import { listCustomFields } from '../custom-fields/fields-repository.ts';
import { newOrganizationRow } from '../organizations/organizations-repository.ts';
import { newPersonRow } from '../people/people-repository.ts';
import { selectRows, type AnyRow } from '../rows.ts';
import { trashTables } from '../trash/trash-repository.ts';
import { isLoggedTable, loggedTables, rowKey, type LoggedTableName } from '../tables.ts';
import type { ExportedTable } from './exported-table.ts';
import { exportedTables, fileName } from './exported-tables.ts';

/** Ids of a file that stand for records that are here under another id: tags and members of the same name. */
export type SameRecords = Map<string, string>;

/** The tables that a file may hold, in the order in which they are written. */
export const readableTables: readonly ExportedTable[] = exportedTables;

/**
 * Writes rows of an export; rows whose key is here already are left as they are. Answers how many were written.
 * Fails with `invalid` that names the table and field of a value of the wrong kind.
 */
export async function writeImportedRows(
  writer: StepWriter,
  table: ExportedTable,
  fileRows: readonly unknown[],
  same: SameRecords,
): Promise<number> {
  const name = table.table;
  if (!isLoggedTable(name)) return 0;
  const rows = fileRows.map((row) => toRow(table, row, same));
  // Partners that stand for records that are here were given those ids.
  const fresh = await withoutSame(writer, table, await withoutKnown(writer, name, rows), same);
  // The columns were checked against the table's list, which the insert's type cannot know.
  // Moves on the ladder are in the file, in a table of their own.
  await writer.insert(name, fresh.map((row) => completed(table, row, writer.now)) as never, { hasOwnMoves: true });
  return fresh.length;
}

async function withoutKnown(writer: StepWriter, table: LoggedTableName, rows: readonly AnyRow[]): Promise<AnyRow[]> {
  const known = new Set(
    (
      await selectRows(
        writer.trx,
        table,
        rows.map((row) => rowKey(table, row)),
      )
    ).map((row) => rowKey(table, row)),
  );
  const seen = new Set<string>();
  return rows.filter((row) => {
    const key = rowKey(table, row);
    if (known.has(key) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A tag or member of the same name is the same one: what the file says of theirs is said of ours. */
async function withoutSame(
  writer: StepWriter,
  table: ExportedTable,
  rows: AnyRow[],
  same: SameRecords,
): Promise<AnyRow[]> {
  if (table.table === 'roles') return withoutHeldRoles(writer, rows, same);
  if (table.table === 'custom_fields') return withoutSameFields(writer, rows, same);
  if (table.table !== 'tags' && table.table !== 'members') return rows;
  const here = new Map(
    (await writer.trx.selectFrom(table.table).select(['id', 'name']).execute()).map((row) => [
      foldText(row.name),
      row.id,
    ]),
  );
  return rows.filter((row) => {
    const known = here.get(foldText(String(row['name'])));
    if (known === undefined) return true;
    same.set(String(row['id']), known);
    return false;
  });
}

/** A role that a recognised person holds here already is not held twice. */
async function withoutHeldRoles(writer: StepWriter, rows: AnyRow[], same: SameRecords): Promise<AnyRow[]> {
  const recognised = new Set(same.values());
  const people = rows.map((row) => String(row['person_id'])).filter((id) => recognised.has(id));
  if (people.length === 0) return rows;
  const held = await writer.trx
    .selectFrom('roles')
    .select(['id', 'person_id', 'organization_id', 'title'])
    .where('person_id', 'in', people)
    .execute();
  return rows.flatMap((row) => {
    const of = held.filter((role) => role.person_id === row['person_id']);
    const known = of.find(
      (role) =>
        role.organization_id === row['organization_id'] && foldText(role.title) === foldText(String(row['title'])),
    );
    if (known !== undefined) {
      same.set(String(row['id']), known.id);
      return [];
    }
    // Nobody has two main roles.
    return of.length === 0 ? [row] : [{ ...row, is_primary: 0 }];
  });
}

/** A custom field of the same name and kind with the same choices is the same one. */
async function withoutSameFields(writer: StepWriter, rows: AnyRow[], same: SameRecords): Promise<AnyRow[]> {
  const here = await listCustomFields(writer.trx);
  return rows.filter((row) => {
    const options = optionsIn(row['options']);
    const known = here.find(
      (field) =>
        field.recordType === row['record_type'] &&
        field.kind === row['kind'] &&
        // Several choices are stored as one text, in which ids cannot be told for others.
        field.kind !== 'multi-choice' &&
        foldText(field.name) === foldText(String(row['name'])) &&
        options.every(({ label }) => field.options.some((option) => foldText(option.label) === foldText(label))),
    );
    if (known === undefined) return true;
    same.set(String(row['id']), known.id);
    for (const { id, label } of options) {
      const option = known.options.find((each) => foldText(each.label) === foldText(label));
      if (option !== undefined) same.set(id, option.id);
    }
    return false;
  });
}

function optionsIn(text: unknown): { id: string; label: string }[] {
  const parsed = z.array(z.object({ id: z.string(), label: z.string() })).safeParse(JSON.parse(String(text)));
  return parsed.success ? parsed.data : [];
}

/** The rows of an empty workspace for the rows of a file, with what the file leaves out. Fails with `invalid` as reading does. */
export function rowsOfFile(table: ExportedTable, fileRows: readonly unknown[], now: string): AnyRow[] {
  const none: SameRecords = new Map();
  return fileRows.map((row) => completed(table, toRow(table, row, none), now));
}

/** Tables whose rows are marked as taken back and never lie in the trash by themselves. */
const withMark: readonly string[] = ['assessments', 'stance_targets'];

/** Adds what the file leaves out: versions, the trash mark and derived columns. */
function completed(table: ExportedTable, row: AnyRow, now: string): AnyRow {
  const id = String(row['id']);
  if (table.table === 'people') return { ...newPersonRow(id, now, {}), ...row };
  if (table.table === 'organizations') return { ...newOrganizationRow(id, now, {}), ...row };
  if (table.table === 'custom_values') return { ...row, sort_text: '', sort_number: 0, record_name: '' };
  if (table.key.length > 1) return row;
  const isTrashable = [...Object.values<string>(trashTables), ...withMark].includes(table.table);
  const derived: readonly string[] = isLoggedTable(table.table) ? loggedTables[table.table].derived : [];
  return {
    // What follows from other rows is made when all of them are there.
    ...Object.fromEntries(derived.map((column) => [column, ''])),
    ...row,
    version: 1,
    ...(isTrashable ? { deleted_at: '' } : {}),
    ...(table.table === 'agreements' || table.table === 'tasks' || table.table === 'assets'
      ? { sort_title: foldText(String(row['title'])) }
      : {}),
    ...(table.table === 'tags' || table.table === 'press_outlets' ? { sort_name: foldText(String(row['name'])) } : {}),
  };
}

function toRow(table: ExportedTable, value: unknown, same: SameRecords): AnyRow {
  if (typeof value !== 'object' || value === null)
    throw new AppError('invalid', { field: table.name, reason: 'notARecord' });
  const fields: AnyRow = { ...value };
  const row: Record<string, unknown> = {};
  for (const [column, form] of Object.entries(table.columns)) {
    const field = fields[fileName(column)] ?? table.added?.[column];
    const stored =
      form === 'flag'
        ? typeof field === 'boolean'
          ? Number(field)
          : undefined
        : form === 'list'
          ? typeof field === 'object' && field !== null
            ? JSON.stringify(field)
            : undefined
          : form === 'number'
            ? Number.isInteger(field)
              ? field
              : undefined
            : typeof field === 'string'
              ? (same.get(field) ?? field)
              : undefined;
    if (stored === undefined)
      throw new AppError('invalid', { field: `${table.name}.${fileName(column)}`, reason: 'wrongKind' });
    row[column] = stored;
  }
  return row;
}
