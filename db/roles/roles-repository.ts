import type { Role } from '#shared/contract/roles.ts';
import { AppError } from '#shared/errors.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { defined, flag, nothing } from '../partners/partner-mapping.ts';
import type { RoleRow } from '../schema/partners.ts';

/** The fields of a role that a form sends. */
export interface RoleFields {
  readonly title?: string | undefined;
  readonly isPrimary?: boolean | undefined;
  readonly startsOn?: string | null | undefined;
  readonly endsOn?: string | null | undefined;
  readonly speaksFor?: boolean | undefined;
}

/** Where people are now, the primary place first, by the id of the person; organizations in the trash are left out. */
export async function currentPlaces(
  db: DbReader,
  personIds: readonly string[],
): Promise<Map<string, { readonly name: string; readonly title: string }[]>> {
  const rows = await db
    .selectFrom('roles')
    .innerJoin('organizations', 'organizations.id', 'roles.organization_id')
    .select(['roles.person_id', 'roles.title', 'organizations.name'])
    .where('roles.person_id', 'in', personIds)
    .where('roles.ends_on', '=', '')
    .where('organizations.deleted_at', '=', '')
    .orderBy('roles.is_primary', 'desc')
    .orderBy('roles.id')
    .execute();
  const places = new Map<string, { readonly name: string; readonly title: string }[]>();
  for (const { person_id: id, name, title } of rows) places.set(id, [...(places.get(id) ?? []), { name, title }]);
  return places;
}

/** A partner's roles: current ones first, the primary one on top, ended ones by their end. */
export async function rolesOf(
  db: DbReader,
  partner: { type: 'people' | 'organizations'; id: string },
): Promise<Role[]> {
  const rows = await selectRoles(db)
    .where(partner.type === 'people' ? 'roles.person_id' : 'roles.organization_id', '=', partner.id)
    .where('people.deleted_at', '=', '')
    .where('organizations.deleted_at', '=', '')
    .orderBy((builder) => builder.case().when('roles.ends_on', '=', '').then(0).else(1).end())
    .orderBy('roles.is_primary', 'desc')
    .orderBy('roles.ends_on', 'desc')
    .orderBy('people.sort_name')
    .orderBy('roles.id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    personId: row.person_id,
    personName: row.person_name,
    personAlias: row.person_alias || null,
    personIsRestricted: row.person_is_restricted === 1,
    organizationId: row.organization_id,
    organizationName: row.organization_name,
    organizationIsRestricted: row.organization_is_restricted === 1,
    title: row.title,
    isPrimary: row.is_primary === 1,
    startsOn: row.starts_on || null,
    endsOn: row.ends_on || null,
    speaksFor: row.speaks_for === 1,
  }));
}

/** One role with the names on both sides. Fails with `notFound`. */
export async function getRoleNames(
  db: DbReader,
  id: string,
): Promise<{ person_id: string; person_name: string; organization_name: string }> {
  const row = await selectRoles(db).where('roles.id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'roles', id });
  return row;
}

/** Adds a role. The first one of a person is primary; a new primary one takes the place of the old. */
export async function insertRole(
  writer: StepWriter,
  role: { id: string; personId: string; organizationId: string } & RoleFields,
): Promise<void> {
  demandDays(role.startsOn ?? null, role.endsOn ?? null);
  const others = await writer.trx
    .selectFrom('roles')
    .select(['id', 'is_primary'])
    .where('person_id', '=', role.personId)
    .execute();
  const isPrimary = role.isPrimary ?? (others.every((other) => other.is_primary === 0) && (role.endsOn ?? '') === '');
  if (isPrimary)
    await writer.updateMany(
      'roles',
      others.filter((other) => other.is_primary === 1).map((other) => other.id),
      { is_primary: 0 },
    );
  await writer.insert('roles', [newRoleRow(writer.now, { ...role, isPrimary })]);
}

/** The row of a new role. */
export function newRoleRow(
  now: string,
  role: { id: string; personId: string; organizationId: string } & RoleFields,
): RoleRow {
  return {
    id: role.id,
    version: 1,
    created_at: now,
    updated_at: now,
    person_id: role.personId,
    organization_id: role.organizationId,
    title: role.title ?? '',
    is_primary: role.isPrimary === true ? 1 : 0,
    starts_on: role.startsOn ?? '',
    ends_on: role.endsOn ?? '',
    speaks_for: role.speaksFor === true ? 1 : 0,
  };
}

/** Changes a role; answers its version and whether anything changed. */
export async function updateRole(
  writer: StepWriter,
  id: string,
  version: number,
  patch: RoleFields,
): Promise<{ version: number; isChanged: boolean }> {
  const row = await writer.trx.selectFrom('roles').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'roles', id });
  demandDays(
    patch.startsOn === undefined ? row.starts_on : patch.startsOn,
    patch.endsOn === undefined ? row.ends_on : patch.endsOn,
  );
  if (patch.isPrimary === true) {
    const others = await writer.trx
      .selectFrom('roles')
      .select('id')
      .where('person_id', '=', row.person_id)
      .where('id', '<>', id)
      .where('is_primary', '=', 1)
      .execute();
    await writer.updateMany(
      'roles',
      others.map((other) => other.id),
      { is_primary: 0 },
    );
  }
  const columns = defined({
    title: patch.title,
    is_primary: flag(patch.isPrimary),
    starts_on: nothing(patch.startsOn),
    ends_on: nothing(patch.endsOn),
    speaks_for: flag(patch.speaksFor),
  });
  return writer.update('roles', id, columns, version);
}

function demandDays(startsOn: string | null, endsOn: string | null): void {
  if (startsOn && endsOn && endsOn < startsOn)
    throw new AppError('invalid', { field: 'endsOn', reason: 'endsBeforeStart', value: endsOn });
}

function selectRoles(db: DbReader) {
  return db
    .selectFrom('roles')
    .innerJoin('people', 'people.id', 'roles.person_id')
    .innerJoin('organizations', 'organizations.id', 'roles.organization_id')
    .selectAll('roles')
    .select([
      'people.name as person_name',
      'people.alias as person_alias',
      'people.is_restricted as person_is_restricted',
      'organizations.name as organization_name',
      'organizations.is_restricted as organization_is_restricted',
    ]);
}
