import { addDays, type IsoDay } from '#shared/dates.ts';

/** A phase as it is planned. */
export interface DatedPhase {
  readonly id: string;
  readonly phase: string;
  readonly startsOn: IsoDay;
  readonly endsOn: IsoDay;
}

/** A time of something outside the coalition. */
export interface OutsideTime {
  readonly id: string;
  readonly kind: string;
  readonly startsOn: IsoDay;
  readonly endsOn: IsoDay;
}

/** A phase and something outside that meet; `isNear` where the event lies only close to the days of a launch. */
export interface CampaignConflict {
  readonly phaseId: string;
  readonly eventId: string;
  readonly isNear: boolean;
}

/** What takes people's attention, or binds what may be said. */
const busyKinds = new Set(['election', 'hearing', 'holiday', 'budget']);

/** A launch wants so many quiet days on both sides. */
const quietDays = 7;

/** Phases that meet an election, a hearing, a budget vote or a holiday; a launch also meets what is within a week of it. In the order of the events. */
export function campaignConflicts(
  phases: readonly DatedPhase[],
  events: readonly OutsideTime[],
): readonly CampaignConflict[] {
  return events
    .filter((event) => busyKinds.has(event.kind))
    .toSorted((left, right) => (left.startsOn < right.startsOn ? -1 : 1))
    .flatMap((event) =>
      phases.flatMap((phase) => {
        if (meets(event, phase.startsOn, phase.endsOn)) return { phaseId: phase.id, eventId: event.id, isNear: false };
        const isNear =
          phase.phase === 'launch' &&
          meets(event, addDays(phase.startsOn, -quietDays), addDays(phase.endsOn, quietDays));
        return isNear ? { phaseId: phase.id, eventId: event.id, isNear } : [];
      }),
    );
}

function meets(event: OutsideTime, from: IsoDay, to: IsoDay): boolean {
  return event.startsOn <= to && event.endsOn >= from;
}
