import type { WaitingQuestion } from '#shared/contract/objections.ts';
import { nearObjection } from '#shared/domain/objections/near-objection.ts';
import { dayOf, type IsoDay } from '#shared/dates.ts';
import { AppError } from '#shared/errors.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { partnerRefOf } from '../follow-ups/follow-ups-repository.ts';
import { isLive } from '../records/live.ts';
import { recordLabels } from '../records/record-labels.ts';
import type { SessionQuestionRow } from '../schema/outreach.ts';
import { insertHolder, type ObjectionOrigin } from './objections-repository.ts';

/** How many waiting questions are shown at most. */
const queueLimit = 200;

/** The questions from meetings and information sessions that nobody has put to an objection or set aside, the oldest first. */
export async function waitingQuestions(db: DbReader): Promise<{ rows: WaitingQuestion[]; total: number }> {
  const { count } = await db
    .selectFrom('session_questions')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('sorted_on', '=', '')
    .executeTakeFirstOrThrow();
  const rows = await db
    .selectFrom('session_questions')
    .leftJoin('meetings', 'meetings.id', 'session_questions.meeting_id')
    .leftJoin('information_sessions', 'information_sessions.id', 'session_questions.session_id')
    .selectAll('session_questions')
    .select([
      'meetings.title as meeting_title',
      'meetings.held_on as meeting_on',
      'information_sessions.title as session_title',
      'information_sessions.held_on as session_on',
    ])
    .where('session_questions.sorted_on', '=', '')
    .orderBy('session_questions.created_at')
    .orderBy('session_questions.id')
    .limit(queueLimit)
    .execute();
  const askers = await recordLabels(
    db,
    rows.flatMap((row) => partnerRefOf(row) ?? []),
  );
  const bank = await db
    .selectFrom('objections')
    .select(['id', 'text', 'worry'])
    .where(isLive('objections'))
    .limit(500)
    .execute();
  return {
    rows: rows.map((row) => {
      const near = nearObjection(row.text, bank);
      return {
        id: row.id,
        text: row.text,
        answer: row.answer,
        askedBy: askers.get(row.record_id) ?? null,
        place:
          row.meeting_title !== null && row.meeting_on !== null
            ? { type: 'meetings', id: row.meeting_id, title: row.meeting_title, on: row.meeting_on }
            : row.session_title !== null && row.session_on !== null
              ? { type: 'informationSessions', id: row.session_id, title: row.session_title, on: row.session_on }
              : null,
        near: near === null ? null : { id: near.id, text: near.text },
      };
    }),
    total: Number(count),
  };
}

/** A question that still waits. Fails with `notFound`, or with `invalid` `alreadySorted`. */
export async function demandWaiting(db: DbReader, id: string): Promise<SessionQuestionRow> {
  const row = await db.selectFrom('session_questions').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'sessionQuestions', id });
  if (row.sorted_on !== '') throw new AppError('invalid', { field: 'questionId', reason: 'alreadySorted' });
  return row;
}

/** Where an objection that is made of a question came from. */
export function originOfQuestion(row: SessionQuestionRow): ObjectionOrigin {
  if (row.meeting_id !== '') return { source: 'meeting', sourceId: row.meeting_id };
  return row.session_id === '' ? { source: 'own', sourceId: '' } : { source: 'session', sourceId: row.session_id };
}

/** Puts a question to an objection, or sets it aside with ''; whoever asked it holds the objection from then on. */
export async function sortQuestion(
  writer: StepWriter,
  row: SessionQuestionRow,
  objectionId: string,
  today: IsoDay,
): Promise<number> {
  const asker = partnerRefOf(row);
  if (objectionId !== '' && asker !== undefined)
    await insertHolder(writer, objectionId, asker, await heardAt(writer.trx, row));
  return (await writer.update('session_questions', row.id, { objection_id: objectionId, sorted_on: today })).version;
}

/** The day on which a question was asked, and the contact that its session logged. */
async function heardAt(
  db: DbReader,
  row: SessionQuestionRow,
): Promise<{ heardOn: IsoDay; interactionId: string; note: string }> {
  const session = await db
    .selectFrom('information_sessions')
    .select(['held_on', 'held_interaction_id'])
    .where('id', '=', row.session_id)
    .executeTakeFirst();
  const meeting = await db.selectFrom('meetings').select('held_on').where('id', '=', row.meeting_id).executeTakeFirst();
  return {
    heardOn: meeting?.held_on ?? session?.held_on ?? dayOf(new Date(row.created_at)),
    interactionId: session?.held_interaction_id ?? '',
    note: row.text,
  };
}
