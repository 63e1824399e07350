import type { WinProposal } from '#shared/contract/wins.ts';
import { addDays, daysBetween, type IsoDay } from '#shared/dates.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { isLive } from '../records/live.ts';

/** A win that somebody wrote down, and whom it credits. */
interface ToldWin {
  readonly wonOn: IsoDay;
  readonly category: string;
  readonly milestoneId: string;
  readonly recordIds: readonly string[];
}

type Told = Pick<WinProposal, 'source' | 'wonOn' | 'category'> & Partial<Pick<WinProposal, 'credits'>>;

/** At most so many wins are looked at, the latest first. */
const most = 200;

/** So many days apart, a move of somebody and a win that credits them tell the same. */
const sameDays = 14;

/** What was written down as won by hand, lately enough to tell what is found in the records. */
export async function toldWins(db: DbReader, since: IsoDay): Promise<ToldWin[]> {
  const rows = await db
    .selectFrom('wins')
    .select(['id', 'won_on', 'category', 'milestone_id'])
    .where('won_on', '>', addDays(since, -sameDays))
    .where('status', '=', 'verified')
    .where(isLive('wins'))
    .orderBy('won_on', 'desc')
    .limit(most)
    .execute();
  const credits = await selectInBatches(
    rows.map((row) => row.id),
    (ids) => db.selectFrom('win_credits').select(['win_id', 'record_id']).where('win_id', 'in', ids).execute(),
  );
  return rows.map((row) => ({
    wonOn: row.won_on,
    category: row.category,
    milestoneId: row.milestone_id,
    recordIds: credits.filter((credit) => credit.win_id === row.id).map((credit) => credit.record_id),
  }));
}

/** Whether a win that somebody wrote down says what was found: the same milestone, or the same kind of step of the same partner about then. */
export function tells(win: ToldWin, found: Told): boolean {
  if (found.source.from === 'milestone') return win.milestoneId === found.source.id;
  const credited = (found.credits ?? []).map(({ record }) => record.id);
  const isIn = (id: string): boolean => win.recordIds.includes(id);
  return (
    win.category === found.category &&
    Math.abs(daysBetween(win.wonOn, found.wonOn)) <= sameDays &&
    (found.source.from === 'stance' ? credited.some(isIn) : credited.every(isIn))
  );
}
