import { client } from '#renderer/api/client.ts';
import type { Changed, PartnerType, Saved } from '#shared/contract/base.ts';
import type { ListQuery, Outline, Selection } from '#shared/contract/filters.ts';
import type { OrganizationPatchInput, OrganizationSummary } from '#shared/contract/organizations.ts';
import type { PersonPatchInput, PersonSummary } from '#shared/contract/people.ts';

/** A row of either table. */
export type PartnerRow = PersonSummary | OrganizationSummary;

/** Whether the row is a person's. */
export function isPerson(row: PartnerRow): row is PersonSummary {
  return 'organizationName' in row;
}

/** What both tables can change in place. `sector` is an organization's own; a person has that of their organization. */
export type PartnerPatch = Pick<
  PersonPatchInput,
  'name' | 'stage' | 'ownerId' | 'backupOwnerId' | 'isArchived' | 'tagIds' | 'custom'
> &
  Pick<OrganizationPatchInput, 'sector' | 'kind'>;

/** What a bulk edit sets, puts on and takes off. */
export interface BulkChange {
  readonly patch?: Pick<PartnerPatch, 'stage' | 'ownerId' | 'isArchived' | 'sector' | 'custom'>;
  readonly addTagIds?: readonly string[];
  readonly removeTagIds?: readonly string[];
}

/** How many rows a page of a table holds. */
export const pageSize = 100;

/** The calls that the people and the organizations table share. */
export interface PartnerCalls {
  readonly outline: (query: ListQuery, signal?: AbortSignal) => Promise<Outline>;
  readonly page: (query: ListQuery, cursor: string | null, signal?: AbortSignal) => Promise<readonly PartnerRow[]>;
  readonly count: (selection: Selection, signal?: AbortSignal) => Promise<number>;
  readonly copy: (
    selection: Selection,
    columns: readonly string[],
  ) => Promise<{ readonly text: string; readonly count: number }>;
  readonly update: (id: string, version: number, patch: PartnerPatch) => Promise<Saved>;
  readonly bulkEdit: (selection: Selection, change: BulkChange) => Promise<Changed>;
}

/** The calls of a table. */
export const partnerCalls: Readonly<Record<PartnerType, PartnerCalls>> = {
  people: {
    outline: (query, signal) => client.people.outline({ ...query, pageSize }, options(signal)),
    page: async (query, cursor, signal) =>
      (await client.people.page({ ...query, cursor, limit: pageSize }, options(signal))).rows,
    count: async (selection, signal) => (await client.people.count({ selection }, options(signal))).count,
    copy: (selection, columns) => client.people.copy({ selection, columns: [...columns] }),
    update: (id, version, { sector: _sector, kind: _kind, ...patch }) => client.people.update({ id, version, patch }),
    bulkEdit: (selection, change) => {
      const { sector: _sector, ...patch } = change.patch ?? {};
      return client.people.bulkEdit({ selection, patch, ...tagLists(change) });
    },
  },
  organizations: {
    outline: (query, signal) => client.organizations.outline({ ...query, pageSize }, options(signal)),
    page: async (query, cursor, signal) =>
      (await client.organizations.page({ ...query, cursor, limit: pageSize }, options(signal))).rows,
    count: async (selection, signal) => (await client.organizations.count({ selection }, options(signal))).count,
    copy: (selection, columns) => client.organizations.copy({ selection, columns: [...columns] }),
    update: (id, version, patch) => client.organizations.update({ id, version, patch }),
    bulkEdit: (selection, change) =>
      client.organizations.bulkEdit({ selection, patch: change.patch ?? {}, ...tagLists(change) }),
  },
};

function options(signal: AbortSignal | undefined): { signal?: AbortSignal } {
  return signal === undefined ? {} : { signal };
}

function tagLists(change: BulkChange): { addTagIds: string[]; removeTagIds: string[] } {
  return { addTagIds: [...(change.addTagIds ?? [])], removeTagIds: [...(change.removeTagIds ?? [])] };
}
