import { ArrowDown, ArrowUp, ChevronsDownUp, ChevronsUpDown, Rows3 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Chip, IconMenuButton, MenuTrigger } from '#renderer/ui/index.ts';
import type { ListQuery } from '#shared/contract/filters.ts';
import type { FieldDefinition } from '#shared/domain/filters.ts';

import { fieldLabel } from './filter-words.ts';

/** How the rows are ordered and grouped, what of the archive is among them, and which columns there are. */
export function ListTools({
  fields,
  query,
  onChange,
  onCollapseAll,
  onExpandAll,
  columns,
}: {
  fields: readonly FieldDefinition[];
  query: ListQuery;
  onChange: (query: ListQuery) => void;
  onCollapseAll: () => void;
  onExpandAll: () => void;
  columns: ReactNode;
}) {
  const { t } = useTranslation('partners');
  const labelOf = (id: string): string => {
    const field = fields.find((each) => each.id === id);
    return field === undefined ? id : fieldLabel(field, t);
  };
  const { sort, groupBy } = query;
  const isDown = sort.direction === 'desc';
  return (
    <div role="group" aria-label={t('tools.label')} className="ml-auto flex shrink-0 items-center gap-2 pl-2">
      {groupBy !== null && (
        <Chip
          icon={Rows3}
          label={t('group.by')}
          value={labelOf(groupBy)}
          onRemove={() => onChange({ ...query, groupBy: null })}
        />
      )}
      <MenuTrigger
        label={t('sort.label')}
        placement="bottom end"
        trigger=<Chip
          kind="sort"
          label={t('sort.by')}
          value={labelOf(sort.field)}
          icon={isDown ? ArrowDown : ArrowUp}
        />
        entries={[
          {
            kind: 'section',
            isOneOnly: true,
            id: 'fields',
            label: t('sort.label'),
            entries: fields
              .filter((field) => field.isSortable)
              .map((field) => ({
                id: field.id,
                label: fieldLabel(field, t),
                isChecked: field.id === sort.field,
                run: () => onChange({ ...query, sort: { ...sort, field: field.id } }),
              })),
          },
          {
            kind: 'section',
            isOneOnly: true,
            id: 'direction',
            label: t('sort.direction'),
            entries: [
              {
                id: 'asc',
                label: t('sort.up'),
                icon: ArrowUp,
                isChecked: !isDown,
                run: () => onChange({ ...query, sort: { ...sort, direction: 'asc' } }),
              },
              {
                id: 'desc',
                label: t('sort.down'),
                icon: ArrowDown,
                isChecked: isDown,
                run: () => onChange({ ...query, sort: { ...sort, direction: 'desc' } }),
              },
            ],
          },
        ]}
      />
      <IconMenuButton
        label={t('tools.rows')}
        icon={Rows3}
        variant="round"
        size="small"
        entries={[
          {
            kind: 'section',
            isOneOnly: true,
            id: 'group',
            label: t('group.label'),
            entries: [
              {
                id: 'none',
                label: t('group.none'),
                isChecked: groupBy === null,
                run: () => onChange({ ...query, groupBy: null }),
              },
              ...fields
                .filter((field) => field.isGroupable)
                .map((field) => ({
                  id: field.id,
                  label: fieldLabel(field, t),
                  isChecked: field.id === groupBy,
                  run: () => onChange({ ...query, groupBy: field.id }),
                })),
            ],
          },
          ...(groupBy === null
            ? []
            : [
                { id: 'collapse', label: t('group.collapseAll'), icon: ChevronsDownUp, run: onCollapseAll },
                { id: 'expand', label: t('group.expandAll'), icon: ChevronsUpDown, run: onExpandAll },
              ]),
          { kind: 'separator', id: 'line' },
          {
            kind: 'section',
            isOneOnly: true,
            id: 'archived',
            label: t('archived.label'),
            entries: (['exclude', 'include', 'only'] as const).map((archived) => ({
              id: archived,
              label: t(`archived.${archived}`),
              isChecked: query.archived === archived,
              run: () => onChange({ ...query, archived }),
            })),
          },
        ]}
      />
      {columns}
    </div>
  );
}
