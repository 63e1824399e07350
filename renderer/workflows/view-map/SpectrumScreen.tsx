import { useNavigate } from '@tanstack/react-router';
import { PanelRight } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { useMediaQuery } from '#renderer/app/use-media-query.ts';
import { dayHeading } from '#renderer/app/words/instants.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { EmptyState, ErrorState, IconButton, SegmentedControl, Skeleton } from '#renderer/ui/index.ts';

import { BandStrip } from './BandStrip.tsx';
import { MapPage } from './MapPage.tsx';
import { MapTable } from './MapTable.tsx';
import { MapToolbar, useWantedDecisions } from './MapToolbar.tsx';
import { ReplayBar } from './ReplayBar.tsx';
import { SpectrumBoard } from './SpectrumBoard.tsx';
import { SpectrumWheel } from './SpectrumWheel.tsx';
import { TargetsPanel } from './TargetsPanel.tsx';
import { WallSheet } from './WallSheet.tsx';
import { WheelPicture } from './WheelPicture.tsx';
import { exportSvg } from './export-svg.ts';
import { printOnWall, wallSize } from './print-wall.tsx';
import { useMapPlace } from './use-map-place.ts';
import { useMapPoints, useMoves, usePeriod, type ShownPoint } from './use-map-points.ts';
import { useReplay } from './use-replay.ts';
import { useRescore } from './use-rescore.ts';
import { useSize } from '#renderer/app/use-size.ts';
import { suggestedPoints, useStanceTargets } from './use-stance-targets.ts';

const nothing: ReadonlySet<string> = new Set();

/** The spectrum of allies around a decision and its day, as a half wheel, a board or a table. */
export function SpectrumScreen() {
  const { t } = useTranslation('map');
  const navigate = useNavigate();
  const place = useMapPlace('/map/spectrum');
  const { search, change } = place;
  const replay = useReplay(search.decision);
  const { points, query } = useMapPoints(search, replay.day);
  const period = usePeriod(search);
  const recent = useMoves(period.from, period.today, search.decision);
  const decision = useWantedDecisions().find((each) => each.id === search.decision);
  const targets = useStanceTargets(search.decision, points);
  const suggested = suggestedPoints(points, targets);
  const rescore = useRescore(search.decision);
  const [focused, setFocused] = useState<string | null>(null);
  const [chosen, setChosen] = useState(nothing);
  const [isReplaying, setReplaying] = useState(false);
  const isWide = useMediaQuery('(min-width: 75rem)');
  const [isPanelOpen, setPanelOpen] = useState<boolean>();
  const isPanelShown = isPanelOpen ?? isWide;
  const { ref: frame, size } = useSize();
  const ids = new Set(points.map((point) => point.id));
  const recentHere = recent.filter((move) => ids.has(move.id));
  const movesOnDay = replay.movesOnDay.filter((move) => ids.has(move.id));
  const moves = replay.day === null ? recentHere : movesOnDay;
  const title = decision?.title ?? t('filter.whole');
  const when = decision?.decidesOn ? shortDay(decision.decidesOn, period.today) : '';
  const whenWords = [when, decision?.body?.label].filter((part) => part !== undefined && part !== '').join(', ');

  const open = (point: ShownPoint): void => {
    const { type, id } = point.record;
    void navigate(
      type === 'people' ? { to: '/people/$id', params: { id } } : { to: '/organizations/$id', params: { id } },
    );
  };
  const print = (): void =>
    printOnWall(
      <WallSheet
        title={title}
        subtitle={t('wallSubtitle', {
          picture: t('views.spectrum'),
          day: dayHeading(replay.day ?? replay.today, new Date()),
        })}
      >
        <WheelPicture
          points={points}
          moves={moves}
          size={wallSize}
          title={title}
          when={when}
          label={t('spectrum.label')}
        />
      </WallSheet>,
    );
  const toggleReplay = (): void => {
    setReplaying(true);
    replay.togglePlay();
  };
  useActionScope([
    defineAction({
      id: 'map.replay',
      title: t('replay.play'),
      group: 'here',
      shortcut: 'R',
      isAvailable: () => search.as === undefined,
      run: toggleReplay,
    }),
    defineAction({
      id: 'map.board',
      title: t(search.as === 'board' ? 'spectrum.showWheel' : 'spectrum.showBoard'),
      group: 'here',
      shortcut: 'W',
      run: () => change({ as: search.as === 'board' ? undefined : 'board' }),
    }),
    defineAction({
      id: 'map.panel',
      title: t('panel.toggle'),
      group: 'here',
      shortcut: '\\',
      run: () => setPanelOpen(!isPanelShown),
    }),
  ]);
  const picture = { points, focused, onFocused: setFocused, rescore, isFrozen: replay.day !== null, onOpen: open };

  return (
    <MapPage
      view="spectrum"
      decision={search.decision}
      table={{
        isShown: search.as === 'table',
        onToggle: () => change({ as: search.as === 'table' ? undefined : 'table' }),
      }}
      onPrint={print}
      onSave={search.as === undefined ? () => exportSvg(t('views.spectrum')) : undefined}
      toolbar={
        <MapToolbar place={place}>
          {search.as !== 'table' && (
            <SegmentedControl
              label={t('spectrum.shape')}
              options={[
                { id: 'wheel', label: t('spectrum.wheel') },
                { id: 'board', label: t('spectrum.board') },
              ]}
              value={search.as ?? 'wheel'}
              onChange={(as) => change({ as: as === 'board' ? 'board' : undefined })}
            />
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
      panel=<TargetsPanel
        targets={targets}
        suggested={suggested}
        moves={recentHere}
        days={period.days}
        decision={search.decision}
        when={when}
        focused={focused}
        isOpen={isPanelShown}
        onClose={() => setPanelOpen(false)}
        onChoose={setFocused}
      />
      footerKeys={[
        { keys: 'J K', label: t('keys.walk') },
        { keys: '← →', label: t('keys.band') },
        { keys: 'Enter', label: t('keys.open') },
        { keys: 'W', label: t('keys.board') },
        { keys: 'R', label: t('keys.replay') },
      ]}
    >
      {search.as === 'table' ? (
        <MapTable points={points} moves={moves} chosen={chosen} onChosen={setChosen} onOpen={open} />
      ) : (
        <>
          <div ref={frame} className="relative flex min-h-0 flex-1 overflow-hidden">
            {query.isError && <ErrorState {...errorWords(query.error)} onRetry={() => void query.refetch()} />}
            {query.isPending && <Skeleton lines={6} className="m-6 flex-1" />}
            {query.isSuccess && points.length === 0 && (
              <EmptyState title={t('empty.title')} detail={t('empty.detail')} />
            )}
            {points.length > 0 && search.as === 'board' && <SpectrumBoard {...picture} today={period.today} />}
            {size && points.length > 0 && search.as === undefined && (
              <SpectrumWheel
                {...picture}
                moves={moves}
                size={size}
                title={title}
                when={whenWords}
                onShowAll={() => change({ as: 'board' })}
              />
            )}
          </div>
          {isReplaying && search.as === undefined ? (
            <ReplayBar replay={{ ...replay, movesOnDay, togglePlay: toggleReplay }} />
          ) : (
            search.as === undefined && <BandStrip points={points} targets={targets} suggested={suggested} />
          )}
        </>
      )}
    </MapPage>
  );
}
