import { sql, type ExpressionBuilder, type SqlBool } from 'kysely';

import { assetStatuses } from '#shared/content/asset-words.ts';
import type { AssetFilter, AssetFlag, AssetSummary } from '#shared/contract/asset-fields.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';
import { foldText } from '#shared/text.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { recordLabels } from '../records/record-labels.ts';
import { selectInBatches } from '../records/in-batches.ts';
import type { AssetRow } from '../schema/assets.ts';
import type { Database } from '../schema/database.ts';
import { segmentNames, storiesOf } from './linked-proof.ts';
import { statusOf } from './step-facts.ts';

/** Which slice of the list, in which order. */
export interface AssetListQuery {
  readonly filter: AssetFilter;
  readonly sort: 'updated' | 'title' | 'published' | 'status';
  readonly isDescending: boolean;
  readonly offset: number;
  readonly limit: number;
}

/** A text that expires in so many days is told of. */
const expiringDays = 14;

/** A slice of the assets in use with its size, and how many there are of each status under the other filters. */
export async function listAssets(
  db: DbReader,
  query: AssetListQuery,
  today: IsoDay,
): Promise<{ rows: AssetSummary[]; total: number; byStatus: Record<string, number> }> {
  const matching = db.selectFrom('assets').where((where) => condition(where, query.filter));
  const direction = query.isDescending ? 'desc' : 'asc';
  const ids = await matching
    .select('id')
    .orderBy(orders[query.sort], direction)
    .orderBy('id', direction)
    .limit(query.limit)
    .offset(query.offset)
    .execute();
  const byStatus = await countByStatus(db, query.filter);
  const total =
    query.filter.status === ''
      ? Object.values(byStatus).reduce((sum, count) => sum + count, 0)
      : (byStatus[query.filter.status] ?? 0);
  const rows = await rowsInOrder(
    db,
    ids.map(({ id }) => id),
  );
  return { rows: await assetSummaries(db, rows, today), total, byStatus };
}

/** The first cards of each status, the latest first. */
export async function assetBoard(db: DbReader, filter: AssetFilter, limit: number, today: IsoDay) {
  const byStatus = await countByStatus(db, filter);
  const columns = [];
  for (const { id: status } of assetStatuses) {
    const ids = await db
      .selectFrom('assets')
      .where((where) => condition(where, { ...filter, status }))
      .select('id')
      .orderBy('updated_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit)
      .execute();
    const rows = await rowsInOrder(
      db,
      ids.map(({ id }) => id),
    );
    columns.push({ status, total: byStatus[status] ?? 0, cards: await assetSummaries(db, rows, today) });
  }
  return columns;
}

/** Assets as lists show them, in the order of the rows. */
export async function assetSummaries(db: DbReader, rows: readonly ListedRow[], today: IsoDay): Promise<AssetSummary[]> {
  const ids = rows.map((row) => row.id);
  const owners = await recordLabels(
    db,
    rows.flatMap((row) => (row.owner_person_id === '' ? [] : [{ type: 'people', id: row.owner_person_id }])),
  );
  const segments = await segmentNames(
    db,
    rows.map((row) => row.segment_id),
  );
  const approved = await selectInBatches(ids, (batch) =>
    db
      .selectFrom('asset_approvals')
      .select(['asset_id', 'hash'])
      .where('asset_id', 'in', batch)
      .where('step', '=', 'approved')
      .where('answer', '=', 'approve')
      .execute(),
  );
  const stories = await storiesOf(db, ids, today);
  const originals = await selectInBatches(
    rows.map((row) => row.translation_of).filter((id) => id !== ''),
    (batch) => db.selectFrom('assets').select(['id', 'hash']).where('id', 'in', batch).execute(),
  );
  const hashes = new Map(originals.map((row) => [row.id, row.hash]));
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    kind: row.kind,
    title: row.title,
    status: statusOf(row.status),
    language: row.language,
    channel: row.channel,
    campaignId: row.campaign_id || null,
    segment: segments.get(row.segment_id) ?? '',
    owner: owners.get(row.owner_person_id) ?? null,
    isCrisis: row.is_crisis === 1,
    publishedOn: row.published_on || null,
    expiresOn: row.expires_on || null,
    updatedAt: row.updated_at,
    flags: flagsOf(row, {
      approvals: approved.filter((each) => each.asset_id === row.id).map(({ hash }) => hash),
      isBehind: row.translation_of !== '' && (hashes.get(row.translation_of) ?? row.source_hash) !== row.source_hash,
      hasLostStory: (stories.get(row.id) ?? []).some((story) => story.consent !== 'fine'),
      today,
    }),
  }));
}

/** The columns that a list reads: no texts. */
const listed = [
  'id',
  'version',
  'updated_at',
  'kind',
  'title',
  'status',
  'language',
  'channel',
  'campaign_id',
  'segment_id',
  'owner_person_id',
  'is_crisis',
  'hash',
  'published_on',
  'published_hash',
  'expires_on',
  'translation_of',
  'source_hash',
] as const;
type ListedRow = Pick<AssetRow, (typeof listed)[number]>;

interface FlagFacts {
  /** The hashes that were approved. */
  readonly approvals: readonly string[];
  readonly isBehind: boolean;
  readonly hasLostStory: boolean;
  readonly today: IsoDay;
}

/** What a list shows beside a title. What is out and is not what was approved, or not what the text says now, was edited after approval. */
function flagsOf(row: ListedRow, facts: FlagFacts): AssetFlag[] {
  const isOut = row.published_hash !== '' && row.status !== 'retired';
  const isApproved = facts.approvals.includes(row.published_hash);
  const isEdited = isOut && (row.hash !== row.published_hash || (!isApproved && facts.approvals.length > 0));
  const isOver = row.expires_on !== '' && row.expires_on < facts.today;
  const isSoonOver = row.expires_on !== '' && !isOver && row.expires_on <= addDays(facts.today, expiringDays);
  return [
    ...(isEdited ? (['edited'] as const) : []),
    ...(isOut && !isApproved && !isEdited ? (['unapproved'] as const) : []),
    ...(isOver && row.status !== 'retired' ? (['expired'] as const) : []),
    ...(isSoonOver && row.status !== 'retired' ? (['expiring'] as const) : []),
    ...(facts.isBehind ? (['behind'] as const) : []),
    ...(facts.hasLostStory ? (['story'] as const) : []),
  ];
}

async function countByStatus(db: DbReader, filter: AssetFilter): Promise<Record<string, number>> {
  const rows = await db
    .selectFrom('assets')
    .where((where) => condition(where, { ...filter, status: '' }))
    .select(({ fn }) => ['status', fn.countAll().as('count')])
    .groupBy('status')
    .execute();
  return Object.fromEntries(rows.map((row) => [row.status, Number(row.count)]));
}

function condition(where: ExpressionBuilder<Database, 'assets'>, filter: AssetFilter) {
  const words = foldText(filter.text).split(/\s+/u).filter(Boolean);
  const equals = [
    ['status', filter.status],
    ['kind', filter.kind],
    ['language', filter.language],
    ['owner_person_id', filter.ownerId],
    ['campaign_id', filter.campaignId],
  ] as const;
  return where.and([
    where('deleted_at', '=', ''),
    ...equals.flatMap(([column, value]) => (value === '' ? [] : [where(column, '=', value)])),
    ...words.map((word) => sql<SqlBool>`sort_title like ${`%${word.replaceAll(/[\\%_]/gu, '\\$&')}%`} escape '\\'`),
  ]);
}

async function rowsInOrder(db: DbReader, ids: readonly string[]): Promise<ListedRow[]> {
  const rows = await selectInBatches(ids, (batch) =>
    db.selectFrom('assets').select(listed).where('id', 'in', batch).execute(),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

const orders = {
  updated: 'updated_at',
  title: 'sort_title',
  published: 'published_on',
  status: 'status',
} as const;
