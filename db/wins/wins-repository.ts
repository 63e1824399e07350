import { winSources } from '#shared/content/win-categories.ts';
import type { Win, WinDraft, WinPatch } from '#shared/contract/wins.ts';
import type { IsoDay } from '#shared/dates.ts';
import { AppError } from '#shared/errors.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { defined, flag, nothing } from '../partners/partner-mapping.ts';
import { isLive } from '../records/live.ts';
import type { WinRow } from '../schema/wins.ts';

/** Which wins are listed. */
export interface WinQuery {
  readonly meetingId: string | null;
  readonly status: string | null;
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
  readonly limit: number;
}

/** Wins that are in use, the latest first; those that a query asks for. */
export async function listWins(db: DbReader, { meetingId, status, from, to, limit }: WinQuery): Promise<Win[]> {
  let query = db.selectFrom('wins').selectAll().where(isLive('wins'));
  if (meetingId !== null) query = query.where('meeting_id', '=', meetingId);
  if (status !== null) query = query.where('status', '=', status);
  if (from !== null) query = query.where('won_on', '>=', from);
  if (to !== null) query = query.where('won_on', '<=', to);
  const rows = await query.orderBy('won_on', 'desc').orderBy('id', 'desc').limit(limit).execute();
  return rows.map(winOf);
}

/** The row of a win that is in use. Fails with `notFound`. */
export async function demandWin(db: DbReader, id: string): Promise<WinRow> {
  const row = await db.selectFrom('wins').selectAll().where('id', '=', id).where(isLive('wins')).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'wins', id });
  return row;
}

/** The row of a new win: proposed until somebody verifies it. */
export function newWinRow(
  id: string,
  now: string,
  fields: Omit<WinDraft, 'credits'> & { readonly title: string; readonly wonOn: string },
): WinRow {
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    deleted_at: '',
    title: fields.title,
    won_on: fields.wonOn,
    category: '',
    level: 0,
    status: 'proposed',
    evidence: '',
    proof: '',
    meeting_id: '',
    goal_id: '',
    note: '',
    value_before: '',
    value_after: '',
    is_public: 0,
    equity_note: '',
    next_ask: '',
    paves_way_to: '',
    decision_id: '',
    asset_id: '',
    milestone_id: '',
    proposed_from: fields.source?.from ?? '',
    proposed_source_id: fields.source?.id ?? '',
    verified_by: '',
    verified_on: '',
    ...winColumns(fields),
  };
}

/** The columns for the fields that a patch names. */
export function winColumns(patch: Omit<WinPatch, 'credits'>): Partial<WinRow> {
  return defined({
    title: patch.title,
    won_on: patch.wonOn,
    category: patch.category,
    level: patch.level,
    status: patch.status,
    evidence: patch.evidence,
    proof: patch.proof,
    meeting_id: nothing(patch.meetingId),
    goal_id: nothing(patch.goalId),
    milestone_id: nothing(patch.milestoneId),
    decision_id: nothing(patch.decisionId),
    asset_id: nothing(patch.assetId),
    paves_way_to: nothing(patch.pavesWayTo),
    note: patch.note,
    value_before: patch.valueBefore,
    value_after: patch.valueAfter,
    is_public: flag(patch.isPublic),
    equity_note: patch.equityNote,
    next_ask: patch.nextAsk,
  });
}

/** Whether anything shows a win that is kept: words, a text that it is told in, or a file. */
export async function hasEvidence(db: DbReader, row: Pick<WinRow, 'id' | 'evidence' | 'asset_id'>): Promise<boolean> {
  if (row.evidence !== '' || row.asset_id !== '') return true;
  const file = await db
    .selectFrom('attachments')
    .select('id')
    .where('record_id', '=', row.id)
    .where(isLive('attachments'))
    .executeTakeFirst();
  return file !== undefined;
}

/** A row as screens read it. */
export function winOf(row: WinRow): Win {
  const from = winSources.find((source) => source === row.proposed_from);
  return {
    id: row.id,
    version: row.version,
    title: row.title,
    wonOn: row.won_on,
    category: row.category,
    level: row.level,
    status: row.status === 'verified' || row.status === 'dismissed' ? row.status : 'proposed',
    evidence: row.evidence,
    proof: row.proof,
    meetingId: row.meeting_id || null,
    goalId: row.goal_id || null,
    milestoneId: row.milestone_id || null,
    decisionId: row.decision_id || null,
    assetId: row.asset_id || null,
    pavesWayTo: row.paves_way_to || null,
    note: row.note,
    valueBefore: row.value_before,
    valueAfter: row.value_after,
    isPublic: row.is_public === 1,
    equityNote: row.equity_note,
    nextAsk: row.next_ask,
    source: from === undefined ? null : { from, id: row.proposed_source_id },
  };
}
