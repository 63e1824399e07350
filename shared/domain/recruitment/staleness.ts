import { ladderStages, lapsedAfterDays } from '../../content/engagement-ladder.ts';
import { addDays, daysBetween, type IsoDay } from '../../dates.ts';

/** Since when a partner is in its stage, and the latest contact in both directions; '' where a day is not known. */
export interface StageDays {
  readonly stage: string;
  readonly stageOn: IsoDay;
  readonly lastTwoWayOn: IsoDay;
}

/** Whole days in the stage, never below 0; null when the day is not known. */
export function daysInStage(stageOn: IsoDay, today: IsoDay): number | null {
  return stageOn === '' ? null : Math.max(0, daysBetween(stageOn, today));
}

/** Whether a partner is longer in a stage than the domain pack gives it; never beside the ladder. */
export function isStuck(days: StageDays, today: IsoDay): boolean {
  const limit = ladderStages.find((stage) => stage.id === days.stage)?.staleDays ?? null;
  if (limit === null) return false;
  // Those who take part are not stuck while they are in touch: what counts is the silence.
  const since = isTakingPart(days.stage) ? later(days.stageOn, days.lastTwoWayOn) : days.stageOn;
  return since !== '' && daysBetween(since, today) > limit;
}

/** Whether somebody who is active or leading has been silent for so long that "lapsed" is suggested. */
export function suggestsLapse(days: StageDays, today: IsoDay): boolean {
  const since = later(days.stageOn, days.lastTwoWayOn);
  // Without any noted contact nothing is known of a silence.
  return isTakingPart(days.stage) && days.lastTwoWayOn !== '' && since <= lapseDay(today);
}

/** The day on or before which the last sign of somebody must lie to suggest that they lapsed. */
export function lapseDay(today: IsoDay): IsoDay {
  return addDays(today, -lapsedAfterDays);
}

/** The stages whose partners can lapse. */
export const lapsingStages = ['active', 'leader'] as const;

function isTakingPart(stage: string): boolean {
  return lapsingStages.some((candidate) => candidate === stage);
}

function later(left: IsoDay, right: IsoDay): IsoDay {
  return left > right ? left : right;
}
