import type { StepWriter } from '#db/changes/step-writer.ts';
import { demandCommittee } from '#db/committees/committees-repository.ts';
import { undecided } from '#db/decisions/read-decisions.ts';
import { demandMeeting } from '#db/meetings/meeting-rows.ts';
import { demandPartners } from '#db/records/demand-records.ts';
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
  if (fields.meetingId) await demandMeeting(writer.trx, fields.meetingId);
  for (const id of [fields.movedById, fields.secondedById])
    if (id) await demandPartners(writer.trx, [{ type: 'people', id }]);
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
