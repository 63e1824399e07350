import type { Win, WinDraft } from '#shared/contract/wins.ts';
import { AppError } from '#shared/errors.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { defined, nothing } from '../partners/partner-mapping.ts';
import type { WinRow } from '../schema/wins.ts';

/** The fields that a patch may name; what it leaves out stays as it is. */
export type WinPatch = { readonly [Field in keyof WinDraft]?: WinDraft[Field] | undefined };

/** Wins that are in use, the latest first; those of one meeting where it is named. */
export async function listWins(db: DbReader, meetingId: string | null, limit: number): Promise<Win[]> {
  let query = db.selectFrom('wins').selectAll().where('deleted_at', '=', '');
  if (meetingId !== null) query = query.where('meeting_id', '=', meetingId);
  const rows = await query.orderBy('won_on', 'desc').orderBy('id', 'desc').limit(limit).execute();
  return rows.map(winOf);
}

/** The row of a win that is in use. Fails with `notFound`. */
export async function demandWin(db: DbReader, id: string): Promise<WinRow> {
  const row = await db
    .selectFrom('wins')
    .selectAll()
    .where('id', '=', id)
    .where('deleted_at', '=', '')
    .executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'wins', id });
  return row;
}

/** The row of a new win: proposed until somebody verifies it. */
export function newWinRow(
  id: string,
  now: string,
  fields: WinPatch & { readonly title: string; readonly wonOn: string },
): WinRow {
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    deleted_at: '',
    title: fields.title,
    won_on: fields.wonOn,
    category: fields.category ?? '',
    level: fields.level ?? 0,
    status: fields.status ?? 'proposed',
    evidence: fields.evidence ?? '',
    meeting_id: fields.meetingId ?? '',
    goal_id: fields.goalId ?? '',
    note: fields.note ?? '',
  };
}

/** The columns for the fields that a patch names. */
export function winColumns(patch: WinPatch): Partial<WinRow> {
  return defined({
    title: patch.title,
    won_on: patch.wonOn,
    category: patch.category,
    level: patch.level,
    status: patch.status,
    evidence: patch.evidence,
    meeting_id: nothing(patch.meetingId),
    goal_id: nothing(patch.goalId),
    note: patch.note,
  });
}

function winOf(row: WinRow): Win {
  return {
    id: row.id,
    version: row.version,
    title: row.title,
    wonOn: row.won_on,
    category: row.category,
    level: row.level,
    status: row.status === 'verified' || row.status === 'dismissed' ? row.status : 'proposed',
    evidence: row.evidence,
    meetingId: row.meeting_id || null,
    goalId: row.goal_id || null,
    note: row.note,
  };
}
