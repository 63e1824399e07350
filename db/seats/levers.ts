import type { PartnerRef } from '#shared/contract/base.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';

/** An opponent or undecided decision-maker who listens to somebody. */
export interface FoundLever {
  readonly record: PartnerRef;
  /** 1 hears, 2 respects, 3 needs them. */
  readonly strength: number;
  /** 1–5; 0 when nobody rated it. */
  readonly influence: number;
}

/** Influence from which somebody counts as a decision-maker, as in metric m02. */
const decisionMaker = 4;
const unknownStance = 9;

/** Whom these people and organizations can move, by their ids: the heaviest first. */
export async function leversOf(db: DbReader, ids: readonly string[]): Promise<ReadonlyMap<string, FoundLever[]>> {
  const ties = await selectInBatches(ids, (batch) =>
    db
      .selectFrom('relationships')
      .select(['from_id', 'to_id', 'to_type', 'strength'])
      .where('from_id', 'in', batch)
      .where('kind', '=', 'influences')
      .where('ends_on', '=', '')
      .execute(),
  );
  const targets = await targetsOf(
    db,
    ties.map((tie) => tie.to_id),
  );
  const levers = new Map<string, FoundLever[]>();
  for (const tie of ties) {
    const target = targets.get(tie.to_id);
    if (target === undefined) continue;
    const list = levers.get(tie.from_id) ?? [];
    list.push({ record: target.record, strength: tie.strength, influence: target.influence });
    levers.set(tie.from_id, list);
  }
  for (const list of levers.values()) list.sort((a, b) => b.strength * b.influence - a.strength * a.influence);
  return levers;
}

/** Those among them who are against it, or undecided with power; a person whom nobody rated stands where their organization stands. */
async function targetsOf(
  db: DbReader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { record: PartnerRef; influence: number }>> {
  const people = await selectInBatches(ids, (batch) =>
    db
      .selectFrom('people')
      .leftJoin('organizations', 'organizations.id', 'people.organization_id')
      .select([
        'people.id',
        'people.stance',
        'people.influence',
        'organizations.stance as organization_stance',
        'organizations.influence as organization_influence',
      ])
      .where('people.id', 'in', batch)
      .where('people.deleted_at', '=', '')
      .execute(),
  );
  const organizations = await selectInBatches(ids, (batch) =>
    db
      .selectFrom('organizations')
      .select(['id', 'stance', 'influence'])
      .where('id', 'in', batch)
      .where('deleted_at', '=', '')
      .execute(),
  );
  const all = [
    ...people.map((row) => ({
      record: { type: 'people' as const, id: row.id },
      stance: row.stance === unknownStance ? (row.organization_stance ?? unknownStance) : row.stance,
      influence: row.influence === 0 ? (row.organization_influence ?? 0) : row.influence,
    })),
    ...organizations.map((row) => ({
      record: { type: 'organizations' as const, id: row.id },
      stance: row.stance,
      influence: row.influence,
    })),
  ];
  return new Map(
    all
      .filter(
        ({ stance, influence }) =>
          stance <= -1 || (influence >= decisionMaker && (stance === 0 || stance === unknownStance)),
      )
      .map((target) => [target.record.id, target]),
  );
}
