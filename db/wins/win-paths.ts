import type { WinStep } from '#shared/contract/wins.ts';
import { AppError } from '#shared/errors.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { isLive } from '../records/live.ts';

/** So many wins a path is followed to one side. */
const longestPath = 50;

/** The path that a win lies on, from the first to the last; where several led to one, the earliest of them is followed. */
export async function pathOf(db: DbReader, id: string): Promise<WinStep[]> {
  const own = await stepOf(db, id);
  if (own === undefined) return [];
  const path = [own];
  const seen = new Set([id]);
  for (let next = own.pavesWayTo; next !== null && path.length < longestPath;) {
    const step = seen.has(next) ? undefined : await stepOf(db, next);
    if (step === undefined) break;
    seen.add(step.id);
    path.push(step);
    next = step.pavesWayTo;
  }
  for (let first: WinStep | undefined = own; first !== undefined && path.length < 2 * longestPath;) {
    const before: { id: string } | undefined = await db
      .selectFrom('wins')
      .select('id')
      .where('paves_way_to', '=', first.id)
      .where('status', '<>', 'dismissed')
      .where(isLive('wins'))
      .orderBy('won_on')
      .orderBy('id')
      .executeTakeFirst();
    if (before === undefined || seen.has(before.id)) break;
    first = await stepOf(db, before.id);
    if (first === undefined) break;
    seen.add(first.id);
    path.unshift(first);
  }
  return path;
}

/** Fails with `notFound` for a win that is gone, with `invalid` for a path that would come back to itself. */
export async function demandNoCircle(db: DbReader, id: string, pavesWayTo: string | null | undefined): Promise<void> {
  if (!pavesWayTo) return;
  const seen = new Set<string>();
  for (let next: string | null = pavesWayTo; next !== null && next !== '';) {
    if (next === id) throw new AppError('invalid', { field: 'pavesWayTo', reason: 'pathInCircle' });
    if (seen.has(next)) return;
    seen.add(next);
    const step: WinStep | undefined = await stepOf(db, next);
    if (step === undefined && next === pavesWayTo) throw new AppError('notFound', { type: 'wins', id: next });
    next = step?.pavesWayTo ?? null;
  }
}

async function stepOf(db: DbReader, id: string): Promise<WinStep | undefined> {
  const row = await db
    .selectFrom('wins')
    .select(['id', 'title', 'won_on', 'level', 'category', 'paves_way_to'])
    .where('id', '=', id)
    .where(isLive('wins'))
    .executeTakeFirst();
  return row === undefined
    ? undefined
    : {
        id: row.id,
        title: row.title,
        wonOn: row.won_on,
        level: row.level,
        category: row.category,
        pavesWayTo: row.paves_way_to || null,
      };
}
