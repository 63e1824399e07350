import type { PartnerRef } from '#shared/contract/base.ts';
import { AppError } from '#shared/errors.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { parseContactPoints } from '../json.ts';
import { isLive } from './live.ts';

/** Where a partner is written to: the first address, and whether they agreed to be written to at all. Fails with `notFound`. */
export async function mailPartner(
  db: DbReader,
  { type, id }: PartnerRef,
): Promise<{ name: string; email: string; mayBeWrittenTo: boolean }> {
  if (type === 'people') {
    const row = await db
      .selectFrom('people')
      .select(['name', 'emails', 'do_not_contact'])
      .where('id', '=', id)
      .where(isLive('people'))
      .executeTakeFirst();
    if (row === undefined) throw new AppError('notFound', { type, id });
    return { name: row.name, email: firstOf(row.emails), mayBeWrittenTo: row.do_not_contact === 0 };
  }
  const row = await db
    .selectFrom('organizations')
    .select(['name', 'emails'])
    .where('id', '=', id)
    .where(isLive('organizations'))
    .executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type, id });
  return { name: row.name, email: firstOf(row.emails), mayBeWrittenTo: true };
}

function firstOf(emails: string): string {
  return parseContactPoints(emails)[0]?.value ?? '';
}
