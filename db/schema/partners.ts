import type { Trashable, Versioned } from './columns.ts';

/** What organizations and people share. */
export interface PartnerColumns extends Versioned, Trashable {
  name: string;
  /** The folded name, for sorting and prefixes. */
  sort_name: string;
  /** JSON: { label, value }[]; the first is the preferred one. */
  emails: string;
  /** JSON: { label, value }[]; the first is the preferred one. */
  phones: string;
  /** JSON: { label, street, city, region, postalCode, country }[]. */
  addresses: string;
  links: string;
  /** JSON: ISO 639 codes. */
  languages: string;
  /** Markdown. */
  description: string;
  /** The rung of the engagement ladder: an id of `shared/content/engagement-ladder.ts`. */
  stage: string;
  /** Which ladder they climb: an id of `shared/content/ladders.ts`; '' when nobody said. */
  ladder: string;
  owner_id: string;
  backup_owner_id: string;
  is_archived: number;
  is_restricted: number;
  /** Derived: the first e-mail address. */
  email: string;
  /** Derived: the first phone number. */
  phone: string;
  /** Derived: the city of the first address. */
  city: string;
  /** Derived: the folded city. */
  sort_city: string;
  /** Derived: the day of the latest interaction; '' when there is none. */
  last_contact_on: string;
  /** Derived: the earliest due day of an open follow-up; '' when there is none. */
  next_follow_up_on: string;
  /** Derived: the day of the latest contact in both directions or attendance; for an organization also of its people; '' when there is none. */
  last_two_way_on: string;
  /** Derived: the highest rung ever reached, 1 to 7; 0 when none. */
  highest_rank: number;
  /** Derived: the day on which the present stage began. */
  stage_on: string;
  /** Derived: where they stand on the coalition as a whole, -2 to 2; 9 when not known. */
  stance: number;
  /** Derived: the band of the stance, 1 opposed to 5 champion, for sorting; 0 when not known. */
  stance_rank: number;
  /** Derived: the day of the rating that `stance` rests on; '' when there is none. */
  stance_on: string;
  /** Derived: 1 to 5; 0 when not known. */
  influence: number;
  /** Derived: 1 to 5; 0 when not known. */
  interest: number;
  /** Derived: 0 to 5; -1 when not known. */
  relationship: number;
  /** Derived: 1 for an organization whose stance is the weighted mean of its people's, because nobody has rated it itself. */
  stance_is_derived: number;
  /** Derived: 1 for an organization whose own stance and that of its people lie 2 or more apart. */
  stance_split: number;
}

export interface OrganizationRow extends PartnerColumns {
  /** JSON: other names. */
  also_known_as: string;
  kind: string;
  sector: string;
  /** JSON: at most three sector ids. */
  secondary_sectors: string;
  website: string;
}

export interface PersonRow extends PartnerColumns {
  prefix: string;
  given_name: string;
  middle_name: string;
  family_name: string;
  suffix: string;
  nickname: string;
  alias: string;
  pronouns: string;
  preferred_channel: string;
  /** JSON: { channel, status, givenOn, source }[]. */
  consents: string;
  do_not_contact: number;
  /** Derived: 1 when they agreed to be contacted in at least one way and did not ask for no contact. */
  may_contact: number;
  is_public_official: number;
  birthday: string;
  /** The day on which they said that they have lived experience and agreed to its being kept; '' when they did not. Never shown in discreet mode. */
  lived_experience_on: string;
  /** Derived: the organization of the primary current role. */
  organization_id: string;
  /** Derived: the name of that organization. */
  organization_name: string;
  /** Derived: its folded name. */
  sort_organization: string;
  /** Derived: the title of the primary current role. */
  title: string;
  /** Derived: the main sector of that organization. */
  sector: string;
}

export interface RoleRow extends Versioned {
  person_id: string;
  organization_id: string;
  title: string;
  is_primary: number;
  starts_on: string;
  ends_on: string;
  speaks_for: number;
}
