/** A card of a vCard file, the same for every version; text is decoded, lines end with \n, and what is missing is empty. */
export interface VCard {
  /** The line of the file where the card begins, from 1. */
  readonly line: number;
  /** As the file says: `2.1`, `3.0` or `4.0`; empty where it does not say. */
  readonly version: string;
  readonly kind: 'person' | 'organization' | 'group';
  readonly names: CardNames;
  readonly nicknames: readonly string[];
  readonly organizations: readonly CardOrganization[];
  readonly emails: readonly CardValue[];
  readonly phones: readonly CardValue[];
  readonly addresses: readonly CardAddress[];
  readonly urls: readonly CardValue[];
  readonly notes: readonly string[];
  /** `1985-04-15`, `--04-15` without a year, `1985-04` or `1985`. */
  readonly birthday?: string;
  readonly categories: readonly string[];
  readonly photo?: CardPhoto;
  /** Language tags, the first one first. */
  readonly languages: readonly string[];
  readonly uid?: string;
  readonly rev?: string;
  /** Every property that has no place above, also a second name or birthday. Addresses of pictures stay here and are never fetched. */
  readonly unknown: readonly CardProperty[];
  readonly problems: readonly CardProblem[];
}

export interface CardNames {
  /** The whole name; made of the parts, else an e-mail address, else the organization where the file has none. */
  readonly formatted: string;
  readonly prefix: string;
  readonly given: string;
  readonly middle: string;
  readonly family: string;
  readonly suffix: string;
}

/** One place of work: name and departments, with the title and role that stand with it. */
export interface CardOrganization {
  readonly name: string;
  readonly units: readonly string[];
  readonly title?: string;
  readonly role?: string;
}

export interface CardValue {
  /** `work`, `home fax`, or the words the person chose; empty where there is none. */
  readonly label: string;
  readonly value: string;
  /** At most one of a kind is. */
  readonly preferred: boolean;
}

export interface CardAddress {
  readonly label: string;
  readonly preferred: boolean;
  readonly poBox: string;
  readonly extended: string;
  readonly street: string;
  readonly city: string;
  readonly region: string;
  readonly postalCode: string;
  readonly country: string;
}

export interface CardPhoto {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export interface CardProperty {
  /** In capitals. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
}

/** Something odd about a card, which was kept all the same. */
export interface CardProblem {
  readonly kind:
    /** Neither a name nor an e-mail address nor an organization. */
    | 'unnamed'
    /** The file or the next card began before this one ended. */
    | 'noEnd'
    /** Lines that are no property were added to the property before. */
    | 'brokenLines'
    /** Lines that belong to no property were left out. */
    | 'strayLine'
    /** A value above the limit was left out. */
    | 'tooLong'
    | 'tooManyProperties'
    | 'badPhoto'
    /** A card has one photo; the further ones were left out. */
    | 'extraPhoto';
  readonly line: number;
  /** The property it is about, in capitals; empty where it is about the card. */
  readonly name: string;
}

/** A value has at most this many bytes in the file (16 MiB); a photo in base64 is a third larger than the picture. */
export const maxValueBytes = 16 * 1024 * 1024;
export const maxCardBytes = 48 * 1024 * 1024;
export const maxCardProperties = 5_000;
