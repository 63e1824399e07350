import type { DbReader } from '../dialects/dialect.ts';

/** What decisions of the register are called, by their ids; those that are gone are left out. */
export async function decisionTitles(_db: DbReader, _ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return new Map();
}
