import { useEffect, useRef, useState, type DragEvent, type KeyboardEvent } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { bandOf, stanceWord } from '#renderer/features/assessments/stance-words.ts';
import { Freshness, PlainButton, StanceGlyph, classNames } from '#renderer/ui/index.ts';
import { bandRules } from '#shared/content/grid-segments.ts';
import type { IsoDay } from '#shared/dates.ts';
import { daysBetween } from '#shared/dates.ts';

import { RescorePopover, nudges } from './RescorePopover.tsx';
import { influenceWord } from './stance-word.ts';
import type { ShownPoint } from './use-map-points.ts';
import type { Rescore } from './use-rescore.ts';
import { wheelBands } from './wheel-model.ts';

/** The spectrum as five columns of names: cards are dragged or nudged between bands. */
export function SpectrumBoard({
  points,
  today,
  focused,
  onFocused,
  rescore,
  isFrozen,
  onOpen,
}: {
  points: readonly ShownPoint[];
  today: IsoDay;
  focused: string | null;
  onFocused: (id: string) => void;
  rescore: Rescore;
  isFrozen: boolean;
  onOpen: (point: ShownPoint) => void;
}) {
  const { t } = useTranslation('map');
  const frame = useRef<HTMLDivElement>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const [place, setPlace] = useState({ x: 0, y: 0, width: 800, height: 600 });
  const { pending } = rescore;
  const placed = points
    .map((point) => (pending?.point.id === point.id ? { ...point, stance: pending.stance, isStale: false } : point))
    .toSorted((a, b) => (b.influence ?? 0) - (a.influence ?? 0) || (a.name < b.name ? -1 : 1));
  const original = new Map(points.map((point) => [point.id, point]));
  const cardOf = (id: string): HTMLElement | null | undefined =>
    frame.current?.querySelector<HTMLElement>(`[data-point="${CSS.escape(id)}"]`);

  // The question for the reason stands beside the card in its new column.
  const pendingId = pending?.point.id;
  const pendingStance = pending?.stance;
  useEffect(() => {
    if (pendingId === undefined || pendingStance === undefined || !frame.current) return;
    const box = frame.current.getBoundingClientRect();
    const card = frame.current.querySelector(`[data-point="${CSS.escape(pendingId)}"]`)?.getBoundingClientRect();
    if (card)
      setPlace({
        x: card.left + card.width / 2 - box.left,
        y: Math.min(box.height - 20, card.top + card.height / 2 - box.top),
        width: box.width,
        height: box.height,
      });
  }, [pendingId, pendingStance]);

  const drop = (event: DragEvent, band: number): void => {
    event.preventDefault();
    setOver(null);
    const point = original.get(dragged ?? '');
    if (point) rescore.propose(point, band - 3, point.influence);
  };
  const onKeyDown = (event: KeyboardEvent, point: ShownPoint): void => {
    const before = original.get(point.id);
    const nudge = nudges[event.key];
    if (nudge?.stance !== undefined && before && !isFrozen) rescore.nudge(before, nudge);
    else if (event.key === 'ArrowDown' || event.key === 'j') neighbor(event.currentTarget, 1);
    else if (event.key === 'ArrowUp' || event.key === 'k') neighbor(event.currentTarget, -1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div ref={frame} className="relative min-h-0 flex-1">
      <div className="absolute inset-0 grid grid-cols-5 gap-1 overflow-auto px-5 pt-1 pb-4">
        {wheelBands.map((band) => {
          const held = placed.filter((point) => bandOf(point.stance) === band);
          return (
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- cards are dropped here; keys move them too
            <section
              key={band}
              aria-label={stanceWord(band - 3)}
              onDragOver={(event) => {
                event.preventDefault();
                setOver(band);
              }}
              onDragLeave={() => setOver(null)}
              onDrop={(event) => drop(event, band)}
              className={classNames(
                'flex min-w-0 flex-col rounded-card p-2',
                tints[band],
                over === band && 'outline-2 outline-accent outline-dashed',
              )}
            >
              <h2 className="flex items-center gap-2 px-1 text-section">
                <StanceGlyph band={band} size={13} />
                {stanceWord(band - 3)}
                <span className="ml-auto text-meta text-ink-2">{held.length}</span>
              </h2>
              <p className="mb-2 px-1 text-meta text-ink-2">{bandRules[band - 1]?.rule}</p>
              <ul className="flex flex-col gap-1.5">
                {held.map((point) => (
                  // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the button inside has the keys; the line is what the pointer drags
                  <li
                    key={point.id}
                    data-card
                    data-point={point.id}
                    draggable={!isFrozen}
                    onDragStart={() => setDragged(point.id)}
                    onDragEnd={() => {
                      setDragged(null);
                      setOver(null);
                    }}
                    onKeyDown={(event) => onKeyDown(event, point)}
                    onFocus={() => onFocused(point.id)}
                    className={classNames(
                      'rounded-control border bg-raised',
                      focused === point.id ? 'border-accent' : 'border-line',
                      dragged === point.id && 'opacity-60',
                    )}
                  >
                    <PlainButton
                      onPress={() => onOpen(point)}
                      className="flex w-full min-w-0 flex-col rounded-control px-2.5 py-1.5 hover:bg-hover"
                    >
                      <bdi className="w-full truncate font-name">{point.name}</bdi>
                      <span className="flex w-full flex-wrap items-center gap-x-2 text-meta text-ink-2">
                        <span className="truncate">{influenceWord(point.influence)}</span>
                        {point.isStale && point.stanceOn !== null && (
                          <Freshness text={t('ageDays', { count: daysBetween(point.stanceOn, today) })} isStale />
                        )}
                        {point.isSplit && <span>≠ {t('signs.split')}</span>}
                      </span>
                    </PlainButton>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
      {pending && (
        <RescorePopover
          key={pending.point.id}
          rescore={rescore}
          at={place}
          frame={place}
          onDone={() => cardOf(pending.point.id)?.querySelector('button')?.focus()}
        />
      )}
    </div>
  );
}

function neighbor(card: EventTarget & Element, by: 1 | -1): void {
  const cards = [...document.querySelectorAll('[data-card]')];
  cards[cards.indexOf(card) + by]?.querySelector('button')?.focus();
}

const tints = { 1: 'bg-s1s', 2: 'bg-s2s', 3: 'bg-s3s', 4: 'bg-s4s', 5: 'bg-s5s' } as const;
