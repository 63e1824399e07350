import { z } from 'zod';

import type { ExternalEvent, ExternalEventDraft, ExternalEventPatch } from '#shared/contract/external-events.ts';
import type { IsoDay } from '#shared/dates.ts';
import { usualDomain } from '#shared/content/external-events.ts';
import {
  eventExceptionSchema,
  extraTimeSchema,
  noLastDay,
  type EventSpan,
} from '#shared/domain/calendar/external-event.ts';
import { ruleFromText } from '#shared/domain/recurrence/rule-from-text.ts';
import { ruleWords } from '#shared/domain/recurrence/rule-words.ts';
import { AppError } from '#shared/errors.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { committeeNames } from '../meetings/committee-names.ts';
import { defined, flag, json, nothing } from '../partners/partner-mapping.ts';
import { isLive } from '../records/live.ts';
import { recordLabels } from '../records/record-labels.ts';
import type { ExternalEventRow } from '../schema/calendar.ts';

/** The row of a new event: one day, and whole, unless somebody says otherwise. */
export function newExternalEventRow(id: string, now: string, draft: ExternalEventDraft): ExternalEventRow {
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    deleted_at: '',
    title: '',
    kind: '',
    domain: usualDomain(draft.kind),
    certainty: '',
    starts_on: '',
    starts_at: '',
    ends_on: draft.startsOn,
    ends_at: draft.startsAt ?? '',
    time_zone: '',
    rule: '',
    extra: '[]',
    exceptions: '[]',
    last_on: noLastDay,
    place: '',
    url: '',
    note: '',
    committee_id: '',
    owner_person_id: '',
    lead_days: 0,
    decision_needed: '',
    affected: '',
    is_cancelled: 0,
    is_restricted: 0,
    ...externalEventColumns(draft),
  };
}

/** The columns for the fields that a patch names. */
export function externalEventColumns(patch: ExternalEventPatch): Partial<ExternalEventRow> {
  return defined({
    title: patch.title,
    kind: patch.kind,
    domain: patch.domain,
    certainty: patch.certainty,
    starts_on: patch.startsOn,
    starts_at: patch.startsAt,
    ends_on: patch.endsOn,
    ends_at: patch.endsAt,
    time_zone: patch.startsAt === '' ? '' : patch.timeZone,
    rule: patch.rule,
    extra: json(patch.extra),
    exceptions: json(patch.exceptions),
    place: patch.place,
    url: patch.url,
    note: patch.note,
    committee_id: nothing(patch.committeeId),
    owner_person_id: nothing(patch.ownerPersonId),
    lead_days: patch.leadDays,
    decision_needed: patch.decisionNeeded,
    affected: patch.affected,
    is_cancelled: flag(patch.isCancelled),
    is_restricted: flag(patch.isRestricted),
  });
}

/** An event in use. Fails with `notFound` for one that is not there or in the trash. */
export async function demandExternalEvent(db: DbReader, id: string): Promise<ExternalEventRow> {
  const row = await db.selectFrom('external_events').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined || row.deleted_at !== '') throw new AppError('notFound', { type: 'externalEvents', id });
  return row;
}

/** An event with what its form shows, from the trash too. Fails with `notFound`. */
export async function externalEvent(db: DbReader, id: string): Promise<ExternalEvent> {
  const row = await db.selectFrom('external_events').selectAll().where('id', '=', id).executeTakeFirst();
  const [event] = row === undefined ? [] : await eventsFrom(db, [row]);
  if (event === undefined) throw new AppError('notFound', { type: 'externalEvents', id });
  return event;
}

/** Events that end on a day or later, by their first days; at most 500. */
export async function upcomingEvents(db: DbReader, today: IsoDay): Promise<ExternalEvent[]> {
  const rows = await db
    .selectFrom('external_events')
    .selectAll()
    .where(isLive('external_events'))
    .where('last_on', '>=', today)
    .orderBy('starts_on')
    .orderBy('id')
    .limit(500)
    .execute();
  return eventsFrom(db, rows);
}

/** Events of which some time may touch the days from `from` to `to`. */
export async function eventRowsBetween(
  db: DbReader,
  { from, to, committeeId }: { readonly from: IsoDay; readonly to: IsoDay; readonly committeeId: string | null },
): Promise<ExternalEventRow[]> {
  let rows = db
    .selectFrom('external_events')
    .selectAll()
    .where(isLive('external_events'))
    .where('last_on', '>=', from)
    .where('starts_on', '<=', to);
  if (committeeId !== null) rows = rows.where('committee_id', '=', committeeId);
  return rows.execute();
}

/** When an event is, as its rules read it; a damaged cell says nothing. */
export function spanOf(row: ExternalEventRow): EventSpan {
  return {
    startsOn: row.starts_on,
    startsAt: row.starts_at,
    endsOn: row.ends_on,
    endsAt: row.ends_at,
    timeZone: row.time_zone,
    rule: row.rule,
    extra: listOf(extraTimeSchema, row.extra),
    exceptions: listOf(eventExceptionSchema, row.exceptions),
  };
}

async function eventsFrom(db: DbReader, rows: readonly ExternalEventRow[]): Promise<ExternalEvent[]> {
  const names = await committeeNames(
    db,
    rows.map((row) => row.committee_id),
  );
  const owners = await recordLabels(
    db,
    rows.flatMap((row) => (row.owner_person_id === '' ? [] : [{ type: 'people' as const, id: row.owner_person_id }])),
  );
  const ids = rows.map((row) => row.id);
  const links =
    ids.length === 0
      ? []
      : await db
          .selectFrom('calendar_links')
          .select(['record_id', 'source_name'])
          .where('record_id', 'in', ids)
          .execute();
  const sources = new Map(links.map((link) => [link.record_id, link.source_name]));
  return rows.map((row) => ({
    ...spanOf(row),
    extra: [...spanOf(row).extra],
    exceptions: [...spanOf(row).exceptions],
    id: row.id,
    version: row.version,
    title: row.title,
    kind: row.kind,
    domain: row.domain,
    certainty: row.certainty,
    place: row.place,
    url: row.url,
    note: row.note,
    committeeId: row.committee_id || null,
    committeeName: names.get(row.committee_id) ?? null,
    ownerPersonId: row.owner_person_id || null,
    owner: owners.get(row.owner_person_id) ?? null,
    leadDays: row.lead_days,
    decisionNeeded: row.decision_needed,
    affected: row.affected,
    isCancelled: row.is_cancelled === 1,
    isRestricted: row.is_restricted === 1,
    words: wordsOf(row),
    sourceName: sources.get(row.id) ?? '',
    isInTrash: row.deleted_at !== '',
    createdAt: row.created_at,
  }));
}

/** A rule that forms do not know is told as it is written. */
function wordsOf(row: ExternalEventRow): string {
  if (row.rule === '') return '';
  const rule = ruleFromText(row.rule, row.starts_on);
  return rule === null ? row.rule : ruleWords(rule);
}

function listOf<T>(schema: z.ZodType<T>, text: string): T[] {
  try {
    return z.array(schema).safeParse(JSON.parse(text)).data ?? [];
  } catch {
    return [];
  }
}
