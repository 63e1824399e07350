import type { Person, PersonDraft, PersonPatch, PersonSummary } from '#shared/contract/people.ts';
import { AppError } from '#shared/errors.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import { mayContact, ownDerivedColumns } from '../derived/partner-columns.ts';
import { customInputOf, customValuesOf } from '../custom-fields/values-repository.ts';
import type { DbReader } from '../dialects/dialect.ts';
import {
  defined,
  emptyPartner,
  flag,
  json,
  nothing,
  parseConsents,
  partnerFieldsOf,
  partnerPatchColumns,
  partnerSummaryOf,
} from '../partners/partner-mapping.ts';
import { tagsOf } from '../partners/record-tags-repository.ts';
import { selectInBatches } from '../records/in-batches.ts';
import type { PersonRow } from '../schema/partners.ts';

/** A person with their tags. Fails with `notFound`; one in the trash is found. */
export async function getPerson(db: DbReader, id: string): Promise<Person> {
  const row = await db.selectFrom('people').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'people', id });
  const tags = await tagsOf(db, [id]);
  return { ...personOf(row), tagIds: tags.get(id) ?? [], custom: await customInputOf(db, id) };
}

/** People as they are stored, in the order of the ids; who is gone is left out. */
export async function personRows(db: DbReader, ids: readonly string[]): Promise<PersonRow[]> {
  const rows = await selectInBatches(ids, (batch) =>
    db.selectFrom('people').selectAll().where('id', 'in', batch).execute(),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Rows of the table as screens know them, with their tags. */
export async function personSummaries(db: DbReader, rows: readonly PersonRow[]): Promise<PersonSummary[]> {
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
    alias: row.alias || null,
    pronouns: row.pronouns || null,
    organizationId: row.organization_id || null,
    organizationName: row.organization_name || null,
    title: row.title || null,
    sector: row.sector || null,
    tagIds: tags.get(row.id) ?? [],
    custom: custom.get(row.id) ?? {},
    doNotContact: row.do_not_contact === 1,
    isPublicOfficial: row.is_public_official === 1,
  }));
}

/** Adds a person; the name is a must, everything else can wait. */
export async function insertPerson(writer: StepWriter, id: string, draft: PersonDraft): Promise<void> {
  await writer.insert('people', [newPersonRow(id, writer.now, draft)]);
}

/** The row of a new person, its own derived columns filled in. */
export function newPersonRow(id: string, now: string, draft: PersonPatch): PersonRow {
  const row: PersonRow = {
    ...emptyPartner(id, now),
    prefix: '',
    given_name: '',
    middle_name: '',
    family_name: '',
    suffix: '',
    nickname: '',
    alias: '',
    pronouns: '',
    preferred_channel: '',
    consents: '[]',
    do_not_contact: 0,
    may_contact: 0,
    is_public_official: 0,
    birthday: '',
    lived_experience_on: '',
    organization_id: '',
    organization_name: '',
    sort_organization: '',
    title: '',
    sector: '',
    ...personColumns(draft),
  };
  return { ...row, ...ownDerivedColumns(row), may_contact: mayContact(row) };
}

/** The columns for the fields that a patch names. */
export function personColumns(patch: PersonPatch): Partial<PersonRow> {
  return {
    ...partnerPatchColumns(patch),
    ...defined({
      prefix: patch.prefix,
      given_name: patch.givenName,
      middle_name: patch.middleName,
      family_name: patch.familyName,
      suffix: patch.suffix,
      nickname: patch.nickname,
      alias: patch.alias,
      pronouns: patch.pronouns,
      preferred_channel: patch.preferredChannel,
      consents: json(patch.consents),
      do_not_contact: flag(patch.doNotContact),
      is_public_official: flag(patch.isPublicOfficial),
      birthday: patch.birthday,
      lived_experience_on: nothing(patch.livedExperienceOn),
    }),
  };
}

function personOf(row: PersonRow): Omit<Person, 'tagIds' | 'custom'> {
  return {
    ...partnerFieldsOf(row),
    prefix: row.prefix,
    givenName: row.given_name,
    middleName: row.middle_name,
    familyName: row.family_name,
    suffix: row.suffix,
    nickname: row.nickname,
    alias: row.alias,
    pronouns: row.pronouns,
    preferredChannel: row.preferred_channel,
    consents: parseConsents(row.consents),
    doNotContact: row.do_not_contact === 1,
    isPublicOfficial: row.is_public_official === 1,
    birthday: row.birthday,
    livedExperienceOn: row.lived_experience_on || null,
  };
}

/** The name of the first of several people who must not be contacted; undefined when all may be. */
export async function firstNotToContact(db: DbReader, ids: readonly string[]): Promise<string | undefined> {
  const rows = await selectInBatches(ids, (batch) =>
    db.selectFrom('people').select('name').where('id', 'in', batch).where('do_not_contact', '=', 1).execute(),
  );
  return rows[0]?.name;
}
