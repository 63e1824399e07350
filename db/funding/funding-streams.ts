import type { FundingDraft, FundingPatch, FundingStream } from '#shared/contract/funding.ts';
import { streamMonthlyCents } from '#shared/domain/program/funding-months.ts';
import { AppError } from '#shared/errors.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { defined, flag, nothing } from '../partners/partner-mapping.ts';
import { recordLabels } from '../records/record-labels.ts';
import type { FundingStreamRow } from '../schema/funding.ts';
import { liveStreams } from './live-streams.ts';
import { yearsByStream } from './funding-years.ts';
import { applyDays, applyTasks } from './reapplications.ts';

/** Streams in use, the largest first; at most 500. */
export async function fundingStreams(db: DbReader): Promise<FundingStream[]> {
  const rows = await liveStreams(db);
  const labels = await recordLabels(
    db,
    rows.flatMap((row) => [
      ...[row.funder_organization_id, row.fiscal_agent_organization_id].map((id) => ({
        type: 'organizations' as const,
        id,
      })),
      { type: 'people' as const, id: row.owner_person_id },
    ]),
  );
  const allocated = await allocatedByStream(db);
  const [years, days, tasks] = await Promise.all([yearsByStream(db), applyDays(db, rows), applyTasks(db)]);
  const events = await eventTitles(
    db,
    rows.map((row) => row.event_id),
  );
  return rows.map((row) => {
    const allocatedCents = allocated.get(row.id) ?? 0;
    const task = tasks.get(row.id);
    return {
      id: row.id,
      version: row.version,
      title: row.title,
      type: row.type,
      status: row.status,
      funderId: row.funder_organization_id || null,
      funder: labels.get(row.funder_organization_id) ?? null,
      fiscalAgentId: row.fiscal_agent_organization_id || null,
      fiscalAgent: labels.get(row.fiscal_agent_organization_id) ?? null,
      ownerPersonId: row.owner_person_id || null,
      owner: labels.get(row.owner_person_id) ?? null,
      amountCents: row.amount_cents,
      currency: row.currency,
      probability: row.probability,
      startsOn: row.starts_on || null,
      endsOn: row.ends_on || null,
      serviceCents: row.service_cents < 0 ? null : row.service_cents,
      overheadCap: row.overhead_cap < 0 ? null : row.overhead_cap,
      matchCents: row.match_cents,
      isUnrestricted: row.is_unrestricted === 1,
      restrictions: row.restrictions,
      allowable: row.allowable,
      paysFor: row.pays_for,
      reporting: row.reporting,
      reapplyOn: row.reapply_on || null,
      eventId: row.event_id || null,
      eventTitle: events.get(row.event_id) ?? '',
      replaces: row.replaces,
      note: row.note,
      allocatedCents,
      isOverdrawn: allocatedCents > (streamMonthlyCents(row) ?? row.amount_cents),
      years: (years.get(row.id) ?? []).map((year) => ({
        label: year.label,
        startsOn: year.starts_on,
        endsOn: year.ends_on,
        amountCents: year.amount_cents,
      })),
      applyBy: days.get(row.id) ?? null,
      applyTask: task === undefined ? null : { id: task.taskId, dueOn: task.dueOn, isDone: task.isDone },
      createdAt: row.created_at,
    };
  });
}

/** A stream in use. Fails with `notFound`. */
export async function demandStream(db: DbReader, id: string): Promise<FundingStreamRow> {
  const row = await db.selectFrom('funding_streams').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined || row.deleted_at !== '') throw new AppError('notFound', { type: 'fundingStreams', id });
  return row;
}

/** The row of a new stream: an idea in dollars until somebody says otherwise. */
export function newStreamRow(id: string, now: string, draft: FundingDraft): FundingStreamRow {
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    deleted_at: '',
    title: '',
    type: '',
    status: 'idea',
    funder_organization_id: '',
    fiscal_agent_organization_id: '',
    owner_person_id: '',
    amount_cents: 0,
    currency: 'USD',
    probability: 50,
    starts_on: '',
    ends_on: '',
    service_cents: -1,
    overhead_cap: -1,
    match_cents: 0,
    is_unrestricted: 0,
    restrictions: '',
    allowable: '',
    pays_for: '',
    reporting: '',
    reapply_on: '',
    event_id: '',
    replaces: '',
    note: '',
    ...streamColumns(draft),
  };
}

/** The columns for the fields that a patch names. */
export function streamColumns(patch: FundingPatch): Partial<FundingStreamRow> {
  return defined({
    title: patch.title,
    type: patch.type,
    status: patch.status,
    funder_organization_id: nothing(patch.funderId),
    fiscal_agent_organization_id: nothing(patch.fiscalAgentId),
    owner_person_id: nothing(patch.ownerPersonId),
    amount_cents: patch.amountCents,
    currency: patch.currency,
    probability: patch.probability,
    starts_on: nothing(patch.startsOn),
    ends_on: nothing(patch.endsOn),
    service_cents: patch.serviceCents === null ? -1 : patch.serviceCents,
    overhead_cap: patch.overheadCap === null ? -1 : patch.overheadCap,
    match_cents: patch.matchCents,
    is_unrestricted: flag(patch.isUnrestricted),
    restrictions: patch.restrictions,
    allowable: patch.allowable,
    pays_for: patch.paysFor,
    reporting: patch.reporting,
    reapply_on: nothing(patch.reapplyOn),
    event_id: nothing(patch.eventId),
    replaces: patch.replaces,
    note: patch.note,
  });
}

async function allocatedByStream(db: DbReader): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('funding_allocations')
    .select((of) => ['stream_id', of.fn.sum<number | string>('monthly_cents').as('cents')])
    .groupBy('stream_id')
    .execute();
  return new Map(rows.map((row) => [row.stream_id, Number(row.cents)]));
}

async function eventTitles(db: DbReader, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== ''))];
  if (wanted.length === 0) return new Map();
  const rows = await db.selectFrom('external_events').select(['id', 'title']).where('id', 'in', wanted).execute();
  return new Map(rows.map((row) => [row.id, row.title]));
}
