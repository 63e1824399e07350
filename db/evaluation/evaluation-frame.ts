import { evaluationPlan } from '#shared/content/program/evaluation-plan.ts';
import type { DataAgreement, LearningSession, ResearchPartnership } from '#shared/contract/evaluation.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { parseList } from '../json.ts';
import { recordLabels, type RecordRef } from '../records/record-labels.ts';
import type {
  DataAgreementRow,
  EvaluationAnswerRow,
  LearningSessionRow,
  ResearchPartnershipRow,
} from '../schema/evaluation.ts';

/** The tables of the frame of an evaluation, by what a row of each is called. */
export const frameTables = {
  agreement: 'data_agreements',
  partnership: 'research_partnerships',
  session: 'learning_sessions',
} as const;
type FrameKind = keyof typeof frameTables;

/** Agreements about data, answers of the plan, those who evaluate, and talks about what the figures say. */
export async function evaluationFrame(db: DbReader) {
  const agreements = await db.selectFrom('data_agreements').selectAll().orderBy('title').orderBy('id').execute();
  const partnerships = await db
    .selectFrom('research_partnerships')
    .selectAll()
    .orderBy('title')
    .orderBy('id')
    .execute();
  const sessions = await db
    .selectFrom('learning_sessions')
    .selectAll()
    .orderBy('held_on', 'desc')
    .orderBy('id')
    .execute();
  const answers = await db.selectFrom('evaluation_answers').selectAll().orderBy('created_at').execute();
  const labels = await recordLabels(db, [
    ...[...agreements, ...partnerships].map((row): RecordRef => ({ type: 'organizations', id: row.organization_id })),
    ...agreements.map((row): RecordRef => ({ type: 'people', id: row.owner_person_id })),
    ...partnerships.map((row): RecordRef => ({ type: 'people', id: row.person_id })),
    ...sessions.flatMap((row): RecordRef[] => [
      { type: 'meetings', id: row.meeting_id },
      { type: 'decisions', id: row.decision_id },
      { type: 'evidenceCards', id: row.evidence_id },
    ]),
  ]);
  return {
    agreements: agreements.map((row): DataAgreement => ({
      id: row.id,
      version: row.version,
      title: row.title,
      organizationId: row.organization_id || null,
      organization: labels.get(row.organization_id) ?? null,
      ownerPersonId: row.owner_person_id || null,
      owner: labels.get(row.owner_person_id) ?? null,
      status: row.status,
      dueOn: row.due_on || null,
      signedOn: row.signed_on || null,
      endsOn: row.ends_on || null,
      purpose: row.purpose,
      fields: row.fields,
      security: row.security,
      note: row.note,
    })),
    partnerships: partnerships.map((row): ResearchPartnership => ({
      id: row.id,
      version: row.version,
      title: row.title,
      kind: row.kind === 'researcher' ? 'researcher' : 'evaluator',
      organizationId: row.organization_id || null,
      organization: labels.get(row.organization_id) ?? null,
      personId: row.person_id || null,
      person: labels.get(row.person_id) ?? null,
      agreementId: row.agreement_id || null,
      answers: parseList(row.answers, isAnswer),
      paidBy: row.paid_by,
      startsOn: row.starts_on || null,
      endsOn: row.ends_on || null,
      note: row.note,
    })),
    sessions: sessions.map((row): LearningSession => ({
      id: row.id,
      version: row.version,
      title: row.title,
      heldOn: row.held_on,
      isHeld: row.is_held === 1,
      learned: row.learned,
      changes: row.changes,
      meetingId: row.meeting_id || null,
      meeting: labels.get(row.meeting_id) ?? null,
      decisionId: row.decision_id || null,
      decision: labels.get(row.decision_id) ?? null,
      evidenceId: row.evidence_id || null,
      evidence: labels.get(row.evidence_id) ?? null,
    })),
    answers: evaluationPlan.flatMap(({ id }) => {
      const row = answers.find((each) => each.question === id);
      return row === undefined ? [] : [{ question: id, answer: row.answer, settledOn: row.settled_on || null }];
    }),
  };
}

/** Sets an answer of the plan. */
export async function setAnswer(
  writer: StepWriter,
  question: string,
  answer: string,
  settledOn: string | null,
): Promise<void> {
  const row = await writer.trx
    .selectFrom('evaluation_answers')
    .selectAll()
    .where('question', '=', question)
    .executeTakeFirst();
  const columns = { answer, settled_on: settledOn ?? '' };
  if (row !== undefined) await writer.update('evaluation_answers', row.id, columns, row.version);
  else await writer.insert('evaluation_answers', [newAnswerRow(newId(), writer.now, question, answer, settledOn)]);
}

/** The row of an answer of the plan. */
export function newAnswerRow(
  id: string,
  now: string,
  question: string,
  answer: string,
  settledOn: string | null,
): EvaluationAnswerRow {
  return { id, version: 1, created_at: now, updated_at: now, question, answer, settled_on: settledOn ?? '' };
}

/** Adds a row of the frame, or changes one. Fails with `notFound` and `stale`. */
export async function saveFrameRow<Kind extends FrameKind>(
  writer: StepWriter,
  kind: Kind,
  id: string | null,
  version: number,
  columns: FrameColumns[Kind],
): Promise<{ id: string; version: number }> {
  const table = frameTables[kind];
  if (id !== null) {
    await demandFrameRow(writer.trx, kind, id);
    // The columns are those of the kind's own table: `FrameColumns` says so.
    return { id, version: (await writer.update(table, id, columns as never, version)).version };
  }
  const own = newId();
  // As above.
  const row = { id: own, version: 1, created_at: writer.now, updated_at: writer.now, ...columns } as never;
  await writer.insert(table, [row]);
  return { id: own, version: 1 };
}

/** What a row of the frame is called. Fails with `notFound`. */
export async function demandFrameRow(db: DbReader, kind: FrameKind, id: string): Promise<string> {
  const row = await db.selectFrom(frameTables[kind]).select('title').where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'indicators', id });
  return row.title;
}

type Own<Row> = Omit<Row, 'id' | 'version' | 'created_at' | 'updated_at'>;

/** The columns of each kind that a form sets. */
export interface FrameColumns {
  readonly agreement: Own<DataAgreementRow>;
  readonly partnership: Own<ResearchPartnershipRow>;
  readonly session: Own<LearningSessionRow>;
}

/** The columns of an agreement about data. */
export function agreementColumns(agreement: Omit<DataAgreement, 'id' | 'version' | 'organization' | 'owner'>) {
  return {
    title: agreement.title,
    organization_id: agreement.organizationId ?? '',
    owner_person_id: agreement.ownerPersonId ?? '',
    status: agreement.status,
    due_on: agreement.dueOn ?? '',
    signed_on: agreement.signedOn ?? '',
    ends_on: agreement.endsOn ?? '',
    purpose: agreement.purpose,
    fields: agreement.fields,
    security: agreement.security,
    note: agreement.note,
  };
}

/** The columns of somebody who evaluates. */
export function partnershipColumns(
  partnership: Omit<ResearchPartnership, 'id' | 'version' | 'organization' | 'person'>,
) {
  return {
    title: partnership.title,
    organization_id: partnership.organizationId ?? '',
    person_id: partnership.personId ?? '',
    kind: partnership.kind,
    agreement_id: partnership.agreementId ?? '',
    answers: JSON.stringify(partnership.answers),
    paid_by: partnership.paidBy,
    starts_on: partnership.startsOn ?? '',
    ends_on: partnership.endsOn ?? '',
    note: partnership.note,
  };
}

/** The columns of a learning session. */
export function sessionColumns(session: Omit<LearningSession, 'id' | 'version' | 'meeting' | 'decision' | 'evidence'>) {
  return {
    title: session.title,
    held_on: session.heldOn,
    is_held: session.isHeld ? 1 : 0,
    meeting_id: session.meetingId ?? '',
    learned: session.learned,
    changes: session.changes,
    decision_id: session.decisionId ?? '',
    evidence_id: session.evidenceId ?? '',
  };
}

type Answer = ResearchPartnership['answers'][number];

function isAnswer(value: unknown): value is Answer {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    'answer' in value &&
    (value.answer === 'yes' || value.answer === 'no')
  );
}
