import type { PhaseFields, TargetFields } from '#db/campaigns/campaign-parts.ts';
import type { DbReader } from '#db/dialects/dialect.ts';
import { liveSegmentIds } from '#db/messages/segments-repository.ts';
import { demandPartners } from '#db/records/demand-records.ts';
import type { CampaignRow } from '#db/schema/campaigns.ts';
import { campaignPhases, campaignStatuses } from '#shared/content/campaigns.ts';
import { stances } from '#shared/content/stances.ts';
import type { CampaignPatch } from '#shared/contract/campaigns.ts';
import { demandChoice, demandDay } from '#shared/domain/input-checks.ts';
import { AppError } from '#shared/errors.ts';

/** Checks what zod cannot: choices, days in order, a currency where there is money, and an owner who is in use. */
export async function validateCampaign(db: DbReader, patch: CampaignPatch, before?: CampaignRow): Promise<void> {
  demandChoice('status', patch.status, campaignStatuses);
  demandDay('startsOn', patch.startsOn);
  demandDay('endsOn', patch.endsOn);
  const startsOn = patch.startsOn ?? before?.starts_on ?? '';
  const endsOn = patch.endsOn ?? before?.ends_on ?? '';
  if (patch.startsOn !== null && patch.endsOn !== null && startsOn !== '' && endsOn !== '' && endsOn < startsOn)
    throw new AppError('invalid', { field: 'endsOn', reason: 'endsBeforeStart' });
  const currency = patch.currency ?? before?.currency ?? '';
  const hasMoney = (patch.budget ?? before?.budget ?? 0) > 0 || (patch.spent ?? before?.spent ?? 0) > 0;
  if (hasMoney && !/^[A-Z]{3}$/.test(currency))
    throw new AppError('invalid', { field: 'currency', reason: 'notACurrency', value: currency });
  const { ownerPersonId } = patch;
  if (ownerPersonId && ownerPersonId !== before?.owner_person_id)
    await demandPartners(db, [{ type: 'people', id: ownerPersonId }]);
}

/** Fails with `invalid` for a phase that nobody knows, or that ends before it starts; `field` is `phases.<index>.<name>`. */
export function demandPhases(phases: readonly PhaseFields[]): void {
  for (const [index, phase] of phases.entries()) {
    demandChoice(`phases.${index}.phase`, phase.phase, campaignPhases);
    demandDay(`phases.${index}.startsOn`, phase.startsOn);
    demandDay(`phases.${index}.endsOn`, phase.endsOn);
    if (phase.endsOn < phase.startsOn)
      throw new AppError('invalid', { field: `phases.${index}.endsOn`, reason: 'endsBeforeStart' });
  }
}

/** Fails with `invalid` for a band that nobody knows or an audience that is named twice, with `notFound` for one that is gone. */
export async function demandTargets(db: DbReader, targets: readonly TargetFields[]): Promise<void> {
  const known = await liveSegmentIds(
    db,
    targets.map((target) => target.segmentId),
  );
  const seen = new Set<string>();
  for (const [index, { segmentId, band }] of targets.entries()) {
    if (band !== '') demandChoice(`targets.${index}.band`, band, stances);
    if (seen.has(segmentId)) throw new AppError('invalid', { field: `targets.${index}.segmentId`, reason: 'taken' });
    seen.add(segmentId);
    if (!known.has(segmentId)) throw new AppError('notFound', { type: 'audienceSegments', id: segmentId });
  }
}
