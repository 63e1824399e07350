import type BetterSqlite from 'better-sqlite3';

import type { StorageClient } from '#electron/storage/service.ts';
import { assetStatuses } from '#shared/content/asset-words.ts';

import { compare, type BenchResult } from './measure.ts';

const today = '2026-03-10';
const rounds = 20;

/** What the list, the board and metric m12 read at 5,000 texts; each beside the plainest SQL that reads the same rows. */
export async function assetJobs(client: StorageClient, raw: BetterSqlite.Database): Promise<BenchResult[]> {
  const page = raw.prepare(
    `select id, kind, title, status, language, channel, published_on, hash, published_hash from assets
     where deleted_at = '' order by updated_at desc, id desc limit 100 offset ?`,
  );
  const column = raw.prepare(
    `select id, kind, title, status, language, channel, published_on, hash, published_hash from assets
     where deleted_at = '' and status = ? order by updated_at desc, id desc limit 30`,
  );
  const published = raw.prepare(
    `select a.id, v.facts, p.step from assets a
     left join asset_versions v on v.asset_id = a.id and v.hash = a.published_hash
     left join asset_approvals p on p.asset_id = a.id and p.hash = a.published_hash
     where a.deleted_at = '' and a.published_on > ? and a.published_on <= ?`,
  );
  return [
    await compare(
      'asset list, a page by the latest change',
      100,
      rounds,
      (round) => client.assets.list({ filter: {}, offset: (round % 20) * 100 }),
      (round) => page.all((round % 20) * 100),
    ),
    await compare(
      'asset board, first cards of eight steps',
      240,
      rounds,
      () => client.assets.board({ filter: {} }),
      () => assetStatuses.map(({ id }) => column.all(id)),
    ),
    await compare(
      'message discipline over a year',
      3_333,
      rounds,
      () => client.metrics.records({ id: 'm12', today }),
      () => published.all('2025-03-10', today),
    ),
  ];
}
