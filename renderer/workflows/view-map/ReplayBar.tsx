import { Pause, Play } from 'lucide-react';
import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { channelSign } from '#renderer/features/interactions/channel-icons.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { locale } from '#renderer/i18n/i18n.ts';
import { IconButton } from '#renderer/ui/index.ts';
import { addDays, daysBetween, type IsoDay } from '#shared/dates.ts';
import { monthStarts } from '#shared/domain/maps/replay-days.ts';

import { MoveSigns } from './MovedSection.tsx';
import type { ShownMove } from './use-map-points.ts';
import type { Replay } from './use-replay.ts';

/** The year below the picture: drag or play through it, and read what moved each of them. */
export function ReplayBar({ replay }: { replay: Replay }) {
  const { t } = useTranslation('map');
  const track = useRef<HTMLDivElement>(null);
  const { from, today, stops } = replay;
  const shown = replay.day ?? today;
  const length = daysBetween(from, today);
  const place = (day: IsoDay): string => `${(100 * daysBetween(from, day)) / length}%`;
  const words = replay.day === null ? t('replay.today') : shortDay(shown, today);
  const dragTo = (event: PointerEvent<HTMLDivElement>): void => {
    const box = track.current?.getBoundingClientRect();
    if (!box || event.buttons !== 1) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const share = Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
    replay.show(addDays(from, Math.round(share * length)));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowRight' || event.key === 'ArrowUp') replay.step(1);
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowDown') replay.step(-1);
    else if (event.key === 'Home') replay.show(from);
    else if (event.key === 'End') replay.show(today);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="relative flex h-14 shrink-0 items-center gap-4 border-t border-line px-4">
      <IconButton
        icon={replay.isPlaying ? Pause : Play}
        label={replay.isPlaying ? t('replay.pause') : t('replay.play')}
        keyHint="R"
        variant="bordered"
        onPress={replay.togglePlay}
      />
      <div
        className="relative h-10 min-w-0 flex-1 cursor-pointer touch-none"
        onPointerDown={dragTo}
        onPointerMove={dragTo}
      >
        <div ref={track} className="absolute inset-x-2 top-0 h-full">
          <div className="absolute inset-x-0 top-2.5 h-1 rounded-full bg-line-2" />
          <div className="absolute top-2.5 left-0 h-1 rounded-full bg-accent" style={{ width: place(shown) }} />
          {stops.slice(1, -1).map((stop) => (
            <span
              key={stop}
              className="absolute top-2 size-2 -translate-x-1/2 rounded-full border-2 border-accent bg-bg"
              style={{ left: place(stop) }}
            />
          ))}
          {monthStarts(from, today)
            .filter((day, at) => day >= from && at % 2 === 1)
            .map((day) => (
              <span
                key={day}
                aria-hidden
                className="absolute top-6 -translate-x-1/2 text-axis whitespace-nowrap text-ink-2"
                style={{ left: place(day) }}
              >
                {month.format(new Date(`${day}T00:00:00Z`))}
              </span>
            ))}
          <div
            role="slider"
            tabIndex={0}
            aria-label={t('replay.label')}
            aria-valuemin={0}
            aria-valuemax={length}
            aria-valuenow={daysBetween(from, shown)}
            aria-valuetext={words}
            onKeyDown={onKeyDown}
            className="absolute top-1 size-4.5 -translate-x-1/2 rounded-full border-3 border-accent bg-raised focus-ring"
            style={{ left: place(shown) }}
          />
        </div>
      </div>
      <span className="w-24 shrink-0 text-body text-ink-2">{words}</span>
      <WhatMoved moves={replay.movesOnDay} />
    </div>
  );
}

/** Who moved on the day that is shown, and the contact before it. */
function WhatMoved({ moves }: { moves: readonly ShownMove[] }) {
  const { t } = useTranslation('map');
  return (
    <div role="status" className="pointer-events-none absolute right-4 bottom-full left-4 mb-2 flex justify-center">
      {moves.length > 0 && (
        <ul className="flex max-w-full flex-col gap-1 rounded-popover border border-line bg-raised px-4 py-2.5 shadow-3">
          {moves.slice(0, 4).map((move) => (
            <li key={move.id} className="flex items-center gap-2.5">
              <MoveSigns from={move.from} to={move.to} />
              <bdi className="font-strong">{move.name}</bdi>
              <span className="truncate text-ink-2">
                {move.contactBefore === null
                  ? t('replay.noContact', { note: move.note })
                  : t('replay.after', {
                      channel: channelSign(move.contactBefore.channel).label,
                      day: shortDay(move.contactBefore.on, move.on),
                      summary: move.contactBefore.summary,
                    })}
              </span>
            </li>
          ))}
          {moves.length > 4 && (
            <li className="text-meta text-ink-2">{t('replay.more', { count: moves.length - 4 })}</li>
          )}
        </ul>
      )}
    </div>
  );
}

const month = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
