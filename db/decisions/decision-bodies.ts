import type { DbReader } from '../dialects/dialect.ts';
import { parseOptions } from './decision-json.ts';

/** Everything that is said in decisions, by their ids: what a search looks through and cuts its snippets from. */
export async function decisionBodies(db: DbReader, ids: readonly string[]): Promise<Map<string, string>> {
  return ids.length === 0 ? new Map() : votesInWords(db, ids);
}

/** The texts of decisions with the words of those who voted. */
export async function votesInWords(db: DbReader, ids: readonly string[]): Promise<Map<string, string>> {
  const bodies = new Map<string, string>();
  for (const row of await db.selectFrom('decisions').selectAll().where('id', 'in', ids).execute()) {
    const options = parseOptions(row.options).flatMap((option) => [option.title, option.why]);
    const texts = [row.outcome, row.motion, row.background, ...options, row.objections, row.pause_words, row.note];
    bodies.set(row.id, texts.filter(Boolean).join('\n'));
  }
  const votes = await db
    .selectFrom('decision_votes')
    .select(['decision_id', 'words'])
    .where('decision_id', 'in', ids)
    .where('words', '<>', '')
    .orderBy('id')
    .execute();
  for (const vote of votes) bodies.set(vote.decision_id, `${bodies.get(vote.decision_id) ?? ''}\n${vote.words}`);
  return bodies;
}
