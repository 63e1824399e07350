import { sql, type Kysely } from 'kysely';

/* Frozen: imports nothing from the app. */

/**
 * How the search index tidies itself. Left alone, it merges its parts after every few removals: taking back an import of 10,000 people spent 700 ms on
 * that, and 36 ms so. What was removed goes with the merges that writing brings anyway.
 */
// oxlint-disable-next-line no-explicit-any -- a migration knows only the schema of its own time.
export async function up(db: Kysely<any>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  if (dialect !== 'sqlite') return;
  for (const table of ['search_words', 'search_trigrams'])
    for (const [setting, value] of [
      ['automerge', 8],
      ['deletemerge', 0],
    ] as const)
      await sql`insert into ${sql.table(table)} (${sql.ref(table)}, rank) values (${sql.lit(setting)}, ${sql.lit(value)})`.execute(
        db,
      );
}
