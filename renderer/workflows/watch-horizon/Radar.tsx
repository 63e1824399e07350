import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { classNames } from '#renderer/ui/index.ts';
import type { HorizonEntry } from '#shared/contract/horizon.ts';
import type { IsoDay } from '#shared/dates.ts';
import { placeLabels, pointOf, radarMarks, radarSize, radiusOf, ringsOf, usedWedges } from '#shared/domain/horizon/radar.ts';

import { domainKey, useHorizonWords } from './horizon-words.ts';
import { PlanShape } from './PlanSign.tsx';

interface RadarProps {
  readonly entries: readonly HorizonEntry[];
  readonly today: IsoDay;
  /** How many days reach to the edge. */
  readonly most: number;
  readonly openKey: string | null;
  onOpen(entries: readonly HorizonEntry[]): void;
}

/** Half a circle around today: rings of time, wedges of domains. Arrow keys walk along the days, Enter opens. */
export function Radar({ entries, today, most, openKey, onOpen }: RadarProps) {
  const { t } = useTranslation('horizon');
  const { markTitle, awayOf, dayOf } = useHorizonWords(today);
  const marks = radarMarks(entries, most);
  const wedges = usedWedges(entries.filter(({ days }) => days >= 0 && days <= most));
  const [current, setCurrent] = useState(0);
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const short = (text: string): string => (text.length > 26 ? `${text.slice(0, 25).trimEnd()}…` : text);
  const labels = placeLabels(marks, (mark) => short(markTitle(mark.entries)).length * 6.4 + 4, 14);
  const walk = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const next =
      event.key === 'Home' ? 0 : event.key === 'End' ? marks.length - 1 : by === undefined ? null : current + by;
    if (next === null) return;
    event.preventDefault();
    const place = Math.min(marks.length - 1, Math.max(0, next));
    setCurrent(place);
    buttons.current[place]?.focus();
  };
  const place = Math.min(current, Math.max(0, marks.length - 1));
  return (
    <figure className="relative w-full">
      <svg viewBox={`0 0 ${radarSize.width} ${radarSize.height}`} role="img" aria-label={t('picture')} className="h-auto w-full">
        <Rings most={most} wedges={wedges} />
        {labels.map(({ key, x, y, anchor }) => {
          const mark = marks.find((each) => each.key === key);
          const [first] = mark?.entries ?? [];
          if (mark === undefined || first === undefined) return null;
          return (
            <g key={key} textAnchor={anchor} fontSize="12" stroke="var(--bg)" strokeWidth="3" paintOrder="stroke" aria-hidden>
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
      <ul aria-label={t('marks')} onKeyDown={walk} className="absolute inset-0">
        {marks.map((mark, index) => {
          const [first] = mark.entries;
          if (first === undefined) return null;
          return (
            <li key={mark.key}>
              <button
                type="button"
                ref={(element) => {
                  buttons.current[index] = element;
                }}
                tabIndex={index === place ? 0 : -1}
                aria-current={openKey === mark.key}
                onFocus={() => setCurrent(index)}
                onClick={() => onOpen(mark.entries)}
                style={{ left: `${(mark.x / radarSize.width) * 100}%`, top: `${(mark.y / radarSize.height) * 100}%` }}
                className={classNames(
                  'absolute flex size-7 -translate-x-1/2 -translate-y-1/2 items-center justify-center rounded-control focus-ring hover:bg-hover',
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
              </button>
            </li>
          );
        })}
      </ul>
    </figure>
  );
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
      <rect x="14" y={middle.y - 4} width={radarSize.width - 28} height="8" rx="4" fill="var(--wood)" stroke="var(--wood-edge)" />
      {rings.map((ring) => {
        const at = pointOf(1, radiusOf(ring, most));
        return (
          <text key={ring} x={at.x} y={middle.y + 20} textAnchor="middle">
            {t('ring', { count: ring })}
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
