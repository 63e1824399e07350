import { emailKey, foldText, phoneDigits, websiteHost } from '#shared/text.ts';

import { parseAddresses, parseContactPoints, parseWords } from '../json.ts';
import { parseConsents } from '../partners/partner-mapping.ts';
import type { ContactKeyRow } from '../schema/derived.ts';
import type { OrganizationRow, PersonRow } from '../schema/partners.ts';

type PartnerFacts = Pick<PersonRow, 'name' | 'emails' | 'phones' | 'addresses'>;

/** The columns of a partner that follow from its own fields. */
export function ownDerivedColumns(
  row: PartnerFacts,
): Pick<PersonRow, 'sort_name' | 'email' | 'phone' | 'city' | 'sort_city'> {
  const city = parseAddresses(row.addresses)[0]?.city ?? '';
  return {
    sort_name: foldText(row.name),
    email: parseContactPoints(row.emails)[0]?.value ?? '',
    phone: parseContactPoints(row.phones)[0]?.value ?? '',
    city,
    sort_city: foldText(city),
  };
}

/** The columns of a person that follow from the primary role; all '' without one. */
export function roleDerivedColumns(
  role: { organization_id: string; organization_name: string; title: string; sector: string } | undefined,
): Pick<PersonRow, 'organization_id' | 'organization_name' | 'sort_organization' | 'title' | 'sector'> {
  return {
    organization_id: role?.organization_id ?? '',
    organization_name: role?.organization_name ?? '',
    sort_organization: foldText(role?.organization_name ?? ''),
    title: role?.title ?? '',
    sector: role?.sector ?? '',
  };
}

/** 1 when a person agreed to be contacted in at least one way and did not ask for no contact; to be quoted is no contact. */
export function mayContact(row: Pick<PersonRow, 'consents' | 'do_not_contact'>): number {
  const isGiven = parseConsents(row.consents).some(
    ({ channel, status }) => status === 'given' && channel !== 'quote-by-name',
  );
  return isGiven && row.do_not_contact === 0 ? 1 : 0;
}

/** What a person is recognised by: e-mail addresses, phone numbers of seven digits and more, folded name. */
export function personKeys(row: Pick<PersonRow, 'id' | 'name' | 'emails' | 'phones'>): ContactKeyRow[] {
  return unique([
    ...pointKeys(row, 'people'),
    { kind: 'name', key: foldText(row.name), record_id: row.id, record_type: 'people' },
  ]);
}

/** What an organization is recognised by: as a person, and its other names and website. */
export function organizationKeys(
  row: Pick<OrganizationRow, 'id' | 'name' | 'emails' | 'phones' | 'also_known_as' | 'website'>,
): ContactKeyRow[] {
  const names = [row.name, ...parseWords(row.also_known_as)].map((name) => ({
    kind: 'name',
    key: foldText(name),
    record_id: row.id,
    record_type: 'organizations',
  }));
  return unique([
    ...pointKeys(row, 'organizations'),
    ...names,
    { kind: 'host', key: websiteHost(row.website), record_id: row.id, record_type: 'organizations' },
  ]);
}

function pointKeys(
  row: { id: string; emails: string; phones: string },
  type: 'people' | 'organizations',
): ContactKeyRow[] {
  const emails = parseContactPoints(row.emails).map((point) => ({
    kind: 'email',
    key: emailKey(point.value),
    record_id: row.id,
    record_type: type,
  }));
  const phones = parseContactPoints(row.phones).map((point) => ({
    kind: 'phone',
    key: phoneDigits(point.value),
    record_id: row.id,
    record_type: type,
  }));
  return [...emails, ...phones.filter((phone) => phone.key.length >= 7)];
}

function unique(keys: readonly ContactKeyRow[]): ContactKeyRow[] {
  const seen = new Map<string, ContactKeyRow>();
  for (const key of keys) if (key.key !== '') seen.set(`${key.kind}\n${key.key}`, key);
  return [...seen.values()];
}
