import { monthOfDay } from './calendar.ts';
import { organizations } from './organizations.ts';
import { people } from './people.ts';
import type { DemoInteraction, OrganizationKey, PersonKey } from './types.ts';

/** That a partner was rated at a stance on a day; organizations and people are rated apart. */
export interface StanceEvent {
  readonly subjectKey: OrganizationKey | PersonKey;
  readonly day: number;
  readonly value: -2 | -1 | 0 | 1 | 2;
}

/**
 * The stances of the demo as ratings: the first on day 1, each later one on the first contact of its month.
 * Throws a RangeError when a month has no contact to hang the rating on.
 */
export function riverbendStanceEvents(interactions: readonly DemoInteraction[]): readonly StanceEvent[] {
  const ofOrganizations = organizations.flatMap(({ key, stancePath }) =>
    stancePath.map(({ month, value }, index) => ({
      subjectKey: key,
      day: index === 0 ? 1 : firstContact(interactions, key, month),
      value,
    })),
  );
  const ofPeople = people.flatMap(({ key, stance, standing }) => [
    ...(stance === undefined ? [] : [{ subjectKey: key, day: 1, value: stance }]),
    ...(standing?.stancePath ?? []).map(({ value }) => ({ subjectKey: key, day: 1, value })),
  ]);
  return [...ofOrganizations, ...ofPeople]
    .flatMap(({ value, ...event }) => (value === null ? [] : [{ ...event, value }]))
    .toSorted((a, b) => a.day - b.day);
}

function firstContact(interactions: readonly DemoInteraction[], key: OrganizationKey, month: number): number {
  const found = interactions.find(
    ({ day, organizationKeys }) => monthOfDay(day) === month && organizationKeys.includes(key),
  );
  if (found === undefined) throw new RangeError(`${key} has no contact in month ${month}.`);
  return found.day;
}
