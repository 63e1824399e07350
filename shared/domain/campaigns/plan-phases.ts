import { campaignPhases, type CampaignPhaseId } from '#shared/content/campaigns.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';

/** A phase with its first and last day. */
export interface PlannedPhase {
  readonly phase: CampaignPhaseId;
  readonly startsOn: IsoDay;
  readonly endsOn: IsoDay;
}

/** The usual phases one after the other from a day on; what is done only when it is needed has no days of its own and is left out. */
export function planPhases(startsOn: IsoDay): readonly PlannedPhase[] {
  const planned: PlannedPhase[] = [];
  let from = startsOn;
  for (const { id, weeks } of campaignPhases) {
    if (weeks === 0) continue;
    planned.push({ phase: id, startsOn: from, endsOn: addDays(from, weeks * 7 - 1) });
    from = addDays(from, weeks * 7);
  }
  return planned;
}
