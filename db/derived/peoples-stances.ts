import { sql, type SqlBool } from 'kysely';

import { weightedStance } from '#shared/domain/assessments/current-ratings.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { noStance } from './standing-columns.ts';

/** What an organization's people say together. */
export interface PeoplesStance {
  readonly stance: number;
  /** How many of them have a stance. */
  readonly people: number;
  /** The day of the latest of their ratings. */
  readonly on: string;
}

/** The mean of the stances of those who have their main role in an organization and have not left it, weighted by influence. */
export async function peoplesStances(db: DbReader, ids: readonly string[]): Promise<Map<string, PeoplesStance>> {
  const rows = await selectInBatches(ids, (batch) =>
    db
      .selectFrom('people')
      .select(['people.id', 'people.organization_id', 'people.stance', 'people.influence', 'people.stance_on'])
      .where('people.organization_id', 'in', batch)
      .where(hasStance)
      .where(({ exists, selectFrom }) =>
        exists(
          selectFrom('roles')
            .select('roles.id')
            .whereRef('roles.person_id', '=', 'people.id')
            // With nothing added, so that SQLite looks a person's few roles up instead of the many of an organization.
            .where(sql<SqlBool>`roles.organization_id || '' = people.organization_id`)
            .where((role) => role.or([role('roles.ends_on', '=', ''), role('roles.is_primary', '=', 1)])),
        ),
      )
      .execute(),
  );
  const groups = new Map<string, typeof rows>();
  for (const row of rows) {
    const group = groups.get(row.organization_id);
    if (group === undefined) groups.set(row.organization_id, [row]);
    else group.push(row);
  }
  return new Map(
    [...groups].map(([id, group]) => [
      id,
      {
        stance: weightedStance(group) ?? noStance,
        people: group.length,
        on: group.reduce((latest, row) => (row.stance_on > latest ? row.stance_on : latest), ''),
      },
    ]),
  );
}

/** Written out, not bound, so that SQLite sees that its index of those with a stance serves. */
const hasStance = sql<SqlBool>`people.deleted_at = '' and people.stance <> 9`;
