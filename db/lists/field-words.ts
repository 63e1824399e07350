import { languageLabel } from '#shared/content/languages.ts';
import { ladderStages } from '#shared/content/engagement-ladder.ts';
import { organizationKinds } from '#shared/content/organization-kinds.ts';
import { sectors } from '#shared/content/sectors.ts';
import { ratingValueWords } from '#shared/domain/assessments/rating-words.ts';
import { customColumn } from '#shared/domain/custom-fields/custom-field.ts';
import { valueWords } from '#shared/domain/custom-fields/values.ts';
import type { CustomField } from '#shared/contract/custom-fields.ts';
import type { OrganizationSummary } from '#shared/contract/organizations.ts';
import type { PersonSummary } from '#shared/contract/people.ts';
import type { OrganizationsFieldId } from '#shared/domain/organizations-fields.ts';
import type { PeopleFieldId } from '#shared/domain/people-fields.ts';

import { listCustomFields } from '../custom-fields/fields-repository.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { memberRows } from '../members/members-repository.ts';
import { tagNames } from '../tags/tags-repository.ts';

/** The names that ids in a row stand for. */
export interface Names {
  readonly members: ReadonlyMap<string, string>;
  readonly tags: ReadonlyMap<string, string>;
}

/** Names of all members and tags: both are short lists. */
export async function readNames(db: DbReader): Promise<Names> {
  const members = await memberRows(db);
  return { members: new Map(members.map((row) => [row.id, row.name])), tags: await tagNames(db) };
}

/** A column of a table that is written somewhere: one of every record, or of a custom field. */
export type WordsColumn<Id extends string> =
  | { readonly id: Id; readonly label: string; readonly custom?: undefined }
  | { readonly id: string; readonly label: string; readonly custom: CustomField };

/**
 * The columns that a caller named, in that order, or all where none are named; unknown ones are left out, and restricted custom
 * fields unless they are asked for.
 */
export async function knownColumns<Id extends string>(
  db: DbReader,
  recordType: 'people' | 'organizations',
  fields: readonly { readonly id: Id; readonly label: string }[],
  ids: readonly string[],
  options: { readonly includeRestricted: boolean },
): Promise<WordsColumn<Id>[]> {
  const custom = (await listCustomFields(db, recordType))
    .filter((field) => options.includeRestricted || !field.isRestricted)
    .map((field): WordsColumn<Id> => ({ id: customColumn(field.id), label: field.name, custom: field }));
  const all = [...fields.map(({ id, label }): WordsColumn<Id> => ({ id, label })), ...custom];
  return ids.length === 0 ? all : ids.flatMap((id) => all.filter((column) => column.id === id));
}

/** A person's fields as words, for clipboard and CSV. */
export function personWords(
  row: PersonSummary,
  columns: readonly WordsColumn<PeopleFieldId>[],
  names: Names,
): string[] {
  return columns.map((column) => {
    if (column.custom !== undefined) return customWords(row, column.custom);
    const { id } = column;
    if (id === 'organization') return row.organizationName ?? '';
    if (id === 'title') return row.title ?? '';
    if (id === 'doNotContact') return yes(row.doNotContact);
    if (id === 'isPublicOfficial') return yes(row.isPublicOfficial);
    return sharedWords(row, id, names);
  });
}

/** An organization's fields as words, for clipboard and CSV. */
export function organizationWords(
  row: OrganizationSummary,
  columns: readonly WordsColumn<OrganizationsFieldId>[],
  names: Names,
): string[] {
  return columns.map((column) => {
    if (column.custom !== undefined) return customWords(row, column.custom);
    const { id } = column;
    if (id === 'kind') return labelOf(organizationKinds, row.kind);
    if (id === 'secondarySectors') return row.secondarySectors.map((sector) => labelOf(sectors, sector)).join('; ');
    if (id === 'website') return row.website ?? '';
    return sharedWords(row, id, names);
  });
}

function customWords(row: PersonSummary | OrganizationSummary, field: CustomField): string {
  const stored = row.custom[field.id];
  return stored === undefined ? '' : valueWords(field, stored.value, stored.partner?.label);
}

type SharedFieldId = Exclude<PeopleFieldId, 'organization' | 'title' | 'doNotContact' | 'isPublicOfficial'>;

function sharedWords(row: PersonSummary | OrganizationSummary, id: SharedFieldId, names: Names): string {
  switch (id) {
    case 'name':
      return row.name;
    case 'sector':
      return labelOf(sectors, row.sector);
    case 'stage':
      return labelOf(ladderStages, row.stage);
    case 'owner':
      return names.members.get(row.ownerId ?? '') ?? '';
    case 'stance':
      return row.stance === null ? '' : ratingValueWords('stance', String(row.stance));
    case 'influence':
      return String(row.influence ?? '');
    case 'interest':
      return String(row.interest ?? '');
    case 'relationship':
      return String(row.relationship ?? '');
    case 'stanceOn':
      return row.stanceOn ?? '';
    case 'lastContactOn':
      return row.lastContactOn ?? '';
    case 'nextFollowUpOn':
      return row.nextFollowUpOn ?? '';
    case 'email':
      return row.email ?? '';
    case 'phone':
      return row.phone ?? '';
    case 'city':
      return row.city ?? '';
    case 'languages':
      return row.languages.map(languageLabel).join('; ');
    case 'tags':
      return row.tagIds.map((tagId) => names.tags.get(tagId) ?? '').join('; ');
    case 'isRestricted':
      return yes(row.isRestricted);
    case 'createdAt':
      return row.createdAt;
    case 'updatedAt':
      return row.updatedAt;
  }
}

function labelOf(vocabulary: readonly { readonly id: string; readonly label: string }[], id: string | null): string {
  return vocabulary.find((entry) => entry.id === id)?.label ?? id ?? '';
}

function yes(value: boolean): string {
  return value ? 'yes' : '';
}
