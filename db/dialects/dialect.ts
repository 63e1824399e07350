import type { Kysely, Transaction } from 'kysely';

import type { Database } from '../schema/database.ts';
import type { SearchIndex } from './search-index.ts';

/** A handle that reads; a writer fits too, and a reader that writes is a type error. */
export type DbReader = Pick<
  Kysely<Database>,
  'selectFrom' | 'selectNoFrom' | 'executeQuery' | 'getExecutor' | 'fn' | 'dynamic' | 'with'
>;
export type DbTransaction = Transaction<Database>;

/** What differs between SQLite and PostgreSQL, and nothing else. */
export interface DialectOperations {
  readonly name: 'sqlite' | 'postgres';
  readonly search: SearchIndex;
  /** The parameter marker at this place, counted from 1. */
  parameter(position: number): string;
  /** Inserts rows of values in the order of the columns, the quickest way there is. */
  insert(
    trx: DbTransaction,
    table: string,
    columns: readonly string[],
    rows: readonly (readonly unknown[])[],
  ): Promise<void>;
  /** Updates or removes by a statement that is run once for each row of values; its markers are `?`, in their order. */
  runEach(trx: DbTransaction, statement: string, rows: readonly (readonly unknown[])[]): Promise<void>;
  /** Runs one transaction of bulk work: it survives a crash of the app at once, and a power cut once the next ordinary write is done. */
  inBulk<T>(db: Kysely<Database>, work: (trx: DbTransaction) => Promise<T>): Promise<T>;
  /**
   * Fills a new file with many rows: its indexes are put aside and made when the rows are there, each in one pass. Those of people and
   * organizations are made when `follow`, which fills in what follows for them, is done. A crash in between leaves a file that has to be made again.
   */
  fillNew(db: Kysely<Database>, fill: () => Promise<void>, follow?: () => Promise<void>): Promise<void>;
  /** Whether a write failed because a key or name is taken. */
  isTaken(error: unknown): boolean;
  /** Turns a driver's failure into one of `shared/errors.ts`, or gives it back as it is. */
  mapError(error: unknown): unknown;
}
