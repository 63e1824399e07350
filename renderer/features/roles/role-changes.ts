import { client } from '#renderer/api/client.ts';
import { afterSave, type SavedStep } from '#renderer/app/saving/after-save.ts';
import type { PartnerRef } from '#shared/contract/base.ts';
import type { Role } from '#shared/contract/roles.ts';

import type { RecordChoice } from './RecordField.tsx';

/** What a role says beside who and where. */
export type RoleFields = Pick<Role, 'title' | 'isPrimary' | 'startsOn' | 'endsOn' | 'speaksFor'>;

/** A role of which nothing is said yet. */
export const emptyRole: RoleFields = { title: '', isPrimary: false, startsOn: null, endsOn: null, speaksFor: false };

/** Gives a person a place in an organization; the other side is made first where it is new. Whoever calls tells of it. */
export async function createRole(of: PartnerRef, other: RecordChoice, fields: RoleFields): Promise<SavedStep> {
  const otherId =
    other.id ??
    (of.type === 'people'
      ? await client.organizations.create({ name: other.name })
      : await client.people.create({ name: other.name })
    ).id;
  const ends =
    of.type === 'people' ? { personId: of.id, organizationId: otherId } : { personId: otherId, organizationId: of.id };
  return client.roles.create({ ...ends, ...fields });
}

/** Takes a role away; person and organization stay. */
export async function removeRole(role: Role): Promise<void> {
  afterSave(await client.roles.remove({ id: role.id }));
}
