import type { Member } from '#shared/contract/members.ts';
import { AppError } from '#shared/errors.ts';
import { compareTexts, foldText } from '#shared/text.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { defined, flag, nothing } from '../partners/partner-mapping.ts';
import type { MemberRow } from '../schema/workspace.ts';

/** The fields of a member that a form sends. */
export interface MemberFields {
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly isActive?: boolean | undefined;
  readonly personId?: string | null | undefined;
}

/** How many tints avatars have. */
const tints = 6;

/** All members: the one who uses this computer first, then by name. */
export async function listMembers(db: DbReader): Promise<Member[]> {
  const meId = await readMeId(db);
  const rows = await memberRows(db);
  const place = (row: MemberRow) => `${row.id === meId ? 0 : 1}${foldText(row.name)}`;
  return rows
    .map((row) => ({ row, place: place(row) }))
    .toSorted((left, right) => compareTexts(left.place, right.place))
    .map(({ row }) => ({
      id: row.id,
      version: row.version,
      name: row.name,
      email: row.email,
      isActive: row.is_active === 1,
      personId: row.person_id || null,
      tint: row.tint,
      isMe: row.id === meId,
    }));
}

/** Everybody who is or was a member, as they are stored. */
export async function memberRows(db: DbReader): Promise<MemberRow[]> {
  return db.selectFrom('members').selectAll().orderBy('id').execute();
}

/** One member. Fails with `notFound`. */
export async function getMember(db: DbReader, id: string): Promise<MemberRow> {
  const row = await findMember(db, id);
  if (row === undefined) throw new AppError('notFound', { type: 'members', id });
  return row;
}

/** One member, or undefined when there is none of this id. */
export async function findMember(db: DbReader, id: string): Promise<MemberRow | undefined> {
  return db.selectFrom('members').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The member who uses this computer; '' when nobody was named. */
export async function readMeId(db: DbReader): Promise<string> {
  return (await db.selectFrom('workspace').select('me_id').executeTakeFirst())?.me_id ?? '';
}

/** Adds a member; the tints of the avatars go round. */
export async function insertMember(
  writer: StepWriter,
  id: string,
  fields: MemberFields & { readonly name: string },
): Promise<void> {
  const { count } = await writer.trx
    .selectFrom('members')
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  const row: MemberRow = {
    id,
    version: 1,
    created_at: writer.now,
    updated_at: writer.now,
    name: fields.name,
    email: fields.email ?? '',
    tint: Number(count) % tints,
    is_active: fields.isActive === false ? 0 : 1,
    person_id: fields.personId ?? '',
  };
  await writer.insert('members', [row]);
}

/** Changes a member; answers the version and whether anything changed. */
export async function updateMember(
  writer: StepWriter,
  id: string,
  version: number,
  patch: MemberFields,
): Promise<{ version: number; isChanged: boolean }> {
  return writer.update(
    'members',
    id,
    defined({
      name: patch.name,
      email: patch.email,
      is_active: flag(patch.isActive),
      person_id: nothing(patch.personId),
    }),
    version,
  );
}

/** The member who is linked with a person; null for nobody. */
export async function memberOfPerson(
  db: DbReader,
  personId: string,
): Promise<{ readonly id: string; readonly name: string } | null> {
  const row = await db
    .selectFrom('members')
    .select(['id', 'name'])
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row ?? null;
}

/** Says in the file which member uses this computer. */
export async function writeMeId(writer: StepWriter, id: string): Promise<void> {
  const workspace = await writer.trx.selectFrom('workspace').select('id').executeTakeFirstOrThrow();
  await writer.update('workspace', workspace.id, { me_id: id });
}
