import { useNavigate } from '@tanstack/react-router';
import { PanelRight, Shrink } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { runAction } from '#renderer/app/actions/registry.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { useMediaQuery } from '#renderer/app/use-media-query.ts';
import { dayHeading } from '#renderer/app/words/instants.ts';
import { EmptyState, ErrorState, IconButton, Skeleton } from '#renderer/ui/index.ts';

import { GridPanel } from './GridPanel.tsx';
import { GridPicture } from './GridPicture.tsx';
import { MapBulkBar } from './MapBulkBar.tsx';
import { MapPage } from './MapPage.tsx';
import { MapTable } from './MapTable.tsx';
import { MapToolbar, useWantedDecisions } from './MapToolbar.tsx';
import { ReplayBar } from './ReplayBar.tsx';
import { SupportGrid } from './SupportGrid.tsx';
import { WallSheet } from './WallSheet.tsx';
import { exportSvg } from './export-svg.ts';
import { printOnWall, wallSize } from './print-wall.tsx';
import { useMapPlace } from './use-map-place.ts';
import { useMapPoints, useMoves, usePeriod, type ShownPoint } from './use-map-points.ts';
import { useReplay } from './use-replay.ts';
import { useRescore } from './use-rescore.ts';
import { useSize } from '#renderer/app/use-size.ts';

const nothing: ReadonlySet<string> = new Set();

/** Influence and stance of everybody in one picture, for one decision or the coalition as a whole. */
export function SupportGridScreen() {
  const { t } = useTranslation('map');
  const navigate = useNavigate();
  const place = useMapPlace('/map/grid');
  const { search, change } = place;
  const replay = useReplay(search.decision);
  const { points, total, query } = useMapPoints(search, replay.day);
  const period = usePeriod(search);
  const recent = useMoves(period.from, period.today, search.decision);
  const decisionTitle = useWantedDecisions().find((each) => each.id === search.decision)?.title;
  const rescore = useRescore(search.decision);
  const [openCells, setOpenCells] = useState(nothing);
  const [chosen, setChosen] = useState(nothing);
  const [focused, setFocused] = useState<string | null>(null);
  const isWide = useMediaQuery('(min-width: 75rem)');
  const [isPanelOpen, setPanelOpen] = useState<boolean>();
  const isPanelShown = isPanelOpen ?? isWide;
  const { ref: frame, size } = useSize();
  const isTable = search.as === 'table';
  const ids = new Set(points.map((point) => point.id));
  const recentHere = recent.filter((move) => ids.has(move.id));
  const movesOnDay = replay.movesOnDay.filter((move) => ids.has(move.id));
  const moves = replay.day === null ? recentHere : movesOnDay;
  const picked = points.filter((point) => chosen.has(point.id));
  const current = points.find((point) => point.id === focused);

  const open = (point: ShownPoint): void => {
    const { type, id } = point.record;
    void navigate(
      type === 'people' ? { to: '/people/$id', params: { id } } : { to: '/organizations/$id', params: { id } },
    );
  };
  const still = (
    <GridPicture points={points} moves={moves} size={wallSize} openCells={openCells} label={t('grid.label')} />
  );
  const print = (): void =>
    printOnWall(
      <WallSheet
        title={decisionTitle ?? t('grid.title')}
        subtitle={t('wallSubtitle', {
          picture: t('views.grid'),
          day: dayHeading(replay.day ?? replay.today, new Date()),
        })}
      >
        {still}
      </WallSheet>,
    );
  const saveSvg = (): void => exportSvg(t('views.grid'));
  useActionScope([
    defineAction({
      id: 'map.replay',
      title: t('replay.play'),
      group: 'here',
      shortcut: 'R',
      isAvailable: () => !isTable,
      run: replay.togglePlay,
    }),
    defineAction({
      id: 'map.panel',
      title: t('panel.toggle'),
      group: 'here',
      shortcut: '\\',
      run: () => setPanelOpen(!isPanelShown),
    }),
    ...(current
      ? [
          defineAction({
            id: 'map.logChosen',
            title: t('bulk.log'),
            group: 'here',
            shortcut: 'L',
            run: () => void runAction('interactions.log', [...(chosen.size > 0 ? chosen : [current.id])].join(',')),
          }),
        ]
      : []),
  ]);

  return (
    <MapPage
      view="grid"
      decision={search.decision}
      table={{ isShown: isTable, onToggle: () => change({ as: isTable ? undefined : 'table' }) }}
      onPrint={print}
      onSave={isTable ? undefined : saveSvg}
      toolbar={
        <MapToolbar place={place}>
          {openCells.size > 0 && !isTable && (
            <IconButton icon={Shrink} label={t('cluster.close')} onPress={() => setOpenCells(nothing)} />
          )}
          <IconButton
            icon={PanelRight}
            label={t('panel.toggle')}
            keyHint="\"
            isSelected={isPanelShown}
            onPress={() => setPanelOpen(!isPanelShown)}
          />
        </MapToolbar>
      }
      panel=<GridPanel
        points={points}
        moves={recentHere}
        days={period.days}
        focused={current}
        decisionTitle={decisionTitle}
        isOpen={isPanelShown}
        onClose={() => setPanelOpen(false)}
        onChoose={setFocused}
        onOpen={open}
      />
      footerKeys={
        isTable
          ? [
              { keys: 'J K', label: t('keys.walk') },
              { keys: 'X', label: t('keys.select') },
              { keys: 'Enter', label: t('keys.open') },
            ]
          : [
              { keys: 'J K', label: t('keys.walk') },
              { keys: '← →', label: t('keys.stance') },
              { keys: '↑ ↓', label: t('keys.influence') },
              { keys: 'X', label: t('keys.select') },
              { keys: 'Enter', label: t('keys.open') },
              { keys: 'R', label: t('keys.replay') },
            ]
      }
    >
      <div className="relative flex min-h-0 flex-1 flex-col">
        {isTable ? (
          <MapTable points={points} moves={moves} chosen={chosen} onChosen={setChosen} onOpen={open} />
        ) : (
          <>
            <div ref={frame} className="relative flex min-h-0 flex-1 overflow-hidden">
              {query.isError && <ErrorState {...errorWords(query.error)} onRetry={() => void query.refetch()} />}
              {query.isPending && <Skeleton lines={6} className="m-6 flex-1" />}
              {query.isSuccess && points.length === 0 && (
                <EmptyState title={t('empty.title')} detail={t('empty.detail')} />
              )}
              {size && points.length > 0 && (
                <SupportGrid
                  points={points}
                  moves={moves}
                  size={{ width: size.width - 20, height: size.height - 10 }}
                  openCells={openCells}
                  onToggleCell={(cell) => setOpenCells((old) => toggledCell(old, cell))}
                  chosen={chosen}
                  onChosen={setChosen}
                  focused={focused}
                  onFocused={setFocused}
                  rescore={rescore}
                  isFrozen={replay.day !== null}
                  onOpen={open}
                />
              )}
            </div>
            {total > points.length && (
              <p className="px-5 pb-1 text-meta text-ink-2">{t('capped', { shown: points.length, total })}</p>
            )}
            <ReplayBar replay={{ ...replay, movesOnDay }} />
          </>
        )}
        <MapBulkBar chosen={picked} onClear={() => setChosen(nothing)} />
      </div>
    </MapPage>
  );
}

function toggledCell(open: ReadonlySet<string>, cell: string): ReadonlySet<string> {
  const next = new Set(open);
  if (!next.delete(cell)) next.add(cell);
  return next;
}
