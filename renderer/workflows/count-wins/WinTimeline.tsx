import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useSize } from '#renderer/app/use-size.ts';
import { dayWords } from '#renderer/app/words/instants.ts';
import { locale } from '#renderer/i18n/i18n.ts';
import { Icon, PlainButton, Tooltip } from '#renderer/ui/index.ts';
import { winMarkers } from '#shared/content/win-categories.ts';
import type { Loss } from '#shared/contract/losses.ts';
import type { Win } from '#shared/contract/wins.ts';
import type { IsoDay } from '#shared/dates.ts';
import {
  timelineOf,
  type PlacedEntry,
  type TimelineEntry,
  type TimelineLane,
} from '#shared/domain/wins/timeline-layout.ts';

import { iconOfMarker } from '#renderer/features/wins/win-signs.ts';
import { levelWords } from './win-words.ts';

const laneHeight = 62;
const month = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });

/** Wins by their marker along the months, with the losses below; each is a button that opens it. */
export function WinTimeline({
  wins,
  losses,
  from,
  today,
  onOpen,
}: {
  wins: readonly Win[];
  losses: readonly Loss[];
  from: IsoDay;
  today: IsoDay;
  onOpen: (entry: TimelineEntry) => void;
}) {
  const { t } = useTranslation('wins');
  const { ref, size } = useSize();
  const entries: TimelineEntry[] = [
    ...wins.map(({ id, title, wonOn, category, level }) => ({
      id,
      kind: 'win' as const,
      title,
      on: wonOn,
      category,
      level,
    })),
    ...losses.map(({ id, title, lostOn }) => ({
      id,
      kind: 'loss' as const,
      title,
      on: lostOn,
      category: '',
      level: 0,
    })),
  ];
  const { lanes, months } = timelineOf(entries, { from, to: today, width: size?.width ?? 0 });
  const label = t('timeline.label', { from: dayWords(from), to: dayWords(today) });
  return (
    <div className="flex flex-col" data-for-paper>
      <div role="group" aria-label={label} className="flex">
        <ul className="w-40 shrink-0 text-body">
          {lanes.map((lane) => (
            <li
              key={lane.id}
              style={{ height: laneHeight }}
              className="flex items-center gap-2 pr-3 font-medium text-ink"
            >
              <LaneName lane={lane} />
            </li>
          ))}
        </ul>
        <div ref={ref} className="relative min-w-0 flex-1">
          {size !== null && (
            <svg
              aria-hidden="true"
              width={size.width}
              height={lanes.length * laneHeight + 22}
              className="absolute inset-0 overflow-visible text-axis"
            >
              {lanes.map((lane, index) => (
                <Lane key={lane.id} lane={lane} top={index * laneHeight} width={size.width} />
              ))}
              <g transform={`translate(0 ${lanes.length * laneHeight})`}>
                <rect x="0" y="0" width={size.width} height="4" rx="2" className="fill-wood" />
                {months.map(({ on, x }) => (
                  <text key={on} x={x} y="18" textAnchor="middle" className="fill-ink-2">
                    {month.format(new Date(`${on}T00:00:00Z`))}
                  </text>
                ))}
              </g>
            </svg>
          )}
          <div style={{ height: lanes.length * laneHeight + 22 }}>
            {lanes.map((lane, index) =>
              lane.entries.map((entry) => (
                <Mark key={entry.id} entry={entry} top={index * laneHeight + laneHeight / 2} onOpen={onOpen} />
              )),
            )}
          </div>
        </div>
      </div>
      <ul className="flex gap-5 pt-2 pl-40 text-meta text-ink-2">
        <li className="flex items-center gap-1.5">
          <Dot kind="win" level={2} /> {t('timeline.win')}
        </li>
        <li className="flex items-center gap-1.5">
          <Dot kind="win" level={4} /> {t('timeline.big')}
        </li>
        <li className="flex items-center gap-1.5">
          <Dot kind="loss" level={0} /> {t('timeline.lossSign')}
        </li>
      </ul>
    </div>
  );
}

function LaneName({ lane }: { lane: TimelineLane }) {
  const { t } = useTranslation('wins');
  if (lane.id === 'losses') return t('timeline.losses');
  return (
    <>
      <Icon of={iconOfMarker(lane.id)} size={16} className="shrink-0 text-moss" />
      {winMarkers.find((marker) => marker.id === lane.id)?.label}
    </>
  );
}

function Lane({ lane, top, width }: { lane: TimelineLane; top: number; width: number }) {
  const middle = top + laneHeight / 2;
  return (
    <g>
      {top > 0 && <line x1="-160" x2={width} y1={top} y2={top} className="stroke-line" />}
      <line x1="0" x2={width} y1={middle} y2={middle} className="stroke-line-2" />
      {lane.entries.map(
        (entry) =>
          entry.label !== 'none' && (
            <text
              key={entry.id}
              x={entry.x}
              y={entry.label === 'above' ? middle - 14 : middle + 23}
              textAnchor={entry.anchor}
              className="fill-ink"
            >
              {entry.shortTitle}
            </text>
          ),
      )}
    </g>
  );
}

function Mark({ entry, top, onOpen }: { entry: PlacedEntry; top: number; onOpen: (entry: TimelineEntry) => void }) {
  const { t } = useTranslation('wins');
  const day = dayWords(entry.on);
  const words =
    entry.kind === 'loss'
      ? t('timeline.loss', { title: entry.title, day })
      : t('timeline.mark', { title: entry.title, level: levelWords(entry.level), day });
  return (
    <span className="absolute" style={{ left: entry.x - 12, top: top - 12 }}>
      <Tooltip content={words}>
        <PlainButton
          label={words}
          className="flex size-6 items-center justify-center rounded-full"
          onPress={() => onOpen(entry)}
        >
          <Dot kind={entry.kind} level={entry.level} />
        </PlainButton>
      </Tooltip>
    </span>
  );
}

/** A win is a filled disc with a check, a larger one from level 4 on; a loss is an empty ring with a line. */
function Dot({ kind, level }: { kind: 'win' | 'loss'; level: number }) {
  const size = level >= 4 ? 20 : 16;
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 16 16" className="shrink-0">
      <circle
        cx="8"
        cy="8"
        r="6.5"
        strokeWidth="1.5"
        className={kind === 'win' ? 'fill-moss stroke-moss' : 'fill-raised stroke-ink-2'}
      />
      <path
        d={kind === 'win' ? 'M5 8.2l2.1 2.1 4-4.3' : 'M5 8h6'}
        fill="none"
        strokeWidth="1.6"
        className={kind === 'win' ? 'stroke-raised' : 'stroke-ink-2'}
      />
    </svg>
  );
}
