import type { PartnerType } from '#shared/contract/base.ts';
import type { ListQuery } from '#shared/contract/filters.ts';
import type { SavedView, ViewDefinition } from '#shared/contract/views.ts';
import type { GridColumnState } from '#renderer/ui/index.ts';

import { useViews } from '../views/use-views.ts';
import { builtInViews, plainQuery, type BuiltInView } from './built-in-views.ts';
import type { PartnerColumn } from './partner-columns.tsx';
import { differencesOf, isSame, queryOf, type TableSearch } from './table-search.ts';
import { useTableColumns, type TableColumns } from './use-table-columns.ts';

/** The view of a table that is shown, what it may be changed to, and what is not saved yet. */
export interface PartnerView {
  readonly isReady: boolean;
  readonly id: string;
  /** The saved view; undefined for one that every workspace has. */
  readonly saved: SavedView | undefined;
  readonly builtIn: readonly BuiltInView[];
  readonly all: readonly SavedView[];
  readonly query: ListQuery;
  readonly columns: TableColumns;
  /** Whether what is shown differs from the view as it was saved. */
  readonly isChanged: boolean;
  readonly definition: ViewDefinition;
  readonly setQuery: (query: ListQuery) => void;
  readonly open: (viewId: string) => void;
  readonly reset: () => void;
}

/** Follows the view that the address names. */
export function usePartnerView({
  type,
  search,
  setSearch,
  meId,
  columns,
  usualColumns,
}: {
  readonly type: PartnerType;
  readonly search: TableSearch;
  readonly setSearch: (search: TableSearch) => void;
  readonly meId: string | undefined;
  readonly columns: readonly PartnerColumn[];
  readonly usualColumns: GridColumnState;
}): PartnerView {
  const views = useViews(type);
  const builtIn = builtInViews(meId);
  const saved = views?.find((view) => (search.view === undefined ? view.isDefault : view.id === search.view));
  const given = saved?.definition.query ?? builtIn.find((view) => view.id === search.view)?.query ?? plainQuery;
  const id = saved?.id ?? builtIn.find((view) => view.id === search.view)?.id ?? 'all';
  const query = queryOf(given, search);
  const tableColumns = useTableColumns(
    saved === undefined ? type : `${type}/${saved.id}`,
    columnsOfView(saved) ?? usualColumns,
    columns,
  );

  return {
    isReady: views !== undefined,
    id,
    saved,
    builtIn,
    all: views ?? [],
    query,
    columns: tableColumns,
    isChanged: !isSame(given, query) || (saved !== undefined && tableColumns.isChanged),
    definition: { query, columns: mutable(tableColumns.state) },
    setQuery: (next) => setSearch({ view: search.view, ...differencesOf(given, next), row: 0, peek: undefined }),
    open: (viewId) => setSearch({ view: viewId }),
    reset: () => {
      if (saved !== undefined) tableColumns.reset();
      setSearch({ view: search.view });
    },
  };
}

function columnsOfView(view: SavedView | undefined): GridColumnState | undefined {
  if (view === undefined || view.definition.columns.order.length === 0) return undefined;
  return view.definition.columns;
}

/** The contract's lists are its own to change, the grid's are not. */
function mutable(state: GridColumnState): ViewDefinition['columns'] {
  return { order: [...state.order], hidden: [...state.hidden], widths: { ...state.widths }, pinned: [...state.pinned] };
}
