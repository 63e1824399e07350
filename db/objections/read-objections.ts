import type { Objection, ObjectionHolder, ObjectionReply, Rehearsal } from '#shared/contract/objections.ts';
import type { PartnerRef } from '#shared/contract/base.ts';
import { coverageOf } from '#shared/domain/objections/coverage.ts';
import { AppError } from '#shared/errors.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { partnerRefOf } from '../follow-ups/follow-ups-repository.ts';
import { bandOf } from '../messages/segment-members.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { livePartners } from '../partners/live-partners.ts';
import { isLive } from '../records/live.ts';
import { recordLabels } from '../records/record-labels.ts';
import type { ObjectionRow } from '../schema/objections.ts';
import { countsOf, type ObjectionCounts } from './objection-counts.ts';
import { replyCredits } from './reply-credits.ts';

/** The objections in use: those that nobody can answer first, then those most often heard; the retired ones last. */
export async function listObjections(db: DbReader, memberId: string): Promise<Objection[]> {
  const rows = await db
    .selectFrom('objections')
    .selectAll()
    .where(isLive('objections'))
    .orderBy('position')
    .orderBy('id')
    .limit(500)
    .execute();
  const shown = await shownObjections(db, rows, memberId);
  return shown.toSorted((left, right) => rankOf(right) - rankOf(left) || right.holders - left.holders);
}

/** One objection with who holds it, what was replied and how it was rehearsed; one in the trash is found. Fails with `notFound`. */
export async function readObjection(
  db: DbReader,
  id: string,
  memberId: string,
): Promise<{
  objection: Objection;
  holders: ObjectionHolder[];
  replies: ObjectionReply[];
  rehearsals: Rehearsal[];
  questions: { id: string; text: string; place: string }[];
}> {
  const row = await db.selectFrom('objections').selectAll().where('id', '=', id).executeTakeFirst();
  const [objection] = row === undefined ? [] : await shownObjections(db, [row], memberId);
  if (objection === undefined) throw new AppError('notFound', { type: 'objections', id });
  return {
    objection,
    holders: await holdersOf(db, id),
    replies: await repliesOf(db, id),
    rehearsals: await listRehearsals(db, id),
    questions: await questionsOf(db, id),
  };
}

/** The latest rehearsals of everybody, or those of one objection. */
export async function listRehearsals(db: DbReader, objectionId?: string): Promise<Rehearsal[]> {
  let query = db
    .selectFrom('rehearsals')
    .innerJoin('objections', 'objections.id', 'rehearsals.objection_id')
    .leftJoin('members', 'members.id', 'rehearsals.member_id')
    .select([
      'rehearsals.id',
      'rehearsals.objection_id',
      'rehearsals.rehearsed_on',
      'rehearsals.score',
      'rehearsals.note',
      'objections.text',
      'members.name',
    ])
    .where(isLive('objections'))
    .orderBy('rehearsals.rehearsed_on', 'desc')
    .orderBy('rehearsals.created_at', 'desc')
    .limit(200);
  if (objectionId !== undefined) query = query.where('rehearsals.objection_id', '=', objectionId);
  return (await query.execute()).map((row) => ({
    id: row.id,
    objectionId: row.objection_id,
    objection: row.text,
    memberName: row.name ?? '',
    rehearsedOn: row.rehearsed_on,
    score: row.score,
    note: row.note,
  }));
}

/** The objections that a partner holds, the latest heard first, each with what came of the last reply to them. */
export async function objectionsOfPartner(
  db: DbReader,
  record: PartnerRef,
): Promise<
  { id: string; text: string; coverage: Objection['coverage']; heardOn: string; replies: number; result: string }[]
> {
  const held = await db
    .selectFrom('objection_holders')
    .select(({ fn }) => ['objection_id', fn.max('heard_on').as('heard_on')])
    .where('record_id', '=', record.id)
    .groupBy('objection_id')
    .execute();
  const ids = held.map((row) => row.objection_id);
  const rows = await selectInBatches(ids, (batch) =>
    db.selectFrom('objections').selectAll().where('id', 'in', batch).where(isLive('objections')).execute(),
  );
  const replies = await db
    .selectFrom('objection_replies')
    .select(['objection_id', 'result'])
    .where('record_id', '=', record.id)
    .orderBy('replied_on')
    .orderBy('id')
    .execute();
  const shown = await shownObjections(db, rows, '');
  return shown
    .map((objection) => {
      const own = replies.filter((reply) => reply.objection_id === objection.id);
      return {
        id: objection.id,
        text: objection.text,
        coverage: objection.coverage,
        heardOn: held.find((row) => row.objection_id === objection.id)?.heard_on ?? '',
        replies: own.length,
        result: own.at(-1)?.result ?? '',
      };
    })
    .toSorted((left, right) => (left.heardOn < right.heardOn ? 1 : -1));
}

async function shownObjections(db: DbReader, rows: readonly ObjectionRow[], memberId: string): Promise<Objection[]> {
  const counts = await countsOf(
    db,
    rows.map((row) => row.id),
    memberId,
  );
  const messengers = await recordLabels(
    db,
    rows.flatMap((row) =>
      row.messenger_person_id === '' ? [] : [{ type: 'people' as const, id: row.messenger_person_id }],
    ),
  );
  const cards = await selectInBatches(rows.map((row) => row.evidence_id).filter(Boolean), (batch) =>
    db
      .selectFrom('evidence_cards')
      .select(['id', 'claim'])
      .where('id', 'in', batch)
      .where(isLive('evidence_cards'))
      .execute(),
  );
  const claims = new Map(cards.map((card) => [card.id, card.claim]));
  return rows.map((row) => {
    const own: ObjectionCounts = counts.get(row.id) ?? {
      holders: 0,
      lastHeardOn: '',
      results: [],
      lastScore: null,
      myScore: null,
    };
    const messengerPerson = messengers.get(row.messenger_person_id) ?? null;
    return {
      id: row.id,
      version: row.version,
      text: row.text,
      worry: row.worry,
      reply: row.reply,
      evidenceId: row.evidence_id || null,
      evidenceClaim: claims.get(row.evidence_id) ?? '',
      messenger: row.messenger,
      messengerId: row.messenger_person_id || null,
      messengerPerson,
      status: row.status,
      source: row.source,
      sourceId: row.source_id,
      coverage: coverageOf({
        status: row.status,
        reply: row.reply,
        hasMessenger: messengerPerson !== null,
        lastScore: own.lastScore,
        results: own.results,
      }),
      holders: own.holders,
      lastHeardOn: own.lastHeardOn || null,
      replies: own.results.length,
      moved: own.results.filter((result) => result === 'moved').length,
      lastScore: own.lastScore,
      myScore: own.myScore,
      isInTrash: row.deleted_at !== '',
    };
  });
}

async function holdersOf(db: DbReader, objectionId: string): Promise<ObjectionHolder[]> {
  const holders: ObjectionHolder[] = [];
  for (const type of ['organizations', 'people'] as const) {
    const rows = await db
      .selectFrom('objection_holders')
      .innerJoin(livePartners(db, type), 'partner.id', 'objection_holders.record_id')
      .select([
        'objection_holders.id',
        'objection_holders.record_id',
        'objection_holders.heard_on',
        'objection_holders.interaction_id',
        'objection_holders.note',
        'partner.name',
        'partner.stance',
        'partner.is_restricted',
      ])
      .where('objection_holders.objection_id', '=', objectionId)
      .orderBy('objection_holders.heard_on', 'desc')
      .limit(200)
      .execute();
    holders.push(
      ...rows.map((row) => ({
        id: row.id,
        record: { type, id: row.record_id, label: row.name, isRestricted: row.is_restricted === 1 },
        stance: bandOf(row.stance),
        heardOn: row.heard_on,
        interactionId: row.interaction_id || null,
        note: row.note,
      })),
    );
  }
  return holders.toSorted((left, right) => (left.heardOn < right.heardOn ? 1 : -1));
}

async function repliesOf(db: DbReader, objectionId: string): Promise<ObjectionReply[]> {
  const rows = await db
    .selectFrom('objection_replies')
    .selectAll()
    .where('objection_id', '=', objectionId)
    .orderBy('replied_on', 'desc')
    .orderBy('id')
    .limit(200)
    .execute();
  const labels = await recordLabels(
    db,
    rows.flatMap((row) =>
      [
        partnerRefOf(row) ?? [],
        row.messenger_person_id === '' ? [] : { type: 'people' as const, id: row.messenger_person_id },
      ].flat(),
    ),
  );
  const credits = await replyCredits(db, rows);
  return rows.flatMap((row) => {
    const record = labels.get(row.record_id);
    if (record === undefined) return [];
    const { credit, proposed } = credits.get(row.id) ?? { credit: null, proposed: null };
    return [
      {
        id: row.id,
        version: row.version,
        record,
        repliedOn: row.replied_on,
        messenger: labels.get(row.messenger_person_id) ?? null,
        interactionId: row.interaction_id || null,
        result: row.result,
        note: row.note,
        credit,
        proposed,
      },
    ];
  });
}

async function questionsOf(db: DbReader, objectionId: string): Promise<{ id: string; text: string; place: string }[]> {
  const rows = await db
    .selectFrom('session_questions')
    .leftJoin('meetings', 'meetings.id', 'session_questions.meeting_id')
    .leftJoin('information_sessions', 'information_sessions.id', 'session_questions.session_id')
    .select([
      'session_questions.id',
      'session_questions.text',
      'meetings.title as meeting',
      'information_sessions.title as session',
    ])
    .where('session_questions.objection_id', '=', objectionId)
    .limit(200)
    .execute();
  return rows.map((row) => ({ id: row.id, text: row.text, place: row.meeting ?? row.session ?? '' }));
}

function rankOf(objection: Objection): number {
  return { noReply: 4, nobody: 3, weak: 2, covered: 1, retired: 0 }[objection.coverage];
}
