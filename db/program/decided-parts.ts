import type { ProgramPart } from '#shared/contract/program.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { isLive } from '../records/live.ts';

/** What of the program rests on a decision: memos in use, the latest first, and pathways and models. */
export async function programOfDecision(
  db: DbReader,
  decisionId: string,
): Promise<{
  memos: { id: string; title: string; writtenOn: string }[];
  parts: Pick<ProgramPart, 'kind' | 'item' | 'status' | 'since'>[];
}> {
  const [memos, parts] = await Promise.all([
    db
      .selectFrom('pathway_memos')
      .select(['id', 'title', 'written_on as writtenOn'])
      .where('decision_id', '=', decisionId)
      .where(isLive('pathway_memos'))
      .orderBy('written_on', 'desc')
      .orderBy('id', 'desc')
      .limit(50)
      .execute(),
    db
      .selectFrom('program_parts')
      .select(['kind', 'item', 'status', 'since'])
      .where('decision_id', '=', decisionId)
      .orderBy('id')
      .execute(),
  ]);
  return {
    memos,
    parts: parts.map((row) => ({ ...row, kind: row.kind === 'model' ? ('model' as const) : ('pathway' as const) })),
  };
}
