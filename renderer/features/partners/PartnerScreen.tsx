import type { Translate } from '#renderer/i18n/translate.ts';
import { Download, FileUp, Plus } from 'lucide-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { runAction } from '#renderer/app/actions/registry.ts';
import { useKeyHint } from '#renderer/app/actions/use-key-hint.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Button, ColumnChooser, emptySelection, type DataGridHandle, type GridSelection } from '#renderer/ui/index.ts';
import type { ListQuery } from '#shared/contract/filters.ts';
import { toggled } from '#shared/sets.ts';

import { useMe, useMemberList } from '../members/member-queries.ts';
import { useTags } from '../tags/use-tags.ts';
import { plainQuery } from './built-in-views.ts';
import { FilterBar } from './FilterBar.tsx';
import { FirstRun } from './FirstRun.tsx';
import { conditionCount } from './filter-edits.ts';
import { useFilterWords } from './use-filter-words.ts';
import { filterLines } from './filter-words.ts';
import { useGroupNames } from './use-group-names.ts';
import { ListFooter } from './ListFooter.tsx';
import { rememberWalk } from './list-walk.ts';
import { PartnerBulkBar } from './PartnerBulkBar.tsx';
import { PartnerEmpty } from './PartnerEmpty.tsx';
import type { PartnerFeature } from './partner-feature.ts';
import { PartnerGrid } from './PartnerGrid.tsx';
import { PartnerPeek } from './PartnerPeek.tsx';
import { countQuery } from './partner-queries.ts';
import { SaveCellContext } from './partner-editing.ts';
import { rowMenu } from './row-menu.ts';
import { TableNamesContext } from './table-names.ts';
import type { TableSearch } from './table-search.ts';
import { useCellSaving } from './use-cell-saving.tsx';
import { usePartnerActions } from './use-partner-actions.tsx';
import { usePartnerRows } from './use-partner-rows.ts';
import { usePartnerView } from './use-partner-view.ts';
import { useFeatureWithCustomFields } from './use-custom-columns.tsx';
import { ViewTabs } from './ViewTabs.tsx';
import { useTablePlace } from './use-table-place.ts';

/** The table of people or of organizations, with its views, filters, selection and peek panel. */
export function PartnerScreen({
  feature: given,
  search,
  setSearch,
  openRecord,
}: {
  feature: PartnerFeature;
  search: TableSearch;
  /** Writes the address; a new entry of the history, or in place of the present one. */
  setSearch: (search: TableSearch, how: 'push' | 'replace') => void;
  openRecord: (id: string) => void;
}) {
  const { type } = given;
  const feature = useFeatureWithCustomFields(given);
  const { t } = useTranslation('partners');
  const members = useMemberList();
  const me = useMe();
  const tags = useTags();
  const today = useToday();
  const { discreet, singleKeys } = useDeviceSettings();
  const grid = useRef<DataGridHandle>(null);
  const searchField = useRef<HTMLInputElement>(null);
  // Kept by hand: the grid draws every row again when its columns are new.
  const columns = useMemo(() => feature.columns(t), [feature, t]);
  const names = useMemo(
    () => ({
      members: new Map(members.map((member) => [member.id, member])),
      tags: new Map(tags.map((tag) => [tag.id, tag])),
      today,
      isDiscreet: discreet,
    }),
    [members, tags, today, discreet],
  );

  const [selection, setSelection] = useState<GridSelection>(emptySelection);
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set());
  const [isAdding, setAdding] = useState(false);

  const view = usePartnerView({
    type,
    search,
    setSearch: (next) => {
      setSelection(emptySelection);
      setSearch(next, next.view === search.view ? 'replace' : 'push');
    },
    meId: me?.id,
    columns,
    usualColumns: feature.usualColumns,
  });
  const { place, go, settle } = useTablePlace({ row: search.row ?? null, peek: search.peek }, (next) =>
    setSearch({ ...search, row: next.row ?? undefined, peek: next.peek }, 'replace'),
  );
  const groups = useGroupNames(feature.fields, view.query.groupBy, names);
  const rows = usePartnerRows(type, view.query, { cursor: place.row, collapsed, groupOrder: groups.order });
  const words = useFilterWords(feature.fields, view.query.filter, names);
  const everyone = useQuery(countQuery(type, plainQuery)).data;
  const save = useCellSaving(type);
  const isEmpty = rows.outline?.total === 0;
  const everything = useQuery({ ...countQuery(type, { ...plainQuery, archived: 'include' }), enabled: isEmpty }).data;
  const isFirstRun = isEmpty && everything === 0;

  const open = (id: string): void => {
    settle();
    rememberWalk(type, rows, id);
    openRecord(id);
  };
  const step = (by: -1 | 1): void => {
    const next = Math.min(rows.places.rowCount - 1, Math.max(0, (place.row ?? 0) + by));
    go({ row: next, peek: rows.rowAt(next)?.id ?? place.peek });
  };
  const changeQuery = (query: ListQuery): void => view.setQuery(query);
  const clear = (): void => changeQuery({ ...view.query, filter: null, text: '', archived: 'exclude' });
  const chosen = usePartnerActions({
    feature,
    selection,
    query: rows.query,
    columnIds: view.columns.state,
    total: rows.outline?.total ?? 0,
    cursorRow: place.row === null ? undefined : rows.rowAt(place.row),
    isDiscreet: discreet,
    onDone: () => setSelection(emptySelection),
    list: {
      addFilter: () => setAdding(true),
      clear,
      find: () => searchField.current?.focus(),
      resetColumns: view.columns.reset,
      filterWords: view.query.filter === null ? [] : filterLines(view.query.filter, words),
    },
  });

  const peekKeys = (event: KeyboardEvent): void => {
    const by = { j: 1, k: -1 }[event.key] as 1 | -1 | undefined;
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey || !singleKeys) return;
    event.preventDefault();
    step(by);
  };
  const closePeek = (): void => {
    go({ peek: undefined });
    grid.current?.focus();
  };
  const addKey = useKeyHint('records.quickAdd');
  const importKey = useKeyHint('import.start');
  const clearKey = useKeyHint('partners.clearFilters');
  const peekPlace =
    place.row !== null && rows.rowAt(place.row)?.id === place.peek
      ? t('peek.place', { place: place.row + 1, count: rows.places.rowCount })
      : '';

  return (
    <TableNamesContext value={names}>
      <SaveCellContext value={save}>
        <Page
          title={t(`title.${type}`)}
          context={everyone === undefined ? '' : t(`count.${type}`, { count: everyone })}
          actions={
            <>
              <Button icon={Download} onPress={chosen.exportAll}>
                {t('export')}
              </Button>
              <Button icon={FileUp} keyHint={importKey} onPress={() => runAction('import.start')}>
                {t('import')}
              </Button>
              <Button variant="primary" icon={Plus} keyHint={addKey} onPress={feature.add}>
                {t(`add.${type}`)}
              </Button>
            </>
          }
          footerKeys={isFirstRun ? [] : footerKeys(t)}
          panel={
            place.peek === undefined ? undefined : (
              <div role="presentation" className="contents" onKeyDown={peekKeys}>
                <PartnerPeek
                  key={place.peek}
                  type={type}
                  id={place.peek}
                  place={peekPlace}
                  onStep={step}
                  onOpen={() => open(place.peek ?? '')}
                  onEdit={() => feature.edit(place.peek ?? '')}
                  onLog={() => chosen.log(place.peek === undefined ? [] : [place.peek])}
                  onRate={() => chosen.rate(place.peek === undefined ? [] : [place.peek])}
                  onClose={closePeek}
                  menu={rowMenu({ t, chosen, id: place.peek, open })}
                />
              </div>
            )
          }
        >
          {isFirstRun ? (
            <FirstRun feature={feature} />
          ) : (
            /* Esc comes here once the grid has nothing left to clear. */
            <div
              role="presentation"
              className="flex min-h-0 flex-1 flex-col"
              onKeyDown={(event) => {
                if (event.key !== 'Escape' || place.peek === undefined) return;
                event.preventDefault();
                closePeek();
              }}
            >
              <ViewTabs type={type} view={view}>
                <FilterBar
                  words={words}
                  query={view.query}
                  onChange={changeQuery}
                  isAdding={isAdding}
                  onAddingChange={setAdding}
                  searchRef={searchField}
                  clearKey={clearKey}
                  tools={{
                    onCollapseAll: () => setCollapsed(new Set(rows.outline?.groups.map((group) => group.key))),
                    onExpandAll: () => setCollapsed(new Set()),
                    columns: (
                      <ColumnChooser
                        label={t('tools.columns')}
                        columns={columns}
                        state={view.columns.state}
                        onChange={view.columns.set}
                      />
                    ),
                  }}
                />
              </ViewTabs>
              <div className="relative flex min-h-0 flex-1">
                <PartnerGrid
                  key={view.id}
                  label={t(`title.${type}`)}
                  type={type}
                  columns={columns}
                  view={view}
                  rows={rows}
                  place={place}
                  go={go}
                  open={open}
                  selection={selection}
                  onSelectionChange={setSelection}
                  groupLabel={groups.label}
                  onToggleGroup={(key) => setCollapsed((before) => toggled(before, key))}
                  areLetterKeysOn={singleKeys}
                  isDiscreet={discreet}
                  onCopy={chosen.copy}
                  menuOf={(id) => rowMenu({ t, chosen, id, open })}
                  gridRef={grid}
                  empty=<PartnerEmpty
                    type={type}
                    query={rows.query}
                    words={words}
                    onClear={clear}
                    onShowArchived={() => changeQuery({ ...view.query, archived: 'include' })}
                  />
                />
                <PartnerBulkBar
                  type={type}
                  chosen={chosen}
                  selection={selection}
                  total={rows.outline?.total ?? 0}
                  onClear={() => setSelection(emptySelection)}
                />
              </div>
              <ListFooter
                shown={rows.outline?.total}
                of={everyone}
                filters={
                  conditionCount(view.query.filter) +
                  (view.query.text === '' ? 0 : 1) +
                  (view.query.archived === 'exclude' ? 0 : 1)
                }
              />
            </div>
          )}
        </Page>
      </SaveCellContext>
    </TableNamesContext>
  );
}

function footerKeys(t: Translate<'partners'>) {
  return [
    { keys: 'J K', label: t('keys.move') },
    { keys: 'X', label: t('keys.select') },
    { keys: 'Space', label: t('keys.peek') },
    { keys: 'Enter', label: t('keys.open') },
    { keys: 'E', label: t('keys.edit') },
    { keys: 'F', label: t('keys.filter') },
  ];
}
