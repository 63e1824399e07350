import { stipendDays } from '#shared/content/program/engagement.ts';
import type { Stipend, Support } from '#shared/contract/engagement.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import type { EngagementSupportRow, StipendRow } from '../schema/engagement.ts';
import { knownAs } from './known-as.ts';

type StipendFields = Omit<Stipend, 'id' | 'version' | 'person' | 'isLate' | 'personId'> & { readonly personId: string };
type SupportFields = Pick<Support, 'personId' | 'kind' | 'words' | 'startsOn' | 'endsOn'>;

/** Stipends, the latest first; at most 1,000. Those of restricted people stay out where they are hidden. */
export async function stipendList(db: DbReader, today: IsoDay, hideRestricted: boolean): Promise<Stipend[]> {
  const rows = await db
    .selectFrom('stipends')
    .selectAll()
    .orderBy('due_on', 'desc')
    .orderBy('id')
    .limit(1_000)
    .execute();
  const labels = await knownAs(
    db,
    rows.map((row) => row.person_id),
  );
  return rows
    .map((row) => ({
      id: row.id,
      version: row.version,
      personId: row.person_id || null,
      person: labels.get(row.person_id) ?? null,
      reason: row.reason,
      meetingId: row.meeting_id || null,
      amountCents: row.amount_cents,
      currency: row.currency,
      dueOn: row.due_on,
      paidOn: row.paid_on || null,
      note: row.note,
      isLate: row.paid_on === '' && addDays(row.due_on, stipendDays) < today,
    }))
    .filter(({ person }) => !hideRestricted || person?.isRestricted !== true);
}

/** Adds a stipend, or changes one. Fails with `notFound` and `stale`. */
export async function saveStipend(
  writer: StepWriter,
  id: string | null,
  version: number,
  stipend: StipendFields,
): Promise<{ id: string; version: number }> {
  if (id !== null) {
    await demandStipend(writer.trx, id);
    return { id, version: (await writer.update('stipends', id, stipendColumns(stipend), version)).version };
  }
  const row = newStipendRow(newId(), writer.now, stipend);
  await writer.insert('stipends', [row]);
  return { id: row.id, version: 1 };
}

/** The row of a new stipend. */
export function newStipendRow(id: string, now: string, stipend: StipendFields): StipendRow {
  return { id, version: 1, created_at: now, updated_at: now, ...stipendColumns(stipend) };
}

/** A stipend. Fails with `notFound`. */
export async function demandStipend(db: DbReader, id: string): Promise<StipendRow> {
  const row = await db.selectFrom('stipends').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'feedback', id });
  return row;
}

/** What makes it possible to take part; that of restricted people stays out where they are hidden. */
export async function supportList(db: DbReader, hideRestricted: boolean): Promise<Support[]> {
  const rows = await db.selectFrom('engagement_supports').selectAll().orderBy('kind').orderBy('id').execute();
  const labels = await knownAs(
    db,
    rows.map((row) => row.person_id),
  );
  return rows
    .map((row) => ({
      id: row.id,
      version: row.version,
      personId: row.person_id || null,
      person: labels.get(row.person_id) ?? null,
      kind: row.kind,
      words: row.words,
      startsOn: row.starts_on || null,
      endsOn: row.ends_on || null,
    }))
    .filter(({ person }) => !hideRestricted || person?.isRestricted !== true);
}

/** Adds a support, or changes one. Fails with `notFound` and `stale`. */
export async function saveSupport(
  writer: StepWriter,
  id: string | null,
  version: number,
  support: SupportFields,
): Promise<{ id: string; version: number }> {
  if (id !== null) {
    await demandSupport(writer.trx, id);
    const saved = await writer.update('engagement_supports', id, supportColumns(support), version);
    return { id, version: saved.version };
  }
  const row = newSupportRow(newId(), writer.now, support);
  await writer.insert('engagement_supports', [row]);
  return { id: row.id, version: 1 };
}

/** The row of a new support. */
export function newSupportRow(id: string, now: string, support: SupportFields): EngagementSupportRow {
  return { id, version: 1, created_at: now, updated_at: now, ...supportColumns(support) };
}

/** A support. Fails with `notFound`. */
export async function demandSupport(db: DbReader, id: string): Promise<EngagementSupportRow> {
  const row = await db.selectFrom('engagement_supports').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'feedback', id });
  return row;
}

function stipendColumns(stipend: StipendFields) {
  return {
    person_id: stipend.personId,
    reason: stipend.reason,
    meeting_id: stipend.meetingId ?? '',
    amount_cents: stipend.amountCents,
    currency: stipend.currency,
    due_on: stipend.dueOn,
    paid_on: stipend.paidOn ?? '',
    note: stipend.note,
  };
}

function supportColumns(support: SupportFields) {
  return {
    person_id: support.personId ?? '',
    kind: support.kind,
    words: support.words,
    starts_on: support.startsOn ?? '',
    ends_on: support.endsOn ?? '',
  };
}
