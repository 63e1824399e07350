import type { TrainingDraft, TrainingPatch, TrainingRefresher, TrainingSession } from '#shared/contract/training.ts';
import { refresherDay, refreshers } from '#shared/domain/program/refreshers.ts';
import { AppError } from '#shared/errors.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { defined, nothing } from '../partners/partner-mapping.ts';
import { isLive } from '../records/live.ts';
import { recordLabels } from '../records/record-labels.ts';
import type { TrainingAttendanceRow, TrainingSessionRow } from '../schema/training.ts';

/** Trainings in use, the latest first and those without a day before them; at most 1,000. */
export async function trainingSessions(db: DbReader): Promise<TrainingSession[]> {
  const { sessions, attendance } = await readRegister(db);
  const labels = await recordLabels(db, [
    ...sessions.map((row) => ({ type: 'people' as const, id: row.trainer_person_id })),
    ...[
      ...sessions.map((row) => row.trainer_organization_id),
      ...[...attendance.values()].flat().map((row) => row.organization_id),
    ].map((id) => ({ type: 'organizations' as const, id })),
  ]);
  return sessions.map((row) => {
    const own = attendance.get(row.id) ?? [];
    return {
      id: row.id,
      version: row.version,
      title: row.title,
      topic: row.topic,
      status: statusOf(row),
      heldOn: row.held_on || null,
      minutes: row.minutes,
      audience: row.audience,
      place: row.place,
      trainerPersonId: row.trainer_person_id || null,
      trainer: labels.get(row.trainer_person_id) ?? null,
      trainerOrganizationId: row.trainer_organization_id || null,
      trainerOrganization: labels.get(row.trainer_organization_id) ?? null,
      trainerWords: row.trainer_words,
      evidence: row.evidence,
      beforeShare: row.before_share < 0 ? null : row.before_share,
      afterShare: row.after_share < 0 ? null : row.after_share,
      refresherOn: row.refresher_on || null,
      note: row.note,
      attendance: own.map((each) => ({
        organizationId: each.organization_id,
        organization: labels.get(each.organization_id) ?? null,
        unit: each.unit,
        expected: each.expected < 0 ? null : each.expected,
        attended: each.attended,
      })),
      attended: own.reduce((sum, each) => sum + each.attended, 0),
      dueAgainOn: row.status === 'held' ? refresherDay(factsOf(row)) : row.refresher_on || null,
    };
  });
}

/** Of each squad and topic the latest training that was held and when it is due again, what is due first first. */
export async function trainingRefreshers(db: DbReader): Promise<TrainingRefresher[]> {
  const { sessions, attendance } = await readRegister(db);
  const due = refreshers(
    sessions.map((row) => ({
      id: row.id,
      ...factsOf(row),
      isHeld: row.status === 'held',
      squads: (attendance.get(row.id) ?? []).map((each) => ({
        organizationId: each.organization_id,
        unit: each.unit,
        attended: each.attended,
      })),
    })),
  );
  const labels = await recordLabels(
    db,
    due.map((each) => ({ type: 'organizations', id: each.organizationId })),
  );
  return due.flatMap(({ organizationId, ...rest }) => {
    const organization = labels.get(organizationId);
    return organization === undefined ? [] : [{ ...rest, organization }];
  });
}

/** A training in use. Fails with `notFound`. */
export async function demandTraining(db: DbReader, id: string): Promise<TrainingSessionRow> {
  const row = await db.selectFrom('training_sessions').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined || row.deleted_at !== '') throw new AppError('notFound', { type: 'trainingSessions', id });
  return row;
}

/** What a training says about when it is due again. */
export function factsOf(row: TrainingSessionRow): { topic: string; heldOn: string; refresherOn: string } {
  return { topic: row.topic, heldOn: row.held_on, refresherOn: row.refresher_on };
}

/** The row of a new training: planned until somebody says otherwise. */
export function newTrainingRow(id: string, now: string, draft: TrainingDraft): TrainingSessionRow {
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    deleted_at: '',
    title: '',
    topic: '',
    status: 'planned',
    held_on: '',
    minutes: 0,
    audience: '',
    place: '',
    trainer_person_id: '',
    trainer_organization_id: '',
    trainer_words: '',
    evidence: '',
    before_share: -1,
    after_share: -1,
    refresher_on: '',
    note: '',
    ...trainingColumns(draft),
  };
}

/** The columns for the fields that a patch names. */
export function trainingColumns(patch: TrainingPatch): Partial<TrainingSessionRow> {
  return defined({
    title: patch.title,
    topic: patch.topic,
    status: patch.status,
    held_on: nothing(patch.heldOn),
    minutes: patch.minutes,
    audience: patch.audience,
    place: patch.place,
    trainer_person_id: nothing(patch.trainerPersonId),
    trainer_organization_id: nothing(patch.trainerOrganizationId),
    trainer_words: patch.trainerWords,
    evidence: patch.evidence,
    before_share: patch.beforeShare === null ? -1 : patch.beforeShare,
    after_share: patch.afterShare === null ? -1 : patch.afterShare,
    refresher_on: nothing(patch.refresherOn),
    note: patch.note,
  });
}

function statusOf({ status }: TrainingSessionRow): TrainingSession['status'] {
  return status === 'held' || status === 'canceled' ? status : 'planned';
}

async function readRegister(db: DbReader): Promise<{
  readonly sessions: readonly TrainingSessionRow[];
  readonly attendance: ReadonlyMap<string, readonly TrainingAttendanceRow[]>;
}> {
  const sessions = await db
    .selectFrom('training_sessions')
    .selectAll()
    .where(isLive('training_sessions'))
    .orderBy('held_on', 'desc')
    .orderBy('id')
    .limit(1_000)
    .execute();
  const rows = await db
    .selectFrom('training_attendance')
    .innerJoin('training_sessions', 'training_sessions.id', 'training_attendance.session_id')
    .where(isLive('training_sessions'))
    .selectAll('training_attendance')
    .orderBy('training_attendance.id')
    .execute();
  const attendance = new Map<string, TrainingAttendanceRow[]>();
  for (const row of rows) {
    const own = attendance.get(row.session_id);
    if (own === undefined) attendance.set(row.session_id, [row]);
    else own.push(row);
  }
  return { sessions, attendance };
}
