import type { StepWriter } from '#db/changes/step-writer.ts';
import { demandMember } from '#db/records/demand-records.ts';
import { commitmentStatuses, commitmentTypes, commitmentUnits } from '#shared/content/commitments.ts';
import type { CommitmentPatch } from '#shared/contract/commitments.ts';
import { demandChoice, demandDay } from '#shared/domain/input-checks.ts';
import { hundredthsOf } from '#shared/domain/recruitment/renewals.ts';
import { AppError } from '#shared/errors.ts';

/** What a patch leaves as it is. */
interface Known {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly unit: string;
}

/** Checks what zod cannot: choices, days, an end after the start, a value that makes sense. Fails with `invalid` or `notFound`. */
export async function validateCommitment(
  writer: StepWriter,
  fields: CommitmentPatch,
  known: Known = { startsOn: null, endsOn: null, unit: '' },
): Promise<void> {
  demandChoice('type', fields.type, commitmentTypes);
  demandChoice('status', fields.status, commitmentStatuses);
  if (fields.unit !== '') demandChoice('unit', fields.unit, commitmentUnits);
  for (const field of ['startsOn', 'endsOn', 'askedOn', 'decidedOn'] as const) demandDay(field, fields[field]);
  demandEndAfterStart(
    fields.startsOn === undefined ? known.startsOn : fields.startsOn,
    fields.endsOn === undefined ? known.endsOn : fields.endsOn,
  );
  if (fields.value !== undefined && fields.value !== null) {
    if (hundredthsOf(fields.value) === undefined)
      throw new AppError('invalid', { field: 'value', reason: 'valueOutOfRange', value: String(fields.value) });
    if ((fields.unit ?? known.unit) === '') throw new AppError('invalid', { field: 'unit', reason: 'required' });
  }
  if (fields.currency !== undefined && !/^([A-Z]{3})?$/.test(fields.currency))
    throw new AppError('invalid', { field: 'currency', reason: 'notACurrency', value: fields.currency });
  if (fields.remindDays !== undefined && (fields.remindDays < 0 || fields.remindDays > 730))
    throw new AppError('invalid', { field: 'remindDays', reason: 'daysOutOfRange', value: String(fields.remindDays) });
  await demandMember(writer.trx, fields.ownerId);
}

/** Fails with `invalid` for an end before its start; a day that is not known is fine. */
export function demandEndAfterStart(startsOn: string | null | undefined, endsOn: string | null | undefined): void {
  if (startsOn && endsOn && endsOn < startsOn)
    throw new AppError('invalid', { field: 'endsOn', reason: 'endsBeforeStart', value: endsOn });
}
