import { useQuery } from '@tanstack/react-query';
import { orpc } from '#renderer/api/orpc-query.ts';
import type { PartnerType } from '#shared/contract/base.ts';
import type { Organization } from '#shared/contract/organizations.ts';
import type { Person } from '#shared/contract/people.ts';
import type { Role } from '#shared/contract/roles.ts';

/** A record with its roles, whichever of the two it is. */
export type Partner =
  | { readonly type: 'people'; readonly record: Person; readonly roles: readonly Role[] }
  | { readonly type: 'organizations'; readonly record: Organization; readonly roles: readonly Role[] };

/** Reads a person or an organization with its roles; what was read stays while it is read again. */
export function usePartner(
  type: PartnerType,
  id: string,
): { readonly partner: Partner | undefined; readonly error: Error | null } {
  const person = useQuery(
    orpc.people.get.queryOptions({
      input: { id },
      enabled: type === 'people',
      meta: { shows: ['people', 'roles', 'followUps'] },
    }),
  );
  const organization = useQuery(
    orpc.organizations.get.queryOptions({
      input: { id },
      enabled: type === 'organizations',
      meta: { shows: ['organizations', 'roles', 'followUps'] },
    }),
  );
  if (type === 'people') {
    return {
      partner: person.data === undefined ? undefined : { type, record: person.data.person, roles: person.data.roles },
      error: person.error,
    };
  }
  return {
    partner:
      organization.data === undefined
        ? undefined
        : { type, record: organization.data.organization, roles: organization.data.roles },
    error: organization.error,
  };
}
