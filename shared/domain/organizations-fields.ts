import type { FieldDefinition } from './filters.ts';

/** The fields of an organization that a table shows, sorts, groups and filters by, in the order of the column chooser. */
export const organizationsFields = [
  { id: 'name', label: 'Name', kind: 'text', isSortable: true, isGroupable: false },
  { id: 'sector', label: 'Sector', kind: 'choice', vocabulary: 'sectors', isSortable: true, isGroupable: true },
  {
    id: 'secondarySectors',
    label: 'Other sectors',
    kind: 'choices',
    vocabulary: 'sectors',
    isSortable: false,
    isGroupable: false,
  },
  { id: 'kind', label: 'Kind', kind: 'choice', vocabulary: 'organizationKinds', isSortable: true, isGroupable: true },
  { id: 'stance', label: 'Stance', kind: 'choice', vocabulary: 'stances', isSortable: true, isGroupable: true },
  { id: 'influence', label: 'Influence', kind: 'choice', vocabulary: 'influence', isSortable: true, isGroupable: true },
  { id: 'stage', label: 'Stage', kind: 'choice', vocabulary: 'ladderStages', isSortable: true, isGroupable: true },
  { id: 'owner', label: 'Owner', kind: 'member', isSortable: true, isGroupable: true },
  { id: 'lastContactOn', label: 'Last contact', kind: 'day', isSortable: true, isGroupable: false },
  { id: 'nextFollowUpOn', label: 'Next step', kind: 'day', isSortable: true, isGroupable: false },
  { id: 'interest', label: 'Interest', kind: 'choice', vocabulary: 'interest', isSortable: true, isGroupable: true },
  {
    id: 'relationship',
    label: 'Relationship',
    kind: 'choice',
    vocabulary: 'relationship',
    isSortable: true,
    isGroupable: true,
  },
  { id: 'stanceOn', label: 'Stance seen', kind: 'day', isSortable: true, isGroupable: false },
  { id: 'email', label: 'E-mail', kind: 'text', isSortable: false, isGroupable: false },
  { id: 'phone', label: 'Phone', kind: 'text', isSortable: false, isGroupable: false },
  { id: 'website', label: 'Website', kind: 'text', isSortable: false, isGroupable: false },
  { id: 'city', label: 'City', kind: 'text', isSortable: true, isGroupable: true },
  {
    id: 'languages',
    label: 'Languages',
    kind: 'choices',
    vocabulary: 'languages',
    isSortable: false,
    isGroupable: false,
  },
  { id: 'tags', label: 'Tags', kind: 'tags', isSortable: false, isGroupable: false },
  { id: 'isRestricted', label: 'Restricted', kind: 'flag', isSortable: false, isGroupable: false },
  { id: 'createdAt', label: 'Added', kind: 'day', isSortable: true, isGroupable: false },
  { id: 'updatedAt', label: 'Changed', kind: 'day', isSortable: true, isGroupable: false },
] as const satisfies readonly FieldDefinition[];

export type OrganizationsFieldId = (typeof organizationsFields)[number]['id'];
