import type { StepWriter } from '#db/changes/step-writer.ts';
import { demandCommittee, demandTree } from '#db/committees/committees-repository.ts';
import type { CommitteeRow } from '#db/schema/committees.ts';
import { committeeKinds } from '#shared/content/committee-kinds.ts';
import { committeeStatuses } from '#shared/content/committee-statuses.ts';
import { decisionRules } from '#shared/content/decision-rules.ts';
import type { CommitteePatch } from '#shared/contract/committees.ts';
import { demandChoice, demandDay } from '#shared/domain/input-checks.ts';
import { AppError } from '#shared/errors.ts';

/** Checks what zod cannot: choices, days and sizes in order, and a parent that is in use and not the committee itself. */
export async function validateCommittee(
  writer: StepWriter,
  id: string,
  patch: { readonly [Field in keyof CommitteePatch]?: CommitteePatch[Field] | undefined },
  before?: CommitteeRow,
): Promise<void> {
  if (patch.kind !== '') demandChoice('kind', patch.kind, committeeKinds);
  demandChoice('status', patch.status, committeeStatuses);
  if (patch.usualRule !== '') demandChoice('usualRule', patch.usualRule, decisionRules);
  demandDay('formedOn', patch.formedOn);
  demandDay('closedOn', patch.closedOn);
  const formedOn = patch.formedOn === undefined ? (before?.formed_on ?? '') : (patch.formedOn ?? '');
  const closedOn = patch.closedOn === undefined ? (before?.closed_on ?? '') : (patch.closedOn ?? '');
  if (formedOn !== '' && closedOn !== '' && closedOn < formedOn)
    throw new AppError('invalid', { field: 'closedOn', reason: 'endsBeforeStart', value: closedOn });
  const least = patch.minSize === undefined ? (before?.min_size ?? 0) : (patch.minSize ?? 0);
  const most = patch.maxSize === undefined ? (before?.max_size ?? 0) : (patch.maxSize ?? 0);
  if (most > 0 && most < least)
    throw new AppError('invalid', { field: 'maxSize', reason: 'sizeOrder', value: String(most) });
  const parentId = patch.parentId ?? '';
  if (parentId === '' || parentId === before?.parent_id) return;
  await demandCommittee(writer.trx, parentId);
  await demandTree(writer.trx, id, parentId);
}
