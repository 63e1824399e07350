import { setImmediate as nextTurn } from 'node:timers/promises';

import { sql, type SqlBool } from 'kysely';

import { givenCommitmentStatuses } from '#shared/content/commitments.ts';
import type { PartnerRef, PartnerType } from '#shared/contract/base.ts';
import type { LadderMove } from '#shared/contract/recruitment.ts';
import {
  commitmentFunnel,
  daysBetweenRungs,
  ladderRanks,
  type LadderDays,
} from '#shared/domain/metrics/commitment-funnel.ts';
import type { StageFacts } from '#shared/domain/recruitment/stage-rules.ts';
import { AppError } from '#shared/errors.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { isArchived, isLive } from '../records/live.ts';

/** What `stance` holds where nobody knows it. */
const unknownStance = 9;

/** A partner's way on the ladder, the latest move first. */
export async function ladderHistory(db: DbReader, record: PartnerRef): Promise<LadderMove[]> {
  const rows = await db
    .selectFrom('ladder_moves')
    .selectAll()
    .where('record_id', '=', record.id)
    .orderBy('moved_on', 'desc')
    .orderBy('id', 'desc')
    .limit(500)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    ladder: row.ladder,
    fromStage: row.from_stage,
    toStage: row.to_stage,
    movedOn: row.moved_on,
    reason: row.reason,
    askAgainOn: row.ask_again_on || null,
    note: row.note,
    memberId: row.member_id || null,
  }));
}

/** How many organizations are on their way to the table: from researched to met. */
export async function countOnTheWay(db: DbReader): Promise<number> {
  const { count } = await db
    .selectFrom('organizations')
    .select(({ fn }) => fn.countAll().as('count'))
    .where(isLive('organizations'))
    .where('stage', 'in', ['researched', 'contacted', 'met'])
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** What the entry conditions of stages look at. Fails with `notFound`. */
export async function stageFacts(db: DbReader, record: PartnerRef): Promise<StageFacts> {
  const partner = await db
    .selectFrom(record.type as 'people')
    .selectAll()
    .where('id', '=', record.id)
    .where(isLive(record.type))
    .executeTakeFirst();
  if (partner === undefined) throw new AppError('notFound', record);
  const tie = await db
    .selectFrom('relationships')
    .select('id')
    .where((where) => where.or([where('from_id', '=', record.id), where('to_id', '=', record.id)]))
    .where('ends_on', '=', '')
    .limit(1)
    .executeTakeFirst();
  const { attempts } = await db
    .selectFrom('interaction_participants')
    .innerJoin('interactions', 'interactions.id', 'interaction_participants.interaction_id')
    .select(({ fn }) => fn.countAll().as('attempts'))
    .where('interaction_participants.record_id', '=', record.id)
    .where(isLive('interactions'))
    .executeTakeFirstOrThrow();
  const given = await db
    .selectFrom('commitments')
    .select('type')
    .where('record_id', '=', record.id)
    .where('status', 'in', [...givenCommitmentStatuses])
    .execute();
  const speaks = await db
    .selectFrom('roles')
    .select('id')
    .where(record.type === 'people' ? 'person_id' : 'organization_id', '=', record.id)
    .where('speaks_for', '=', 1)
    .where('ends_on', '=', '')
    .limit(1)
    .executeTakeFirst();
  return {
    hasPlace: record.type === 'people' ? partner.title !== '' : partner.sector !== '',
    hasStance: partner.stance !== unknownStance,
    hasPath: tie !== undefined,
    attempts: Number(attempts),
    lastTwoWayOn: partner.last_two_way_on,
    hasCommitment: given.length > 0,
    leads: speaks !== undefined || given.some((row) => row.type === 'leadership-role'),
  };
}

/** Metric m04 with the days between rungs and what those beside the ladder gave as a reason. */
export async function readFunnel(db: DbReader, kind: PartnerType, ladder: string | null) {
  let partners = db
    .selectFrom(kind as 'people')
    .where(isLive(kind))
    .where('is_archived', '=', 0);
  if (ladder !== null) partners = partners.where('ladder', '=', ladder);
  const ranks = await partners
    .select(({ fn }) => ['highest_rank', fn.countAll().as('count')])
    .groupBy('highest_rank')
    .execute();
  const funnel = commitmentFunnel(ranks.map((row) => ({ rank: row.highest_rank, count: Number(row.count) })));
  const medians = daysBetweenRungs(await ladderDays(db, kind, ladder));
  return {
    reached: [...funnel.reached],
    steps: funnel.steps.map((step, index) => ({ ...step, medianDays: medians[index] ?? null })),
    overall: funnel.overall,
    drops: await dropReasons(db, kind, ladder),
  };
}

/** People stand for both tables: every column that is named of them exists in either. */
function aliased(kind: PartnerType): 'people as partner' {
  return `${kind} as partner` as 'people as partner';
}

const chunk = 5_000;

/** The first day on each rung, or a higher one, of every partner that ever moved up; read in parts that let other calls through. */
async function ladderDays(db: DbReader, kind: PartnerType, ladder: string | null): Promise<LadderDays[]> {
  let partners = db
    .selectFrom(aliased(kind))
    .where(sql<SqlBool>`partner.deleted_at || '' = ''`)
    .where(isArchived('partner', false))
    .where(sql<SqlBool>`+partner.highest_rank > 1`)
    .orderBy('partner.id');
  if (ladder !== null) partners = partners.where('partner.ladder', '=', ladder);
  const found: LadderDays[] = [];
  let after = '';
  for (;;) {
    const rest = partners.where('partner.id', '>', after);
    const end = await rest
      .select('partner.id')
      .offset(chunk - 1)
      .limit(1)
      .executeTakeFirst();
    const part = end === undefined ? rest : rest.where('partner.id', '<=', end.id);
    const rows = await part
      .innerJoin('ladder_moves', 'ladder_moves.record_id', 'partner.id')
      .where('ladder_moves.to_rank', '>', 0)
      .groupBy('partner.id')
      .select(({ fn }) => ladderRanks.map((rank) => fn.min(dayOnRung(rank)).as(`rung${rank}`)))
      .execute();
    found.push(...rows.map((row) => ladderRanks.map((rank) => row[`rung${rank}`] ?? '')));
    if (end === undefined) return found;
    after = end.id;
    await nextTurn();
  }
}

/** The day of a move up to a rung: being on a rung is being on all below it. */
function dayOnRung(rank: number) {
  return sql<string | null>`case when ladder_moves.to_rank >= ${sql.lit(rank)} then ladder_moves.moved_on end`;
}

async function dropReasons(
  db: DbReader,
  kind: PartnerType,
  ladder: string | null,
): Promise<{ stage: string; reason: string; count: number }[]> {
  let query = db
    .selectFrom(aliased(kind))
    .innerJoin('ladder_moves', (join) =>
      join.onRef('ladder_moves.record_id', '=', 'partner.id').onRef('ladder_moves.to_stage', '=', 'partner.stage'),
    )
    .where(isLive('partner'))
    .where('partner.is_archived', '=', 0)
    .where('partner.stage', 'in', ['declined', 'lapsed', 'paused']);
  if (ladder !== null) query = query.where('partner.ladder', '=', ladder);
  const rows = await query
    .select(({ fn }) => ['partner.stage', 'ladder_moves.reason', fn.count('partner.id').distinct().as('count')])
    .groupBy(['partner.stage', 'ladder_moves.reason'])
    .execute();
  return rows
    .map((row) => ({ stage: row.stage, reason: row.reason, count: Number(row.count) }))
    .toSorted((a, b) => b.count - a.count);
}
