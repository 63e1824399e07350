/** What an import can put a column into. */
export interface ImportTarget {
  readonly id: string;
  readonly label: string;
  readonly for: readonly ('people' | 'organizations')[];
  /**
   * Whether a column of it carries a label: words such as `work`, or `@` and the number of the column that says them row by row.
   * Address parts with the same label make up one address.
   */
  readonly hasLabel: boolean;
}

const both = ['people', 'organizations'] as const;
const people = ['people'] as const;
const organizations = ['organizations'] as const;

/** Everything that a column can be put into, in the order of the chooser. */
export const importTargets = [
  { id: 'ignore', label: 'Leave out', for: both, hasLabel: false },
  { id: 'name', label: 'Name', for: both, hasLabel: false },
  { id: 'prefix', label: 'Name prefix', for: people, hasLabel: false },
  { id: 'givenName', label: 'First name', for: people, hasLabel: false },
  { id: 'middleName', label: 'Middle name', for: people, hasLabel: false },
  { id: 'familyName', label: 'Last name', for: people, hasLabel: false },
  { id: 'suffix', label: 'Name suffix', for: people, hasLabel: false },
  { id: 'nickname', label: 'Nickname', for: people, hasLabel: false },
  { id: 'alias', label: 'Alias', for: people, hasLabel: false },
  { id: 'pronouns', label: 'Pronouns', for: people, hasLabel: false },
  { id: 'alsoKnownAs', label: 'Also known as', for: organizations, hasLabel: false },
  { id: 'email', label: 'E-mail', for: both, hasLabel: true },
  { id: 'phone', label: 'Phone', for: both, hasLabel: true },
  { id: 'street', label: 'Street', for: both, hasLabel: true },
  { id: 'city', label: 'City', for: both, hasLabel: true },
  { id: 'region', label: 'State or region', for: both, hasLabel: true },
  { id: 'postalCode', label: 'Postal code', for: both, hasLabel: true },
  { id: 'country', label: 'Country', for: both, hasLabel: true },
  { id: 'website', label: 'Website', for: organizations, hasLabel: false },
  { id: 'link', label: 'Link', for: both, hasLabel: true },
  { id: 'organization', label: 'Organization', for: people, hasLabel: false },
  { id: 'title', label: 'Role', for: people, hasLabel: false },
  { id: 'parent', label: 'Part of', for: organizations, hasLabel: false },
  { id: 'kind', label: 'Kind', for: organizations, hasLabel: false },
  { id: 'sector', label: 'Sector', for: both, hasLabel: false },
  { id: 'stage', label: 'Stage', for: both, hasLabel: false },
  { id: 'stance', label: 'Stance', for: both, hasLabel: false },
  { id: 'preferredChannel', label: 'Preferred channel', for: people, hasLabel: false },
  { id: 'owner', label: 'Owner', for: both, hasLabel: false },
  { id: 'tags', label: 'Tags', for: both, hasLabel: false },
  { id: 'languages', label: 'Languages', for: both, hasLabel: false },
  { id: 'birthday', label: 'Birthday', for: people, hasLabel: false },
  { id: 'doNotContact', label: 'Do not contact', for: people, hasLabel: false },
  { id: 'description', label: 'Description', for: both, hasLabel: false },
  { id: 'note', label: 'Line in the description', for: both, hasLabel: false },
  { id: 'label', label: 'Label of another column', for: both, hasLabel: false },
] as const satisfies readonly ImportTarget[];

export type ImportTargetId = (typeof importTargets)[number]['id'];

/** The parts of a postal address among the targets. */
export const addressTargets = ['street', 'city', 'region', 'postalCode', 'country'] as const;
export type AddressTargetId = (typeof addressTargets)[number];

/** The targets that a kind of record has. */
export function importTargetsFor(kind: 'people' | 'organizations'): readonly ImportTarget[] {
  return importTargets.filter((target: ImportTarget) => target.for.includes(kind));
}

/** The target with this id, or undefined when there is none, or none for this kind of record. */
export function importTarget(id: string, kind: 'people' | 'organizations'): ImportTargetId | undefined {
  return importTargets.find((target: ImportTarget) => target.id === id && target.for.includes(kind))?.id;
}

/** The column that a label such as `@4` points at, or undefined for words. */
export function labelColumn(label: string): number | undefined {
  return /^@\d{1,5}$/.test(label) ? Number(label.slice(1)) : undefined;
}

/** Columns in which any word may be a name. */
export const nameTargets: ReadonlySet<ImportTargetId> = new Set([
  'name',
  'givenName',
  'middleName',
  'familyName',
  'nickname',
  'alias',
  'alsoKnownAs',
  'organization',
  'title',
  'parent',
  'street',
  'city',
  'region',
  'country',
  'tags',
  'description',
  'note',
]);
