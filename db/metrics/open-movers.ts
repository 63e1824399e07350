import { addDays, type IsoDay } from '#shared/dates.ts';
import { moverScore } from '#shared/domain/metrics/opponent-mobility.ts';

import { noStance } from '../derived/standing-columns.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { isLive } from '../records/live.ts';

/** Somebody who can move an opponent and was not asked to yet. */
export interface OpenMover {
  readonly id: string;
  readonly name: string;
  readonly isRestricted: boolean;
  /** (edge/3) × ((stance+2)/4) × (relationship/5), from `worthAsking` to 1. */
  readonly score: number;
}

/** From this score on somebody is worth asking. */
const worthAsking = 0.3;
/** An ask counts for so many days. */
const askWindow = 180;

/** Of organizations that are against: who could move each, the best first, those asked lately left out (m15). */
export async function openMovers(
  db: DbReader,
  opponentIds: readonly string[],
  today: IsoDay,
): Promise<ReadonlyMap<string, readonly OpenMover[]>> {
  const homes = new Map(opponentIds.map((id) => [id, id]));
  const staff = await selectInBatches(opponentIds, (batch) =>
    db
      .selectFrom('people')
      .select(['id', 'organization_id'])
      .where('organization_id', 'in', batch)
      .where(isLive('people'))
      .execute(),
  );
  for (const person of staff) homes.set(person.id, person.organization_id);
  const ties = await selectInBatches([...homes.keys()], (batch) =>
    db
      .selectFrom('relationships')
      .select(['from_id', 'to_id', 'strength'])
      .where('to_id', 'in', batch)
      .where('kind', '=', 'influences')
      .where('ends_on', '=', '')
      .execute(),
  );
  const askers = await moversById(
    db,
    ties.map((tie) => tie.from_id),
  );
  const asked = await askedLately(db, [...askers.keys()], today);
  const movers = new Map<string, Map<string, OpenMover>>();
  for (const tie of ties) {
    const [mover, opponent] = [askers.get(tie.from_id), homes.get(tie.to_id)];
    // Who works for the opponent does not move it from outside.
    if (mover === undefined || opponent === undefined || mover.home === opponent || asked.has(mover.id)) continue;
    const score = moverScore({ edge: tie.strength, stance: mover.stance, relationship: mover.relationship });
    const known = movers.get(opponent) ?? new Map<string, OpenMover>();
    if (score < worthAsking || (known.get(mover.id)?.score ?? 0) >= score) continue;
    const { id, name, isRestricted } = mover;
    movers.set(opponent, known.set(id, { id, name, isRestricted, score }));
  }
  return new Map(
    [...movers].map(([id, list]) => [
      id,
      [...list.values()].toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)),
    ]),
  );
}

interface Mover {
  readonly id: string;
  readonly name: string;
  readonly isRestricted: boolean;
  /** The organization that they belong to, or are. */
  readonly home: string;
  readonly stance: number | null;
  readonly relationship: number | null;
}

/** What nobody rated of a person is what their organization was rated. */
async function moversById(db: DbReader, ids: readonly string[]): Promise<ReadonlyMap<string, Mover>> {
  const people = await selectInBatches(ids, (batch) =>
    db
      .selectFrom('people')
      .leftJoin('organizations', 'organizations.id', 'people.organization_id')
      .select([
        'people.id',
        'people.name',
        'people.is_restricted',
        'people.organization_id',
        'people.stance',
        'people.relationship',
        'organizations.stance as organization_stance',
        'organizations.relationship as organization_relationship',
      ])
      .where('people.id', 'in', batch)
      .where(isLive('people'))
      .where('people.do_not_contact', '=', 0)
      .execute(),
  );
  const organizations = await selectInBatches(ids, (batch) =>
    db
      .selectFrom('organizations')
      .select(['id', 'name', 'is_restricted', 'stance', 'relationship'])
      .where('id', 'in', batch)
      .where(isLive('organizations'))
      .execute(),
  );
  const known = (value: number | null | undefined, none: number) =>
    value === undefined || value === none ? null : value;
  return new Map([
    ...people.map((row): [string, Mover] => [
      row.id,
      {
        id: row.id,
        name: row.name,
        isRestricted: row.is_restricted === 1,
        home: row.organization_id,
        stance: known(row.stance, noStance) ?? known(row.organization_stance, noStance),
        relationship: known(row.relationship, -1) ?? known(row.organization_relationship, -1),
      },
    ]),
    ...organizations.map((row): [string, Mover] => [
      row.id,
      {
        id: row.id,
        name: row.name,
        isRestricted: row.is_restricted === 1,
        home: row.id,
        stance: known(row.stance, noStance),
        relationship: known(row.relationship, -1),
      },
    ]),
  ]);
}

/** Those who were asked at a contact, or whom somebody means to ask. */
async function askedLately(db: DbReader, ids: readonly string[], today: IsoDay): Promise<ReadonlySet<string>> {
  const contacts = await selectInBatches(ids, (batch) =>
    db
      .selectFrom('interaction_participants')
      .innerJoin('interactions', 'interactions.id', 'interaction_participants.interaction_id')
      .select('interaction_participants.record_id')
      .where('interaction_participants.record_id', 'in', batch)
      .where(isLive('interactions'))
      .where('interactions.outcome', 'in', ['asked-yes', 'asked-maybe', 'asked-no'])
      .where('interactions.occurred_on', '>', addDays(today, -askWindow))
      .where('interactions.occurred_on', '<=', today)
      .execute(),
  );
  const planned = await selectInBatches(ids, (batch) =>
    db
      .selectFrom('follow_ups')
      .select('record_id')
      .where('record_id', 'in', batch)
      .where(isLive('follow_ups'))
      .where('done_on', '=', '')
      .where('type', 'in', ['ask', 'introduce'])
      .execute(),
  );
  return new Set([...contacts, ...planned].map((row) => row.record_id));
}
