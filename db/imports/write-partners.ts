import type { StepWriter } from '../changes/step-writer.ts';
import { organizationKeys, personKeys } from '../derived/partner-columns.ts';
import { organizationDocument, personDocument } from '../derived/search-documents.ts';
import { insertRows } from '../rows.ts';
import type { OrganizationRow, PersonRow, RecordTagRow, RoleRow } from '../schema.ts';

/** New people whose derived columns are right already, with their roles and tags. */
export interface NewPeople {
  readonly people: readonly PersonRow[];
  readonly roles: readonly RoleRow[];
  readonly tags: readonly RecordTagRow[];
}

/** Adds new people in bulk: their keys and search documents are written with them, so that nothing has to be looked up again. */
export async function insertNewPeople(writer: StepWriter, { people, roles, tags }: NewPeople): Promise<void> {
  if (people.length === 0) return;
  const isComplete = { isComplete: true };
  await writer.insert('people', people, isComplete);
  await writer.insert('roles', roles, isComplete);
  await writer.insert('record_tags', tags, isComplete);
  await insertRows(writer.trx, writer.dialect, 'contact_keys', people.flatMap(personKeys));
  await writer.dialect.search.add(writer.trx, people.map(personDocument));
}

/** Adds new organizations in bulk. */
export async function insertNewOrganizations(
  writer: StepWriter,
  organizations: readonly OrganizationRow[],
  tags: readonly RecordTagRow[],
): Promise<void> {
  if (organizations.length === 0) return;
  const isComplete = { isComplete: true };
  await writer.insert('organizations', organizations, isComplete);
  await writer.insert('record_tags', tags, isComplete);
  await insertRows(writer.trx, writer.dialect, 'contact_keys', organizations.flatMap(organizationKeys));
  await writer.dialect.search.add(writer.trx, organizations.map(organizationDocument));
}
