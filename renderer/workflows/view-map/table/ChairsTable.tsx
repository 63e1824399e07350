import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { t as say } from '#renderer/i18n/i18n.ts';
import { DataGrid, EmptyState, Seat } from '#renderer/ui/index.ts';
import { chairStates } from '#shared/content/seats.ts';
import type { Chair, LongTable } from '#shared/contract/seats.ts';

import { dayText, holderOf, nameOf, sectorName } from './table-words.ts';

interface Row {
  readonly id: string;
  readonly chair: Chair;
  readonly place: number;
  readonly sector: string;
  readonly name: string;
  readonly holder: string;
  readonly organization: string;
  readonly since: string;
  readonly alternate: string;
  readonly decides: string;
  readonly lived: string;
}

type Sort = readonly { readonly columnId: string; readonly direction: 'asc' | 'desc' }[];

/** The long table as a table: the same chairs, one a row. */
export function ChairsTable({
  table,
  chosen,
  onChoose,
  onOpen,
}: {
  table: LongTable;
  chosen: string | null;
  onChoose: (id: string) => void;
  onOpen: (id: string) => void;
}) {
  const { t } = useTranslation('seats');
  const { discreet } = useDeviceSettings();
  const [sort, setSort] = useState<Sort>([]);
  const [by] = sort;
  const all = rowsOf(table, discreet);
  const rows =
    by === undefined
      ? all
      : all.toSorted((a, b) => compareBy(by.columnId, a, b) * (by.direction === 'asc' ? 1 : -1) || a.place - b.place);
  const cursor = rows.findIndex((row) => row.id === chosen);
  return (
    <div className="flex min-h-0 flex-1 flex-col pt-2">
      <DataGrid
        label={t('table.label')}
        columns={columns()}
        rowCount={rows.length}
        getRow={(index) => rows[index]}
        getRowId={(row) => row.id}
        getRowLabel={(row) => row.name}
        sort={[...sort]}
        onSortChange={setSort}
        cursor={cursor < 0 ? null : cursor}
        onCursorChange={(index) => {
          const row = rows[index];
          if (row) onChoose(row.id);
        }}
        onOpen={(row) => onOpen(row.id)}
        empty=<EmptyState title={t('table.empty')} />
      />
    </div>
  );
}

function columns() {
  const text = (
    id: 'sector' | 'chair' | 'holder' | 'organization' | 'since' | 'alternate' | 'decides' | 'lived',
    width: number,
    of: (row: Row) => string,
  ) => ({
    id,
    header: say(`seats:table.${id}`),
    width,
    isSortable: true,
    render: of,
    text: of,
  });
  return [
    text('sector', 180, (row) => row.sector),
    text('chair', 220, (row) => row.name),
    {
      id: 'state',
      header: say('seats:table.state'),
      width: 120,
      isSortable: true,
      render: (row: Row) => <Seat state={row.chair.state} word={say(`seats:states.${row.chair.state}`)} />,
      text: (row: Row) => say(`seats:states.${row.chair.state}`),
    },
    text('holder', 180, (row) => row.holder),
    text('organization', 200, (row) => row.organization),
    text('since', 110, (row) => (row.since === '' ? '' : dayText(row.since))),
    text('alternate', 160, (row) => row.alternate),
    text('decides', 120, (row) => row.decides),
    text('lived', 120, (row) => row.lived),
  ];
}

function rowsOf(table: LongTable, isDiscreet: boolean): Row[] {
  const yes = say('seats:table.yes');
  return [...table.sectors, ...table.side].flatMap((sector) =>
    sector.chairs.map((chair, index): Row => ({
      id: chair.id,
      chair,
      place: index,
      sector: sectorName(sector.sector),
      name: `${sectorName(sector.sector)} ${index + 1}${chair.title === '' ? '' : `, ${chair.title}`}`,
      holder: nameOf(holderOf(chair), isDiscreet),
      organization:
        isDiscreet && holderOf(chair)?.isRestricted === true
          ? ''
          : nameOf(chair.term?.organization ?? null, isDiscreet),
      since: chair.term?.startsOn ?? chair.term?.invitedOn ?? '',
      alternate: nameOf(chair.term?.alternate ?? null, isDiscreet),
      decides: chair.needsDecisionPower ? yes : '',
      lived: chair.isLivedExperience && !isDiscreet ? yes : '',
    })),
  );
}

function compareBy(columnId: string, a: Row, b: Row): number {
  if (columnId === 'state') return chairStates.indexOf(a.chair.state) - chairStates.indexOf(b.chair.state);
  const of = (row: Row): string => {
    switch (columnId) {
      case 'chair':
        return row.name;
      case 'holder':
        return row.holder;
      case 'organization':
        return row.organization;
      case 'since':
        return row.since;
      case 'alternate':
        return row.alternate;
      case 'decides':
        return row.decides;
      case 'lived':
        return row.lived;
      default:
        return row.sector;
    }
  };
  return of(a).localeCompare(of(b));
}
