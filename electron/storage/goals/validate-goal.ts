import type { StepWriter } from '#db/changes/step-writer.ts';
import { committeeNames } from '#db/goals/goal-work.ts';
import { demandGoal, type GoalColumnsPatch } from '#db/goals/goals-repository.ts';
import { demandPartners } from '#db/records/demand-records.ts';
import { goalDirections, goalStatuses } from '#shared/content/goals.ts';
import type { IsoDay } from '#shared/dates.ts';
import { demandChoice, demandDay, demandPastDay } from '#shared/domain/input-checks.ts';
import { AppError } from '#shared/errors.ts';

/** What is known of a goal before it is written: its kind, and the days that a patch may leave out. */
export interface KnownGoal {
  readonly kind: string;
  readonly startsOn: IsoDay | null;
  readonly dueOn: IsoDay | null;
}

/** Checks what zod cannot: choices, days in order, that owner and committee are in use, and that a strategy serves a goal. */
export async function validateGoal(
  writer: StepWriter,
  fields: GoalColumnsPatch,
  known: KnownGoal,
  today: IsoDay,
): Promise<void> {
  demandChoice('status', fields.status, goalStatuses);
  demandChoice('direction', fields.direction, goalDirections);
  demandDay('startsOn', fields.startsOn);
  demandDay('dueOn', fields.dueOn);
  demandPastDay('baselineOn', fields.baselineOn, today);
  demandPastDay('metOn', fields.metOn, today);
  const [startsOn, dueOn] = [
    fields.startsOn === undefined ? known.startsOn : fields.startsOn,
    fields.dueOn === undefined ? known.dueOn : fields.dueOn,
  ];
  if (startsOn !== null && dueOn !== null && dueOn < startsOn)
    throw new AppError('invalid', { field: 'dueOn', reason: 'endsBeforeStart', value: dueOn });
  if (fields.ownerId !== undefined && fields.ownerId !== null)
    await demandPartners(writer.trx, [{ type: 'people', id: fields.ownerId }]);
  await demandCommittee(writer, fields.committeeId);
  if (fields.parentId !== undefined) await demandParent(writer, known.kind, fields.parentId);
}

async function demandCommittee(writer: StepWriter, id: string | null | undefined): Promise<void> {
  if (id === undefined || id === null) return;
  if (!(await committeeNames(writer.trx, [id])).has(id)) throw new AppError('notFound', { type: 'committees', id });
}

async function demandParent(writer: StepWriter, kind: string, parentId: string | null): Promise<void> {
  if (kind === 'goal' && parentId !== null)
    throw new AppError('invalid', { field: 'parentId', reason: 'goalHasNoParent' });
  if (kind === 'goal') return;
  if (parentId === null) throw new AppError('invalid', { field: 'parentId', reason: 'servesNoGoal' });
  const parent = await demandGoal(writer.trx, parentId);
  if (parent.kind !== 'goal') throw new AppError('invalid', { field: 'parentId', reason: 'servesNoGoal' });
}
