import type { StepWriter } from '#db/changes/step-writer.ts';
import { demandMember } from '#db/records/demand-records.ts';
import { followUpTypes } from '#shared/content/follow-up-types.ts';
import { demandChoice, demandDay } from '#shared/domain/input-checks.ts';

/** Checks what zod cannot: the type, a day in reach and an owner who exists. Fails with `invalid` or `notFound`. */
export async function validateFollowUp(
  writer: StepWriter,
  fields: {
    readonly type?: string | undefined;
    readonly ownerId?: string | null | undefined;
    readonly dueOn?: string | undefined;
  },
): Promise<void> {
  demandChoice('type', fields.type, followUpTypes);
  demandDay('dueOn', fields.dueOn);
  await demandMember(writer.trx, fields.ownerId);
}
