import { demandAsset } from '#db/assets/asset-rows.ts';
import { demandDecision } from '#db/decisions/read-decisions.ts';
import type { DbReader } from '#db/dialects/dialect.ts';
import { demandGoal } from '#db/goals/goals-repository.ts';
import { demandMilestone } from '#db/goals/goal-parts.ts';
import { demandPartners } from '#db/records/demand-records.ts';
import type { WinRow } from '#db/schema/wins.ts';
import { demandNoCircle } from '#db/wins/win-paths.ts';
import { hasEvidence } from '#db/wins/wins-repository.ts';
import { winCategories, winProofs } from '#shared/content/win-categories.ts';
import type { WinPatch } from '#shared/contract/wins.ts';
import { demandChoice, demandPastDay } from '#shared/domain/input-checks.ts';
import { AppError } from '#shared/errors.ts';

/** Checks what zod cannot: a day that is past, choices, records that are in use, a path without a circle, and something that shows a win to be verified. */
export async function validateWin(
  db: DbReader,
  patch: WinPatch,
  after: WinRow,
  today: string,
  before?: WinRow,
): Promise<void> {
  demandPastDay('wonOn', patch.wonOn, today);
  // Older wins may have a category that is no longer offered; they keep it.
  if (patch.category !== '' && patch.category !== before?.category)
    demandChoice('category', patch.category, winCategories);
  if (patch.proof !== '') demandChoice('proof', patch.proof, winProofs);
  if (patch.goalId && patch.goalId !== before?.goal_id) await demandGoal(db, patch.goalId);
  if (patch.decisionId && patch.decisionId !== before?.decision_id) await demandDecision(db, patch.decisionId);
  if (patch.assetId && patch.assetId !== before?.asset_id) await demandAsset(db, patch.assetId);
  if (patch.milestoneId && patch.milestoneId !== before?.milestone_id) await demandMilestone(db, patch.milestoneId);
  await demandNoCircle(db, after.id, patch.pavesWayTo);
  await demandPartners(
    db,
    (patch.credits ?? []).map((credit) => credit.record),
  );
  if (after.status === 'verified' && before?.status !== 'verified' && !(await hasEvidence(db, after)))
    throw new AppError('invalid', { field: 'evidence', reason: 'noEvidence' });
}

/** Who verified a win and when, from the status that it gets. */
export function verification(
  status: string | undefined,
  before: string,
  memberId: string,
  today: string,
): Partial<WinRow> {
  if (status === undefined || status === before) return {};
  return status === 'verified' ? { verified_by: memberId, verified_on: today } : { verified_by: '', verified_on: '' };
}
