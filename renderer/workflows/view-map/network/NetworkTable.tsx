import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { choiceLabel } from '#renderer/features/partners/vocabularies.ts';
import { strengthName, strengthWord } from '#renderer/features/relationships/tie-words.ts';
import { DataGrid, InfluenceBars, SegmentedControl, Stance, TieBars, type DataGridColumn } from '#renderer/ui/index.ts';
import type { PartnerRef } from '#shared/contract/base.ts';

import { tieWord } from './network-files.ts';
import type { ModelNode, ModelTie, NetworkModel } from './network-model.ts';
import { useStanceWord } from './use-stance-word.ts';

interface NodeRow extends ModelNode {
  readonly ties: number;
}

interface TieRow extends ModelTie {
  readonly from: ModelNode;
  readonly to: ModelNode;
}

type Sort = { readonly columnId: string; readonly direction: 'asc' | 'desc' };

/** The table twin of the picture: the same partners and the same ties, in any order. */
export function NetworkTable({ model }: { model: NetworkModel }) {
  const { t } = useTranslation('network');
  const [what, setWhat] = useState<'partners' | 'ties'>('partners');
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div className="px-5 py-2">
        <SegmentedControl
          label={t('table.label')}
          options={[
            { id: 'partners', label: t('table.partners') },
            { id: 'ties', label: t('table.ties') },
          ]}
          value={what}
          onChange={setWhat}
        />
      </div>
      {what === 'partners' ? <Partners model={model} /> : <Ties model={model} />}
    </div>
  );
}

function Partners({ model }: { model: NetworkModel }) {
  const { t } = useTranslation('network');
  const stanceWord = useStanceWord();
  const rows = useMemo(() => {
    const degrees = new Map<string, number>();
    for (const tie of model.ties) for (const id of [tie.fromId, tie.toId]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
    return model.nodes.map((node): NodeRow => ({ ...node, ties: degrees.get(node.id) ?? 0 }));
  }, [model]);
  const columns = useMemo(
    (): readonly DataGridColumn<NodeRow>[] => [
      {
        id: 'name',
        header: t('table.name'),
        width: 220,
        isGrowing: true,
        isSortable: true,
        isLink: true,
        render: (row) => <bdi className="font-name">{row.name}</bdi>,
        text: (row) => row.name,
      },
      {
        id: 'detail',
        header: t('table.detail'),
        width: 240,
        isSortable: true,
        render: (row) => <bdi>{row.detail}</bdi>,
        text: (row) => row.detail,
      },
      {
        id: 'sector',
        header: t('table.sector'),
        width: 180,
        isSortable: true,
        render: (row) => sectorWord(row),
        text: sectorWord,
      },
      {
        id: 'stance',
        header: t('table.stance'),
        width: 130,
        isSortable: true,
        render: (row) => <Stance band={row.band} word={stanceWord(row.band)} />,
        text: (row) => stanceWord(row.band),
      },
      {
        id: 'influence',
        header: t('table.influence'),
        width: 110,
        isSortable: true,
        render: (row) => <InfluenceBars value={row.influence as 1 | 2 | 3 | 4 | 5 | null} />,
        text: (row) => String(row.influence ?? ''),
      },
      {
        id: 'ties',
        header: t('table.count'),
        width: 70,
        align: 'end',
        isSortable: true,
        render: (row) => row.ties,
        text: (row) => String(row.ties),
      },
    ],
    [t, stanceWord],
  );
  return (
    <Grid
      label={t('table.partners')}
      rows={rows}
      columns={columns}
      first={{ columnId: 'ties', direction: 'desc' }}
      valueOf={(row, columnId) =>
        columnId === 'ties'
          ? row.ties
          : columnId === 'influence'
            ? (row.influence ?? 0)
            : columnId === 'stance'
              ? (row.band ?? 0)
              : columnId === 'sector'
                ? sectorWord(row)
                : columnId === 'detail'
                  ? row.detail
                  : row.name
      }
      recordOf={(row) => row.record}
    />
  );
}

function Ties({ model }: { model: NetworkModel }) {
  const { t } = useTranslation('network');
  const today = useToday();
  const rows = useMemo(() => {
    const nodes = new Map(model.nodes.map((node) => [node.id, node]));
    return model.ties.flatMap((tie): TieRow[] => {
      const [from, to] = [nodes.get(tie.fromId), nodes.get(tie.toId)];
      return from === undefined || to === undefined ? [] : [{ ...tie, from, to }];
    });
  }, [model]);
  const columns = useMemo((): readonly DataGridColumn<TieRow>[] => {
    const kinds = {
      role: t('kinds.role'),
      met: t('kinds.met'),
      committee: t('kinds.committee'),
      several: t('kinds.several'),
    };
    const word = (row: TieRow) => tieWord(row.kind, { kinds });
    const strength = (row: TieRow) => (row.kind in kinds ? '' : strengthWord(row.kind, row.strength));
    return [
      {
        id: 'from',
        header: t('table.from'),
        width: 200,
        isGrowing: true,
        isSortable: true,
        isLink: true,
        render: (row) => <bdi className="font-name">{row.from.name}</bdi>,
        text: (row) => row.from.name,
      },
      { id: 'tie', header: t('table.tie'), width: 170, isSortable: true, render: word, text: word },
      {
        id: 'to',
        header: t('table.to'),
        width: 220,
        isSortable: true,
        render: (row) => <bdi className="font-name">{row.to.name}</bdi>,
        text: (row) => row.to.name,
      },
      {
        id: 'strength',
        header: t('table.strength'),
        width: 160,
        isSortable: true,
        render: (row) =>
          strength(row) === '' ? '' : <TieBars strength={strengthName(row.strength)} word={strength(row)} />,
        text: strength,
      },
      {
        id: 'confirmed',
        header: t('table.confirmed'),
        width: 110,
        isSortable: true,
        render: (row) => (row.confirmedOn === null ? '' : shortDay(row.confirmedOn, today)),
        text: (row) => row.confirmedOn ?? '',
      },
    ];
  }, [t, today]);
  return (
    <Grid
      label={t('table.ties')}
      rows={rows}
      columns={columns}
      first={{ columnId: 'strength', direction: 'desc' }}
      valueOf={(row, columnId) =>
        columnId === 'strength'
          ? row.strength
          : columnId === 'confirmed'
            ? (row.confirmedOn ?? '')
            : columnId === 'tie'
              ? row.kind
              : columnId === 'to'
                ? row.to.name
                : row.from.name
      }
      recordOf={(row) => row.from.record}
    />
  );
}

function Grid<Row extends { readonly id: string }>({
  label,
  rows,
  columns,
  first,
  valueOf,
  recordOf,
}: {
  label: string;
  rows: readonly Row[];
  columns: readonly DataGridColumn<Row>[];
  first: Sort;
  valueOf: (row: Row, columnId: string) => string | number;
  recordOf: (row: Row) => PartnerRef | null;
}) {
  const navigate = useNavigate();
  const [sort, setSort] = useState<readonly Sort[]>([first]);
  const [cursor, setCursor] = useState<number | null>(null);
  const [by = first] = sort;
  const sorted = rows.toSorted((a, b) => {
    const [x, y] = [valueOf(a, by.columnId), valueOf(b, by.columnId)];
    const order = typeof x === 'number' && typeof y === 'number' ? x - y : String(x).localeCompare(String(y));
    return by.direction === 'asc' ? order : -order;
  });
  return (
    <DataGrid
      label={label}
      columns={columns}
      rowCount={sorted.length}
      getRow={(index) => sorted[index]}
      getRowId={(row) => row.id}
      sort={sort}
      onSortChange={setSort}
      cursor={cursor}
      onCursorChange={setCursor}
      onOpen={(row) => {
        const record = recordOf(row);
        if (record !== null)
          void navigate({
            to: record.type === 'people' ? '/people/$id' : '/organizations/$id',
            params: { id: record.id },
          });
      }}
    />
  );
}

function sectorWord(row: ModelNode): string {
  return row.sector === '' ? '' : choiceLabel('sectors', row.sector);
}
