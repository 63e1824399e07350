import { sql, type SqlBool } from 'kysely';

import type { PartnerRef } from '#shared/contract/base.ts';
import type { IsoDay } from '#shared/dates.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { isLive } from '../records/live.ts';
import { selectInBatches } from '../records/in-batches.ts';

/** Somebody who could take a chair, with the ratings that count for them. */
export interface Candidate {
  readonly record: PartnerRef;
  readonly name: string;
  readonly title: string;
  readonly organizationId: string;
  readonly organizationName: string;
  readonly stage: string;
  readonly ownerId: string;
  /** 0 when nobody rated it. */
  readonly influence: number;
  /** 0 when nobody rated it. */
  readonly interest: number;
  /** -1 when nobody rated it. */
  readonly relationship: number;
  /** Whether a rating is their organization's, because nobody rated the person. */
  readonly isFromOrganization: boolean;
}

/** How many candidates of a sector are looked at closely: those who stand first without what they could move. */
const mostCandidates = 200;

/**
 * People of a sector's organizations who hold no chair, and organizations of it without people: those first who stand first by influence, interest
 * and relationship. Who declined, asked for no contact or is archived is left out.
 */
export async function candidatesOf(db: DbReader, sector: string, today: IsoDay): Promise<Candidate[]> {
  const secondary = await db
    .selectFrom('organizations')
    .select('id')
    .where(isLive('organizations'))
    .where('secondary_sectors', 'like', `%"${sector}"%`)
    .execute();
  const members = await selectInBatches(
    secondary.map((row) => row.id),
    (batch) => db.selectFrom('roles').select('person_id').where('organization_id', 'in', batch).execute(),
  );
  const direct = await selectPeople(db, today).where('people.sector', '=', sector).execute();
  const others = await selectInBatches(
    members.map((row) => row.person_id),
    (batch) => selectPeople(db, today).where('people.id', 'in', batch).execute(),
  );
  const inSector = await selectAlone(db, today).where('organizations.sector', '=', sector).execute();
  const beside = await selectInBatches(
    secondary.map((row) => row.id),
    (batch) => selectAlone(db, today).where('organizations.id', 'in', batch).execute(),
  );
  const alone = [...new Map([...inSector, ...beside].map((row) => [row.id, row])).values()];
  const people = new Map([...direct, ...others].map((row) => [row.id, row]));
  return [
    ...[...people.values()].map((row): Candidate => ({
      record: { type: 'people', id: row.id },
      name: row.name,
      title: row.title,
      organizationId: row.organization_id,
      organizationName: row.organization_name,
      stage: row.stage,
      ownerId: row.owner_id,
      influence: row.influence || (row.organization_influence ?? 0),
      interest: row.interest || (row.organization_interest ?? 0),
      relationship: row.relationship < 0 ? (row.organization_relationship ?? -1) : row.relationship,
      isFromOrganization:
        (row.influence === 0 && (row.organization_influence ?? 0) > 0) ||
        (row.interest === 0 && (row.organization_interest ?? 0) > 0) ||
        (row.relationship < 0 && (row.organization_relationship ?? -1) >= 0),
    })),
    ...alone.map((row): Candidate => ({
      record: { type: 'organizations', id: row.id },
      name: row.name,
      title: '',
      organizationId: row.id,
      organizationName: row.name,
      stage: row.stage,
      ownerId: row.owner_id,
      influence: row.influence,
      interest: row.interest,
      relationship: row.relationship,
      isFromOrganization: false,
    })),
  ];
}

/** Where somebody stands by what is known of them alone; the sector is the same for all. What nobody rated of a person is their organization's. */
const personRank = sql<number>`35 * case when people.influence > 0 then people.influence else coalesce(organizations.influence, 0) end
  + 15 * case when people.interest > 0 then people.interest else coalesce(organizations.interest, 0) end
  + case when people.relationship >= 3 or (people.relationship < 0 and coalesce(organizations.relationship, -1) >= 3) then 40 else 0 end`;

/** Not archived, said so that no index serves it: those of the sector, or the ids, are the fewer. */
function isInUse(table: 'people' | 'organizations') {
  return sql<SqlBool>`+${sql.ref(`${table}.is_archived`)} = 0`;
}

function selectPeople(db: DbReader, today: IsoDay) {
  return db
    .selectFrom('people')
    .leftJoin('organizations', 'organizations.id', 'people.organization_id')
    .select([
      'people.id',
      'people.name',
      'people.title',
      'people.organization_id',
      'people.organization_name',
      'people.stage',
      'people.owner_id',
      'people.influence',
      'people.interest',
      'people.relationship',
      'organizations.influence as organization_influence',
      'organizations.interest as organization_interest',
      'organizations.relationship as organization_relationship',
    ])
    .where(isLive('people'))
    .where(isInUse('people'))
    .where('people.do_not_contact', '=', 0)
    .where('people.stage', '<>', 'declined')
    .where((where) => where.not(where.exists(openTermOf(db, 'people', 'person_id', today))))
    .orderBy(personRank, 'desc')
    .orderBy('people.sort_name')
    .orderBy('people.id')
    .limit(mostCandidates);
}

function selectAlone(db: DbReader, today: IsoDay) {
  return db
    .selectFrom('organizations')
    .select(['id', 'name', 'stage', 'owner_id', 'influence', 'interest', 'relationship'])
    .where(isLive('organizations'))
    .where(isInUse('organizations'))
    .where('stage', '<>', 'declined')
    .where((where) =>
      where.not(
        where.exists(
          db
            .selectFrom('roles')
            .select('roles.id')
            .where('roles.organization_id', '=', sql.ref<string>('organizations.id'))
            .where('roles.ends_on', '=', ''),
        ),
      ),
    )
    .where((where) => where.not(where.exists(openTermOf(db, 'organizations', 'organization_id', today))))
    .orderBy(sql`35 * influence + 15 * interest + case when relationship >= 3 then 40 else 0 end`, 'desc')
    .orderBy('sort_name')
    .orderBy('id')
    .limit(mostCandidates);
}

function openTermOf(
  db: DbReader,
  table: 'people' | 'organizations',
  column: 'person_id' | 'organization_id',
  today: IsoDay,
) {
  return db
    .selectFrom('seat_terms')
    .innerJoin('seats', 'seats.id', 'seat_terms.seat_id')
    .select('seat_terms.id')
    .where(`seat_terms.${column}`, '=', sql.ref<string>(`${table}.id`))
    .where('seats.committee_id', '=', '')
    .where('seats.deleted_at', '=', '')
    .where((where) => where.or([where('seat_terms.ends_on', '=', ''), where('seat_terms.ends_on', '>', today)]));
}
