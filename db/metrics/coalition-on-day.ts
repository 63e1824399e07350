import type { IsoDay } from '#shared/dates.ts';
import { ladderRank } from '#shared/content/engagement-ladder.ts';
import type { StanceMove } from '#shared/domain/metrics/support-index.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { ladderHistory, movedAfter, rungsOn, stageOn, type LadderHistory } from './ladder-history.ts';
import { organizationFacts, organizationGroups, type OrganizationGroup } from './organization-groups.ts';
import { organizationsJudgedBy, ratedAfter, ratingHistory, standingOn, type RatingHistory } from './rating-history.ts';

/** The coalition as it stands, with the history of those organizations that anything happened to since a day. */
export interface CoalitionHistory {
  readonly groups: readonly OrganizationGroup[];
  readonly changed: readonly ChangedOrganization[];
  /** Those whose ratings changed, whose lines are in `ratings`; the others stand as they stood. */
  readonly rated: ReadonlySet<string>;
  readonly ratings: RatingHistory;
  readonly ladder: LadderHistory;
}

type ChangedOrganization = Awaited<ReturnType<typeof organizationFacts>>[number];

/** An organization as it was on a day, or takes away as it is now. */
export interface OrganizationOnDay extends OrganizationGroup {
  readonly id: string;
  readonly sector: string;
  readonly secondarySectors: readonly string[];
}

/** Reads what is needed to tell how the coalition stood on any day from `since` on. */
export async function coalitionSince(db: DbReader, since: IsoDay): Promise<CoalitionHistory> {
  const rated = [
    ...(await ratedAfter(db, 'organizations', since)),
    ...(await organizationsJudgedBy(db, await ratedAfter(db, 'people', since))),
  ];
  const moved = await movedAfter(db, 'organizations', since);
  const changed = await organizationFacts(db, [...new Set([...rated, ...moved])]);
  return {
    groups: await organizationGroups(db),
    changed,
    rated: new Set(rated),
    ratings: await ratingHistory(db, [...new Set(rated)], since),
    ladder: await ladderHistory(db, moved),
  };
}

/**
 * What differs on a day from now: those that changed, taken away as they are now and put back as they were then. Who was not on the
 * ladder yet has no stage and no rung, but may have a stance: ratings can be older than the record.
 */
export function differenceOn(history: CoalitionHistory, day: IsoDay): readonly OrganizationOnDay[] {
  const known = differences.get(history) ?? new Map<IsoDay, readonly OrganizationOnDay[]>();
  differences.set(history, known);
  const difference = known.get(day) ?? readDifference(history, day);
  known.set(day, difference);
  return difference;
}

/** Four metrics ask for the same days. */
const differences = new WeakMap<CoalitionHistory, Map<IsoDay, readonly OrganizationOnDay[]>>();

function readDifference(history: CoalitionHistory, day: IsoDay): OrganizationOnDay[] {
  return history.changed.flatMap((organization) => {
    const moves = history.ladder.get(organization.id) ?? [];
    const stage = stageOn(moves, organization.stage, day);
    const now = { ...organization, count: -1 };
    const highestRank =
      moves.length === 0 ? organization.highestRank : Math.max(rungsOn(moves, day), ladderRank(stage) ?? 0);
    return [now, { ...organization, ...standing(history, organization, day), stage, highestRank, count: 1 }];
  });
}

/** How each organization's stance moved between two days, unmoved ones in groups; influence as it is on the later day. */
export function stanceMoves(history: CoalitionHistory, from: IsoDay, to: IsoDay): StanceMove[] {
  const still = history.groups.flatMap(({ influence, stance, count }) =>
    stance === null ? [] : [{ influence, before: stance, now: stance, count }],
  );
  const changed = history.changed.flatMap((organization): StanceMove[] => {
    const taken =
      organization.stance === null
        ? []
        : [{ influence: organization.influence, before: organization.stance, now: organization.stance, count: -1 }];
    const before = standing(history, organization, from).stance;
    const { stance: now, influence } = standing(history, organization, to);
    return before === null || now === null ? taken : [...taken, { influence, before, now, count: 1 }];
  });
  return [...still, ...changed];
}

/** Where a changed organization stood on a day. */
export function standing(
  { rated, ratings }: CoalitionHistory,
  { id, stance, influence }: ChangedOrganization,
  day: IsoDay,
): { readonly stance: number | null; readonly influence: number } {
  return rated.has(id) ? standingOn(ratings, id, day) : { stance, influence };
}
