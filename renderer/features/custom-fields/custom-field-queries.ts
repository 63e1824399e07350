import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { orpc } from '#renderer/api/orpc-query.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import type { PartnerRef } from '#shared/contract/base.ts';
import type { CustomField, CustomValues } from '#shared/contract/custom-fields.ts';
import type { CustomRecordType } from '#shared/domain/custom-fields/custom-field.ts';

const none: readonly CustomField[] = [];

/** The fields that people added to a record type, in their order; in discreet mode without restricted ones. */
export function useCustomFields(recordType: CustomRecordType): readonly CustomField[] {
  const { discreet } = useDeviceSettings();
  const all = useAllCustomFields();
  return useMemo(
    () => all?.filter((field) => field.recordType === recordType && !(discreet && field.isRestricted)) ?? none,
    [all, discreet, recordType],
  );
}

/** The fields of all record types; undefined until they are read. */
export function useAllCustomFields(): readonly CustomField[] | undefined {
  return useQuery(orpc.customFields.list.queryOptions({ input: {}, meta: { shows: ['customFields', 'trash'] } })).data;
}

/** What stands in the fields of a record; undefined until it is read. */
export function useCustomValues(recordType: CustomRecordType, recordId: string): CustomValues | undefined {
  const input = { recordType, recordId };
  return useQuery(orpc.customFields.values.queryOptions({ input, meta: { shows: ['customFields', recordType] } })).data;
}

/** A partner that a value points at. */
export function partnerOfValue(value: string): PartnerRef | null {
  const [type, id] = value.split('/');
  return (type === 'people' || type === 'organizations') && id !== undefined ? { type, id } : null;
}

/** The names of partners by `people/<id>`, as far as they are read; in discreet mode those of restricted ones are left out. */
export function usePartnerNames(values: readonly string[]): ReadonlyMap<string, string> {
  const { discreet } = useDeviceSettings();
  const ids = (type: PartnerRef['type']) =>
    values.flatMap((value) => {
      const partner = partnerOfValue(value);
      return partner?.type === type ? [partner.id] : [];
    });
  const [people, organizations] = [ids('people'), ids('organizations')];
  const found = useQueries({
    queries: people.map((id) => orpc.people.get.queryOptions({ input: { id }, meta: { shows: ['people'] } })),
  });
  const foundOrganizations = useQueries({
    queries: organizations.map((id) =>
      orpc.organizations.get.queryOptions({ input: { id }, meta: { shows: ['organizations'] } }),
    ),
  });
  const names = new Map<string, string>();
  for (const result of found) {
    const person = result.data?.person;
    if (person !== undefined && !(discreet && person.isRestricted)) names.set(`people/${person.id}`, person.name);
  }
  for (const result of foundOrganizations) {
    const organization = result.data?.organization;
    if (organization !== undefined && !(discreet && organization.isRestricted))
      names.set(`organizations/${organization.id}`, organization.name);
  }
  return names;
}
