import type { DbReader } from '../dialects/dialect.ts';
import { parseWords } from '../json.ts';

/** The text of audiences beside their names, by id. */
export async function segmentBodies(db: DbReader, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('audience_segments').selectAll().where('id', 'in', ids).execute();
  return new Map(
    rows.map((row) => [row.id, joined(row.concern, ...parseWords(row.points), row.messenger, row.ask, row.note)]),
  );
}

/** The text of message boxes with their points, by id. The opponent square is private and not searched. */
export async function boxBodies(db: DbReader, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('message_boxes').selectAll().where('id', 'in', ids).execute();
  const points = await db
    .selectFrom('proof_points')
    .select(['box_id', 'text'])
    .where('box_id', 'in', ids)
    .orderBy('position')
    .execute();
  return new Map(
    rows.map((row) => [
      row.id,
      joined(
        row.core,
        row.value,
        row.problem,
        row.solution,
        row.action,
        row.bridge,
        ...points.flatMap((point) => (point.box_id === row.id ? [point.text] : [])),
      ),
    ]),
  );
}

/** The text of evidence cards beside their claims, by id. */
export async function evidenceBodies(db: DbReader, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('evidence_cards').selectAll().where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, joined(row.figure, row.source, row.cited_in, row.caveat)]));
}

/** The text of stories beside their titles, by id. */
export async function storyBodies(db: DbReader, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('stories').selectAll().where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, joined(row.teller, row.alias, row.body, row.note)]));
}

/** The text of objections beside their words, by id. */
export async function objectionBodies(db: DbReader, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('objections').selectAll().where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, joined(row.worry, row.reply, row.messenger)]));
}

function joined(...texts: readonly string[]): string {
  return texts.filter(Boolean).join(' · ');
}
