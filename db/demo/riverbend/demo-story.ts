import { dayOf } from '#shared/dates.ts';
import { mulberry32 } from '#shared/prng.ts';

import { demoIds } from '../demo-ids.ts';
import { committeeIds } from '../riverbend-committees.ts';
import type { DemoGoalNames } from '../riverbend-goals.ts';
import { demoTags } from '../riverbend-tags.ts';
import { dayToDate } from './calendar.ts';
import { generateRiverbendInteractions, riverbendSeed } from './generate-interactions.ts';
import { goals } from './goals.ts';
import type { BodyKey } from './governing-bodies.ts';
import { organizations } from './organizations.ts';
import { people } from './people.ts';
import { riverbendRatings, type DemoRating } from './ratings.ts';
import type { DemoInteraction } from './types.ts';
import { wantedDecisions } from './wanted-decisions.ts';

/** What goals and guidelines need; ids of their own kind, so that those of the other records stay what they were. */
export function goalNames(demo: Demo): DemoGoalNames {
  return {
    partnerIds: demo.partnerIds,
    goalId: (key) => demo.goalIds.get(key) ?? '',
    newId: () => demo.goalPartId(demo.at(1)),
    day: (day) => demo.day(day),
  };
}

/** What the parts of the demo share: who is who, and which day of the story is which date. */
export interface Demo {
  readonly interactions: readonly DemoInteraction[];
  readonly memberIds: ReadonlyMap<string, string>;
  readonly partnerIds: ReadonlyMap<string, string>;
  readonly tagIds: ReadonlyMap<string, string>;
  readonly decisionIds: ReadonlyMap<string, string>;
  readonly committeeIds: ReadonlyMap<BodyKey, string>;
  /** Filled while the contacts are written. */
  readonly interactionIds: Map<string, string>;
  readonly ratings: readonly DemoRating[];
  readonly id: (at: Date) => string;
  readonly ratingId: (at: Date) => string;
  readonly taskId: (at: Date) => string;
  readonly goalIds: ReadonlyMap<string, string>;
  readonly goalPartId: (at: Date) => string;
  /** Ten in the morning of a day of the story. */
  at(day: number): Date;
  day(day: number): string;
}

/** Sets the story of Riverbend so that it ends today. */
export function demoOf(today: Date): Demo {
  const id = demoIds(mulberry32(riverbendSeed));
  const day = (storyDay: number) => dayToDate(storyDay, dayOf(today));
  const at = (storyDay: number) => new Date(`${day(storyDay)}T10:00:00`);
  const interactions = generateRiverbendInteractions();
  const ratingId = demoIds(mulberry32(riverbendSeed + 1));
  const goalPartId = demoIds(mulberry32(riverbendSeed + 50));
  const actors = new Set<string>([
    'p01',
    ...interactions.flatMap((each) => [each.leadKey, ...(each.followUp === undefined ? [] : [each.followUp.ownerKey])]),
  ]);
  return {
    interactions,
    memberIds: new Map([...actors].toSorted().map((key) => [key, id(at(1))])),
    partnerIds: new Map([...organizations, ...people].map((each) => [each.key, id(at(1))])),
    tagIds: new Map(demoTags.map((name) => [name, id(at(1))])),
    // Ids of their own kind, so that those of the other records stay what they were.
    decisionIds: new Map(wantedDecisions.map(({ key }) => [key, ratingId(at(1))])),
    committeeIds: committeeIds(at(1)),
    interactionIds: new Map<string, string>(),
    ratings: riverbendRatings(interactions),
    ratingId,
    taskId: demoIds(mulberry32(riverbendSeed + 11)),
    goalIds: new Map(goals.map(({ key }) => [key, goalPartId(at(1))])),
    goalPartId,
    id,
    at,
    day,
  };
}
