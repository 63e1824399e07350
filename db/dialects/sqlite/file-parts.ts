import { sql } from 'kysely';

import type { FilePartId } from '#shared/contract/housekeeping.ts';

import type { DbReader } from '../dialect.ts';

/** How many bytes of the file each part takes. Reads every page: in a large workspace this belongs in the reading thread. */
export async function fileParts(db: DbReader): Promise<{ part: FilePartId; bytes: number }[]> {
  const { rows } = await sql<{ name: string; bytes: number }>`
    select coalesce(master.tbl_name, stat.name) as name, sum(stat.pgsize) as bytes
    from dbstat as stat left join sqlite_master as master on master.name = stat.name
    where stat.aggregate = 1 group by 1`.execute(db);
  const { rows: pages } = await sql<{ unused: number }>`
    select freelist_count * page_size as unused from pragma_freelist_count(), pragma_page_size()`.execute(db);
  const sizes = new Map<FilePartId, number>([['unused', pages[0]?.unused ?? 0]]);
  for (const { name, bytes } of rows) {
    const part = partOf(name);
    sizes.set(part, (sizes.get(part) ?? 0) + bytes);
  }
  return [...sizes].map(([part, bytes]) => ({ part, bytes })).toSorted((one, two) => two.bytes - one.bytes);
}

function partOf(table: string): FilePartId {
  return partsByTable.find(([, names]) => names.test(table))?.[0] ?? 'planning';
}

const partsByTable: readonly (readonly [FilePartId, RegExp])[] = [
  ['search', /^search/],
  ['history', /^change/],
  ['files', /^attachment/],
  ['contacts', /^(interaction|note|follow_up|promise|contact_)/],
  ['partners', /^(people|organizations|roles|relationships|assessments|custom_|record_tags|duplicate_|merges|stance_)/],
  ['other', /^(sqlite_|workspace|members|saved_views|import_|metric_)/],
];
