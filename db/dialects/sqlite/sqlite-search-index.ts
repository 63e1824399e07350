import { CompiledQuery, sql } from 'kysely';

import { foldText } from '#shared/text.ts';

import type { DbReader, DbTransaction } from '../dialect.ts';
import { insertText, rowsQuery } from './better-sqlite-dialect.ts';
import type { SearchDocument, SearchIndex, SearchMatch, SearchQuery } from '../search-index.ts';

/**
 * FTS5 over folded words with prefixes, and trigrams of the titles for near misses. Both are contentless: the text itself stands in
 * `search_documents` under the same row number.
 */
export const sqliteSearchIndex: SearchIndex = {
  async put(trx, documents) {
    for (let start = 0; start < documents.length; start += batchSize)
      await putBatch(trx, documents.slice(start, start + batchSize));
  },

  async add(trx, documents) {
    for (let start = 0; start < documents.length; start += batchSize)
      await addBatch(trx, documents.slice(start, start + batchSize), new Map());
  },

  async remove(trx, recordIds) {
    for (let start = 0; start < recordIds.length; start += batchSize) {
      const known = await numbersOf(trx, recordIds.slice(start, start + batchSize));
      await deleteNumbers(trx, [...known.values()]);
    }
  },

  async find(db, query) {
    const phrase = query.words.map((word) => `${quote(word)}*`).join(' ');
    // Names first, ranked where that pays; then words inside texts, the latest first: ranking a common word of half a million
    // notes takes over 100 ms, reading the latest twenty 0.1 ms.
    const named = await run(
      db,
      query,
      'search_words',
      `{title keys} : (${phrase})`,
      isRanked(query.words) ? 'rank' : 'any',
    );
    if (named.length >= query.limit) return named;
    const known = new Set(named.map((match) => match.recordId));
    const worded = await run(db, { ...query, limit: query.limit + named.length }, 'search_words', phrase, 'latest');
    return [...named, ...worded.filter((match) => !known.has(match.recordId))].slice(0, query.limit);
  },

  async findNear(db, query) {
    const pieces = [...new Set(query.words.flatMap(trigrams))];
    if (pieces.length === 0) return [];
    return run(db, query, 'search_trigrams', pieces.map(quote).join(' OR '), 'rank');
  },

  async isIntact(db) {
    const counts = await sql<{ documents: number; words: number; orphans: number }>`select
      (select count(*) from search_documents) as documents,
      (select count(*) from search_words) as words,
      (select count(*) from search_documents where number not in (select rowid from search_words)) as orphans`.execute(
      db,
    );
    const row = counts.rows[0];
    return row !== undefined && row.documents === row.words && row.orphans === 0;
  },
};

const batchSize = 250;

/** At a million people one ranked letter costs 146 ms, two or three unranked ones 0.07 ms: rank from four letters or two words on. */
function isRanked(words: readonly string[]): boolean {
  return words.length > 1 || (words[0] ?? '').length > 3;
}

async function putBatch(trx: DbTransaction, documents: readonly SearchDocument[]): Promise<void> {
  const known = await numbersOf(
    trx,
    documents.map((document) => document.recordId),
  );
  await deleteNumbers(trx, [...known.values()]);
  await addBatch(trx, documents, known);
}

async function addBatch(
  trx: DbTransaction,
  documents: readonly SearchDocument[],
  known: ReadonlyMap<string, number>,
): Promise<void> {
  // The numbers that are kept were taken out just now: new ones begin after them.
  let next = Math.max(await nextNumber(trx), ...[...known.values()].map((number) => number + 1));
  // In their order: FTS5 writes out what it has gathered whenever a number is lower than the one before.
  const numbered = documents
    .map((document) => ({ document, number: known.get(document.recordId) ?? next++ }))
    .toSorted((left, right) => left.number - right.number);
  await insertRows(
    trx,
    'search_documents',
    ['number', 'record_type', 'record_id', 'title', 'subtitle', 'is_restricted', 'parent'],
    numbered.map(({ document: d, number }) => [
      number,
      d.recordType,
      d.recordId,
      d.title,
      d.subtitle,
      d.isRestricted ? 1 : 0,
      d.parent,
    ]),
  );
  await insertRows(
    trx,
    'search_words',
    ['rowid', 'title', 'keys', 'body'],
    numbered.map(({ document: d, number }) => [
      number,
      foldText(`${d.title} ${d.subtitle}`),
      foldText(d.keys),
      foldText(d.body),
    ]),
  );
  const titled = numbered.filter(({ document }) => document.parent === '');
  await insertRows(
    trx,
    'search_trigrams',
    ['rowid', 'title'],
    titled.map(({ document: d, number }) => [number, foldText(d.title)]),
  );
}

async function insertRows(
  trx: DbTransaction,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  if (rows.length > 0) await trx.executeQuery(rowsQuery(insertText(table, columns), rows));
}

async function numbersOf(trx: DbTransaction, recordIds: readonly string[]): Promise<Map<string, number>> {
  if (recordIds.length === 0) return new Map();
  const rows = await trx
    .selectFrom('search_documents')
    .select(['record_id', 'number'])
    .where('record_id', 'in', recordIds)
    .execute();
  return new Map(rows.map((row) => [row.record_id, row.number]));
}

async function nextNumber(trx: DbTransaction): Promise<number> {
  const { last } = await trx
    .selectFrom('search_documents')
    .select(({ fn }) => fn.max('number').as('last'))
    .executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}

async function deleteNumbers(trx: DbTransaction, numbers: readonly number[]): Promise<void> {
  if (numbers.length === 0) return;
  const rows = numbers.toSorted((left, right) => left - right).map((number) => [number]);
  for (const [table, key] of [
    ['search_words', 'rowid'],
    ['search_trigrams', 'rowid'],
    ['search_documents', 'number'],
  ] as const)
    await trx.executeQuery(rowsQuery(`delete from ${table} where ${key} = ?`, rows));
}

async function run(
  db: DbReader,
  query: SearchQuery,
  table: 'search_words' | 'search_trigrams',
  phrase: string,
  order: 'rank' | 'latest' | 'any',
): Promise<SearchMatch[]> {
  const types = query.types.map(() => '?').join(',');
  const sorting = {
    rank: `order by bm25(${table}${table === 'search_words' ? ', 10, 6, 1' : ''})`,
    latest: `order by ${table}.rowid desc`,
    any: '',
  }[order];
  // The index is read first (cross join fixes the order): the other way round it would be probed once a document.
  const text = `select d.record_type as recordType, d.record_id as recordId, d.title, d.subtitle, d.is_restricted as isRestricted, d.parent
    from ${table} cross join search_documents d on d.number = ${table}.rowid
    where ${table} match ? and d.record_type in (${types})${query.hideRestricted ? ' and d.is_restricted = 0' : ''} ${sorting} limit ?`;
  const { rows } = await db.executeQuery(CompiledQuery.raw(text, [phrase, ...query.types, query.limit]));
  // The columns are named in the statement above.
  return (rows as (Omit<SearchMatch, 'isRestricted'> & { isRestricted: number })[]).map((row) => ({
    ...row,
    isRestricted: row.isRestricted === 1,
  }));
}

/** An FTS5 string: nothing inside it is syntax. */
function quote(word: string): string {
  return `"${word.replaceAll('"', '""')}"`;
}

function trigrams(word: string): string[] {
  const letters = [...word];
  return letters.slice(2).map((_, index) => letters.slice(index, index + 3).join(''));
}
