import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { orpc } from '#renderer/api/orpc-query.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import type { Option } from '#renderer/ui/index.ts';

import { plainQuery } from './built-in-views.ts';
import { choiceLabel } from './vocabularies.ts';

/** Organizations whose names hold what was typed, as options; the first twenty by name, in discreet mode without restricted ones. */
export function useOrganizationSearch(text: string): {
  readonly options: readonly Option[];
  readonly isLoading: boolean;
} {
  const { discreet } = useDeviceSettings();
  const found = useQuery(
    orpc.organizations.page.queryOptions({
      input: { ...plainQuery, text: text.slice(0, 1_000), archived: 'include', cursor: null, limit: 20 },
      placeholderData: keepPreviousData,
      meta: { shows: ['organizations'] },
    }),
  );
  const options =
    found.data?.rows
      .filter((row) => !(discreet && row.isRestricted))
      .map((row) => ({
        id: row.id,
        label: row.name,
        ...(row.sector !== null && { detail: choiceLabel('sectors', row.sector) }),
      })) ?? [];
  return { options, isLoading: found.isFetching };
}

/** People whose names hold what was typed, as options; the first twenty by name, in discreet mode without restricted ones. */
export function usePersonSearch(text: string): { readonly options: readonly Option[]; readonly isLoading: boolean } {
  const { discreet } = useDeviceSettings();
  const found = useQuery(
    orpc.people.page.queryOptions({
      input: { ...plainQuery, text: text.slice(0, 1_000), archived: 'include', cursor: null, limit: 20 },
      placeholderData: keepPreviousData,
      meta: { shows: ['people'] },
    }),
  );
  const options =
    found.data?.rows
      .filter((row) => !(discreet && row.isRestricted))
      .map((row) => ({
        id: row.id,
        label: row.name,
        ...(row.organizationName !== null && { detail: row.organizationName }),
      })) ?? [];
  return { options, isLoading: found.isFetching };
}

/** The names of organizations by id, as far as they are read. */
export function useOrganizationNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const results = useQueries({
    queries: ids.map((id) =>
      orpc.organizations.get.queryOptions({ input: { id }, meta: { shows: ['organizations'] } }),
    ),
  });
  return new Map(
    ids.flatMap((id, index) => {
      const name = results[index]?.data?.organization.name;
      return name === undefined ? [] : [[id, name]];
    }),
  );
}
