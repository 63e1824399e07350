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
  const rows = fileRows.map(rowReader(table, same, writer.now));
  // Partners that stand for records that are here were given those ids.
  const fresh = await withoutSame(writer, table, await withoutKnown(writer, name, rows), same);
  // The columns were checked against the table's list, which the insert's type cannot know.
  // Moves on the ladder are in the file, in a table of their own.
  await writer.insert(name, fresh as never, { hasOwnMoves: true });
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
  return fileRows.map(rowReader(table, new Map(), now));
}

/** Tables whose rows are marked as taken back and never lie in the trash by themselves. */
const withMark: readonly string[] = ['assessments', 'stance_targets'];

/** Reads rows of one table of a file, with what the file leaves out: versions, the trash mark and derived columns. */
function rowReader(table: ExportedTable, same: SameRecords, now: string): (value: unknown) => AnyRow {
  const isTrashable = [...Object.values<string>(trashTables), ...withMark].includes(table.table);
  const derived: readonly string[] = isLoggedTable(table.table) ? loggedTables[table.table].derived : [];
  // What follows from other rows is made when all of them are there.
  const blank = Object.fromEntries(derived.map((column) => [column, '']));
  const plain = { version: 1, ...(isTrashable ? { deleted_at: '' } : {}) };
  const partner = { people: newPersonRow('', now, {}), organizations: newOrganizationRow('', now, {}) };
  const read = fieldReader(table, same);
  switch (table.table) {
    case 'people':
    case 'organizations': {
      const empty = partner[table.table];
      return (value) => ({ ...empty, ...read(value) });
    }
    case 'custom_values':
      return (value) => ({ ...read(value), sort_text: '', sort_number: 0, record_name: '' });
    case 'agreements':
    case 'tasks':
    case 'assets':
      return (value) => {
        const row = read(value);
        return { ...blank, ...row, ...plain, sort_title: foldText(String(row['title'])) };
      };
    case 'tags':
    case 'press_outlets':
      return (value) => {
        const row = read(value);
        return { ...blank, ...row, ...plain, sort_name: foldText(String(row['name'])) };
      };
    default:
      return table.key.length > 1 ? read : (value) => ({ ...blank, ...read(value), ...plain });
  }
}

/** Reads the fields of one table of a file. */
function fieldReader(table: ExportedTable, same: SameRecords): (value: unknown) => AnyRow {
  const columns = Object.entries(table.columns).map(([column, form]) => ({
    column,
    form,
    field: fileName(column),
    added: table.added?.[column],
  }));
  return (value) => {
    if (typeof value !== 'object' || value === null)
      throw new AppError('invalid', { field: table.name, reason: 'notARecord' });
    // The values of a JSON object, each of which is looked at below.
    const fields = value as AnyRow;
    const row: Record<string, unknown> = {};
    for (const { column, form, field, added } of columns) {
      const stored = storedValue(form, fields[field] ?? added, same);
      if (stored === undefined) throw new AppError('invalid', { field: `${table.name}.${field}`, reason: 'wrongKind' });
      row[column] = stored;
    }
    return row;
  };
}

/** A field as its column holds it; undefined when it is of the wrong kind. */
function storedValue(
  form: ExportedTable['columns'][string],
  value: unknown,
  same: SameRecords,
): string | number | undefined {
  switch (form) {
    case 'flag':
      return typeof value === 'boolean' ? Number(value) : undefined;
    case 'list':
      return typeof value === 'object' && value !== null ? JSON.stringify(value) : undefined;
    case 'number':
      return typeof value === 'number' && Number.isInteger(value) ? value : undefined;
    default:
      return typeof value === 'string' ? (same.get(value) ?? value) : undefined;
  }
}
