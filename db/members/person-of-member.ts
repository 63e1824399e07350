import { foldText } from '#shared/text.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { isLive } from '../records/live.ts';

/** The person whose record a member is: the one that is linked, else the only one of that name; '' when there is none. */
export async function personOfMember(db: DbReader, memberId: string): Promise<string> {
  const member = await db
    .selectFrom('members')
    .select(['name', 'person_id'])
    .where('id', '=', memberId)
    .executeTakeFirst();
  if (member === undefined || member.person_id !== '') return member?.person_id ?? '';
  const named = await db
    .selectFrom('people')
    .select('id')
    .where('sort_name', '=', foldText(member.name))
    .where(isLive('people'))
    .limit(2)
    .execute();
  return named.length === 1 ? (named[0]?.id ?? '') : '';
}
