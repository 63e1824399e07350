import type { StepWriter } from '../changes/step-writer.ts';
import { organizationKeys, personKeys } from '../derived/partner-columns.ts';
import { organizationDocument, personDocument } from '../derived/search-documents.ts';
import { insertRows } from '../rows.ts';
import type { ContactKeyRow } from '../schema/derived.ts';
import type { OrganizationRow, PersonRow, RoleRow } from '../schema/partners.ts';
import type { RecordTagRow } from '../schema/workspace.ts';

/** New people whose derived columns are right already, with their roles and tags. */
export interface NewPeople {
  readonly people: readonly PersonRow[];
  readonly roles: readonly RoleRow[];
  readonly tags: readonly RecordTagRow[];
}

/** Lets other calls through between two tables; the transaction stays open. */
export type GiveWay = () => Promise<void>;

/** Adds new people in bulk: their keys and search documents are written with them, so that nothing has to be looked up again. */
export async function insertNewPeople(
  writer: StepWriter,
  { people, roles, tags }: NewPeople,
  giveWay: GiveWay,
): Promise<void> {
  if (people.length === 0) return;
  const isComplete = { isComplete: true };
  await writer.insert('people', people, isComplete);
  await giveWay();
  await writer.insert('roles', roles, isComplete);
  await writer.insert('record_tags', tags, isComplete);
  await insertKeys(writer, people.flatMap(personKeys));
  await giveWay();
  await writer.dialect.search.add(writer.trx, people.map(personDocument));
}

/** Adds new organizations in bulk. */
export async function insertNewOrganizations(
  writer: StepWriter,
  organizations: readonly OrganizationRow[],
  tags: readonly RecordTagRow[],
  giveWay: GiveWay,
): Promise<void> {
  if (organizations.length === 0) return;
  const isComplete = { isComplete: true };
  await writer.insert('organizations', organizations, isComplete);
  await writer.insert('record_tags', tags, isComplete);
  await insertKeys(writer, organizations.flatMap(organizationKeys));
  await giveWay();
  await writer.dialect.search.add(writer.trx, organizations.map(organizationDocument));
}

/** In their own order, so that neighbours share pages. */
async function insertKeys(writer: StepWriter, keys: readonly ContactKeyRow[]): Promise<void> {
  const order = (key: ContactKeyRow) => `${key.kind} ${key.key}`;
  const sorted = keys
    .map((key) => ({ key, place: order(key) }))
    .toSorted((left, right) => (left.place < right.place ? -1 : 1));
  await insertRows(
    writer.trx,
    writer.dialect,
    'contact_keys',
    sorted.map(({ key }) => key),
  );
}
