import type { DbReader } from '#db/dialects/dialect.ts';
import { demandPartners } from '#db/records/demand-records.ts';
import type { TrainingSessionRow } from '#db/schema/training.ts';
import { squadKey } from '#db/training/attendance.ts';
import type { FrictionFields } from '#db/training/friction-checks.ts';
import { frictionQuestions, trainingTopics } from '#shared/content/program/trainings.ts';
import type { TrainingPatch } from '#shared/contract/training.ts';
import { demandChoice, demandDay } from '#shared/domain/input-checks.ts';
import { AppError } from '#shared/errors.ts';

/** Checks what zod cannot: a topic that there is, days in order, each squad once with no more who came than there are, and partners who are in use. */
export async function validateTraining(db: DbReader, patch: TrainingPatch, before?: TrainingSessionRow): Promise<void> {
  demandChoice('topic', patch.topic, trainingTopics);
  demandDay('heldOn', patch.heldOn);
  demandDay('refresherOn', patch.refresherOn);
  const status = patch.status ?? before?.status ?? 'planned';
  const heldOn = patch.heldOn === undefined ? (before?.held_on ?? '') : (patch.heldOn ?? '');
  const refresherOn = patch.refresherOn === undefined ? (before?.refresher_on ?? '') : (patch.refresherOn ?? '');
  if (status === 'held' && heldOn === '') throw new AppError('invalid', { field: 'heldOn', reason: 'required' });
  if (heldOn !== '' && refresherOn !== '' && refresherOn < heldOn)
    throw new AppError('invalid', { field: 'refresherOn', reason: 'endsBeforeStart' });
  const seen = new Set<string>();
  for (const [index, squad] of (patch.attendance ?? []).entries()) {
    if (seen.has(squadKey(squad)))
      throw new AppError('invalid', { field: `attendance.${index}.unit`, reason: 'taken' });
    seen.add(squadKey(squad));
    if (squad.expected !== null && squad.attended > squad.expected)
      throw new AppError('invalid', { field: `attendance.${index}.attended`, reason: 'moreThanExpected' });
  }
  const { trainerPersonId, trainerOrganizationId } = patch;
  await demandPartners(db, [
    ...(trainerPersonId && trainerPersonId !== before?.trainer_person_id
      ? [{ type: 'people' as const, id: trainerPersonId }]
      : []),
    ...(trainerOrganizationId && trainerOrganizationId !== before?.trainer_organization_id
      ? [{ type: 'organizations' as const, id: trainerOrganizationId }]
      : []),
    ...(patch.attendance ?? []).map(({ organizationId: id }) => ({ type: 'organizations' as const, id })),
  ]);
}

/** Checks a check of friction: questions that there are, each once, and yes or no where that is asked. */
export async function validateFriction(db: DbReader, check: FrictionFields): Promise<void> {
  demandDay('checkedOn', check.checkedOn);
  const seen = new Set<string>();
  for (const [index, { id, divert, arrest }] of check.answers.entries()) {
    demandChoice(`answers.${index}.id`, id, frictionQuestions);
    if (seen.has(id)) throw new AppError('invalid', { field: `answers.${index}.id`, reason: 'taken' });
    seen.add(id);
    const isYesOrNo = frictionQuestions.some((each) => each.id === id && each.unit === 'yes-no');
    if (isYesOrNo && [divert, arrest].some((value) => value !== null && value !== 0 && value !== 1))
      throw new AppError('invalid', { field: `answers.${index}`, reason: 'unknownChoice' });
  }
  if (check.organizationId !== null) await demandPartners(db, [{ type: 'organizations', id: check.organizationId }]);
}
