import { stances } from '#shared/content/stances.ts';
import type { CustomValues } from '#shared/contract/custom-fields.ts';
import type { PartnerState } from '#shared/domain/import-state.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { parseAddresses, parseContactPoints, parseWords } from '../json.ts';
import { customValuesOf } from '../custom-fields/values-repository.ts';
import { tagsOf } from '../partners/record-tags-repository.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { isLive } from '../records/live.ts';
import type { OrganizationRow, PersonRow } from '../schema/partners.ts';

/** A record of the workspace, ready to have rows laid over it. */
export interface LoadedPartner {
  readonly row: PersonRow | OrganizationRow;
  readonly state: PartnerState;
  readonly tagIds: readonly string[];
  /** Whether it has any role, ended ones included. */
  readonly hasRole: boolean;
}

/** Records by their ids, with tags and roles; those in the trash are left out. `tagNames` are the names of all tags. */
export async function loadPartners(
  db: DbReader,
  type: 'people' | 'organizations',
  ids: readonly string[],
  tagNames: ReadonlyMap<string, string>,
): Promise<Map<string, LoadedPartner>> {
  const rows: (PersonRow | OrganizationRow)[] = await selectInBatches<PersonRow | OrganizationRow>(ids, (batch) =>
    db.selectFrom(type).selectAll().where('id', 'in', batch).where(isLive(type)).execute(),
  );
  const tags = await tagsOf(
    db,
    rows.map((row) => row.id),
  );
  const custom = await customValuesOf(
    db,
    rows.map((row) => row.id),
  );
  const roles =
    type === 'people'
      ? await rolesOfPeople(
          db,
          rows.map((row) => row.id),
        )
      : new Map<string, PartnerState['places']>();
  return new Map(
    rows.map((row) => {
      const tagIds = tags.get(row.id) ?? [];
      const places = roles.get(row.id) ?? [];
      return [
        row.id,
        {
          row,
          state: partnerStateOf(
            row,
            type,
            places,
            tagIds.map((id) => tagNames.get(id) ?? ''),
            custom.get(row.id) ?? {},
          ),
          tagIds,
          hasRole: places.length > 0,
        },
      ];
    }),
  );
}

/** A record as rows are laid over it; what stands in other tables is given beside it. */
export function partnerStateOf(
  row: PersonRow | OrganizationRow,
  kind: 'people' | 'organizations',
  places: PartnerState['places'] = [],
  tags: string[] = [],
  custom: CustomValues = {},
): PartnerState {
  return {
    kind,
    name: row.name,
    texts: {
      stage: row.stage,
      ownerId: row.owner_id,
      stance: stanceWord(row),
      ...('given_name' in row ? personTexts(row) : { sector: row.sector, kind: row.kind, website: row.website }),
    },
    emails: parseContactPoints(row.emails),
    phones: parseContactPoints(row.phones),
    addresses: parseAddresses(row.addresses),
    links: parseContactPoints(row.links),
    alsoKnownAs: 'also_known_as' in row ? parseWords(row.also_known_as) : [],
    languages: parseWords(row.languages),
    tags,
    places,
    description: row.description,
    doNotContact: 'do_not_contact' in row && row.do_not_contact === 1,
    custom: Object.fromEntries(Object.entries(custom).map(([field, { value }]) => [field, value])),
  };
}

/** The id of the stance that was given; one that follows from an organization's people is none. */
function stanceWord(row: PersonRow | OrganizationRow): string {
  const known = row.stance_is_derived === 1 ? undefined : stances.find(({ value }) => value === row.stance);
  return known?.id ?? '';
}

function personTexts(row: PersonRow): PartnerState['texts'] {
  return {
    prefix: row.prefix,
    givenName: row.given_name,
    middleName: row.middle_name,
    familyName: row.family_name,
    suffix: row.suffix,
    nickname: row.nickname,
    alias: row.alias,
    pronouns: row.pronouns,
    birthday: row.birthday,
    preferredChannel: row.preferred_channel,
  };
}

async function rolesOfPeople(db: DbReader, personIds: readonly string[]): Promise<Map<string, PartnerState['places']>> {
  const rows = await selectInBatches(personIds, (batch) =>
    db
      .selectFrom('roles')
      .select(['id', 'person_id', 'organization_id', 'title'])
      .where('person_id', 'in', batch)
      .orderBy('id')
      .execute(),
  );
  const places = new Map<string, PartnerState['places']>();
  for (const row of rows)
    places.set(row.person_id, [
      ...(places.get(row.person_id) ?? []),
      { organization: row.organization_id, title: row.title, roleId: row.id },
    ]);
  return places;
}
