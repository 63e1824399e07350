import { useTranslation } from '#renderer/i18n/use-translation.ts';
import type { ListQuery } from '#shared/contract/filters.ts';
import { isFilterGroup, type FieldDefinition, type FieldKind, type FilterGroup } from '#shared/domain/filters.ts';

import { usePartnerNames } from '../custom-fields/custom-field-queries.ts';
import type { FilterWordsContext } from './filter-words.ts';
import type { TableNames } from './table-names.ts';
import { useOrganizationNames } from './use-organization-search.ts';

/** What the words of this filter need: names of members, tags, and the organizations it names. */
export function useFilterWords(
  fields: readonly FieldDefinition[],
  filter: ListQuery['filter'],
  names: TableNames,
): FilterWordsContext {
  const { t } = useTranslation('partners');
  const organizations = useOrganizationNames(filter === null ? [] : idsOf('organization', filter, fields));
  const partners = usePartnerNames(filter === null ? [] : idsOf('partner', filter, fields));
  return {
    fields,
    t,
    today: names.today,
    memberName: (id) => names.members.get(id)?.name ?? '…',
    tagName: (id) => names.tags.get(id)?.name ?? '…',
    organizationName: (id) => organizations.get(id) ?? partners.get(id) ?? '…',
  };
}

function idsOf(kind: FieldKind, group: FilterGroup, fields: readonly FieldDefinition[]): string[] {
  const ids = group.conditions.flatMap((entry) => {
    if (isFilterGroup(entry)) return idsOf(kind, entry, fields);
    const isOfKind = fields.some((field) => field.id === entry.field && field.kind === kind);
    return isOfKind && Array.isArray(entry.value) ? entry.value.map(String) : [];
  });
  return [...new Set(ids)];
}
