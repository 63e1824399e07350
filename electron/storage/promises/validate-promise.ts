import type { StepWriter } from '#db/changes/step-writer.ts';
import { demandMember } from '#db/records/demand-records.ts';
import { demandDay } from '#shared/domain/input-checks.ts';

/** Checks what zod cannot: a day in reach and a member who exists. */
export async function validatePromise(
  writer: StepWriter,
  fields: { readonly dueOn?: string | null | undefined; readonly ownerId?: string | null | undefined },
): Promise<void> {
  demandDay('dueOn', fields.dueOn);
  await demandMember(writer.trx, fields.ownerId);
}
