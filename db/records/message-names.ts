import type { DbReader } from '../dialects/dialect.ts';
import type { Named } from './record-labels.ts';

/** What audiences are called; a membership is called as its audience. */
export async function segmentNames(db: DbReader, ids: readonly string[]): Promise<Named[]> {
  const members = await db.selectFrom('segment_members').select(['id', 'segment_id']).where('id', 'in', ids).execute();
  const owners = ownersOf(
    ids,
    members.map((row) => [row.id, row.segment_id]),
  );
  const rows = await db
    .selectFrom('audience_segments')
    .select(['id', 'name'])
    .where('id', 'in', [...new Set(owners.values())])
    .execute();
  return named(
    owners,
    rows.map((row) => ({ id: row.id, label: row.name, isRestricted: false })),
  );
}

/** What message boxes are called: their headline, or their core while they have none; a point is called as its box. */
export async function boxNames(db: DbReader, ids: readonly string[]): Promise<Named[]> {
  const points = await db.selectFrom('proof_points').select(['id', 'box_id']).where('id', 'in', ids).execute();
  const owners = ownersOf(
    ids,
    points.map((row) => [row.id, row.box_id]),
  );
  const rows = await db
    .selectFrom('message_boxes')
    .select(['id', 'title', 'core'])
    .where('id', 'in', [...new Set(owners.values())])
    .execute();
  return named(
    owners,
    rows.map((row) => ({ id: row.id, label: row.title || row.core || 'Message', isRestricted: false })),
  );
}

/** Evidence cards by their claims. */
export async function evidenceNames(db: DbReader, ids: readonly string[]): Promise<Named[]> {
  const rows = await db.selectFrom('evidence_cards').select(['id', 'claim']).where('id', 'in', ids).execute();
  return rows.map((row) => ({ id: row.id, label: row.claim, isRestricted: false }));
}

/** Stories by their titles. */
export async function storyNames(db: DbReader, ids: readonly string[]): Promise<Named[]> {
  const rows = await db.selectFrom('stories').select(['id', 'title', 'is_restricted']).where('id', 'in', ids).execute();
  return rows.map((row) => ({ id: row.id, label: row.title, isRestricted: row.is_restricted === 1 }));
}

/** Objections by their words; who holds them, replies and rehearsals are called as the objection. */
export async function objectionNames(db: DbReader, ids: readonly string[]): Promise<Named[]> {
  const parts: [string, string][] = [];
  for (const table of ['objection_holders', 'objection_replies', 'rehearsals'] as const)
    for (const row of await db.selectFrom(table).select(['id', 'objection_id']).where('id', 'in', ids).execute())
      parts.push([row.id, row.objection_id]);
  const owners = ownersOf(ids, parts);
  const rows = await db
    .selectFrom('objections')
    .select(['id', 'text'])
    .where('id', 'in', [...new Set(owners.values())])
    .execute();
  return named(
    owners,
    rows.map((row) => ({ id: row.id, label: row.text, isRestricted: false })),
  );
}

function ownersOf(ids: readonly string[], parts: readonly (readonly [string, string])[]): Map<string, string> {
  return new Map([...ids.map((id): [string, string] => [id, id]), ...parts]);
}

function named(owners: ReadonlyMap<string, string>, records: readonly Named[]): Named[] {
  const byId = new Map(records.map((row) => [row.id, row]));
  return [...owners].flatMap(([id, owner]) => {
    const record = byId.get(owner);
    return record === undefined ? [] : [{ ...record, id }];
  });
}
