import { z } from 'zod';

import type { SavedMapping } from '#shared/contract/import-mappings.ts';
import { columnMappingSchema, type ColumnMapping } from '#shared/contract/imports.ts';
import { newId } from '#shared/ids.ts';
import { foldText } from '#shared/text.ts';

import type { DbReader } from '../dialects/dialect.ts';
import type { WorkspaceDb } from '../workspace-db.ts';

const storedSchema = z.object({
  recordKind: z.enum(['people', 'organizations']),
  mapping: z.array(columnMappingSchema),
});

/** A mapping as it was used last for a header. */
export interface RememberedMapping {
  readonly recordKind: 'people' | 'organizations';
  readonly mapping: ColumnMapping[];
}

/** The mapping that was last used for a header, or undefined. */
export async function findMapping(db: DbReader, headerHash: string): Promise<RememberedMapping | undefined> {
  const row = await db.selectFrom('import_mappings').select('mapping').where('id', '=', headerHash).executeTakeFirst();
  if (row === undefined) return undefined;
  const parsed = storedSchema.safeParse(parsedJson(row.mapping));
  return parsed.success ? parsed.data : undefined;
}

/** Remembers a mapping for a header; no step of the history. */
export async function rememberMapping(
  db: WorkspaceDb,
  headerHash: string,
  mapping: RememberedMapping,
  now: string,
): Promise<void> {
  const values = { mapping: JSON.stringify(mapping), updated_at: now };
  await db.write
    .insertInto('import_mappings')
    .values({ id: headerHash, name: '', header: '[]', ...values })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
    .execute();
}

/** The mappings that have names, in the order of these. */
export async function listMappings(db: DbReader): Promise<SavedMapping[]> {
  const rows = await db.selectFrom('import_mappings').selectAll().where('name', '!=', '').orderBy('name').execute();
  return rows.flatMap((row) => {
    const parsed = storedSchema.safeParse(parsedJson(row.mapping));
    const header = z.array(z.string()).safeParse(parsedJson(row.header));
    return parsed.success && header.success
      ? [{ id: row.id, name: row.name, header: header.data, ...parsed.data }]
      : [];
  });
}

/** Saves a mapping under a name; one of the same name gives way. No step of the history. */
export async function saveMapping(
  db: WorkspaceDb,
  saved: Omit<SavedMapping, 'id'>,
  now: string,
): Promise<SavedMapping> {
  const same = (await listMappings(db.write)).find((each) => foldText(each.name) === foldText(saved.name));
  const id = same?.id ?? newId();
  const { name, header, recordKind, mapping } = saved;
  const values = {
    name,
    header: JSON.stringify(header),
    mapping: JSON.stringify({ recordKind, mapping }),
    updated_at: now,
  };
  await db.write
    .insertInto('import_mappings')
    .values({ id, ...values })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
    .execute();
  return { id, ...saved };
}

/** Forgets a saved mapping. */
export async function removeMapping(db: WorkspaceDb, id: string): Promise<void> {
  await db.write.deleteFrom('import_mappings').where('id', '=', id).where('name', '!=', '').execute();
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
