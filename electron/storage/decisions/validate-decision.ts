import type { StepWriter } from '#db/changes/step-writer.ts';
import { demandCommittee } from '#db/committees/committees-repository.ts';
import { undecided } from '#db/decisions/read-decisions.ts';
import type { DecisionRow } from '#db/schema/decisions.ts';
import { reservedMatters } from '#shared/content/decision-rules.ts';
import type { DecisionPatch } from '#shared/contract/decisions.ts';
import { ruleFault } from '#shared/domain/decisions/rules.ts';
import { demandChoice, demandDay } from '#shared/domain/input-checks.ts';
import { AppError } from '#shared/errors.ts';

/** Checks what zod cannot: the rule, days, what is pointed at. Fails with `invalid` or `notFound`. */
export async function validateDecision(writer: StepWriter, fields: DecisionPatch): Promise<void> {
  if (fields.rule !== undefined) {
    const fault = ruleFault(fields.rule);
    if (fault !== null) throw new AppError('invalid', fault);
  }
  if (fields.reservedMatter !== '') demandChoice('reservedMatter', fields.reservedMatter, reservedMatters);
  demandDay('reviewOn', fields.reviewOn);
  const { quorum } = fields;
  if (quorum !== null && quorum !== undefined) {
    if (quorum.here > quorum.filled) throw new AppError('invalid', { field: 'quorum', reason: 'moreThanThereAre' });
    if (quorum.livedExperienceHere > quorum.livedExperience)
      throw new AppError('invalid', { field: 'quorum', reason: 'moreThanThereAre' });
  }
  if (fields.committeeId) await demandCommittee(writer.trx, fields.committeeId);
  if (fields.meetingId) await demandMeeting(writer, fields.meetingId);
  for (const field of ['movedById', 'secondedById'] as const) await demandPerson(writer, fields[field]);
}

/** Fails with `invalid` `alreadyDecided` for a decision whose votes may no longer change. */
export function demandUndecided(row: DecisionRow, field: string): void {
  if (!undecided.includes(row.status)) throw new AppError('invalid', { field, reason: 'alreadyDecided' });
}

/** What was voted on and how: it stays once it is decided. */
export const votedFields = [
  'motion',
  'meetingId',
  'committeeId',
  'rule',
  'isReserved',
  'method',
  'yes',
  'no',
  'abstain',
  'gradient',
  'objections',
  'quorum',
] as const satisfies readonly (keyof DecisionPatch)[];

async function demandMeeting(writer: StepWriter, id: string): Promise<void> {
  const row = await writer.trx.selectFrom('meetings').select('deleted_at').where('id', '=', id).executeTakeFirst();
  if (row === undefined || row.deleted_at !== '') throw new AppError('notFound', { type: 'meetings', id });
}

async function demandPerson(writer: StepWriter, id: string | null | undefined): Promise<void> {
  if (id === undefined || id === null || id === '') return;
  const row = await writer.trx.selectFrom('people').select('deleted_at').where('id', '=', id).executeTakeFirst();
  if (row === undefined || row.deleted_at !== '') throw new AppError('notFound', { type: 'people', id });
}
