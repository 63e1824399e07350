import { CompiledQuery, sql } from 'kysely';

import { foldText } from '#shared/text.ts';

import type { DbReader, DbTransaction } from '../dialect.ts';
import { insertText, rowsQuery } from './better-sqlite-dialect.ts';
import type { SearchDocumentRow } from '../../schema/derived.ts';
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
    const phrase = beginnings(query.words);
    // Names first, ranked where that pays; then words inside texts, the latest first: ranking a common word of half a million
    // notes takes over 100 ms, reading the latest twenty 0.1 ms.
    const named = await findNamed(db, query);
    if (named.length >= query.limit) return named;
    const worded = await run(db, { ...query, limit: query.limit + named.length }, 'search_words', phrase, 'latest');
    return join(named, worded, query);
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

/** Records by their names, other names and addresses; those whose name itself begins with the first word come before the others. */
async function findNamed(db: DbReader, query: SearchQuery): Promise<SearchMatch[]> {
  const [first = '', ...others] = query.words;
  const named = `{title keys} : (${beginnings(query.words)})`;
  const led = `({title} : ^ ${quote(first)} *)${others.length > 0 ? ` AND ({title keys} : (${beginnings(others)}))` : ''}`;
  if (isRanked(query.words)) {
    const best = await run(db, query, 'search_words', led, 'rank');
    return best.length >= query.limit ? best : join(best, await run(db, query, 'search_words', named, 'rank'), query);
  }
  const some = await run(db, query, 'search_words', named, 'any');
  if (some.length < query.limit || some.every((match) => isLed(match, first))) return ledFirst(some, first);
  // What begins with one or two letters would be looked for in every text that has them: a sample of the names does there.
  return first.length > 2
    ? join(await run(db, query, 'search_words', led, 'any'), some, query)
    : ledFirst(await run(db, { ...query, limit: sampleSize }, 'search_words', named, 'any'), first).slice(
        0,
        query.limit,
      );
}

const sampleSize = 100;

function join(best: readonly SearchMatch[], others: readonly SearchMatch[], { limit }: SearchQuery): SearchMatch[] {
  const known = new Set(best.map((match) => match.recordId));
  return [...best, ...others.filter((match) => !known.has(match.recordId))].slice(0, limit);
}

function ledFirst(matches: readonly SearchMatch[], word: string): SearchMatch[] {
  return [...matches.filter((match) => isLed(match, word)), ...matches.filter((match) => !isLed(match, word))];
}

function isLed({ title }: SearchMatch, word: string): boolean {
  return foldText(title)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .startsWith(word);
}

function beginnings(words: readonly string[]): string {
  return words.map((word) => `${quote(word)}*`).join(' ');
}

/** At a million people one ranked letter costs 146 ms, two or three unranked ones 0.07 ms: rank from four letters or two words on. */
function isRanked(words: readonly string[]): boolean {
  return words.length > 1 || (words[0] ?? '').length > 3;
}

/** Documents that are there already keep their number; where only their text is another, nothing but the text is written. */
async function putBatch(trx: DbTransaction, documents: readonly SearchDocument[]): Promise<void> {
  const known = await knownDocuments(
    trx,
    documents.map((document) => document.recordId),
  );
  const [shown, worded, numbers] = [[] as SearchDocument[], [] as Numbered[], new Map<string, number>()];
  for (const document of documents) {
    const row = known.get(document.recordId);
    if (row !== undefined) numbers.set(document.recordId, row.number);
    if (row !== undefined && isShownAs(row, document)) worded.push({ document, number: row.number });
    else shown.push(document);
  }
  await runEach(
    trx,
    'delete from search_words where rowid = ?',
    inOrder(worded).map(({ number }) => [number]),
  );
  await addWords(trx, inOrder(worded));
  await deleteNumbers(
    trx,
    shown.flatMap((document) => numbers.get(document.recordId) ?? []),
  );
  await addBatch(trx, shown, numbers);
}

interface Numbered {
  readonly document: SearchDocument;
  readonly number: number;
}

/** In their order: FTS5 writes out what it has gathered whenever a number is lower than the one before. */
function inOrder(numbered: readonly Numbered[]): Numbered[] {
  return numbered.toSorted((left, right) => left.number - right.number);
}

type KnownDocument = Pick<
  SearchDocumentRow,
  'number' | 'record_type' | 'title' | 'subtitle' | 'is_restricted' | 'parent'
>;

function isShownAs(row: KnownDocument, document: SearchDocument): boolean {
  return (
    row.record_type === document.recordType &&
    row.title === document.title &&
    row.subtitle === document.subtitle &&
    row.is_restricted === (document.isRestricted ? 1 : 0) &&
    row.parent === document.parent
  );
}

async function addBatch(
  trx: DbTransaction,
  documents: readonly SearchDocument[],
  known: ReadonlyMap<string, number>,
): Promise<void> {
  if (documents.length === 0) return;
  // The numbers that are kept were taken out just now: new ones begin after them.
  let next = Math.max(await nextNumber(trx), ...[...known.values()].map((number) => number + 1));
  const numbered = inOrder(documents.map((document) => ({ document, number: known.get(document.recordId) ?? next++ })));
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
  await addWords(trx, numbered);
  const titled = numbered.filter(({ document }) => document.parent === '');
  await insertRows(
    trx,
    'search_trigrams',
    ['rowid', 'title'],
    titled.map(({ document: d, number }) => [number, foldText(d.title)]),
  );
}

async function addWords(trx: DbTransaction, numbered: readonly Numbered[]): Promise<void> {
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
}

async function insertRows(
  trx: DbTransaction,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  await runEach(trx, insertText(table, columns), rows);
}

async function runEach(trx: DbTransaction, statement: string, rows: readonly (readonly unknown[])[]): Promise<void> {
  if (rows.length > 0) await trx.executeQuery(rowsQuery(statement, rows));
}

async function knownDocuments(trx: DbTransaction, recordIds: readonly string[]): Promise<Map<string, KnownDocument>> {
  if (recordIds.length === 0) return new Map();
  const rows = await trx
    .selectFrom('search_documents')
    .select(['record_id', 'number', 'record_type', 'title', 'subtitle', 'is_restricted', 'parent'])
    .where('record_id', 'in', recordIds)
    .execute();
  return new Map(rows.map((row) => [row.record_id, row]));
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
    await runEach(trx, `delete from ${table} where ${key} = ?`, rows);
}

async function run(
  db: DbReader,
  query: SearchQuery,
  table: 'search_words' | 'search_trigrams',
  phrase: string,
  order: 'rank' | 'latest' | 'any',
): Promise<SearchMatch[]> {
  const types = query.types.map(() => '?').join(',');
  const sorting = { rank: 'order by rank', latest: `order by ${table}.rowid desc`, any: '' }[order];
  // Sorted by its own rank the index hands over only the best; sorted by a call of bm25, it would hand over all to be sorted.
  const weights = order === 'rank' && table === 'search_words' ? `and rank match 'bm25(10.0, 6.0, 1.0)'` : '';
  // The index is read first (cross join fixes the order): the other way round it would be probed once a document.
  const text = `select d.record_type as recordType, d.record_id as recordId, d.title, d.subtitle, d.is_restricted as isRestricted, d.parent
    from ${table} cross join search_documents d on d.number = ${table}.rowid
    where ${table} match ? ${weights} and d.record_type in (${types})${query.hideRestricted ? ' and d.is_restricted = 0' : ''} ${sorting} limit ?`;
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
