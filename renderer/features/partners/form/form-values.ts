import { consentChannels } from '#shared/content/consent-statuses.ts';
import type { Address, Consent, ContactPoint } from '#shared/contract/contact-fields.ts';
import type { Organization } from '#shared/contract/organizations.ts';
import type { Person } from '#shared/contract/people.ts';

import { isSame } from '../table-search.ts';

type Known = 'id' | 'version' | 'lastContactOn' | 'nextFollowUpOn' | 'createdAt' | 'updatedAt' | 'isInTrash';

/** Everything of a person that a form changes. */
export type PersonFields = Omit<Person, Known>;

/** Everything of an organization that a form changes. */
export type OrganizationFields = Omit<Organization, Known>;

/** What both forms share. */
export type PartnerFormFields = Pick<PersonFields, keyof PersonFields & keyof OrganizationFields>;

const emptyShared = {
  name: '',
  emails: [],
  phones: [],
  addresses: [],
  links: [],
  languages: [],
  description: '',
  stage: 'identified',
  ladder: '',
  ownerId: null,
  backupOwnerId: null,
  isArchived: false,
  isRestricted: false,
  tagIds: [],
  custom: {},
} satisfies PartnerFormFields;

/** A person of whom nothing is known yet. */
export const emptyPerson: PersonFields = {
  ...emptyShared,
  prefix: '',
  givenName: '',
  middleName: '',
  familyName: '',
  suffix: '',
  nickname: '',
  alias: '',
  pronouns: '',
  preferredChannel: '',
  consents: [],
  doNotContact: false,
  isPublicOfficial: false,
  birthday: '',
  livedExperienceOn: null,
};

/** An organization of which nothing is known yet. */
export const emptyOrganization: OrganizationFields = {
  ...emptyShared,
  alsoKnownAs: [],
  kind: '',
  sector: '',
  secondarySectors: [],
  website: '',
};

/** The fields of a record that a form changes, without what storage keeps for itself. */
export function personFieldsOf(person: Person): PersonFields {
  const {
    id: _id,
    version: _version,
    lastContactOn: _last,
    nextFollowUpOn: _next,
    createdAt: _created,
    updatedAt: _updated,
    isInTrash: _trash,
    ...fields
  } = person;
  return fields;
}

/** The fields of a record that a form changes, without what storage keeps for itself. */
export function organizationFieldsOf(organization: Organization): OrganizationFields {
  const {
    id: _id,
    version: _version,
    lastContactOn: _last,
    nextFollowUpOn: _next,
    createdAt: _created,
    updatedAt: _updated,
    isInTrash: _trash,
    ...fields
  } = organization;
  return fields;
}

/** The fields that a person changed: what is sent to storage, and what another one's changes are not overwritten by. */
export function changedFields<Fields extends object>(before: Fields, after: Fields): Partial<Fields> {
  const known = new Map<string, unknown>(Object.entries(before));
  const changed = Object.entries(after).filter(([field, value]) => !isSame(known.get(field), value));
  // Only fields of the same object were kept.
  return Object.fromEntries(changed) as Partial<Fields>;
}

/** The fields without lines that were added and left empty. */
export function withoutEmptyLines<Fields extends PartnerFormFields>(fields: Fields): Fields {
  const filled = (points: readonly ContactPoint[]): ContactPoint[] =>
    points.map((point) => ({ ...point, value: point.value.trim() })).filter((point) => point.value !== '');
  return {
    ...fields,
    name: fields.name.trim(),
    emails: filled(fields.emails),
    phones: filled(fields.phones),
    links: filled(fields.links),
    addresses: fields.addresses.filter((address) => !isEmptyAddress(address)),
  };
}

/** The consent of every channel; one that nobody asked about says so. */
export function consentOf(consents: readonly Consent[], channel: string): Consent {
  return (
    consents.find((consent) => consent.channel === channel) ?? {
      channel,
      status: 'not-asked',
      givenOn: null,
      source: '',
    }
  );
}

/** The consents with one changed; those that say nothing are left out. */
export function withConsent(consents: readonly Consent[], changed: Consent): Consent[] {
  const known: readonly string[] = consentChannels.map((channel) => channel.id);
  const others = consents.filter((consent) => consent.channel !== changed.channel);
  const saysNothing = changed.status === 'not-asked' && changed.givenOn === null && changed.source === '';
  const all = saysNothing ? others : [...others, changed];
  return all.toSorted((one, other) => known.indexOf(one.channel) - known.indexOf(other.channel));
}

function isEmptyAddress(address: Address): boolean {
  return [address.street, address.city, address.region, address.postalCode, address.country].every(
    (part) => part.trim() === '',
  );
}
