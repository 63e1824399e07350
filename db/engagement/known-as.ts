import type { RecordLabel } from '#shared/contract/base.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { recordLabels } from '../records/record-labels.ts';

/**
 * What people are called where lived experience is spoken of: somebody who is kept private goes by their alias, and without one by no name at
 * all (the screen says "Kept private"), in discreet mode or not. That somebody has lived it is theirs to tell.
 */
export async function knownAs(db: DbReader, ids: readonly string[]): Promise<ReadonlyMap<string, RecordLabel>> {
  const labels = await recordLabels(
    db,
    ids.map((id) => ({ type: 'people', id })),
  );
  const kept = [...labels.values()].filter(({ isRestricted }) => isRestricted).map(({ id }) => id);
  const rows = await selectInBatches(kept, (batch) =>
    db.selectFrom('people').select(['id', 'alias']).where('id', 'in', batch).execute(),
  );
  const aliases = new Map(rows.map((row) => [row.id, row.alias]));
  return new Map(
    [...labels].map(([id, label]) => [id, label.isRestricted ? { ...label, label: aliases.get(id) ?? '' } : label]),
  );
}
