import type { PartnerRef } from '#shared/contract/base.ts';
import type { SessionSummary } from '#shared/contract/sessions.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { parseWords } from '../json.ts';
import { defined, json, nothing } from '../partners/partner-mapping.ts';
import type { InformationSessionRow, SessionGuestRow, SessionQuestionRow } from '../schema/outreach.ts';

/** The fields of a session that a form sends. */
export interface SessionFields {
  readonly title: string;
  readonly heldOn: string;
  readonly startsAt: string;
  readonly place: string;
  readonly languages: readonly string[];
  readonly status: 'planned' | 'held' | 'cancelled';
  readonly headCount: number;
  readonly ownerId: string | null;
  readonly note: string;
}

/** The fields that a patch may name; what it leaves out stays as it is. */
export type SessionPatch = { readonly [Field in keyof SessionFields]?: SessionFields[Field] | undefined };

/** The row of a session. Fails with `notFound`. */
export async function demandSession(db: DbReader, id: string): Promise<InformationSessionRow> {
  const row = await db.selectFrom('information_sessions').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'informationSessions', id });
  return row;
}

/** A question of a session, as it is stored. Fails with `notFound`. */
export async function demandQuestion(db: DbReader, id: string): Promise<SessionQuestionRow> {
  const row = await db.selectFrom('session_questions').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'sessionQuestions', id });
  return row;
}

/** A guest of a session, as they are stored. Fails with `notFound`. */
export async function demandGuest(db: DbReader, id: string): Promise<SessionGuestRow> {
  const row = await db.selectFrom('session_guests').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'sessionGuests', id });
  return row;
}

/** Removes a session with its guests and questions. */
export async function removeSession(writer: StepWriter, id: string): Promise<void> {
  for (const table of ['session_guests', 'session_questions'] as const) {
    const rows = await writer.trx.selectFrom(table).select('id').where('session_id', '=', id).execute();
    await writer.remove(
      table,
      rows.map((each) => each.id),
    );
  }
  await writer.remove('information_sessions', [id]);
}

/** The row of a new session. */
export function newSessionRow(
  id: string,
  now: string,
  fields: SessionPatch & { readonly title: string; readonly heldOn: string },
): InformationSessionRow {
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    title: fields.title,
    held_on: fields.heldOn,
    starts_at: fields.startsAt ?? '',
    place: fields.place ?? '',
    languages: JSON.stringify(fields.languages ?? []),
    status: fields.status ?? 'planned',
    head_count: fields.headCount ?? 0,
    owner_id: fields.ownerId ?? '',
    note: fields.note ?? '',
    held_interaction_id: '',
  };
}

/** The columns for the fields that a patch names. */
export function sessionColumns(patch: SessionPatch): Partial<InformationSessionRow> {
  return defined({
    title: patch.title,
    held_on: patch.heldOn,
    starts_at: patch.startsAt,
    place: patch.place,
    languages: json(patch.languages),
    status: patch.status,
    head_count: patch.headCount,
    owner_id: nothing(patch.ownerId),
    note: patch.note,
  });
}

/** Invites partners; who is a guest already stays as they are. Answers how many are new. */
export async function inviteGuests(
  writer: StepWriter,
  sessionId: string,
  records: readonly PartnerRef[],
): Promise<number> {
  const present = await writer.trx
    .selectFrom('session_guests')
    .select('record_id')
    .where('session_id', '=', sessionId)
    .execute();
  const known = new Set(present.map((row) => row.record_id));
  const fresh = new Map(records.filter((record) => !known.has(record.id)).map((record) => [record.id, record]));
  await writer.insert(
    'session_guests',
    [...fresh.values()].map((record) => newGuestRow(newId(), writer.now, sessionId, record)),
  );
  return fresh.size;
}

/** The row of a guest who was asked to come. */
export function newGuestRow(id: string, now: string, sessionId: string, record: PartnerRef): SessionGuestRow {
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    record_type: record.type,
    record_id: record.id,
    session_id: sessionId,
    state: 'invited',
    card: '',
    card_note: '',
  };
}

/** Every session with its counts: coming ones first, then what was, the latest first. */
export async function listSessions(db: DbReader, today: string): Promise<SessionSummary[]> {
  const rows = await db.selectFrom('information_sessions').selectAll().orderBy('held_on', 'desc').limit(500).execute();
  const summaries = await sessionSummaries(db, rows);
  const coming = summaries.filter((session) => session.status === 'planned' && session.heldOn >= today).toReversed();
  return [...coming, ...summaries.filter((session) => !coming.includes(session))];
}

/** Rows as screens know them, with how many guests stand where. Guests in the trash are counted: they were there. */
export async function sessionSummaries(
  db: DbReader,
  rows: readonly InformationSessionRow[],
): Promise<SessionSummary[]> {
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const guests = await db
    .selectFrom('session_guests')
    .select(({ fn }) => ['session_id', 'state', 'card', fn.countAll().as('count')])
    .where('session_id', 'in', ids)
    .groupBy(['session_id', 'state', 'card'])
    .execute();
  const questions = await db
    .selectFrom('session_questions')
    .select(({ fn }) => ['session_id', fn.countAll().as('count')])
    .where('session_id', 'in', ids)
    .groupBy('session_id')
    .execute();
  const asked = new Map(questions.map((row) => [row.session_id, Number(row.count)]));
  return rows.map((row) => {
    const own = guests.filter((guest) => guest.session_id === row.id);
    const count = (isCounted: (guest: { state: string; card: string }) => boolean) =>
      own.filter(isCounted).reduce((sum, guest) => sum + Number(guest.count), 0);
    return {
      id: row.id,
      version: row.version,
      title: row.title,
      heldOn: row.held_on,
      startsAt: row.starts_at,
      place: row.place,
      languages: parseWords(row.languages),
      status: row.status === 'held' || row.status === 'cancelled' ? row.status : 'planned',
      headCount: row.head_count,
      ownerId: row.owner_id || null,
      note: row.note,
      interactionId: row.held_interaction_id || null,
      counts: {
        invited: count(() => true),
        accepted: count((guest) => guest.state === 'accepted'),
        declined: count((guest) => guest.state === 'declined'),
        attended: count((guest) => guest.state === 'attended'),
        absent: count((guest) => guest.state === 'absent'),
        cards: count((guest) => guest.card !== ''),
        questions: asked.get(row.id) ?? 0,
      },
    };
  });
}
