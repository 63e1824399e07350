import type { PartnerState } from '#shared/domain/import-state.ts';
import { foldText } from '#shared/text.ts';

import { emptyPartner } from '../partners/partner-mapping.ts';
import type { OrganizationRow, PersonRow } from '../schema/partners.ts';

/** The place that stands beside a person's name. */
export interface PrimaryPlace {
  readonly organizationId: string;
  readonly organizationName: string;
  readonly title: string;
  readonly sector: string;
}

/** The row of a new person, with everything that follows from it. */
export function newPersonRowOf(
  id: string,
  now: string,
  state: PartnerState,
  primary: PrimaryPlace | undefined,
): PersonRow {
  return {
    ...newPartnerColumns(id, now, state),
    ...personTextColumns(state),
    consents: '[]',
    do_not_contact: state.doNotContact ? 1 : 0,
    may_contact: 0,
    is_public_official: 0,
    organization_id: primary?.organizationId ?? '',
    organization_name: primary?.organizationName ?? '',
    sort_organization: foldText(primary?.organizationName ?? ''),
    title: primary?.title ?? '',
    sector: primary?.sector ?? '',
  };
}

/** The row of a new organization, with everything that follows from it. */
export function newOrganizationRowOf(id: string, now: string, state: PartnerState): OrganizationRow {
  return { ...newPartnerColumns(id, now, state), ...organizationColumns(state), secondary_sectors: '[]' };
}

/** The columns of a person's row that a state decides; what the file does not know is left out. */
export function personPatchOf(state: PartnerState): Partial<PersonRow> {
  return { ...partnerColumns(state), ...personTextColumns(state), do_not_contact: state.doNotContact ? 1 : 0 };
}

/** The columns of an organization's row that a state decides. */
export function organizationPatchOf(state: PartnerState): Partial<OrganizationRow> {
  return { ...partnerColumns(state), ...organizationColumns(state) };
}

function newPartnerColumns(id: string, now: string, state: PartnerState) {
  const city = state.addresses[0]?.city ?? '';
  return {
    ...emptyPartner(id, now),
    ...partnerColumns(state),
    sort_name: foldText(state.name),
    email: state.emails[0]?.value ?? '',
    phone: state.phones[0]?.value ?? '',
    city,
    sort_city: foldText(city),
  };
}

function partnerColumns(state: PartnerState) {
  return {
    name: state.name,
    emails: listText(state.emails),
    phones: listText(state.phones),
    addresses: listText(state.addresses),
    links: listText(state.links),
    languages: listText(state.languages),
    description: state.description,
    stage: state.texts.stage ?? 'identified',
    owner_id: state.texts.ownerId ?? '',
  };
}

function personTextColumns({ texts }: PartnerState) {
  return {
    prefix: texts.prefix ?? '',
    given_name: texts.givenName ?? '',
    middle_name: texts.middleName ?? '',
    family_name: texts.familyName ?? '',
    suffix: texts.suffix ?? '',
    nickname: texts.nickname ?? '',
    alias: texts.alias ?? '',
    pronouns: texts.pronouns ?? '',
    birthday: texts.birthday ?? '',
    preferred_channel: texts.preferredChannel ?? '',
    lived_experience_on: '',
  };
}

function organizationColumns(state: PartnerState) {
  return {
    also_known_as: listText(state.alsoKnownAs),
    kind: state.texts.kind ?? '',
    sector: state.texts.sector ?? '',
    website: state.texts.website ?? '',
  };
}

function listText(list: readonly unknown[]): string {
  return list.length === 0 ? '[]' : JSON.stringify(list);
}
