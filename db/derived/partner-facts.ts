import type { DbReader } from '../dialects/dialect.ts';

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

/** The day of the latest interaction of each partner; for an organization also of the people who have a role there. */
export async function lastContactDays(db: DbReader, partnerIds: readonly string[]): Promise<Map<string, string>> {
  const own = await db
    .selectFrom('interaction_participants as participant')
    .innerJoin('interactions', 'interactions.id', 'participant.interaction_id')
    .select(({ fn }) => ['participant.record_id', fn.max('interactions.occurred_on').as('day')])
    .where('participant.record_id', 'in', partnerIds)
    .where('interactions.deleted_at', '=', '')
    .groupBy('participant.record_id')
    .execute();
  const throughPeople = await db
    .selectFrom('roles')
    .innerJoin('interaction_participants as participant', 'participant.record_id', 'roles.person_id')
    .innerJoin('interactions', 'interactions.id', 'participant.interaction_id')
    .select(({ fn }) => ['roles.organization_id as record_id', fn.max('interactions.occurred_on').as('day')])
    .where('roles.organization_id', 'in', partnerIds)
    .where('interactions.deleted_at', '=', '')
    .groupBy('roles.organization_id')
    .execute();
  const result = new Map<string, string>();
  for (const { record_id: id, day } of [...own, ...throughPeople])
    if (day > (result.get(id) ?? '')) result.set(id, day);
  return result;
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
