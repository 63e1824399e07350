import type { DbReader } from '../dialects/dialect.ts';

/** Whether the record that a line of the minutes became is there already, under the id that the line carries. */
export async function isCaptured(db: DbReader, kind: 'task' | 'question' | 'win', id: string): Promise<boolean> {
  const table = ({ task: 'tasks', question: 'session_questions', win: 'wins' } as const)[kind];
  return (await db.selectFrom(table).select('id').where('id', '=', id).executeTakeFirst()) !== undefined;
}
