import type { PartnerType } from '#shared/contract/base.ts';
import type { Reachability } from '#shared/domain/outreach/may-reach.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { parseAddresses } from '../json.ts';
import { parseConsents } from '../partners/partner-mapping.ts';
import { selectInBatches } from '../records/in-batches.ts';

/** Where somebody is met. */
export interface PlaceToMeet {
  /** The first address on one line; '' where there is none. */
  readonly address: string;
  /** What orders addresses as one walks: code, town, street, number; those without a street are the last. */
  readonly walkKey: string;
  /** Whether there is a street to go to. */
  readonly hasStreet: boolean;
}

/** What a list of outreach shows of a partner, and whether they may be contacted. */
export interface ReachablePartner extends Reachability, PlaceToMeet {
  readonly id: string;
  readonly name: string;
  readonly givenName: string;
  readonly title: string;
  readonly organizationName: string;
  readonly email: string;
  readonly phone: string;
  readonly isRestricted: boolean;
  readonly lastContactOn: string;
}

/** Partners in use by their ids; those in the trash are left out. */
export async function reachablePartners(
  db: DbReader,
  type: PartnerType,
  ids: readonly string[],
): Promise<Map<string, ReachablePartner>> {
  const shared = ['id', 'name', 'email', 'phone', 'addresses', 'is_restricted', 'last_contact_on'] as const;
  if (type === 'organizations') {
    const rows = await selectInBatches(ids, (batch) =>
      db.selectFrom('organizations').select(shared).where('id', 'in', batch).where('deleted_at', '=', '').execute(),
    );
    return new Map(
      rows.map((row) => [
        row.id,
        {
          ...sharedFacts(row),
          givenName: row.name,
          title: '',
          organizationName: row.name,
          doNotContact: false,
          consents: [],
          isPerson: false,
        },
      ]),
    );
  }
  const rows = await selectInBatches(ids, (batch) =>
    db
      .selectFrom('people')
      .select([...shared, 'given_name', 'nickname', 'title', 'organization_name', 'do_not_contact', 'consents'])
      .where('id', 'in', batch)
      .where('deleted_at', '=', '')
      .execute(),
  );
  return new Map(
    rows.map((row) => [
      row.id,
      {
        ...sharedFacts(row),
        givenName: row.nickname || row.given_name || row.name,
        title: row.title,
        organizationName: row.organization_name,
        doNotContact: row.do_not_contact === 1,
        consents: parseConsents(row.consents),
        isPerson: true,
      },
    ]),
  );
}

/** The first of stored addresses as a place to go to; without one, the last of a walk. */
export function placeOf(addresses: string): PlaceToMeet {
  const [first] = parseAddresses(addresses);
  if (first === undefined) return { address: '', walkKey: '\uffff', hasStreet: false };
  const { street, city, region, postalCode } = first;
  const [, number = '', name = street] = /^\s*(\d+)\S*\s+(.*)$/s.exec(street) ?? [];
  return {
    address: [street.replace(/\s*\n\s*/g, ', '), city, [region, postalCode].filter(Boolean).join(' ')]
      .filter(Boolean)
      .join(', '),
    walkKey: [...(street.trim() === '' ? ['\ufffe'] : []), postalCode, city, name, number.padStart(6, '0')]
      .join('\t')
      .toLowerCase(),
    hasStreet: street.trim() !== '',
  };
}

function sharedFacts(row: {
  id: string;
  name: string;
  email: string;
  phone: string;
  addresses: string;
  is_restricted: number;
  last_contact_on: string;
}) {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    phone: row.phone,
    ...placeOf(row.addresses),
    hasEmail: row.email !== '',
    hasPhone: row.phone !== '',
    hasAddress: row.addresses !== '' && row.addresses !== '[]',
    isRestricted: row.is_restricted === 1,
    lastContactOn: row.last_contact_on,
  };
}
