import { useRef, useState, type RefObject } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Chip, Kbd, LinkButton, Popover, SearchField } from '#renderer/ui/index.ts';
import type { ListQuery } from '#shared/contract/filters.ts';
import { isFilterGroup, type FieldDefinition, type FilterGroup } from '#shared/domain/filters.ts';

import { AddFilter } from './AddFilter.tsx';
import { ConditionPopover } from './ConditionPopover.tsx';
import { finishedFilter, noFilter, removeAt } from './filter-edits.ts';
import { fieldLabel, groupWords, type FilterWordsContext } from './filter-words.ts';
import { FilterTree } from './FilterTree.tsx';
import { ListTools } from './ListTools.tsx';
import { useSettledText } from './use-settled-text.ts';

/** What the table is narrowed to, always in sight: words, conditions, groups, and what is archived. */
export function FilterBar({
  words,
  query,
  onChange,
  isAdding,
  onAddingChange,
  searchRef,
  clearKey,
  tools,
}: {
  words: FilterWordsContext;
  query: ListQuery;
  onChange: (query: ListQuery) => void;
  isAdding: boolean;
  onAddingChange: (isAdding: boolean) => void;
  searchRef: RefObject<HTMLInputElement | null>;
  clearKey: string | undefined;
  tools: { readonly onCollapseAll: () => void; readonly onExpandAll: () => void; readonly columns: React.ReactNode };
}) {
  const { t } = useTranslation('partners');
  const [text, setText] = useSettledText(query.text, (next) => onChange({ ...query, text: next }));
  const filter = query.filter ?? noFilter;
  const setFilter = (next: FilterGroup): void => onChange({ ...query, filter: finishedFilter(next, words.fields) });
  const isNarrowed = query.filter !== null || query.text !== '' || query.archived !== 'exclude';
  return (
    <div
      role="search"
      aria-label={t('filter.bar')}
      className="flex min-h-11 shrink-0 flex-wrap items-center gap-x-2 gap-y-1.5 border-b border-line bg-sunken px-5 py-1.5"
    >
      <SearchField
        label={t('filter.search')}
        placeholder={t('filter.searchHint')}
        value={text}
        onChange={setText}
        inputRef={searchRef}
        className="w-44"
      />
      {filter.match === 'any' && filter.conditions.length > 1 && (
        <Chip kind="quiet" label={t('filter.matchAny')} onPress={() => setFilter({ ...filter, match: 'all' })} />
      )}
      {filter.conditions.map((entry, index) =>
        isFilterGroup(entry) ? (
          <GroupChip
            // oxlint-disable-next-line react/no-array-index-key -- its place in the filter is what a condition is known by
            key={`group ${index}`}
            words={words}
            filter={filter}
            group={entry}
            onChange={setFilter}
            onRemove={() => setFilter(removeAt(filter, [index]))}
          />
        ) : (
          <ConditionPopover
            // oxlint-disable-next-line react/no-array-index-key -- its place in the filter is what a condition is known by
            key={`condition ${index}`}
            words={words}
            filter={filter}
            index={index}
            condition={entry}
            onChange={setFilter}
          />
        ),
      )}
      {query.archived !== 'exclude' && (
        <Chip
          label={t('archived.label')}
          value={t(`archived.${query.archived}`)}
          onRemove={() => onChange({ ...query, archived: 'exclude' })}
        />
      )}
      <AddFilter words={words} filter={filter} isOpen={isAdding} onOpenChange={onAddingChange} onChange={setFilter} />
      {isNarrowed && (
        <span className="inline-flex items-center gap-1.5">
          <LinkButton onPress={() => onChange({ ...query, filter: null, text: '', archived: 'exclude' })}>
            {t('filter.clear')}
          </LinkButton>
          {clearKey !== undefined && <Kbd keys={clearKey} />}
        </span>
      )}
      <ListTools fields={words.fields} query={query} onChange={onChange} {...tools} />
    </div>
  );
}

/** A group as one chip; pressed, the whole filter opens with its groups. */
function GroupChip({
  words,
  filter,
  group,
  onChange,
  onRemove,
}: {
  words: FilterWordsContext;
  filter: FilterGroup;
  group: FilterGroup;
  onChange: (filter: FilterGroup) => void;
  onRemove: () => void;
}) {
  const { t } = useTranslation('partners');
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [only] = group.conditions;
  const isOneField =
    only !== undefined &&
    !isFilterGroup(only) &&
    group.conditions.every((entry) => !isFilterGroup(entry) && entry.field === only.field);
  const field: FieldDefinition | undefined = isOneField
    ? words.fields.find((each) => each.id === only.field)
    : undefined;
  const all = groupWords(group, words);
  const label = field === undefined ? t(group.match === 'all' ? 'filter.allOf' : 'filter.anyOf') : fieldLabel(field, t);
  const value = field === undefined ? all : all.replaceAll(`${label} `, '');
  return (
    <>
      <Chip buttonRef={anchor} label={label} value={value} onPress={() => setOpen(true)} onRemove={onRemove} />
      <Popover
        anchorRef={anchor}
        label={t('filter.groups')}
        placement="bottom start"
        width="fit"
        isOpen={isOpen}
        onOpenChange={setOpen}
      >
        <div className="w-160 max-w-full">
          <FilterTree fields={words.fields} filter={filter} onChange={onChange} />
        </div>
      </Popover>
    </>
  );
}
