import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useEffect, useState, type ReactNode } from 'react';
import { useCommitteeNames } from '#renderer/features/committees/committee-queries.ts';
import { usePersonSearch } from '#renderer/features/partners/use-organization-search.ts';
import { Chip, ComboBox, LinkButton, SearchField, Select } from '#renderer/ui/index.ts';
import { taskPriorities, taskStatuses } from '#shared/content/tasks.ts';

import { isFiltered, withoutFilters, type TasksSearch } from './tasks-search.ts';

const any = 'any';

/** The filters that every view shares. */
export function TaskFilters({
  search,
  show,
  children,
}: {
  search: TasksSearch;
  show: (change: TasksSearch) => void;
  /** What stands at the end of the row. */
  children: ReactNode;
}) {
  const { t } = useTranslation('tasks');
  const committees = useCommitteeNames();
  const view = search.view ?? 'list';
  const usual = view === 'board' || view === 'calendar' ? 'all' : 'open';
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-2 border-b border-line bg-sunken px-4 py-2">
      <TextFilter text={search.text ?? ''} onChange={(text) => show({ text: text === '' ? undefined : text })} />
      <Chip
        label={t('filter.mine')}
        isActive={search.mine === true}
        onPress={() => show({ mine: search.mine === true ? undefined : true })}
      />
      {view !== 'board' && (
        <Select
          label={t('filter.status')}
          isLabelHidden
          className="w-28"
          options={[
            { id: 'open', label: t('filter.open') },
            { id: 'all', label: t('filter.all') },
            ...taskStatuses.map(({ id, label }) => ({ id, label })),
          ]}
          value={search.status ?? usual}
          onChange={(id) => show({ status: id === usual ? undefined : id })}
        />
      )}
      <Select
        label={t('filter.due')}
        isLabelHidden
        className="w-28"
        options={(['any', 'late', 'today', 'week', 'month', 'none'] as const).map((id) => ({
          id,
          label: t(`filter.dueOptions.${id}`),
        }))}
        value={search.due ?? 'any'}
        onChange={(id) => show({ due: id === 'any' ? undefined : id })}
      />
      <Select
        label={t('filter.committee')}
        isLabelHidden
        className="w-40"
        options={[
          { id: any, label: `${t('filter.committee')}: ${t('filter.any')}` },
          ...committees.map(({ id, name }) => ({ id, label: name })),
          { id: 'none', label: t('filter.none') },
        ]}
        value={search.committee ?? any}
        onChange={(id) => show({ committee: id === any ? undefined : id })}
      />
      <OwnerFilter owner={search.owner} onChange={(id) => show({ owner: id })} />
      <Select
        label={t('filter.priority')}
        isLabelHidden
        className="w-32"
        options={[
          { id: any, label: `${t('filter.priority')}: ${t('filter.any')}` },
          ...taskPriorities.map(({ id, label }) => ({ id, label })),
        ]}
        value={search.priority ?? any}
        onChange={(id) => show({ priority: taskPriorities.find((each) => each.id === id)?.id })}
      />
      <Chip
        label={t('filter.waiting')}
        isActive={search.waiting === true}
        onPress={() => show({ waiting: search.waiting === true ? undefined : true })}
      />
      {view === 'list' && (
        <Select
          label={t('filter.group')}
          isLabelHidden
          className="w-32"
          options={[
            { id: any, label: t('filter.noGroup') },
            ...(['status', 'owner', 'committee', 'priority', 'dueOn'] as const).map((id) => ({
              id,
              label: t('filter.by', { field: t(`groups.${id}`).toLowerCase() }),
            })),
          ]}
          value={search.group ?? any}
          onChange={(id) => show({ group: id === any ? undefined : id })}
        />
      )}
      {isFiltered(search) && (
        <LinkButton onPress={() => show({ ...cleared, ...withoutFilters(search) })}>{t('filter.clear')}</LinkButton>
      )}
      <span className="ml-auto">{children}</span>
    </div>
  );
}

const cleared: TasksSearch = {
  text: undefined,
  status: undefined,
  owner: undefined,
  committee: undefined,
  goal: undefined,
  record: undefined,
  priority: undefined,
  due: undefined,
  mine: undefined,
  waiting: undefined,
};

/** Waits for a pause in typing before it asks. */
function TextFilter({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const { t } = useTranslation('tasks');
  const [typed, setTyped] = useState(text);
  const [known, setKnown] = useState(text);
  if (known !== text) {
    setKnown(text);
    setTyped(text);
  }
  useEffect(() => {
    if (typed === text) return undefined;
    const timer = setTimeout(() => onChange(typed), 200);
    return () => clearTimeout(timer);
  });
  return (
    <SearchField
      className="w-40"
      label={t('filter.search')}
      placeholder={t('filter.search')}
      value={typed}
      onChange={setTyped}
    />
  );
}

function OwnerFilter({ owner, onChange }: { owner: string | undefined; onChange: (id: string | undefined) => void }) {
  const { t } = useTranslation('tasks');
  const [text, setText] = useState('');
  const { options, isLoading } = usePersonSearch(text);
  const [label, setLabel] = useState<string>();
  return (
    <ComboBox
      className="w-36"
      label={t('filter.owner')}
      isLabelHidden
      placeholder={`${t('filter.owner')}: ${t('filter.any')}`}
      options={[{ id: 'none', label: t('filter.nobody') }, ...options]}
      value={owner ?? null}
      valueLabel={owner === 'none' ? t('filter.nobody') : label}
      onSearch={setText}
      isLoading={isLoading}
      onChange={(id) => {
        setLabel(options.find((option) => option.id === id)?.label);
        onChange(id ?? undefined);
      }}
    />
  );
}
