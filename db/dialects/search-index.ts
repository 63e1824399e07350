import type { DbReader, DbTransaction } from './dialect.ts';

/** The text of one record as the search sees it. */
export interface SearchDocument {
  readonly recordType: string;
  readonly recordId: string;
  readonly title: string;
  readonly subtitle: string;
  /** Text that is found; a snippet of it is cut from the record itself. */
  readonly body: string;
  /** Words that are found and not shown: digits of phone numbers, e-mail addresses, other names. */
  readonly keys: string;
  readonly isRestricted: boolean;
  /** The partner whose profile shows it, as `type/id`; '' for partners. */
  readonly parent: string;
}

export interface SearchMatch {
  readonly recordType: string;
  readonly recordId: string;
  readonly title: string;
  readonly subtitle: string;
  readonly isRestricted: boolean;
  readonly parent: string;
}

export interface SearchQuery {
  /** Folded words; each is the beginning of a word to find. */
  readonly words: readonly string[];
  readonly types: readonly string[];
  readonly limit: number;
  readonly hideRestricted: boolean;
}

/** One index over every record type and every text field; only the files beside this one know how it works. */
export interface SearchIndex {
  /** Adds or replaces documents. */
  put(trx: DbTransaction, documents: readonly SearchDocument[]): Promise<void>;
  /** Adds documents of records that have none yet; quicker than `put`. */
  add(trx: DbTransaction, documents: readonly SearchDocument[]): Promise<void>;
  remove(trx: DbTransaction, recordIds: readonly string[]): Promise<void>;
  /** Documents in which every word begins a word, names that begin with the first word first, best first where ranking pays. */
  find(db: DbReader, query: SearchQuery): Promise<SearchMatch[]>;
  /** Documents whose titles share most three-letter pieces with the words: near misses, unranked candidates. */
  findNear(db: DbReader, query: SearchQuery): Promise<SearchMatch[]>;
  /** Whether the index agrees with the documents. */
  isIntact(db: DbReader): Promise<boolean>;
}
