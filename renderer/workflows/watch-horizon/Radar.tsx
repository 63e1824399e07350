import { useEffect, useRef } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { classNames, PlainButton } from '#renderer/ui/index.ts';
import type { HorizonEntry } from '#shared/contract/horizon.ts';
import type { IsoDay } from '#shared/dates.ts';
import {
  isAhead,
  placeLabels,
  pointOf,
  radarMarks,
  radarSize,
  radiusOf,
  ringsOf,
  usedWedges,
} from '#shared/domain/horizon/radar.ts';

import { domainKey, useHorizonWords } from './horizon-words.ts';
import { PlanShape } from './PlanSign.tsx';

interface RadarProps {
  readonly entries: readonly HorizonEntry[];
  readonly today: IsoDay;
  /** How many days reach to the edge. */
  readonly most: number;
  readonly openKey: string | null;
  readonly onOpen: (entries: readonly HorizonEntry[]) => void;
}

/** Half a circle around today: rings of time, wedges of domains. Arrow keys walk along the days, Enter opens. */
export function Radar({ entries, today, most, openKey, onOpen }: RadarProps) {
  const { t } = useTranslation('horizon');
  const { markTitle, awayOf, dayOf } = useHorizonWords(today);
  const marks = radarMarks(entries, most);
  const wedges = usedWedges(entries.filter((entry) => isAhead(entry, most)));
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => walkByArrows(list.current));
  const short = (text: string): string => (text.length > 26 ? `${text.slice(0, 25).trimEnd()}…` : text);
  const labels = placeLabels(marks, (mark) => short(markTitle(mark.entries)).length * 6.4 + 4, 14);
  return (
    <figure className="relative w-full">
      <svg
        viewBox={`0 0 ${radarSize.width} ${radarSize.height}`}
        role="img"
        aria-label={t('picture')}
        className="h-auto w-full"
      >
        <Rings most={most} wedges={wedges} />
        {labels.map(({ key, x, y, anchor }) => {
          const mark = marks.find((each) => each.key === key);
          const [first] = mark?.entries ?? [];
          if (mark === undefined || first === undefined) return null;
          return (
            <g
              key={key}
              textAnchor={anchor}
              fontSize="12"
              stroke="var(--bg)"
              strokeWidth="3"
              paintOrder="stroke"
              aria-hidden
            >
              <text x={x} y={y + 10} fill="var(--ink)" fontWeight="560">
                {short(markTitle(mark.entries))}
              </text>
              <text x={x} y={y + 24} fill="var(--ink-2)" fontSize="11">
                {dayOf(first.day)}
              </text>
            </g>
          );
        })}
      </svg>
      <ul ref={list} aria-label={t('marks')} className="absolute inset-0">
        {marks.map((mark) => {
          const [first] = mark.entries;
          if (first === undefined) return null;
          return (
            <li
              key={mark.key}
              className="absolute -translate-x-1/2 -translate-y-1/2"
              style={{ left: `${(mark.x / radarSize.width) * 100}%`, top: `${(mark.y / radarSize.height) * 100}%` }}
            >
              <PlainButton
                isCurrent={openKey === mark.key}
                onPress={() => onOpen(mark.entries)}
                className={classNames(
                  'flex size-7 items-center justify-center rounded-control hover:bg-hover',
                  openKey === mark.key && 'bg-accent-soft outline-2 outline-accent',
                )}
              >
                <PlanShape state={first.readiness} size={first.source === 'event' ? 18 : 13} />
                <span className="sr-only">
                  {t('mark', {
                    title: markTitle(mark.entries),
                    day: dayOf(first.day),
                    away: awayOf(first),
                    readiness: t(`readiness.${first.readiness}`),
                  })}
                </span>
              </PlainButton>
            </li>
          );
        })}
      </ul>
    </figure>
  );
}

/** One Tab stop for all marks; arrow keys, Home and End walk among them. Answers what takes it back. */
function walkByArrows(list: HTMLElement | null): () => void {
  const buttons = [...(list?.querySelectorAll('button') ?? [])];
  const focused = Math.max(
    0,
    buttons.findIndex((button) => button === document.activeElement || button.ariaCurrent === 'true'),
  );
  for (const [index, button] of buttons.entries()) button.tabIndex = index === focused ? 0 : -1;
  const walk = (event: KeyboardEvent): void => {
    const at = buttons.findIndex((button) => button === document.activeElement);
    const to = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: buttons.length - 1,
    }[event.key];
    const next = to === undefined ? undefined : buttons[Math.min(buttons.length - 1, Math.max(0, to))];
    if (next === undefined) return;
    event.preventDefault();
    for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
    next.focus();
  };
  list?.addEventListener('keydown', walk);
  return () => list?.removeEventListener('keydown', walk);
}

function Rings({ most, wedges }: { most: number; wedges: readonly string[] }) {
  const { t } = useTranslation('horizon');
  const rings = ringsOf(most);
  const arc = (radius: number): string => {
    const [from, to] = [pointOf(0, radius), pointOf(1, radius)];
    return `M ${from.x} ${from.y} A ${radius * 1.06} ${radius} 0 0 1 ${to.x} ${to.y}`;
  };
  const middle = pointOf(0.5, 0);
  return (
    <g aria-hidden fontSize="11" fill="var(--ink-2)">
      <path d={`${arc(radiusOf(Math.min(90, most), most))} Z`} fill="var(--linen)" />
      <path d={`${arc(radiusOf(Math.min(30, most), most))} Z`} fill="var(--honey-soft)" />
      {rings.map((ring) => (
        <path
          key={ring}
          d={arc(radiusOf(ring, most))}
          fill="none"
          stroke="var(--line-2)"
          strokeDasharray={ring === most ? undefined : '3 4'}
        />
      ))}
      {wedges.map((wedge, index) => {
        const [from, to] = [pointOf(index / wedges.length, 46), pointOf(index / wedges.length, radiusOf(most, most))];
        const label = pointOf((index + 0.5) / wedges.length, radiusOf(most, most) + 14);
        const side = index + 0.5 < wedges.length / 2 ? 'end' : index + 0.5 > wedges.length / 2 ? 'start' : 'middle';
        return (
          <g key={wedge}>
            {index > 0 && <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} stroke="var(--line)" />}
            <text
              x={label.x}
              y={Math.max(14, label.y)}
              textAnchor={side === 'middle' ? 'middle' : side}
              fontSize="12"
              fontWeight="600"
              fill="var(--ink)"
            >
              {t(`domains.${domainKey(wedge)}`)}
            </text>
          </g>
        );
      })}
      <rect
        x="14"
        y={middle.y - 4}
        width={radarSize.width - 28}
        height="8"
        rx="4"
        fill="var(--wood)"
        stroke="var(--wood-edge)"
      />
      {rings.map((ring) => {
        const at = pointOf(1, radiusOf(ring, most));
        return (
          <text key={ring} x={Math.min(at.x, radarSize.width - 26)} y={middle.y + 20} textAnchor="middle">
            {ring < 365 ? t('ring', { count: ring }) : t('ringOfYears', { count: Math.floor(ring / 365) })}
          </text>
        );
      })}
      <circle cx={middle.x} cy={middle.y} r="7" fill="var(--ink)" />
      <circle cx={middle.x} cy={middle.y} r="2.5" fill="var(--bg)" />
      <text x={middle.x} y={middle.y + 22} textAnchor="middle" fontWeight="600" fill="var(--ink)">
        {t('today')}
      </text>
    </g>
  );
}
