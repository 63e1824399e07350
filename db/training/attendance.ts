import type { TrainingAttendance } from '#shared/contract/training.ts';
import { newId } from '#shared/ids.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { TrainingAttendanceRow } from '../schema/training.ts';

/** Sets how many of which squad came to a training. */
export async function setAttendance(
  writer: StepWriter,
  sessionId: string,
  wanted: readonly TrainingAttendance[],
): Promise<void> {
  const known = await writer.trx
    .selectFrom('training_attendance')
    .selectAll()
    .where('session_id', '=', sessionId)
    .execute();
  const keys = new Set(wanted.map(squadKey));
  const gone = known.filter((row) => !keys.has(keyOfRow(row))).map((row) => row.id);
  if (gone.length > 0) await writer.remove('training_attendance', gone);
  const added: TrainingAttendanceRow[] = [];
  for (const squad of wanted) {
    const row = known.find((each) => keyOfRow(each) === squadKey(squad));
    if (row === undefined) added.push(newAttendanceRow(newId(), writer.now, sessionId, squad));
    else await writer.update('training_attendance', row.id, headsOf(squad), row.version);
  }
  if (added.length > 0) await writer.insert('training_attendance', added);
}

/** The row that says how many of a squad came. */
export function newAttendanceRow(
  id: string,
  now: string,
  sessionId: string,
  squad: TrainingAttendance,
): TrainingAttendanceRow {
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    session_id: sessionId,
    organization_id: squad.organizationId,
    ...headsOf(squad),
  };
}

/** Tells squads apart: the same words in other letters are the same squad. */
export function squadKey({ organizationId, unit }: Pick<TrainingAttendance, 'organizationId' | 'unit'>): string {
  return `${organizationId}/${unit.trim().toLowerCase()}`;
}

function keyOfRow(row: TrainingAttendanceRow): string {
  return squadKey({ organizationId: row.organization_id, unit: row.unit });
}

function headsOf({ unit, expected, attended }: TrainingAttendance) {
  return { unit, expected: expected ?? -1, attended };
}
