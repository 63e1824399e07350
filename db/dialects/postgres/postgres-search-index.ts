import { sql } from 'kysely';

import { foldText } from '#shared/text.ts';

import type { SearchIndex, SearchMatch } from '../search-index.ts';

/** tsvector over folded words; near misses compare three-letter pieces of the titles. */
export const postgresSearchIndex: SearchIndex = {
  async put(trx, documents) {
    await this.remove(
      trx,
      documents.map((document) => document.recordId),
    );
    for (const document of documents) {
      const { last } = await trx
        .selectFrom('search_documents')
        .select(({ fn }) => fn.max('number').as('last'))
        .executeTakeFirstOrThrow();
      const number = (last ?? 0) + 1;
      await trx
        .insertInto('search_documents')
        .values({
          number,
          record_type: document.recordType,
          record_id: document.recordId,
          title: document.title,
          subtitle: document.subtitle,
          is_restricted: document.isRestricted ? 1 : 0,
          parent: document.parent,
        })
        .execute();
      await sql`insert into search_words (number, title, keys, body) values (${number}, ${foldText(`${document.title} ${document.subtitle}`)}, ${foldText(document.keys)}, ${foldText(document.body)})`.execute(
        trx,
      );
    }
  },

  async add(trx, documents) {
    await this.put(trx, documents);
  },

  async remove(trx, recordIds) {
    if (recordIds.length === 0) return;
    await sql`delete from search_words where number in (select number from search_documents where record_id in (${sql.join([...recordIds])}))`.execute(
      trx,
    );
    await trx
      .deleteFrom('search_documents')
      .where('record_id', 'in', [...recordIds])
      .execute();
  },

  async find(db, query) {
    const phrase = query.words.map((word) => `'${word.replaceAll("'", "''").replaceAll('\\', '\\\\')}':*`).join(' & ');
    const { rows } = await sql<
      Omit<SearchMatch, 'isRestricted'> & { isRestricted: number }
    >`select d.record_type as "recordType", d.record_id as "recordId", d.title, d.subtitle, d.is_restricted as "isRestricted", d.parent
        from search_words w join search_documents d on d.number = w.number
        where w.words @@ to_tsquery('simple', ${phrase}) and d.record_type in (${sql.join([...query.types])}) and (d.is_restricted = 0 or ${query.hideRestricted ? 1 : 0} = 0)
        order by (w.title ~ ${`^[^[:alnum:]]*${query.words[0] ?? ''}`}) desc, ts_rank(w.words, to_tsquery('simple', ${phrase})) desc limit ${query.limit}`.execute(
      db,
    );
    return rows.map((row) => ({ ...row, isRestricted: row.isRestricted === 1 }));
  },

  async findNear(db, query) {
    const pieces = [
      ...new Set(
        query.words.flatMap((word) => [...word].slice(2).map((_, index) => [...word].slice(index, index + 3).join(''))),
      ),
    ];
    if (pieces.length === 0) return [];
    const { rows } = await sql<
      Omit<SearchMatch, 'isRestricted'> & { isRestricted: number }
    >`select d.record_type as "recordType", d.record_id as "recordId", d.title, d.subtitle, d.is_restricted as "isRestricted", d.parent
        from search_words w join search_documents d on d.number = w.number
        where d.parent = '' and d.record_type in (${sql.join([...query.types])}) and (${sql.join(
          pieces.map((piece) => sql`position(${piece} in w.title) > 0`),
          sql` or `,
        )}) limit ${query.limit}`.execute(db);
    return rows.map((row) => ({ ...row, isRestricted: row.isRestricted === 1 }));
  },

  async isIntact(db) {
    const { rows } = await sql<{
      missing: number;
    }>`select count(*)::int as missing from search_documents where number not in (select number from search_words)`.execute(
      db,
    );
    return rows[0]?.missing === 0;
  },
};
