import type { WinDetail } from '#shared/contract/wins.ts';
import { AppError } from '#shared/errors.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { isLive } from '../records/live.ts';
import { recordLabels } from '../records/record-labels.ts';
import { creditsOf } from './win-credits.ts';
import { pathOf } from './win-paths.ts';
import { winOf } from './wins-repository.ts';

/** A win with all that hangs on it, from the trash too. Fails with `notFound`. */
export async function readWin(db: DbReader, id: string): Promise<WinDetail> {
  const row = await db.selectFrom('wins').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'wins', id });
  const labels = await recordLabels(
    db,
    (
      [
        { type: 'meetings', id: row.meeting_id },
        { type: 'goals', id: row.goal_id },
        { type: 'decisions', id: row.decision_id },
        { type: 'assets', id: row.asset_id },
        { type: 'members', id: row.verified_by },
      ] as const
    ).filter((ref) => ref.id !== ''),
  );
  const milestone =
    row.milestone_id === ''
      ? undefined
      : await db.selectFrom('milestones').select('title').where('id', '=', row.milestone_id).executeTakeFirst();
  const { files } = await db
    .selectFrom('attachments')
    .select(({ fn }) => fn.countAll().as('files'))
    .where('record_id', '=', id)
    .where(isLive('attachments'))
    .executeTakeFirstOrThrow();
  const [planned] = await plannedFor(db, [id]);
  return {
    ...winOf(row),
    credits: await creditsOf(db, id),
    meeting: labels.get(row.meeting_id) ?? null,
    goal: labels.get(row.goal_id) ?? null,
    decision: labels.get(row.decision_id) ?? null,
    asset: labels.get(row.asset_id) ?? null,
    milestone: milestone?.title ?? '',
    path: await pathOf(db, id),
    verifiedBy: labels.get(row.verified_by)?.label ?? '',
    verifiedOn: row.verified_on || null,
    files: Number(files),
    tasks: planned?.all ?? 0,
    isInTrash: row.deleted_at !== '',
  };
}

/** How many tasks were planned for records, and how many of those are done; records without any are left out. */
export async function plannedFor(
  db: DbReader,
  ids: readonly string[],
): Promise<{ id: string; all: number; done: number }[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('tasks')
    .select(({ fn }) => ['origin_id', 'status', fn.countAll().as('count')])
    .where('origin_id', 'in', ids)
    .where(isLive('tasks'))
    .groupBy(['origin_id', 'status'])
    .execute();
  return [...new Set(rows.map((row) => row.origin_id))].map((id) => {
    const own = rows.filter((row) => row.origin_id === id);
    const sum = (list: typeof own) => list.reduce((total, row) => total + Number(row.count), 0);
    return { id, all: sum(own), done: sum(own.filter((row) => row.status === 'done')) };
  });
}
