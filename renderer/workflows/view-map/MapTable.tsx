import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { bandOf, stanceWord } from '#renderer/features/assessments/stance-words.ts';
import { useMemberList } from '#renderer/features/members/member-queries.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { choiceLabel } from '#renderer/features/partners/vocabularies.ts';
import {
  DataGrid,
  EmptyState,
  Freshness,
  Stance,
  emptySelection,
  type DataGridColumn,
  type GridSelection,
  type GridSort,
} from '#renderer/ui/index.ts';
import { gridSegments } from '#shared/content/grid-segments.ts';
import { segmentOf } from '#shared/domain/maps/grid-segment.ts';
import { compareTexts } from '#shared/text.ts';

import { MoveSigns } from './MovedSection.tsx';
import { influenceWord } from './stance-word.ts';
import type { ShownMove, ShownPoint } from './use-map-points.ts';

interface Row extends ShownPoint {
  readonly move: ShownMove | undefined;
  readonly ownerName: string;
  readonly segment: string;
  readonly seenOn: string;
}

/** The same partners as a table: sortable, and read line by line. */
export function MapTable({
  points,
  moves,
  chosen,
  onChosen,
  onOpen,
}: {
  points: readonly ShownPoint[];
  moves: readonly ShownMove[];
  chosen: ReadonlySet<string>;
  onChosen: (ids: ReadonlySet<string>) => void;
  onOpen: (point: ShownPoint) => void;
}) {
  const { t } = useTranslation('map');
  const today = useToday();
  const members = useMemberList();
  const [cursor, setCursor] = useState<number | null>(null);
  const [sort, setSort] = useState<readonly GridSort[]>([{ columnId: 'influence', direction: 'desc' }]);
  const rows = points
    .map((point): Row => ({
      ...point,
      move: moves.find((move) => move.id === point.id),
      ownerName: members.find((member) => member.id === point.ownerId)?.name ?? '',
      segment:
        point.influence === null
          ? ''
          : (gridSegments.find((each) => each.id === segmentOf(point.stance, point.influence ?? 1))?.label ?? ''),
      seenOn: point.stanceOn === null ? '' : shortDay(point.stanceOn, today),
    }))
    .toSorted((a, b) => {
      for (const { columnId, direction } of sort) {
        const order = compareBy(columnId, a, b);
        if (order !== 0) return direction === 'asc' ? order : -order;
      }
      return a.name < b.name ? -1 : 1;
    });
  const column = (id: string, width: number, render: DataGridColumn<Row>['render'], text: (row: Row) => string) => ({
    id,
    header: t(`table.${id}` as 'table.name'),
    width,
    render,
    text,
    isSortable: true,
  });
  const columns: readonly DataGridColumn<Row>[] = [
    {
      ...column(
        'name',
        230,
        (row) => (
          <>
            <bdi className="font-name">{row.name}</bdi>
            {row.organizationName !== null && <bdi className="ml-2 text-meta text-ink-3">{row.organizationName}</bdi>}
          </>
        ),
        (row) => row.name,
      ),
      isLink: true,
      isGrowing: true,
    },
    column(
      'stance',
      140,
      (row) => <Stance band={bandOf(row.stance)} word={stanceWord(row.stance)} />,
      (row) => stanceWord(row.stance),
    ),
    column(
      'influence',
      130,
      (row) => `${row.influence ?? '–'} ${influenceWord(row.influence)}`,
      (row) => influenceWord(row.influence),
    ),
    column(
      'segment',
      160,
      (row) => row.segment,
      (row) => row.segment,
    ),
    column(
      'seen',
      100,
      (row) => (row.stanceOn === null ? '–' : <Freshness text={row.seenOn} isStale={row.isStale} />),
      (row) => row.stanceOn ?? '',
    ),
    column(
      'moved',
      110,
      (row) => row.move && <MoveSigns from={row.move.from} to={row.move.to} />,
      (row) => (row.move ? `${stanceWord(row.move.from)} → ${stanceWord(row.move.to)}` : ''),
    ),
    column(
      'sector',
      170,
      (row) => (row.sector === null ? '' : choiceLabel('sectors', row.sector)),
      (row) => (row.sector === null ? '' : choiceLabel('sectors', row.sector)),
    ),
    column(
      'owner',
      120,
      (row) => row.ownerName,
      (row) => row.ownerName,
    ),
  ];
  const selection: GridSelection = chosen.size === 0 ? emptySelection : { mode: 'only', ids: chosen };
  return (
    <div className="flex min-h-0 flex-1 flex-col pt-2">
      <DataGrid
        label={t('table.label')}
        columns={columns}
        rowCount={rows.length}
        getRow={(index) => rows[index]}
        getRowId={(row) => row.id}
        getRowLabel={(row) => row.name}
        sort={sort}
        onSortChange={setSort}
        cursor={cursor}
        onCursorChange={setCursor}
        selection={selection}
        onSelectionChange={(next) =>
          onChosen(
            next.mode === 'only' ? next.ids : new Set(rows.map((row) => row.id).filter((id) => !next.ids.has(id))),
          )
        }
        getIdsInRange={async (first, last) => rows.slice(first, last + 1).map((row) => row.id)}
        onOpen={onOpen}
        isRowStale={(row) => row.isStale}
        empty=<EmptyState title={t('empty.filtered')} detail={t('empty.filteredDetail')} />
      />
    </div>
  );
}

function compareBy(columnId: string, a: Row, b: Row): number {
  switch (columnId) {
    case 'stance':
      return (a.stance ?? -9) - (b.stance ?? -9);
    case 'influence':
      return (a.influence ?? 0) - (b.influence ?? 0);
    case 'moved':
      return (a.move ? a.move.to - a.move.from : 0) - (b.move ? b.move.to - b.move.from : 0);
    case 'seen':
      return compareTexts(a.stanceOn ?? '', b.stanceOn ?? '');
    case 'sector':
      return compareTexts(a.sector ?? '', b.sector ?? '');
    case 'segment':
      return compareTexts(a.segment, b.segment);
    case 'owner':
      return compareTexts(a.ownerName, b.ownerName);
    default:
      return compareTexts(a.name, b.name);
  }
}
