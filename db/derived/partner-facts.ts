import { expressionBuilder, sql } from 'kysely';

import { twoWayOutcomes } from '#shared/content/interaction-outcomes.ts';
import type { IsoDay } from '#shared/dates.ts';

import type { DbReader } from '../dialects/dialect.ts';
import type { Database } from '../schema/database.ts';
import type { ContactDayRow } from '../schema/derived.ts';

interface PrimaryRole {
  readonly organization_id: string;
  readonly organization_name: string;
  readonly title: string;
  readonly sector: string;
}

/**
 * The role that stands beside each person's name: the one marked primary, else the latest that has not ended.
 * Roles in organizations in the trash do not count.
 */
export async function primaryRoles(db: DbReader, personIds: readonly string[]): Promise<Map<string, PrimaryRole>> {
  const rows = await db
    .selectFrom('roles')
    .innerJoin('organizations', 'organizations.id', 'roles.organization_id')
    .select([
      'roles.person_id',
      'roles.organization_id',
      'organizations.name as organization_name',
      'roles.title',
      'organizations.sector',
      'roles.is_primary',
      'roles.ends_on',
      'roles.created_at',
    ])
    .where('roles.person_id', 'in', personIds)
    .where('organizations.deleted_at', '=', '')
    .orderBy('roles.is_primary', 'desc')
    .orderBy((builder) => builder.case().when('roles.ends_on', '=', '').then(1).else(0).end(), 'desc')
    .orderBy('roles.created_at', 'desc')
    .orderBy('roles.id', 'desc')
    .execute();
  const result = new Map<string, PrimaryRole>();
  for (const row of rows) if (!result.has(row.person_id)) result.set(row.person_id, row);
  return result;
}

/** The days of a partner's latest interaction and of the latest in both directions; '' where there is none. */
export interface LastContact {
  readonly on: IsoDay;
  readonly twoWayOn: IsoDay;
}

/** When each partner was last in touch; for an organization also when its people were, by the roles they have or had there. */
export async function lastContactDays(
  db: DbReader,
  table: 'people' | 'organizations',
  partnerIds: readonly string[],
): Promise<Map<string, LastContact>> {
  const own = await db
    .selectFrom('interaction_participants as participant')
    .innerJoin('interactions', 'interactions.id', 'participant.interaction_id')
    .select(({ fn }) => ['participant.record_id', fn.max('interactions.occurred_on').as('on')])
    .select(({ fn }) => fn.max(twoWayDay()).as('two_way_on'))
    .where('participant.record_id', 'in', partnerIds)
    .where('interactions.deleted_at', '=', '')
    .groupBy('participant.record_id')
    .execute();
  const throughPeople =
    table === 'people'
      ? []
      : await db
          .selectFrom('roles')
          .innerJoin('interaction_participants as participant', 'participant.record_id', 'roles.person_id')
          .innerJoin('interactions', 'interactions.id', 'participant.interaction_id')
          .select(({ fn }) => ['roles.organization_id as record_id', fn.max('interactions.occurred_on').as('on')])
          .select(({ fn }) => fn.max(twoWayDay()).as('two_way_on'))
          .where('roles.organization_id', 'in', partnerIds)
          .where('interactions.deleted_at', '=', '')
          .groupBy('roles.organization_id')
          .execute();
  const result = new Map<string, LastContact>();
  for (const row of [...own, ...throughPeople]) {
    const known = result.get(row.record_id) ?? { on: '', twoWayOn: '' };
    result.set(row.record_id, { on: later(known.on, row.on), twoWayOn: later(known.twoWayOn, row.two_way_on) });
  }
  return result;
}

/** The days on which each organization or its people were in touch in both directions. */
export async function twoWayDays(db: DbReader, organizationIds: readonly string[]): Promise<ContactDayRow[]> {
  const own = db
    .selectFrom('interaction_participants as participant')
    .innerJoin('interactions', 'interactions.id', 'participant.interaction_id')
    .select(['participant.record_id as organization_id', 'interactions.occurred_on as day'])
    .where('participant.record_id', 'in', organizationIds)
    .where('interactions.deleted_at', '=', '')
    .where('interactions.outcome', 'in', twoWayOutcomes);
  const throughPeople = db
    .selectFrom('roles')
    .innerJoin('interaction_participants as participant', 'participant.record_id', 'roles.person_id')
    .innerJoin('interactions', 'interactions.id', 'participant.interaction_id')
    .select(['roles.organization_id', 'interactions.occurred_on as day'])
    .where('roles.organization_id', 'in', organizationIds)
    .where('interactions.deleted_at', '=', '')
    .where('interactions.outcome', 'in', twoWayOutcomes);
  return own.union(throughPeople).execute();
}

/** The day of an interaction where it went both ways, else ''. */
function twoWayDay() {
  return expressionBuilder<Database, 'interactions'>()
    .case()
    .when('interactions.outcome', 'in', twoWayOutcomes)
    .then(sql.ref<string>('interactions.occurred_on'))
    .else('')
    .end();
}

function later(left: IsoDay, right: IsoDay): IsoDay {
  return left > right ? left : right;
}

/** The earliest due day of each partner's open follow-ups. */
export async function nextFollowUpDays(db: DbReader, partnerIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('follow_ups')
    .select(({ fn }) => ['record_id', fn.min('due_on').as('day')])
    .where('record_id', 'in', partnerIds)
    .where('deleted_at', '=', '')
    .where('done_on', '=', '')
    .groupBy('record_id')
    .execute();
  return new Map(rows.map((row) => [row.record_id, row.day]));
}
