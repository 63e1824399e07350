import { attachmentRecordTypes } from '#shared/contract/attachments.ts';
import type { SearchHit } from '#shared/contract/search.ts';
import { nearness } from '#shared/domain/nearness.ts';
import { matchRanges, snippetAround } from '#shared/domain/search-snippets.ts';
import { foldText, phoneDigits } from '#shared/text.ts';

import type { DbReader, DialectOperations } from '../dialects/dialect.ts';
import type { SearchMatch, SearchQuery } from '../dialects/search-index.ts';
import { recordLabels } from '../records/record-labels.ts';
import { bodiesOf } from './record-bodies.ts';

interface SearchInput {
  readonly text: string;
  readonly types: readonly SearchHit['type'][];
  readonly limit: number;
  readonly hideRestricted: boolean;
}

/** Finds records by the beginnings of words; near misses where nothing matches. Any text is safe: nothing in it is syntax. */
export async function searchRecords(
  db: DbReader,
  dialect: DialectOperations,
  input: SearchInput,
): Promise<{ hits: SearchHit[]; isFuzzy: boolean }> {
  const { matches, words, isFuzzy } = await findMatches(db, dialect, input);
  const hits = await toHits(db, matches, { words, isFuzzy });
  // A file or a note on a restricted record is as restricted as the record.
  return { hits: input.hideRestricted ? hits.filter((hit) => !hit.isRestricted) : hits, isFuzzy };
}

/** The ids of the records that a search of one type finds, as it ranks them; nothing of them is read. */
export async function foundIds(
  db: DbReader,
  dialect: DialectOperations,
  text: string,
  type: SearchHit['type'],
): Promise<string[]> {
  const { matches } = await findMatches(db, dialect, { text, types: [type], limit: mostFound, hideRestricted: false });
  return matches.map((match) => match.recordId);
}

/** The piece around the first word of a search in each of some records, by their ids; '' where the title has it. */
export async function piecesAround(
  db: DbReader,
  text: string,
  records: readonly { readonly id: string; readonly type: SearchHit['type']; readonly title: string }[],
): Promise<ReadonlyMap<string, string>> {
  const words = wordsOf(text);
  const others = records.filter((record) => matchRanges(record.title, words).length === 0);
  const bodies = await bodiesOf(
    db,
    others.map((record) => ({ type: record.type, recordId: record.id })),
  );
  return new Map(others.map(({ id }) => [id, snippetAround(bodies.get(id) ?? '', words).text]));
}

/** More than any coalition decides; below the number of values that a statement takes. */
const mostFound = 20_000;

async function findMatches(
  db: DbReader,
  dialect: DialectOperations,
  input: SearchInput,
): Promise<{ matches: SearchMatch[]; words: string[]; isFuzzy: boolean }> {
  const words = wordsOf(input.text);
  if (words.length === 0 || input.types.length === 0) return { matches: [], words, isFuzzy: false };
  const query: SearchQuery = { words, types: input.types, limit: input.limit, hideRestricted: input.hideRestricted };
  const matches = await dialect.search.find(db, query);
  const digits = phoneDigits(input.text);
  if (matches.length === 0 && digits.length >= 4 && digits.length >= input.text.replace(/\s/g, '').length / 2) {
    matches.push(...(await dialect.search.find(db, { ...query, words: [digits] })));
  }
  if (matches.length > 0) return { matches, words, isFuzzy: false };
  return { matches: await nearMatches(db, dialect, query), words, isFuzzy: true };
}

/** The words of a query as the index knows them: folded, split at everything that is no letter and no digit. */
function wordsOf(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, 12);
}

async function nearMatches(db: DbReader, dialect: DialectOperations, query: SearchQuery): Promise<SearchMatch[]> {
  const candidates = await dialect.search.findNear(db, { ...query, limit: 200 });
  return candidates
    .map((match) => ({ match, score: nearness(query.words, foldText(match.title)) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, query.limit)
    .map(({ match }) => match);
}

async function toHits(
  db: DbReader,
  matches: readonly SearchMatch[],
  { words, isFuzzy }: { readonly words: readonly string[]; readonly isFuzzy: boolean },
): Promise<SearchHit[]> {
  // The index holds only types of the contract.
  const typed = matches.map((match) => ({
    ...match,
    type: match.recordType as SearchHit['type'],
    on: placeOf(match),
  }));
  const untitled = typed
    .filter((match) => match.title === '')
    .map((match) => ({ type: match.type, id: match.recordId }));
  const labels = await recordLabels(db, [...untitled, ...typed.flatMap((match) => match.on ?? [])]);
  // A near miss is one of the name: no text has its letters.
  const isNamed = (match: SearchMatch) =>
    (isFuzzy && match.title !== '') ||
    [match.title, match.title && match.subtitle].some((text) => matchRanges(text, words).length > 0);
  // Texts are read only where a snippet is cut from them: for a name that is as much work as all the rest.
  const bodies = await bodiesOf(
    db,
    typed.filter((match) => !isNamed(match)),
  );
  return typed.map((match) => {
    const title = match.title || (labels.get(match.recordId)?.label ?? '');
    // What hangs on a partner is placed by the partner's name; a partner by role and organization.
    const subtitle = match.on === null ? match.subtitle : (labels.get(match.on.id)?.label ?? '');
    const titleRanges = matchRanges(title, words);
    const snippet = isNamed(match) ? { text: '', ranges: [] } : snippetAround(bodies.get(match.recordId) ?? '', words);
    return {
      type: match.type,
      id: match.recordId,
      title,
      titleRanges,
      subtitle,
      snippet: snippet.text,
      snippetRanges: snippet.ranges,
      isRestricted: match.isRestricted || (match.on !== null && labels.get(match.on.id)?.isRestricted === true),
      on: match.on,
    };
  });
}

function placeOf({ recordType, parent }: SearchMatch): SearchHit['on'] {
  const [kind, id] = parent.split('/');
  const type = (recordType === 'attachments' ? attachmentRecordTypes : withParts).find((each) => each === kind);
  return type === undefined || id === undefined ? null : { type, id };
}

const withParts = ['people', 'organizations', 'tasks'] as const;
