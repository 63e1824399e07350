import type { DbReader } from '../dialects/dialect.ts';
import { isLive } from '../records/live.ts';

/** The coalition's own figures and talks that an evidence card tells: indicators in use, and learning sessions, the latest first. */
export async function toldBy(db: DbReader, evidenceId: string) {
  const indicators = await db
    .selectFrom('indicators')
    .select(['id', 'title'])
    .where(isLive('indicators'))
    .where('evidence_id', '=', evidenceId)
    .orderBy('title')
    .orderBy('id')
    .limit(100)
    .execute();
  const sessions = await db
    .selectFrom('learning_sessions')
    .select(['id', 'title', 'held_on'])
    .where('evidence_id', '=', evidenceId)
    .orderBy('held_on', 'desc')
    .orderBy('id')
    .limit(100)
    .execute();
  return {
    indicators,
    sessions: sessions.map(({ id, title, held_on }) => ({ id, title, heldOn: held_on })),
  };
}
