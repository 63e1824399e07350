import { sql, type SqlBool } from 'kysely';

import { commitmentStatuses, renewalReminderDays } from '#shared/content/commitments.ts';
import type { RecordLabel } from '#shared/contract/base.ts';
import type { Commitment, CommitmentDraft, CommitmentPatch, commitmentScopes } from '#shared/contract/commitments.ts';
import type { IsoDay } from '#shared/dates.ts';
import { fulfilmentRate } from '#shared/domain/metrics/commitment-funnel.ts';
import { hundredthsOf, remindOn } from '#shared/domain/recruitment/renewals.ts';
import { AppError } from '#shared/errors.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { partnerRefOf } from '../follow-ups/follow-ups-repository.ts';
import { defined, flag, nothing } from '../partners/partner-mapping.ts';
import { cursorParts, cursorText } from '../records/cursor.ts';
import { isInTrash } from '../records/live.ts';
import { recordLabels } from '../records/record-labels.ts';
import type { CommitmentRow } from '../schema/recruitment.ts';

/** Which commitments a list shows, seen from `today`. */
export interface CommitmentQuery {
  readonly scope: (typeof commitmentScopes)[number];
  readonly today: IsoDay;
  readonly record: { readonly id: string } | null;
  readonly type: string | null;
  readonly ownerId: string | null;
}

/** One page; what is about a partner in the trash is out of sight. */
export async function listCommitments(
  db: DbReader,
  query: CommitmentQuery,
  page: { cursor: string | null; limit: number },
): Promise<{ rows: Commitment[]; nextCursor: string | null }> {
  const isByEnd = query.scope === 'open' || query.scope === 'renewals';
  // What has no end comes after what has one.
  const key = isByEnd ? sql<string>`case when ends_on = '' then '9999' else ends_on end` : sql<string>`id`;
  let select = db.selectFrom('commitments').selectAll().select(key.as('place')).where(partnerIsLive);
  if (query.record !== null) select = select.where('record_id', '=', query.record.id);
  if (query.type !== null) select = select.where('type', '=', query.type);
  if (query.ownerId !== null) select = select.where('owner_id', '=', query.ownerId);
  if (query.scope === 'renewals') select = select.where('remind_on', '>', '').where('remind_on', '<=', query.today);
  else if (query.scope !== 'all') select = select.where('status', 'in', statusesOf(query.scope));
  if (page.cursor !== null) {
    const [place = '', id = ''] = cursorParts(page.cursor, 2);
    select = select.where(isByEnd ? sql<SqlBool>`(${key}, id) > (${place}, ${id})` : sql<SqlBool>`id < ${id}`);
  }
  const ordered = isByEnd ? select.orderBy(key).orderBy('id') : select.orderBy('id', 'desc');
  const found = await ordered.limit(page.limit + 1).execute();
  const rows = found.slice(0, page.limit);
  const last = rows.at(-1);
  return {
    rows: await commitmentsFrom(db, rows),
    nextCursor: found.length > page.limit && last !== undefined ? cursorText([last.place, last.id]) : null,
  };
}

/** How many there are in each status, and what is up for renewal. */
export async function countCommitments(
  db: DbReader,
  today: IsoDay,
): Promise<{ statuses: Record<string, number>; renewals: number; fulfilment: number | null }> {
  const rows = await db
    .selectFrom('commitments')
    .select(({ fn }) => ['status', fn.countAll().as('count')])
    .where(partnerIsLive)
    .groupBy('status')
    .execute();
  const { renewals } = await db
    .selectFrom('commitments')
    .select(({ fn }) => fn.countAll().as('renewals'))
    .where(partnerIsLive)
    .where('remind_on', '>', '')
    .where('remind_on', '<=', today)
    .executeTakeFirstOrThrow();
  const statuses = Object.fromEntries(rows.map((row) => [row.status, Number(row.count)]));
  return {
    statuses,
    renewals: Number(renewals),
    fulfilment: fulfilmentRate({
      fulfilled: statuses['fulfilled'] ?? 0,
      broken: statuses['broken'] ?? 0,
      expired: statuses['expired'] ?? 0,
    }),
  };
}

/** One commitment as it is stored. Fails with `notFound`. */
export async function demandCommitment(db: DbReader, id: string): Promise<CommitmentRow> {
  const row = await db.selectFrom('commitments').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'commitments', id });
  return row;
}

/** The row of a new commitment; its values were checked before. */
export function newCommitmentRow(id: string, now: string, draft: CommitmentDraft): CommitmentRow {
  const row: CommitmentRow = {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    record_type: draft.record.type,
    record_id: draft.record.id,
    type: draft.type,
    status: draft.status,
    owner_id: '',
    value_amount: 0,
    value_unit: '',
    currency: '',
    starts_on: '',
    ends_on: '',
    remind_days: renewalReminderDays,
    remind_on: '',
    conditions: '',
    document_link: '',
    is_public: 0,
    note: '',
    asked_on: '',
    decided_on: '',
    ...commitmentColumns(draft),
  };
  return { ...row, remind_on: remindOn(row.status, row.ends_on, row.remind_days) };
}

/** Changes a commitment that was read in this transaction. */
export async function updateCommitment(
  writer: StepWriter,
  row: CommitmentRow,
  version: number,
  patch: CommitmentPatch,
): Promise<{ version: number; isChanged: boolean }> {
  const columns = commitmentColumns(patch);
  const next = { ...row, ...columns };
  return writer.update(
    'commitments',
    row.id,
    { ...columns, remind_on: remindOn(next.status, next.ends_on, next.remind_days) },
    version,
  );
}

/** Commitments as screens know them, with the names of their partners. */
export async function commitmentsFrom(db: DbReader, rows: readonly CommitmentRow[]): Promise<Commitment[]> {
  const labels = await recordLabels(
    db,
    rows.flatMap((row) => partnerRefOf(row) ?? []),
  );
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    record: labels.get(row.record_id) ?? unnamed(row),
    type: row.type,
    status: row.status,
    ownerId: row.owner_id || null,
    value: row.value_unit === '' ? null : row.value_amount / 100,
    unit: row.value_unit,
    currency: row.currency,
    startsOn: row.starts_on || null,
    endsOn: row.ends_on || null,
    remindDays: row.remind_days,
    remindOn: row.remind_on || null,
    conditions: row.conditions,
    documentLink: row.document_link,
    isPublic: row.is_public === 1,
    note: row.note,
    askedOn: row.asked_on || null,
    decidedOn: row.decided_on || null,
    createdAt: row.created_at,
  }));
}

function commitmentColumns(patch: CommitmentPatch): Partial<CommitmentRow> {
  return defined({
    type: patch.type,
    status: patch.status,
    owner_id: nothing(patch.ownerId),
    value_amount: patch.value === undefined ? undefined : (hundredthsOf(patch.value ?? 0) ?? 0),
    value_unit: patch.value === null ? '' : patch.unit,
    currency: patch.value === null || (patch.unit !== undefined && patch.unit !== 'money') ? '' : patch.currency,
    starts_on: nothing(patch.startsOn),
    ends_on: nothing(patch.endsOn),
    remind_days: patch.remindDays,
    conditions: patch.conditions,
    document_link: patch.documentLink,
    is_public: flag(patch.isPublic),
    note: patch.note,
    asked_on: nothing(patch.askedOn),
    decided_on: nothing(patch.decidedOn),
  });
}

function unnamed(row: CommitmentRow): RecordLabel {
  return {
    type: row.record_type === 'people' ? 'people' : 'organizations',
    id: row.record_id,
    label: '',
    isRestricted: false,
  };
}

function statusesOf(scope: 'open' | 'fulfilled' | 'ended'): string[] {
  if (scope === 'fulfilled') return ['fulfilled'];
  return commitmentStatuses
    .filter((status) => (scope === 'open' ? status.isOpen : status.rank === null))
    .map((status) => status.id);
}

const partnerIsLive = sql<SqlBool>`not exists (select 1 from people where people.id = commitments.record_id and ${isInTrash('people')})
  and not exists (select 1 from organizations where organizations.id = commitments.record_id and ${isInTrash('organizations')})`;
