import type { GoalLink } from '#shared/contract/goals.ts';
import type { IsoDay } from '#shared/dates.ts';

import type { DbReader } from '../dialects/dialect.ts';
import type { GoalLinkRow } from '../schema.ts';

/** What is done for a goal. */
export interface GoalWork {
  readonly tasks: { open: number; overdue: number; done: number };
  readonly wins: number;
}

/** What is done for goals, by their ids. */
export async function goalWork(
  _db: DbReader,
  _ids: readonly string[],
  _today: IsoDay,
): Promise<ReadonlyMap<string, GoalWork>> {
  return new Map();
}

/** What committees are called, by their ids. */
export async function committeeNames(_db: DbReader, _ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return new Map();
}

/** The risks and decisions that links name; those that are gone or in the trash are left out. */
export async function linkedRecords(_db: DbReader, _links: readonly GoalLinkRow[]): Promise<GoalLink[]> {
  return [];
}
