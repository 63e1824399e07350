import type { Address, ContactPoint } from '../contract/contact-fields.ts';

/** What a row or card says about one person or organization; what it does not say is empty. */
export interface ImportDraft {
  readonly kind: 'people' | 'organizations';
  name: string;
  /** Whether the name was made of an e-mail address: then it never takes the place of another one. */
  isNameMade: boolean;
  readonly texts: Partial<Record<DraftText, string>>;
  readonly emails: ContactPoint[];
  readonly phones: ContactPoint[];
  readonly addresses: Address[];
  readonly links: ContactPoint[];
  readonly alsoKnownAs: string[];
  readonly languages: string[];
  readonly tags: string[];
  readonly places: DraftPlace[];
  /** Pieces of the description, each kept as it is. */
  readonly paragraphs: string[];
  doNotContact: boolean;
  /** Values of custom fields by the ids of the fields, as they are stored. */
  readonly custom: Record<string, string>;
}

/** The fields of one line that a draft may hold. */
export const draftTexts = [
  'prefix',
  'givenName',
  'middleName',
  'familyName',
  'suffix',
  'nickname',
  'alias',
  'pronouns',
  'birthday',
  'stage',
  'ownerId',
  'sector',
  'kind',
  'website',
  'stance',
  'preferredChannel',
] as const;
export type DraftText = (typeof draftTexts)[number];

/** A place in an organization that a row names. */
export interface DraftPlace {
  readonly organization: string;
  readonly title: string;
  /** The sector of the organization; empty when not said. */
  readonly sector: string;
}

/** Something about a row that a person should know; `column` is null when it is about the row as a whole. */
export interface RowProblem {
  readonly column: number | null;
  readonly level: 'error' | 'warning';
  /** An i18n key. */
  readonly reason: string;
  readonly value: string;
}

/** A draft that says nothing yet. */
export function emptyDraft(kind: 'people' | 'organizations'): ImportDraft {
  return {
    kind,
    name: '',
    isNameMade: false,
    texts: {},
    emails: [],
    phones: [],
    addresses: [],
    links: [],
    alsoKnownAs: [],
    languages: [],
    tags: [],
    places: [],
    paragraphs: [],
    doNotContact: false,
    custom: {},
  };
}
