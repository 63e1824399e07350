import type { DbReader } from '../dialects/dialect.ts';

/** The text of goals beside their titles, by id. */
export async function goalBodies(db: DbReader, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const goals = await db.selectFrom('goals').selectAll().where('id', 'in', ids).execute();
  const milestones = await db
    .selectFrom('milestones')
    .select(['goal_id', 'title', 'evidence'])
    .where('goal_id', 'in', ids)
    .execute();
  return new Map(
    goals.map((row) => [
      row.id,
      [
        row.change,
        row.why,
        row.measure,
        row.standing,
        row.achievable,
        row.problem,
        row.equity,
        ...milestones.flatMap((each) => (each.goal_id === row.id ? [each.title, each.evidence] : [])),
      ]
        .filter(Boolean)
        .join(' · '),
    ]),
  );
}

/** The text of guidelines with their clauses, by id. */
export async function guidelineBodies(db: DbReader, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('guidelines').select(['id', 'note']).where('id', 'in', ids).execute();
  const clauses = await db
    .selectFrom('guideline_clauses')
    .select(['guideline_id', 'title', 'body'])
    .where('guideline_id', 'in', ids)
    .orderBy('position')
    .execute();
  return new Map(
    rows.map((row) => [
      row.id,
      [row.note, ...clauses.flatMap((each) => (each.guideline_id === row.id ? [each.title, each.body] : []))]
        .filter(Boolean)
        .join(' · '),
    ]),
  );
}
