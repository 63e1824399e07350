import { foldText } from '#shared/text.ts';

import type { DbReader } from '../dialects/dialect.ts';

/** The person record of a member: the only one in use with their name; '' when there is none, or more than one. */
export async function personOfMember(db: DbReader, memberId: string): Promise<string> {
  if (memberId === '') return '';
  const member = await db.selectFrom('members').select('name').where('id', '=', memberId).executeTakeFirst();
  if (member === undefined || member.name.trim() === '') return '';
  const people = await db
    .selectFrom('people')
    .select('id')
    .where('sort_name', '=', foldText(member.name))
    .where('deleted_at', '=', '')
    .limit(2)
    .execute();
  return people.length === 1 ? (people[0]?.id ?? '') : '';
}
