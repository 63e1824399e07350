import { namedOrganizations, type NamedOrganization } from '#db/imports/named-organizations.ts';
import { newOrganizationRowOf, newPersonRowOf, organizationPatchOf, personPatchOf } from '#db/imports/partner-rows.ts';
import { loadPartners, type LoadedPartner } from '#db/imports/partner-states.ts';
import { insertNewOrganizations, insertNewPeople, type GiveWay } from '#db/imports/write-partners.ts';
import type { StepWriter } from '#db/changes/step-writer.ts';
import type { OrganizationRow, PersonRow, RoleRow } from '#db/schema/partners.ts';
import type { RecordTagRow } from '#db/schema/workspace.ts';
import { insertTag, tagNames as allTagNames } from '#db/tags/tags-repository.ts';
import { newRoleRow } from '#db/roles/roles-repository.ts';
import { newId } from '#shared/ids.ts';
import { foldText } from '#shared/text.ts';
import type { ImportDraft } from '#shared/domain/import-draft.ts';
import { emptyState, layOver, type PartnerState } from '#shared/domain/import-state.ts';

import { nameOfImport, type ImportSession } from './import-session.ts';
import { newStance, writeBeside, type BesideDraft } from './write-beside.ts';

/** What a group of rows says about one record; `recordId` is '' for a new one. */
export interface RecordDraft {
  readonly recordId: string;
  readonly draft: ImportDraft;
}

/** What was written so far, in records. */
export interface WrittenCounts {
  people: number;
  organizations: number;
  changedPeople: number;
  changedOrganizations: number;
  /** Organizations that people's rows brought along. */
  newOrganizations: number;
}

/** Writes drafts to the workspace, part by part, and knows what was made before. */
export interface ImportWriter {
  readonly counts: WrittenCounts;
  writeOrganizations(writer: StepWriter, records: readonly RecordDraft[]): Promise<number>;
  /** Makes organizations that people's rows name, by their numbers in the session. */
  makeNamed(writer: StepWriter, numbers: readonly number[]): Promise<void>;
  writePeople(writer: StepWriter, records: readonly RecordDraft[]): Promise<number>;
}

export function importWriter({ organizations, plan, hold }: ImportSession, giveWay: GiveWay): ImportWriter {
  const counts: WrittenCounts = {
    people: 0,
    organizations: 0,
    changedPeople: 0,
    changedOrganizations: 0,
    newOrganizations: 0,
  };
  const known = new Map<string, NamedOrganization>();
  const source = `Import of ${nameOfImport(plan)}`;
  let tags: Map<string, string> | undefined;
  let tagNames = new Map<string, string>();

  /** The ids of tags by name; those that do not exist are made. */
  const tagIdsOf = async (writer: StepWriter, names: readonly string[]): Promise<string[]> => {
    if (tags === undefined) {
      tagNames = await allTagNames(writer.trx);
      tags = new Map([...tagNames].map(([id, name]) => [foldText(name), id]));
    }
    const ids: string[] = [];
    for (const name of names) {
      const folded = foldText(name);
      if (folded === '') continue;
      const id = tags.get(folded) ?? newId();
      if (!tags.has(folded)) {
        await insertTag(writer, id, name);
        tags.set(folded, id);
        tagNames.set(id, name);
      }
      if (!ids.includes(id)) ids.push(id);
    }
    return ids;
  };

  const load = async (writer: StepWriter, kind: 'people' | 'organizations', records: readonly RecordDraft[]) => {
    const ids = records.map((record) => record.recordId).filter(Boolean);
    if (ids.length === 0) return new Map<string, LoadedPartner>();
    await tagIdsOf(writer, []);
    return loadPartners(writer.trx, kind, ids, tagNames);
  };

  const learn = async (writer: StepWriter, records: readonly RecordDraft[]) => {
    const ids = records
      .flatMap(({ draft }) => draft.places.map((place) => organizations.tokenOf(place.organization)))
      .filter((id) => !known.has(id));
    for (const [id, organization] of await namedOrganizations(writer.trx, [...new Set(ids)]))
      known.set(id, organization);
  };

  const tagRows = async (
    writer: StepWriter,
    type: 'people' | 'organizations',
    recordId: string,
    names: readonly string[],
    present: readonly string[] = [],
  ): Promise<RecordTagRow[]> => {
    const wanted = plan.tagName.trim() === '' ? names : [...names, plan.tagName.trim()];
    if (wanted.length === 0) return [];
    return (await tagIdsOf(writer, wanted))
      .filter((id) => !present.includes(id))
      .map((id) => ({ record_id: recordId, tag_id: id, record_type: type }));
  };

  const writePlaces = (now: string, personId: string, state: PartnerState, hasRole: boolean): RoleRow[] =>
    state.places
      .filter((place) => place.roleId === '')
      .map((place, index) =>
        newRoleRow(now, {
          id: newId(),
          personId,
          organizationId: place.organization,
          title: place.title,
          isPrimary: index === 0 && !hasRole,
        }),
      );

  return {
    counts,

    async writeOrganizations(writer, records) {
      const loaded = await load(writer, 'organizations', records);
      const fresh: OrganizationRow[] = [];
      const links: RecordTagRow[] = [];
      const changed: Change<OrganizationRow>[] = [];
      const changedLinks: RecordTagRow[] = [];
      const beside: BesideDraft[] = [];
      for (const { recordId, draft } of records) {
        const partner = loaded.get(recordId);
        const state = partner?.state ?? emptyState('organizations');
        const stance = state.texts.stance;
        const said = partner === undefined ? draft : hold(draft, state);
        const isChanged = layOver(state, said, organizations.tokenOf);
        const besides = { custom: said.custom, stance: newStance(stance, state) };
        if (partner === undefined) {
          const row = newOrganizationRowOf(newId(), writer.now, state);
          fresh.push(row);
          links.push(...(await tagRows(writer, 'organizations', row.id, state.tags)));
          beside.push({ id: row.id, ...besides });
          organizations.setMade(draft.name, row.id);
          known.set(row.id, row);
        } else if (isChanged && 'also_known_as' in partner.row) {
          changed.push({ row: partner.row, patch: organizationPatchOf(state) });
          changedLinks.push(...(await tagRows(writer, 'organizations', recordId, state.tags, partner.tagIds)));
          beside.push({ id: recordId, ...besides });
        }
      }
      await insertNewOrganizations(writer, fresh, links, giveWay);
      await writer.updateEach('organizations', changed);
      await writer.insert('record_tags', changedLinks);
      await writeBeside(writer, 'organizations', beside, source);
      counts.organizations += fresh.length;
      counts.changedOrganizations += changed.length;
      return fresh.length + changed.length;
    },

    async makeNamed(writer, numbers) {
      const rows: OrganizationRow[] = [];
      const links: RecordTagRow[] = [];
      for (const number of numbers) {
        const state = emptyState('organizations');
        state.name = organizations.nameOf(number);
        const sector = organizations.sectorOf(number);
        if (sector !== '') state.texts.sector = sector;
        const row = newOrganizationRowOf(newId(), writer.now, state);
        rows.push(row);
        links.push(...(await tagRows(writer, 'organizations', row.id, [])));
        organizations.setMade(row.name, row.id);
        known.set(row.id, row);
      }
      await insertNewOrganizations(writer, rows, links, giveWay);
      counts.newOrganizations += rows.length;
    },

    async writePeople(writer, records) {
      await learn(writer, records);
      const loaded = await load(writer, 'people', records);
      const fresh: PersonRow[] = [];
      const roles: RoleRow[] = [];
      const links: RecordTagRow[] = [];
      const changed: Change<PersonRow>[] = [];
      const changedRoles: RoleRow[] = [];
      const changedLinks: RecordTagRow[] = [];
      const titles: { id: string; title: string }[] = [];
      let touched = 0;
      const beside: BesideDraft[] = [];
      for (const { recordId, draft } of records) {
        const partner = loaded.get(recordId);
        const state = partner?.state ?? emptyState('people');
        const stance = state.texts.stance;
        const before = new Map(state.places.map((place) => [place.roleId, place.title]));
        const said = partner === undefined ? draft : hold(draft, state);
        const isChanged = layOver(state, said, organizations.tokenOf);
        const besides = { custom: said.custom, stance: newStance(stance, state) };
        if (partner === undefined) {
          const id = newId();
          const own = writePlaces(writer.now, id, state, false);
          const [first] = own;
          const organization = known.get(first?.organization_id ?? '');
          const primary =
            first === undefined || organization === undefined
              ? undefined
              : {
                  organizationId: organization.id,
                  organizationName: organization.name,
                  title: first.title,
                  sector: organization.sector,
                };
          fresh.push(newPersonRowOf(id, writer.now, state, primary));
          roles.push(...own);
          links.push(...(await tagRows(writer, 'people', id, state.tags)));
          beside.push({ id, ...besides });
        } else if (isChanged && 'given_name' in partner.row) {
          touched++;
          changed.push({ row: partner.row, patch: personPatchOf(state) });
          changedRoles.push(...writePlaces(writer.now, recordId, state, partner.hasRole));
          titles.push(
            ...state.places
              .filter((place) => place.roleId !== '' && before.get(place.roleId) !== place.title)
              .map((place) => ({ id: place.roleId, title: place.title })),
          );
          changedLinks.push(...(await tagRows(writer, 'people', recordId, state.tags, partner.tagIds)));
          beside.push({ id: recordId, ...besides });
        }
      }
      await insertNewPeople(writer, { people: fresh, roles, tags: links }, giveWay);
      await writer.updateEach('people', changed);
      for (const { id, title } of titles) await writer.update('roles', id, { title });
      await writer.insert('roles', changedRoles);
      await writer.insert('record_tags', changedLinks);
      await writeBeside(writer, 'people', beside, source);
      counts.people += fresh.length;
      counts.changedPeople += touched;
      return fresh.length + touched;
    },
  };
}

interface Change<Row> {
  readonly row: Row;
  readonly patch: Partial<Row>;
}
