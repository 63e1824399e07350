import type { PartnerRef } from '#shared/contract/base.ts';
import { AppError } from '#shared/errors.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from './in-batches.ts';
import { isLive } from './live.ts';

/** Fails with `notFound` for the first partner that does not exist or is in the trash. Answers the partners' names by id. */
export async function demandPartners(db: DbReader, refs: readonly PartnerRef[]): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const type of ['people', 'organizations'] as const) {
    const ids = refs.filter((ref) => ref.type === type).map((ref) => ref.id);
    const rows = await selectInBatches(ids, (batch) =>
      db.selectFrom(type).select(['id', 'name']).where('id', 'in', batch).where(isLive(type)).execute(),
    );
    const found = new Map(rows.map((row) => [row.id, row.name]));
    const missing = ids.find((id) => !found.has(id));
    if (missing !== undefined) throw new AppError('notFound', { type, id: missing });
    for (const [id, name] of found) names.set(id, name);
  }
  return names;
}

/** Fails with `notFound` for a member that does not exist; nobody is fine. */
export async function demandMember(db: DbReader, id: string | null | undefined): Promise<void> {
  if (id === undefined || id === null || id === '') return;
  const found = await db.selectFrom('members').select('id').where('id', '=', id).executeTakeFirst();
  if (found === undefined) throw new AppError('notFound', { type: 'members', id });
}

/** What a partner is called; one in the trash is found, and one that is nowhere has no name. */
export async function partnerName(db: DbReader, { type, id }: PartnerRef): Promise<string> {
  return (await db.selectFrom(type).select('name').where('id', '=', id).executeTakeFirst())?.name ?? '';
}
