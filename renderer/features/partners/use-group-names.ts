import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { ladderStages } from '#shared/content/engagement-ladder.ts';
import { customFieldId } from '#shared/domain/custom-fields/custom-field.ts';
import type { FieldDefinition } from '#shared/domain/filters.ts';

import type { RowGroup } from './grouped-rows.ts';
import type { TableNames } from './table-names.ts';
import { choiceLabel, vocabularyOptions } from './vocabularies.ts';

/** What group headings say, and in which order groups stand. */
export interface GroupNames {
  readonly label: (group: RowGroup) => string;
  readonly order: ((one: RowGroup, other: RowGroup) => number) | undefined;
}

const rated = new Set<string>(['stances', 'influence', 'interest', 'relationship']);

/** The words of the groups by a field: names for ids, stages in the order of the ladder, and what has none last. */
export function useGroupNames(
  fields: readonly FieldDefinition[],
  groupBy: string | null,
  names: TableNames,
): GroupNames {
  const { t } = useTranslation('partners');
  const field = fields.find((each) => each.id === groupBy);
  const label = (group: RowGroup): string => {
    if (group.key === '') return t('group.without');
    if (field?.kind === 'member') return names.members.get(group.key)?.name ?? group.key;
    if (field?.vocabulary !== undefined) return choiceLabel(field.vocabulary, group.key);
    return group.label;
  };
  // Groups of a custom field come in its own order, what has none last.
  if (field === undefined || customFieldId(field.id) !== null) return { label, order: undefined };
  const rank = (group: RowGroup): number => {
    if (field.vocabulary === 'ladderStages') return ladderStages.findIndex((stage) => stage.id === group.key);
    return field.vocabulary !== undefined && rated.has(field.vocabulary)
      ? vocabularyOptions[field.vocabulary].findIndex((option) => option.id === group.key)
      : 0;
  };
  const order = (one: RowGroup, other: RowGroup): number => {
    if (one.key === '' || other.key === '') return (one.key === '' ? 1 : 0) - (other.key === '' ? 1 : 0);
    return rank(one) - rank(other) || label(one).localeCompare(label(other), 'en');
  };
  return { label, order };
}
