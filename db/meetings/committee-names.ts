import type { DbReader } from '../dialects/dialect.ts';
import { recordLabels } from '../records/record-labels.ts';

/** What committees are called, by id; those in the trash are named too. */
export async function committeeNames(db: DbReader, ids: readonly string[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids)].filter((id) => id !== '');
  const labels = await recordLabels(
    db,
    wanted.map((id) => ({ type: 'committees' as const, id })),
  );
  return new Map([...labels].map(([id, label]) => [id, label.label]));
}
