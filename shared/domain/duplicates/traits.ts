/** What a person is recognised by; names folded and in Latin letters, addresses as they are compared. */
export interface PersonTraits {
  readonly id: string;
  readonly name: string;
  readonly emails: readonly string[];
  /** Digits. */
  readonly phones: readonly string[];
  /** Ids of the organizations in which they have a role. */
  readonly organizationIds: readonly string[];
}

/** What an organization is recognised by; names folded and in Latin letters. */
export interface OrganizationTraits {
  readonly id: string;
  /** Its name, then what else it is called. */
  readonly names: readonly string[];
  readonly emails: readonly string[];
  /** Digits. */
  readonly phones: readonly string[];
  /** Without `www.`. */
  readonly hosts: readonly string[];
}

/** Why two records may be one; an id with words in the interface. */
export type DuplicateReason =
  | 'sameEmail'
  | 'samePhone'
  | 'sameName'
  | 'nickname'
  | 'nearName'
  | 'sameOrganization'
  | 'sameHost'
  | 'initials'
  | 'differentName';

/** How likely two records are one, from 0 to 100, and why. */
export interface DuplicateScore {
  readonly score: number;
  readonly reasons: readonly DuplicateReason[];
}

/** From this score on a pair is shown. */
export const possibleDuplicate = 50;

/** From this score on a pair is hardly two. */
export const likelyDuplicate = 85;
