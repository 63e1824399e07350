import { Gauge, ListPlus, MessageSquarePlus, User } from 'lucide-react';
import { useState } from 'react';
import {
  Avatar,
  BulkBar,
  ColumnChooser,
  DataGrid,
  type DataGridColumn,
  defaultColumnState,
  EmptyState,
  emptySelection,
  Freshness,
  type GridColumnState,
  type GridSelection,
  type GridSort,
  InfluenceBars,
  MenuAt,
  type MenuPosition,
  SearchField,
  Seat,
  selectionCount,
  showToast,
  SidePanel,
  Stance,
  TextField,
} from '../ui/index.ts';
import { groupSize, type Partner, partnerAt, partnerCount } from './sample-partners.ts';

const nothing = () => undefined;

const columns: readonly DataGridColumn<Partner>[] = [
  {
    id: 'name',
    header: 'Name',
    width: 246,
    isSortable: true,
    isHideable: false,
    isLink: true,
    text: (row) => row.name,
    render: (row) => (
      <>
        <span className="font-name">{row.name}</span>
        <span className="ml-2 text-meta text-ink-3">{row.organization}</span>
      </>
    ),
  },
  {
    id: 'stance',
    header: 'Stance',
    width: 104,
    isSortable: true,
    text: (row) => row.stance,
    render: (row) => <Stance band={row.band} word={row.stance} />,
  },
  {
    id: 'influence',
    header: 'Infl.',
    width: 58,
    isSortable: true,
    text: (row) => String(row.influence),
    render: (row) => <InfluenceBars value={row.influence} />,
  },
  {
    id: 'seat',
    header: 'Seat',
    width: 90,
    isSortable: true,
    text: (row) => row.seatWord,
    render: (row) => <Seat state={row.seat} word={row.seatWord} />,
  },
  {
    id: 'owner',
    header: 'Owner',
    width: 58,
    text: (row) => row.owner,
    render: (row) => <Avatar name={row.owner} kind="user" tint={row.tint} size="tiny" />,
  },
  {
    id: 'contact',
    header: 'Last contact',
    width: 84,
    align: 'end',
    isSortable: true,
    text: (row) => row.contact,
    render: (row) => <Freshness text={row.contact} isStale={row.isStale} />,
  },
  {
    id: 'next',
    header: 'Next step',
    width: 180,
    isGrowing: true,
    isEditable: true,
    text: (row) => row.next,
    render: (row) => <span className="text-ink-2">{row.next}</span>,
    renderEditor: ({ row, done }) => <NextEditor row={row} done={done} />,
  },
  ...['region', 'phone', 'mail', 'consent', 'source'].map((id) => ({
    id,
    header: id,
    width: 130,
    text: (row: Partner) => `${id} ${row.index}`,
    render: (row: Partner) => `${id} ${row.index}`,
  })),
];

/** The table with a hundred thousand rows, read in pages as from the storage. */
export function GridPage() {
  const [loaded, setLoaded] = useState<ReadonlySet<number>>(new Set([0, 1, 2]));
  const [cursor, setCursor] = useState<number | null>(0);
  const [selection, setSelection] = useState<GridSelection>(emptySelection);
  const [sort, setSort] = useState<readonly GridSort[]>([{ columnId: 'influence', direction: 'desc' }]);
  const [columnState, setColumnState] = useState<GridColumnState>(() => ({
    ...defaultColumnState(columns),
    hidden: ['region', 'phone', 'mail', 'consent', 'source'],
  }));
  const [isPeeking, setPeeking] = useState(false);
  const [menu, setMenu] = useState<MenuPosition | null>(null);
  const [search, setSearch] = useState('');
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set());
  const isEmpty = search === 'nobody';
  const hasGroups = search === 'groups';

  const load = (first: number, last: number) => {
    const pages = [Math.floor(first / 100), Math.floor(last / 100)].filter((page) => !loaded.has(page));
    if (pages.length === 0) return;
    setTimeout(() => setLoaded((before) => new Set([...before, ...pages])), 40);
  };
  const current = cursor === null ? undefined : partnerAt(cursor);
  const count = selectionCount(selection, partnerCount);
  return (
    <div className="relative flex min-h-0 min-w-0 flex-1">
      <div className="flex min-w-0 flex-1 flex-col">
        <div className="flex h-10 items-center gap-2 border-b border-line bg-sunken px-5">
          <SearchField label="Type nobody or groups" value={search} onChange={setSearch} className="w-60" />
          <span className="flex-1" />
          <ColumnChooser columns={columns} state={columnState} onChange={setColumnState} />
        </div>
        <div className="relative flex min-h-0 flex-1">
          <DataGrid
            label="Partners"
            columns={columns}
            rowCount={isEmpty ? 0 : partnerCount}
            getRow={(index) => (loaded.has(Math.floor(index / 100)) ? partnerAt(index) : undefined)}
            getRowId={(row) => row.id}
            getRowLabel={(row) => row.name}
            getGroup={
              hasGroups
                ? (index) =>
                    index % groupSize === 0
                      ? {
                          id: String(index),
                          label: 'Law enforcement',
                          count: groupSize - 1,
                          isCollapsed: collapsed.has(String(index)),
                        }
                      : undefined
                : undefined
            }
            onToggleGroup={(id) =>
              setCollapsed(
                (before) => new Set(before.has(id) ? [...before].filter((each) => each !== id) : [...before, id]),
              )
            }
            onVisibleRangeChange={load}
            sort={sort}
            onSortChange={setSort}
            columnState={columnState}
            onColumnStateChange={setColumnState}
            cursor={cursor}
            onCursorChange={setCursor}
            selection={selection}
            onSelectionChange={setSelection}
            getIdsInRange={async (first, last) =>
              Array.from({ length: last - first + 1 }, (_, offset) => partnerAt(first + offset).id)
            }
            onPeek={() => setPeeking(!isPeeking)}
            onOpen={(row) => showToast({ title: `Opened ${row.name}` })}
            onRowMenu={(_row, _index, position) => setMenu(position)}
            empty=<EmptyState
              title="Nobody matches these filters"
              actions={[{ label: 'Clear filters', keyHint: 'Shift+F', run: nothing }]}
            />
          />
          {count > 0 && (
            <BulkBar
              label={`${count.toLocaleString('en')} selected`}
              onClear={() => setSelection(emptySelection)}
              actions={[
                { label: 'Stance', icon: Gauge, keyHint: 'S', run: nothing },
                { label: 'Owner', icon: User, keyHint: 'O', run: nothing },
                { label: 'Log contact', icon: MessageSquarePlus, keyHint: 'L', run: nothing },
                { label: 'Add to list', icon: ListPlus, keyHint: 'Shift+L', run: nothing },
              ]}
            />
          )}
          <MenuAt
            label="Row"
            position={menu}
            onClose={() => setMenu(null)}
            entries={[{ id: 'open', label: 'Open', keyHint: 'Enter', run: nothing }]}
          />
        </div>
        <div className="flex h-8 items-center border-t border-line px-5 text-meta text-ink-3">
          {partnerCount.toLocaleString('en')} shown
        </div>
      </div>
      <SidePanel label="Peek" isOpen={isPeeking} onClose={() => setPeeking(false)}>
        <div className="p-5">
          <h2 className="font-words text-page">{current?.name}</h2>
          <p className="text-ink-2">{current?.organization}</p>
        </div>
      </SidePanel>
    </div>
  );
}

function NextEditor({ row, done }: { row: Partner; done: () => void }) {
  const [value, setValue] = useState(row.next);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        done();
      }}
    >
      <TextField label="Next step" isLabelHidden value={value} onChange={setValue} autoFocus onBlur={done} />
    </form>
  );
}
