import type {
  Organization,
  OrganizationDraft,
  OrganizationPatch,
  OrganizationSummary,
} from '#shared/contract/organizations.ts';
import { AppError } from '#shared/errors.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import { ownDerivedColumns } from '../derived/partner-columns.ts';
import { customInputOf, customValuesOf } from '../custom-fields/values-repository.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { parseWords } from '../json.ts';
import {
  defined,
  emptyPartner,
  json,
  partnerFieldsOf,
  partnerPatchColumns,
  partnerSummaryOf,
} from '../partners/partner-mapping.ts';
import { tagsOf } from '../partners/record-tags-repository.ts';
import { selectInBatches } from '../records/in-batches.ts';
import type { OrganizationRow } from '../schema/partners.ts';

/** An organization with its tags. Fails with `notFound`; one in the trash is found. */
export async function getOrganization(db: DbReader, id: string): Promise<Organization> {
  const row = await db.selectFrom('organizations').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'organizations', id });
  const tags = await tagsOf(db, [id]);
  return {
    ...partnerFieldsOf(row),
    alsoKnownAs: parseWords(row.also_known_as),
    kind: row.kind,
    sector: row.sector,
    secondarySectors: parseWords(row.secondary_sectors),
    website: row.website,
    tagIds: tags.get(id) ?? [],
    custom: await customInputOf(db, id),
  };
}

/** Organizations as they are stored, in the order of the ids; who is gone is left out. */
export async function organizationRows(db: DbReader, ids: readonly string[]): Promise<OrganizationRow[]> {
  const rows = await selectInBatches(ids, (batch) =>
    db.selectFrom('organizations').selectAll().where('id', 'in', batch).execute(),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Rows of the table as screens know them, with their tags. */
export async function organizationSummaries(
  db: DbReader,
  rows: readonly OrganizationRow[],
): Promise<OrganizationSummary[]> {
  const tags = await tagsOf(
    db,
    rows.map((row) => row.id),
  );
  const custom = await customValuesOf(
    db,
    rows.map((row) => row.id),
  );
  return rows.map((row) => ({
    ...partnerSummaryOf(row),
    sector: row.sector || null,
    secondarySectors: parseWords(row.secondary_sectors),
    kind: row.kind || null,
    website: row.website || null,
    tagIds: tags.get(row.id) ?? [],
    custom: custom.get(row.id) ?? {},
  }));
}

/** The organization with just this name, in any case and accent; the oldest where several have it. */
export async function findOrganizationByName(db: DbReader, sortName: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('organizations')
    .select('id')
    .where('sort_name', '=', sortName)
    .where('deleted_at', '=', '')
    .orderBy('id')
    .executeTakeFirst();
  return row?.id;
}

/** Adds an organization; the name is a must, everything else can wait. */
export async function insertOrganization(writer: StepWriter, id: string, draft: OrganizationDraft): Promise<void> {
  await writer.insert('organizations', [newOrganizationRow(id, writer.now, draft)]);
}

/** The row of a new organization, its own derived columns filled in. */
export function newOrganizationRow(id: string, now: string, draft: OrganizationPatch): OrganizationRow {
  const row: OrganizationRow = {
    ...emptyPartner(id, now),
    also_known_as: '[]',
    kind: '',
    sector: '',
    secondary_sectors: '[]',
    website: '',
    ...organizationColumns(draft),
  };
  return { ...row, ...ownDerivedColumns(row) };
}

/** The columns for the fields that a patch names. */
export function organizationColumns(patch: OrganizationPatch): Partial<OrganizationRow> {
  return {
    ...partnerPatchColumns(patch),
    ...defined({
      also_known_as: json(patch.alsoKnownAs),
      kind: patch.kind,
      sector: patch.sector,
      secondary_sectors: json(patch.secondarySectors),
      website: patch.website,
    }),
  };
}
