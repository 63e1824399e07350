import type { FrictionCheck } from '#shared/contract/training.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { parseList } from '../json.ts';
import { recordLabels } from '../records/record-labels.ts';
import type { FrictionCheckRow } from '../schema/training.ts';

/** A check as a form sends it. */
export type FrictionFields = Pick<FrictionCheck, 'checkedOn' | 'organizationId' | 'answers' | 'note'>;

/** Every check, the latest first; at most 200. */
export async function frictionChecks(db: DbReader): Promise<FrictionCheck[]> {
  const rows = await db
    .selectFrom('friction_checks')
    .selectAll()
    .orderBy('checked_on', 'desc')
    .orderBy('id', 'desc')
    .limit(200)
    .execute();
  const labels = await recordLabels(
    db,
    rows.map((row) => ({ type: 'organizations', id: row.organization_id })),
  );
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    checkedOn: row.checked_on,
    organizationId: row.organization_id || null,
    organization: labels.get(row.organization_id) ?? null,
    answers: parseList(row.answers, isAnswer),
    note: row.note,
  }));
}

/** Adds a check, or changes one. Fails with `notFound` and `stale`. */
export async function saveFriction(
  writer: StepWriter,
  id: string | null,
  version: number,
  check: FrictionFields,
): Promise<{ id: string; version: number }> {
  if (id !== null) {
    await demandFriction(writer.trx, id);
    return { id, version: (await writer.update('friction_checks', id, frictionColumns(check), version)).version };
  }
  const row = newFrictionRow(newId(), writer.now, check);
  await writer.insert('friction_checks', [row]);
  return { id: row.id, version: 1 };
}

/** The row of a new check. */
export function newFrictionRow(id: string, now: string, check: FrictionFields): FrictionCheckRow {
  return { id, version: 1, created_at: now, updated_at: now, ...frictionColumns(check) };
}

/** A check. Fails with `notFound`. */
export async function demandFriction(db: DbReader, id: string): Promise<FrictionCheckRow> {
  const row = await db.selectFrom('friction_checks').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'trainingSessions', id });
  return row;
}

function frictionColumns({ checkedOn, organizationId, answers, note }: FrictionFields) {
  return {
    checked_on: checkedOn,
    organization_id: organizationId ?? '',
    answers: JSON.stringify(answers.filter((each) => each.divert !== null || each.arrest !== null)),
    note,
  };
}

type Answer = FrictionCheck['answers'][number];

function isAnswer(value: unknown): value is Answer {
  if (typeof value !== 'object' || value === null) return false;
  const isFigure = (figure: unknown) => figure === null || typeof figure === 'number';
  return (
    'id' in value &&
    typeof value.id === 'string' &&
    'divert' in value &&
    isFigure(value.divert) &&
    'arrest' in value &&
    isFigure(value.arrest)
  );
}
