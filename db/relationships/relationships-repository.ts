import { sql } from 'kysely';

import { relationshipKindById, type RelationshipKind } from '#shared/content/relationship-kinds.ts';
import type { PartnerRef, RecordLabel } from '#shared/contract/base.ts';
import type { Relationship, RelationshipDraft, RelationshipPatch } from '#shared/contract/relationships.ts';
import { AppError } from '#shared/errors.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { defined, flag, nothing } from '../partners/partner-mapping.ts';
import { cursorParts, cursorText } from '../records/cursor.ts';
import { isInTrash } from '../records/live.ts';
import { endsOf, recordLabels } from '../records/record-labels.ts';
import type { RelationshipRow } from '../schema/standings.ts';

/** The ties of a partner: those that hold by strength, then those that ended. */
export async function relationshipsOf(db: DbReader, record: PartnerRef): Promise<Relationship[]> {
  const columns = (end: 'from_id' | 'to_id') =>
    db.selectFrom('relationships').selectAll().where(end, '=', record.id).where(bothEndsLive);
  const rows = [...(await columns('from_id').execute()), ...(await columns('to_id').execute())];
  rows.sort(
    (a, b) => Number(a.ends_on !== '') - Number(b.ends_on !== '') || b.strength - a.strength || (a.id < b.id ? -1 : 1),
  );
  return relationshipsFrom(db, rows);
}

/** One page of all ties, the newest first. */
export async function listRelationships(
  db: DbReader,
  page: { cursor: string | null; limit: number },
): Promise<{ rows: Relationship[]; nextCursor: string | null; total: number }> {
  let query = db.selectFrom('relationships').selectAll().where(bothEndsLive).orderBy('id', 'desc');
  if (page.cursor !== null) query = query.where('id', '<', cursorParts(page.cursor, 1)[0] ?? '');
  const found = await query.limit(page.limit + 1).execute();
  const rows = found.slice(0, page.limit);
  const { count } = await db
    .selectFrom('relationships')
    .select(({ fn }) => fn.countAll().as('count'))
    .where(bothEndsLive)
    .executeTakeFirstOrThrow();
  return {
    rows: await relationshipsFrom(db, rows),
    nextCursor: found.length > page.limit ? cursorText([rows.at(-1)?.id ?? '']) : null,
    total: Number(count),
  };
}

/** One tie as it is stored. Fails with `notFound`. */
export async function demandRelationship(db: DbReader, id: string): Promise<RelationshipRow> {
  const row = await db.selectFrom('relationships').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'relationships', id });
  return row;
}

/**
 * Adds a tie. Fails with `invalid`: `selfTie` for one to itself, `tieExists` where the two have one of this kind,
 * `tieCircle` where an order of ranks would come back to its start.
 */
export async function insertRelationship(writer: StepWriter, id: string, draft: RelationshipDraft): Promise<void> {
  const kind = demandKind(draft.kind);
  if (draft.from.id === draft.to.id) throw new AppError('invalid', { field: 'to', reason: 'selfTie' });
  await demandNew(writer.trx, kind, draft.from.id, draft.to.id);
  if (kind.isOrder) await demandNoCircle(writer.trx, kind, draft.from, draft.to);
  await writer.insert('relationships', [newRelationshipRow(id, writer.now, draft)]);
}

/** The row of a new tie. */
export function newRelationshipRow(id: string, now: string, draft: RelationshipDraft): RelationshipRow {
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    from_type: draft.from.type,
    from_id: draft.from.id,
    to_type: draft.to.type,
    to_id: draft.to.id,
    kind: draft.kind,
    is_directed: relationshipKindById(draft.kind)?.isDirected === true ? 1 : 0,
    strength: draft.strength,
    basis: draft.basis ?? '',
    confidence: draft.confidence ?? 'medium',
    willingness: draft.willingness ?? 0,
    since_on: draft.sinceOn ?? '',
    ends_on: draft.endsOn ?? '',
    confirmed_on: draft.confirmedOn ?? '',
    note: draft.note ?? '',
    is_restricted: draft.isRestricted === true ? 1 : 0,
  };
}

/** Changes a tie that was read in this transaction; fails as adding it does. */
export async function updateRelationship(
  writer: StepWriter,
  row: RelationshipRow,
  version: number,
  patch: RelationshipPatch,
): Promise<{ version: number; isChanged: boolean }> {
  const kind = patch.kind === undefined || patch.kind === row.kind ? undefined : demandKind(patch.kind);
  if (kind !== undefined) {
    const [from, to] = endsOf(row);
    await demandNew(writer.trx, kind, from.id, to.id);
    if (kind.isOrder) await demandNoCircle(writer.trx, kind, from, to);
  }
  return writer.update(
    'relationships',
    row.id,
    defined({
      kind: patch.kind,
      is_directed: flag(kind?.isDirected),
      strength: patch.strength,
      basis: patch.basis,
      confidence: patch.confidence,
      willingness: patch.willingness,
      since_on: nothing(patch.sinceOn),
      ends_on: nothing(patch.endsOn),
      confirmed_on: nothing(patch.confirmedOn),
      note: patch.note,
      is_restricted: flag(patch.isRestricted),
    }),
    version,
  );
}

/** Neither end is in the trash. */
export const bothEndsLive = sql<boolean>`not exists (select 1 from people where people.id in (relationships.from_id, relationships.to_id) and ${isInTrash('people')})
  and not exists (select 1 from organizations where organizations.id in (relationships.from_id, relationships.to_id) and ${isInTrash('organizations')})`;

async function relationshipsFrom(db: DbReader, rows: readonly RelationshipRow[]): Promise<Relationship[]> {
  const labels = await recordLabels(db, rows.flatMap(endsOf));
  const label = (ref: PartnerRef): RecordLabel =>
    labels.get(ref.id) ?? { type: ref.type, id: ref.id, label: '', isRestricted: false };
  return rows.map((row) => {
    const [from, to] = endsOf(row);
    return {
      id: row.id,
      version: row.version,
      from: label(from),
      to: label(to),
      kind: row.kind,
      isDirected: row.is_directed === 1,
      strength: row.strength,
      basis: row.basis,
      confidence: row.confidence,
      willingness: row.willingness,
      sinceOn: row.since_on || null,
      endsOn: row.ends_on || null,
      confirmedOn: row.confirmed_on || null,
      note: row.note,
      isRestricted: row.is_restricted === 1,
      createdAt: row.created_at,
    };
  });
}

function demandKind(id: string): RelationshipKind {
  const kind = relationshipKindById(id);
  if (kind === undefined) throw new AppError('invalid', { field: 'kind', reason: 'unknownChoice', value: id });
  return kind;
}

/** An undirected tie is the same one from both ends. */
async function demandNew(db: DbReader, kind: RelationshipKind, fromId: string, toId: string): Promise<void> {
  const find = (from: string, to: string) =>
    db
      .selectFrom('relationships')
      .select('id')
      .where('from_id', '=', from)
      .where('to_id', '=', to)
      .where('kind', '=', kind.id)
      .executeTakeFirst();
  const there = (await find(fromId, toId)) ?? (kind.isDirected ? undefined : await find(toId, fromId));
  if (there !== undefined) throw new AppError('invalid', { field: 'to', reason: 'tieExists', value: there.id });
}

/** How many ranks are followed: longer chains of command are a slip of the hand. */
const mostRanks = 30;

/** Walks up from the second partner: whoever is met on the way cannot be the first. */
async function demandNoCircle(db: DbReader, kind: RelationshipKind, from: PartnerRef, to: PartnerRef): Promise<void> {
  const cameFrom = new Map<string, PartnerRef>();
  let rank: readonly PartnerRef[] = [to];
  for (let step = 0; step < mostRanks && rank.length > 0; step++) {
    const rows = await db
      .selectFrom('relationships')
      .selectAll()
      .where(
        'from_id',
        'in',
        rank.slice(0, 400).map((ref) => ref.id),
      )
      .where('kind', '=', kind.id)
      .where('ends_on', '=', '')
      .execute();
    const next: PartnerRef[] = [];
    for (const row of rows) {
      const [below, above] = endsOf(row);
      if (cameFrom.has(above.id) || above.id === to.id) continue;
      cameFrom.set(above.id, below);
      if (above.id === from.id) throw await circleError(db, cameFrom, from, to);
      next.push(above);
    }
    rank = next;
  }
}

async function circleError(
  db: DbReader,
  cameFrom: ReadonlyMap<string, PartnerRef>,
  from: PartnerRef,
  to: PartnerRef,
): Promise<AppError> {
  const around: PartnerRef[] = [from];
  for (let at = cameFrom.get(from.id); at !== undefined; at = cameFrom.get(at.id)) around.unshift(at);
  const labels = await recordLabels(db, [...around, from, to]);
  // A name of a restricted record stays out of a message that anybody may see.
  const names = [from, ...around].map((ref) => {
    const label = labels.get(ref.id);
    return label === undefined || label.isRestricted ? '…' : label.label;
  });
  return new AppError('invalid', { field: 'to', reason: 'tieCircle', value: names.join(' → ') });
}
