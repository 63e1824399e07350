import type { DecisionSummary } from '#shared/contract/decisions.ts';
import type { decisionScopes } from '#shared/domain/decisions/statuses.ts';
import type { IsoDay } from '#shared/dates.ts';
import { sql, type SqlBool } from 'kysely';

import type { DbReader, DialectOperations } from '../dialects/dialect.ts';
import { cursorParts, cursorText } from '../records/cursor.ts';
import { foundIds, piecesAround } from '../search/search-repository.ts';
import { summariesOf } from './read-decisions.ts';

/** Which decisions the register shows, seen from `today`. */
export interface DecisionQuery {
  readonly today: IsoDay;
  readonly scope: (typeof decisionScopes)[number];
  readonly text: string;
  readonly statuses: readonly string[];
  readonly kinds: readonly string[];
  /** Null for any; '' for the whole coalition. */
  readonly committeeId: string | null;
}

const decided = ['passed', 'provisional', 'failed', 'withdrawn', 'superseded'];
const open = ['draft', 'open', 'deferred'];

/** One page: what is not decided first, then the latest. */
export async function listDecisions(
  db: DbReader,
  dialect: DialectOperations,
  query: DecisionQuery,
  page: { cursor: string | null; limit: number },
): Promise<{ rows: DecisionSummary[]; nextCursor: string | null }> {
  const hits = query.text.trim() === '' ? null : await foundIds(db, dialect, query.text, 'decisions');
  if (hits?.length === 0) return { rows: [], nextCursor: null };
  // What has no day yet stands before every day.
  const place = sql<string>`case when decided_on = '' then '9999' else decided_on end`;
  let select = inScope(db, query).select(place.as('place'));
  if (hits !== null) select = select.where('id', 'in', hits);
  if (query.statuses.length > 0) select = select.where('status', 'in', query.statuses);
  if (query.kinds.length > 0)
    select = select.where((where) => where.or(query.kinds.map((kind) => where('rule', 'like', `%"kind":"${kind}"%`))));
  if (query.committeeId !== null) select = select.where('committee_id', '=', query.committeeId);
  if (page.cursor !== null) {
    const [day = '', id = ''] = cursorParts(page.cursor, 2);
    select = select.where(sql<SqlBool>`(${place}, id) < (${day}, ${id})`);
  }
  const rows = await select
    .selectAll()
    .orderBy(place, 'desc')
    .orderBy('id', 'desc')
    .limit(page.limit + 1)
    .execute();
  const shown = rows.slice(0, page.limit);
  const last = shown.at(-1);
  const summaries = await summariesOf(db, shown);
  const pieces =
    hits === null
      ? null
      : await piecesAround(
          db,
          query.text,
          shown.map((row) => ({ ...row, type: 'decisions' as const })),
        );
  return {
    rows: summaries.map((summary) => ({ ...summary, found: pieces?.get(summary.id) ?? '' })),
    nextCursor: rows.length > page.limit && last !== undefined ? cursorText([last.place, last.id]) : null,
  };
}

/** How many there are in each scope. */
export async function countDecisions(
  db: DbReader,
  today: IsoDay,
): Promise<{ all: number; open: number; decided: number; toReview: number }> {
  const counts = { all: 0, open: 0, decided: 0, toReview: 0 };
  for (const scope of ['all', 'open', 'decided', 'toReview'] as const) {
    const { count } = await inScope(db, { scope, today })
      .select(({ fn }) => fn.countAll().as('count'))
      .executeTakeFirstOrThrow();
    counts[scope] = Number(count);
  }
  return counts;
}

/** The decisions of a meeting, in the order in which they were made. */
export async function decisionsOfMeeting(db: DbReader, meetingId: string): Promise<DecisionSummary[]> {
  const rows = await db
    .selectFrom('decisions')
    .selectAll()
    .where('meeting_id', '=', meetingId)
    .where('deleted_at', '=', '')
    .orderBy('number')
    .execute();
  return summariesOf(db, rows);
}

function inScope(db: DbReader, query: Pick<DecisionQuery, 'scope' | 'today'>) {
  const live = db.selectFrom('decisions').where('deleted_at', '=', '');
  if (query.scope === 'open') return live.where('status', 'in', open);
  if (query.scope === 'decided') return live.where('status', 'in', decided);
  if (query.scope === 'toReview')
    return live
      .where('review_on', '>', '')
      .where('review_on', '<=', query.today)
      .where('status', 'in', ['passed', 'provisional']);
  return live;
}
