import { useNavigate, useSearch } from '@tanstack/react-router';
import { Armchair, Download, ListChecks, PanelRight, Settings2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { useMediaQuery } from '#renderer/app/use-media-query.ts';
import { Button, EmptyState, ErrorState, IconButton, Skeleton } from '#renderer/ui/index.ts';
import type { LongTable } from '#shared/contract/seats.ts';

import { MapPage } from '../MapPage.tsx';
import { exportSvg } from '../export-svg.ts';
import { printOnWall, wallSize } from '../print-wall.tsx';
import { useSize } from '#renderer/app/use-size.ts';
import { ChairsTable } from './ChairsTable.tsx';
import { SideChairs } from './SideChairs.tsx';
import { TableLegend } from './TableLegend.tsx';
import { TablePanel } from './TablePanel.tsx';
import { TablePicture } from './TablePicture.tsx';
import { TableWallSheet } from './TableWallSheet.tsx';
import { openGoal, openSectors, openTake } from './table-dialogs.tsx';
import { headline, headlineDetail } from './table-words.ts';
import { useLongTable } from './use-long-table.ts';
import { walkChairs } from './walk-chairs.ts';

/** Who is at the table and who is missing: the picture, its table twin, and the panel of the chosen chair. */
export function LongTableScreen() {
  const { t } = useTranslation('seats');
  const navigate = useNavigate();
  const search = useSearch({ from: '/shell/map/table' });
  const found = useLongTable();
  const table = found.data;
  const [chosen, setChosen] = useState<string | null>(null);
  const isWide = useMediaQuery('(min-width: 75rem)');
  const [isPanelOpen, setPanelOpen] = useState<boolean>();
  const isPanelShown = isPanelOpen ?? isWide;
  const isTable = search.as === 'table';
  const sectors = table === undefined ? [] : [...table.sectors, ...table.side];
  const sector = sectors.find((each) => each.chairs.some((chair) => chair.id === chosen));
  const chair = sector?.chairs.find((each) => each.id === chosen);
  const hasChairs = sectors.some((each) => each.chairs.length > 0);

  const open = (id: string): void => {
    setChosen(id);
    setPanelOpen(true);
    // The panel may be drawn only now.
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>('[data-table-panel] button:not([disabled])')?.focus(),
    );
  };
  const print = (): void => {
    if (table !== undefined)
      printOnWall(
        <TableWallSheet table={table}>
          <TablePicture table={table} width={wallSize.width - 300} />
        </TableWallSheet>,
      );
  };
  const saveSvg = (): void => exportSvg(t('title'));
  const openPlan = (): void => void navigate({ to: '/map/table/plan' });
  useActionScope([
    defineAction({
      id: 'seats.plan',
      title: t('plan.open'),
      group: 'here',
      icon: ListChecks,
      shortcut: 'P',
      run: openPlan,
    }),
    defineAction({ id: 'map.saveSvg', title: t('saveSvg'), group: 'here', isAvailable: () => !isTable, run: saveSvg }),
    defineAction({
      id: 'map.panel',
      title: t('panel.toggle'),
      group: 'here',
      shortcut: '\\',
      run: () => setPanelOpen(!isPanelShown),
    }),
    ...(table === undefined
      ? []
      : [
          defineAction({
            id: 'seats.sectors',
            title: t('sectors.button'),
            group: 'here',
            icon: Settings2,
            run: () => openSectors(table),
          }),
        ]),
    ...(chair?.term === null
      ? [
          defineAction({
            id: 'seats.invite',
            title: t('term.invite'),
            group: 'here',
            icon: Armchair,
            shortcut: 'I',
            run: () => openTake(chair, 'invited'),
          }),
        ]
      : []),
  ]);

  return (
    <MapPage
      view="chairs"
      decision={search.decision}
      table={{
        isShown: isTable,
        onToggle: () =>
          void navigate({ to: '/map/table', search: { ...search, as: isTable ? undefined : 'table' }, replace: true }),
      }}
      onPrint={hasChairs ? print : undefined}
      panel={
        table !== undefined &&
        hasChairs && (
          <TablePanel
            table={table}
            sector={sector}
            chair={chair}
            isOpen={isPanelShown}
            onClose={() => setPanelOpen(false)}
            onChoose={setChosen}
          />
        )
      }
      footerKeys={
        isTable
          ? [
              { keys: 'J K', label: t('keys.rows') },
              { keys: 'Enter', label: t('keys.openRow') },
            ]
          : [
              { keys: '← →', label: t('keys.walk') },
              { keys: 'Enter', label: t('keys.open') },
              { keys: 'I', label: t('keys.invite') },
              { keys: 'P', label: t('plan.open') },
              { keys: 'V', label: t('keys.table') },
            ]
      }
    >
      {found.isPending && <Skeleton lines={8} className="m-6" />}
      {found.isError && <ErrorState {...errorWords(found.error)} onRetry={() => void found.refetch()} />}
      {table !== undefined && !hasChairs && <SetTheTable table={table} />}
      {table !== undefined && hasChairs && (
        <>
          <div className="flex shrink-0 flex-wrap items-start gap-x-4 gap-y-2 px-6 pt-5 pb-2">
            <div className="min-w-0 flex-1 basis-96">
              <h2 className="font-words text-statement font-strong">{headline(table)}</h2>
              <p className="pt-1 text-ink-2">{headlineDetail(table)}</p>
              <CoverageLine table={table} />
            </div>
            <div className="flex items-center gap-2">
              <Button icon={ListChecks} onPress={openPlan}>
                {t('plan.open')}
              </Button>
              <IconButton icon={Settings2} label={t('sectors.button')} onPress={() => openSectors(table)} />
              {!isTable && <IconButton icon={Download} label={t('saveSvg')} onPress={saveSvg} />}
              <IconButton
                icon={PanelRight}
                label={t('panel.toggle')}
                keyHint="\"
                isSelected={isPanelShown}
                onPress={() => setPanelOpen(!isPanelShown)}
              />
            </div>
          </div>
          {isTable ? (
            <ChairsTable table={table} chosen={chosen} onChoose={setChosen} onOpen={open} />
          ) : (
            <Picture table={table} chosen={chosen} onChoose={setChosen} onOpen={open} />
          )}
        </>
      )}
    </MapPage>
  );
}

function Picture({
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
  const { ref, size } = useSize();
  return (
    <div className="flex min-h-0 flex-1 flex-col overflow-auto px-6 pb-4">
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the chairs inside are buttons; their arrow keys are heard here */}
      <div
        ref={ref}
        className="flex flex-1 items-center justify-center"
        onKeyDown={(event) => walkChairs(event, onOpen)}
      >
        {size && (
          <TablePicture
            table={table}
            width={Math.max(420, Math.min(size.width, 1_180))}
            handling={{ chosen, onChoose, onOpen, onEditGoal: () => openGoal(table) }}
          />
        )}
      </div>
      <div className="flex shrink-0 flex-col gap-4 pt-2">
        <TableLegend table={table} />
        <SideChairs table={table} chosen={chosen} onChoose={onChoose} />
      </div>
    </div>
  );
}

function CoverageLine({ table }: { table: LongTable }) {
  const { t } = useTranslation('seats');
  const { value, covered, required, depth } = table.coverage;
  if (value === null || depth === null) return null;
  const words = [
    t('coverage', { covered, required, value: Math.round(value * 10) / 10 }),
    t('depth', { value: Math.round(depth * 100) }),
  ];
  return (
    <p className="pt-0.5 text-meta text-ink-2" title={t('coverageNote')}>
      {words.join(', ')}
    </p>
  );
}

function SetTheTable({ table }: { table: LongTable }) {
  const { t } = useTranslation('seats');
  return (
    <EmptyState
      title={t('empty.title')}
      detail={t('empty.detail')}
      ways={[
        {
          icon: Armchair,
          title: t('empty.twelve'),
          detail: t('empty.twelveDetail'),
          isPrimary: true,
          action: { label: t('empty.set'), run: () => openSectors(table, 'core12') },
        },
        {
          icon: Settings2,
          title: t('empty.other'),
          detail: t('empty.otherDetail'),
          action: { label: t('empty.choose'), run: () => openSectors(table, 'santa-fe') },
        },
      ]}
    />
  );
}
