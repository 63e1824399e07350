import type { StepWriter } from '#db/changes/step-writer.ts';
import { demandCommittee } from '#db/committees/committees-repository.ts';
import { demandGoal } from '#db/goals/goals-repository.ts';
import { demandPartners } from '#db/records/demand-records.ts';
import { demandTasks } from '#db/tasks/tasks-repository.ts';
import type { TaskPatch } from '#shared/contract/tasks.ts';
import type { IsoDay } from '#shared/dates.ts';
import { demandDay, demandPastDay } from '#shared/domain/input-checks.ts';
import { AppError } from '#shared/errors.ts';

/** What a patch leaves as it is. */
interface Known {
  readonly id: string;
  readonly startsOn: string | null;
  readonly dueOn: string | null;
  readonly ownerPersonId: string | null;
}

/** Checks what zod cannot: days in order, an owner, helpers, a partner and tasks who exist. Fails with `invalid` or `notFound`. */
export async function validateTask(
  writer: StepWriter,
  fields: TaskPatch,
  today: IsoDay,
  known: Known = { id: '', startsOn: null, dueOn: null, ownerPersonId: null },
): Promise<void> {
  demandDay('startsOn', fields.startsOn);
  demandDay('dueOn', fields.dueOn);
  demandPastDay('doneOn', fields.doneOn, today);
  demandDueAfterStart(
    fields.startsOn === undefined ? known.startsOn : fields.startsOn,
    fields.dueOn === undefined ? known.dueOn : fields.dueOn,
  );
  await demandNamed(writer, fields, fields.ownerPersonId === undefined ? known.ownerPersonId : fields.ownerPersonId);
  if (fields.record !== undefined && fields.record !== null) await demandPartners(writer.trx, [fields.record]);
  if (fields.committeeId) await demandCommittee(writer.trx, fields.committeeId);
  if (fields.goalId) await demandGoal(writer.trx, fields.goalId);
  if (fields.needs?.includes(known.id) === true)
    throw new AppError('invalid', { field: 'needs', reason: 'taskNeedsItself' });
  if (fields.needs !== undefined) await demandTasks(writer.trx, fields.needs);
}

/** Fails with `invalid` for a due day before the start; a day that is not known is fine. */
export function demandDueAfterStart(startsOn: string | null, dueOn: string | null): void {
  if (startsOn && dueOn && dueOn < startsOn)
    throw new AppError('invalid', { field: 'dueOn', reason: 'dueBeforeStart', value: dueOn });
}

async function demandNamed(writer: StepWriter, fields: TaskPatch, ownerPersonId: string | null): Promise<void> {
  if (fields.ownerPersonId !== undefined && fields.ownerPersonId !== null)
    await demandPartners(writer.trx, [{ type: 'people', id: fields.ownerPersonId }]);
  const { helpers = [] } = fields;
  await demandPartners(
    writer.trx,
    helpers.map(({ personId }) => ({ type: 'people', id: personId })),
  );
  const ids = helpers.map((helper) => helper.personId);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new AppError('invalid', { field: 'helpers', reason: 'helperTwice', value: twice });
  if (ownerPersonId !== null && ids.includes(ownerPersonId))
    throw new AppError('invalid', { field: 'helpers', reason: 'ownerHelps', value: ownerPersonId });
}
