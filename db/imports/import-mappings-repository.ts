import { z } from 'zod';

import { columnMappingSchema, type ColumnMapping } from '#shared/contract/imports.ts';

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
    .values({ id: headerHash, ...values })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
    .execute();
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
