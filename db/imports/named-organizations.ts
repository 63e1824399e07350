import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';

/** What stands beside the names of an organization's people. */
export interface NamedOrganization {
  readonly id: string;
  readonly name: string;
  readonly sector: string;
}

/** Names and sectors of organizations by id; those in the trash are left out. */
export async function namedOrganizations(
  db: DbReader,
  ids: readonly string[],
): Promise<Map<string, NamedOrganization>> {
  const rows = await selectInBatches(ids, (batch) =>
    db
      .selectFrom('organizations')
      .select(['id', 'name', 'sector'])
      .where('id', 'in', batch)
      .where('deleted_at', '=', '')
      .execute(),
  );
  return new Map(rows.map((row) => [row.id, row]));
}
