import type { Address, Consent, ContactPoint } from '#shared/contract/contact-fields.ts';

import type { ownDerivedColumns } from '../derived/partner-columns.ts';
import { standingOf, unrated, type StandingColumns } from '../derived/standing-columns.ts';
import { parseAddresses, parseContactPoints, parseList, parseWords } from '../json.ts';
import type { PartnerColumns } from '../schema/partners.ts';

/** The fields that people and organizations share, as forms and profiles know them. */
export interface PartnerFields {
  name: string;
  emails: ContactPoint[];
  phones: ContactPoint[];
  addresses: Address[];
  links: ContactPoint[];
  languages: string[];
  description: string;
  stage: string;
  ladder: string;
  ownerId: string | null;
  backupOwnerId: string | null;
  isArchived: boolean;
  isRestricted: boolean;
}

type StoredFields = Omit<
  PartnerColumns,
  | 'id'
  | 'version'
  | 'created_at'
  | 'updated_at'
  | 'deleted_at'
  | keyof ReturnType<typeof ownDerivedColumns>
  | keyof StandingColumns
  | 'last_contact_on'
  | 'next_follow_up_on'
  | 'last_two_way_on'
  | 'highest_rank'
  | 'stage_on'
>;

/** The columns for the fields that a patch names; what it leaves out stays as it is. */
export function partnerPatchColumns(patch: {
  readonly [Field in keyof PartnerFields]?: PartnerFields[Field] | undefined;
}): Partial<StoredFields> {
  return defined({
    name: patch.name,
    emails: json(patch.emails),
    phones: json(patch.phones),
    addresses: json(patch.addresses),
    links: json(patch.links),
    languages: json(patch.languages),
    description: patch.description,
    stage: patch.stage,
    ladder: patch.ladder,
    owner_id: nothing(patch.ownerId),
    backup_owner_id: nothing(patch.backupOwnerId),
    is_archived: flag(patch.isArchived),
    is_restricted: flag(patch.isRestricted),
  });
}

/** A new partner before its fields are set. */
export function emptyPartner(id: string, now: string): PartnerColumns {
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    deleted_at: '',
    name: '',
    sort_name: '',
    emails: '[]',
    phones: '[]',
    addresses: '[]',
    links: '[]',
    languages: '[]',
    description: '',
    stage: 'identified',
    ladder: '',
    owner_id: '',
    backup_owner_id: '',
    is_archived: 0,
    is_restricted: 0,
    email: '',
    phone: '',
    city: '',
    sort_city: '',
    last_contact_on: '',
    next_follow_up_on: '',
    last_two_way_on: '',
    ...unrated,
    highest_rank: 1,
    stage_on: now.slice(0, 10),
  };
}

/** The shared fields of a row. */
export function partnerFieldsOf(row: PartnerColumns): PartnerFields & {
  lastContactOn: string | null;
  nextFollowUpOn: string | null;
  createdAt: string;
  updatedAt: string;
  isInTrash: boolean;
  id: string;
  version: number;
} {
  return {
    id: row.id,
    version: row.version,
    name: row.name,
    emails: parseContactPoints(row.emails),
    phones: parseContactPoints(row.phones),
    addresses: parseAddresses(row.addresses),
    links: parseContactPoints(row.links),
    languages: parseWords(row.languages),
    description: row.description,
    stage: row.stage,
    ladder: row.ladder,
    ownerId: row.owner_id || null,
    backupOwnerId: row.backup_owner_id || null,
    isArchived: row.is_archived === 1,
    isRestricted: row.is_restricted === 1,
    lastContactOn: row.last_contact_on || null,
    nextFollowUpOn: row.next_follow_up_on || null,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    isInTrash: row.deleted_at !== '',
  };
}

/** The shared columns of a table row, as summaries show them. */
export function partnerSummaryOf(row: PartnerColumns) {
  return {
    id: row.id,
    version: row.version,
    name: row.name,
    stage: row.stage,
    ownerId: row.owner_id || null,
    lastContactOn: row.last_contact_on || null,
    nextFollowUpOn: row.next_follow_up_on || null,
    ...standingOf(row),
    email: row.email || null,
    phone: row.phone || null,
    city: row.city || null,
    languages: parseWords(row.languages),
    isArchived: row.is_archived === 1,
    isRestricted: row.is_restricted === 1,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

/** Consents as they are stored. */
export function parseConsents(text: string): Consent[] {
  const statuses = new Set<unknown>(['not-asked', 'given', 'declined', 'withdrawn']);
  return parseList(
    text,
    (value): value is Consent =>
      typeof value === 'object' &&
      value !== null &&
      'channel' in value &&
      'status' in value &&
      statuses.has(value.status),
  );
}

/** Leaves out what was not said, so that "not said" never overwrites. */
export function defined<T extends object>(values: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  // Only entries without a value are dropped, so each value left has its own type.
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>;
  };
}

/** A list as JSON, where one was said. */
export function json(value: unknown): string | undefined {
  return value === undefined ? undefined : JSON.stringify(value);
}

/** Null as '', where something was said. */
export function nothing(value: string | null | undefined): string | undefined {
  return value === undefined ? undefined : (value ?? '');
}

/** True as 1 and false as 0, where one was said. */
export function flag(value: boolean | undefined): number | undefined {
  return value === undefined ? undefined : value ? 1 : 0;
}
