import type { SubjectRef } from '#shared/contract/horizon.ts';

/** The person and the organization that a row names; '' names nobody. */
export function partiesOf(row: { readonly person_id?: string; readonly organization_id?: string }): SubjectRef[] {
  const named = [
    { type: 'people' as const, id: row.person_id ?? '' },
    { type: 'organizations' as const, id: row.organization_id ?? '' },
  ];
  return named.filter(({ id }) => id !== '');
}
