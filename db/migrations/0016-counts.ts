import { sql, type Kysely } from 'kysely';

/* Frozen: imports nothing from the app. */

/** Stages in which somebody has been in touch. */
const inTouch = ['contacted', 'met', 'committed', 'active', 'leader', 'paused', 'lapsed', 'declined'];

/** Maps and prospects of a hundred thousand partners are found in indexes alone, the most influential first. */
// oxlint-disable-next-line no-explicit-any -- a migration knows only the schema of its own time.
export async function up(db: Kysely<any>): Promise<void> {
  const stages = sql.join(inTouch.map((stage) => sql.lit(stage)));
  for (const table of ['people', 'organizations'])
    // Only those on the map: people who come with an import are not, and cost nothing here. A case, so that SQLite does not take it apart.
    await sql`create index ${sql.ref(`${table}_on_map`)}
      on ${sql.table(table)} (influence, id, owner_id, sector, stance_rank, stage, is_archived, deleted_at)
      where deleted_at = ''
        and case when is_archived = 1 then 0 when influence > 0 or stance_rank > 0 or stage in (${stages}) then 1 else 0 end = 1`.execute(
      db,
    );
  await db.schema
    .createIndex('organizations_at_table')
    .on('organizations')
    .columns(['stage', 'secondary_sectors', 'sector', 'id'])
    .where(sql.ref('deleted_at'), '=', sql.lit(''))
    .execute();
}
