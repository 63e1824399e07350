import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { isLive } from '../records/live.ts';

/** What was written beside ratings and planned moves of some partners, by their ids: found by the search on the partner. */
export async function standingNotes(db: DbReader, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const ratings = await selectInBatches(ids, (batch) =>
    db
      .selectFrom('assessments')
      .select(['record_id', 'note', 'source'])
      .where('record_id', 'in', batch)
      .where(isLive('assessments'))
      .where(({ or, eb }) => or([eb('note', '<>', ''), eb('source', '<>', '')]))
      .orderBy('rated_on', 'desc')
      .orderBy('id')
      .execute(),
  );
  const targets = await selectInBatches(ids, (batch) =>
    db
      .selectFrom('stance_targets')
      .select(['record_id', 'note', 'evidence'])
      .where('record_id', 'in', batch)
      .where(isLive('stance_targets'))
      .orderBy('id')
      .execute(),
  );
  const notes = new Map<string, Set<string>>();
  for (const { id, words } of [
    ...ratings.map((row) => ({ id: row.record_id, words: [row.note, row.source] })),
    ...targets.map((row) => ({ id: row.record_id, words: [row.note, row.evidence] })),
  ]) {
    // Two scales that were rated at once have the same note.
    const known = notes.get(id) ?? new Set<string>();
    for (const text of words) if (text !== '') known.add(text);
    notes.set(id, known);
  }
  return new Map([...notes].filter(([, texts]) => texts.size > 0).map(([id, texts]) => [id, [...texts].join('\n')]));
}
