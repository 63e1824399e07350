import { trainingTopics } from '#shared/content/program/trainings.ts';

import { addMonths, type IsoDay } from '../../dates.ts';

/** A squad that came to a training; the whole organization where `unit` is ''. */
export interface SquadAtTraining {
  readonly organizationId: string;
  readonly unit: string;
  readonly attended: number;
}

/** What of a training says when it is due again. */
export interface TrainingFacts {
  readonly id: string;
  readonly topic: string;
  /** '' while it has no day. */
  readonly heldOn: string;
  readonly isHeld: boolean;
  /** '' for what the topic asks. */
  readonly refresherOn: string;
  readonly squads: readonly SquadAtTraining[];
}

/** When a squad last had a topic, and when it is due again. */
export interface Refresher {
  /** The training at which it was. */
  readonly sessionId: string;
  readonly topic: string;
  readonly organizationId: string;
  readonly unit: string;
  readonly lastOn: IsoDay;
  /** Null for a topic that never is due again. */
  readonly dueOn: IsoDay | null;
  /** How many came the last time. */
  readonly attended: number;
}

/** By when a training is due again: the day that was said, else as many months later as its topic asks; null for never, or before it was held. */
export function refresherDay({
  topic,
  heldOn,
  refresherOn,
}: Omit<TrainingFacts, 'id' | 'isHeld' | 'squads'>): IsoDay | null {
  if (refresherOn !== '') return refresherOn;
  const months: number | null = trainingTopics.find((each) => each.id === topic)?.refresherMonths ?? null;
  return heldOn === '' || months === null ? null : addMonths(heldOn, months);
}

/** Of each squad and topic the latest training that was held and when it is due again, what is due first first. */
export function refreshers(trainings: readonly TrainingFacts[]): Refresher[] {
  const latest = new Map<string, Refresher>();
  for (const training of trainings) {
    if (!training.isHeld || training.heldOn === '') continue;
    for (const { organizationId, unit, attended } of training.squads) {
      if (attended === 0) continue;
      const key = JSON.stringify([training.topic, organizationId, unit.trim().toLowerCase()]);
      const known = latest.get(key);
      if (known !== undefined && known.lastOn >= training.heldOn) continue;
      const dueOn = refresherDay(training);
      latest.set(key, {
        sessionId: training.id,
        topic: training.topic,
        organizationId,
        unit,
        lastOn: training.heldOn,
        dueOn,
        attended,
      });
    }
  }
  return [...latest.values()].toSorted(
    (a, b) => compare(a.dueOn ?? '9999', b.dueOn ?? '9999') || compare(a.topic, b.topic) || compare(a.unit, b.unit),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
