import { useId } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { classNames } from '#renderer/ui/index.ts';
import { stances } from '#shared/content/stances.ts';
import { fitLabel } from '#shared/domain/maps/labels.ts';
import { bandAngles } from '#shared/domain/maps/wheel-layout.ts';

import type { ShownMove } from './use-map-points.ts';
import { onCircle, wheelBands, type WheelModel } from './wheel-model.ts';

const tints = { 1: 'fill-s1s', 2: 'fill-s2s', 3: 'fill-s3s', 4: 'fill-s4s', 5: 'fill-s5s' } as const;

/** What lies below the partners: bands, rings, the decision in the middle, and how many moved over each border. */
export function WheelBackdrop({
  model,
  title,
  when,
  moves,
  target,
}: {
  model: WheelModel;
  title: string;
  when: string;
  moves: readonly ShownMove[];
  target?: string | undefined;
}) {
  const { t } = useTranslation('map');
  const pathId = useId();
  const { wheel, outer, hub } = model;
  const [first, second] = twoLines(title, hub * 1.45);
  const top = wheel.y - Math.min(hub * 0.68, second === '' ? 48 : 62);
  return (
    <g aria-hidden>
      {wheelBands.map((band) => (
        <path
          key={band}
          d={wedge(model, band)}
          className={classNames(tints[band], String(band) === target && 'stroke-accent')}
          strokeWidth={2}
          strokeDasharray="5 4"
        />
      ))}
      {wheel.edges.slice(1, -1).map((radius) => (
        <path key={radius} d={halfCircle(model, radius)} className="fill-none stroke-raised" strokeWidth={1.25} />
      ))}
      {wheelBands.map((band) => {
        const { from, to } = bandAngles(band);
        const start = onCircle(wheel, outer + 11, to);
        const end = onCircle(wheel, outer + 11, from);
        return (
          <g key={band}>
            <path
              id={`${pathId}${band}`}
              d={`M${start.x} ${start.y} A${outer + 11} ${outer + 11} 0 0 1 ${end.x} ${end.y}`}
              className="fill-none"
            />
            <text className="fill-ink text-section" textAnchor="middle">
              <textPath href={`#${pathId}${band}`} startOffset="50%">
                {`${stances.find((stance) => stance.band === band)?.label ?? ''} · ${model.counts[band]}`}
              </textPath>
            </text>
          </g>
        );
      })}
      {[1, 2, 3, 4].map((border) => (
        <Crossing key={border} model={model} border={border} moves={moves} />
      ))}
      <path
        d={`M${wheel.x - hub + 2} ${wheel.y} A${hub - 2} ${hub - 2} 0 0 1 ${wheel.x + hub - 2} ${wheel.y} z`}
        className="fill-wood stroke-wood-edge"
        strokeWidth={1.5}
      />
      <text x={wheel.x} y={top} textAnchor="middle" className="fill-ink-2 text-meta">
        {t('spectrum.decision')}
      </text>
      {[first, second].map((line, at) => (
        <text
          key={at === 0 ? 'first' : 'second'}
          x={wheel.x}
          y={top + 19 + at * 16}
          textAnchor="middle"
          className="fill-ink font-words text-section"
        >
          {line}
        </text>
      ))}
      <text x={wheel.x} y={wheel.y - 7} textAnchor="middle" className="fill-ink-2 text-axis">
        {fitLabel(when, hub * 1.75)}
      </text>
      <text x={wheel.x - outer} y={wheel.y + 20} className="fill-ink-2 text-axis">
        {t('spectrum.outer')}
      </text>
      <text x={wheel.x + outer} y={wheel.y + 20} textAnchor="end" className="fill-ink-2 text-axis">
        {t('spectrum.inner')}
      </text>
    </g>
  );
}

/** How many moved over the border between two bands, closer and away. */
function Crossing({ model, border, moves }: { model: WheelModel; border: number; moves: readonly ShownMove[] }) {
  // The border after band n lies between the stances n - 3 and n - 2.
  const closer = moves.filter((move) => move.from + 3 <= border && move.to + 3 > border).length;
  const away = moves.filter((move) => move.to + 3 <= border && move.from + 3 > border).length;
  const angle = Math.PI * (1 - border / 5);
  // Side by side where some came closer and others went away.
  const shift = closer > 0 && away > 0 ? 0.1 : 0;
  return (
    <>
      {closer > 0 && <Arc model={model} from={angle + 0.11 + shift} to={angle - 0.11 + shift} count={closer} />}
      {away > 0 && <Arc model={model} from={angle - 0.07 - shift} to={angle + 0.07 - shift} count={away} isAway />}
    </>
  );
}

function Arc({
  model,
  from,
  to,
  count,
  isAway = false,
}: {
  model: WheelModel;
  from: number;
  to: number;
  count: number;
  isAway?: boolean;
}) {
  const { wheel } = model;
  const radius = model.outer + 28;
  const [start, end] = [onCircle(wheel, radius, from), onCircle(wheel, radius, to)];
  const middle = onCircle(wheel, radius + 13, (from + to) / 2);
  const turn = (-to * 180) / Math.PI + (isAway ? -90 : 90);
  const look = isAway ? 'stroke-ink-3' : 'stroke-accent';
  return (
    <>
      <path
        d={`M${start.x} ${start.y} A${radius} ${radius} 0 0 ${isAway ? 0 : 1} ${end.x} ${end.y}`}
        className={classNames('fill-none', look)}
        strokeWidth={1.75}
      />
      <path
        d="M0 0 l-8 -4 v8 z"
        transform={`translate(${end.x} ${end.y}) rotate(${turn})`}
        className={isAway ? 'fill-ink-3' : 'fill-accent'}
      />
      <text
        x={middle.x}
        y={middle.y}
        textAnchor="middle"
        dominantBaseline="central"
        className={classNames('text-meta font-strong', isAway ? 'fill-ink-2' : 'fill-accent-ink')}
      >
        {count}
      </text>
    </>
  );
}

function wedge({ wheel, outer, hub }: WheelModel, band: number): string {
  const { from, to } = bandAngles(band);
  const a = onCircle(wheel, outer, to);
  const b = onCircle(wheel, outer, from);
  const c = onCircle(wheel, hub + 4, from);
  const d = onCircle(wheel, hub + 4, to);
  return `M${a.x} ${a.y} A${outer} ${outer} 0 0 1 ${b.x} ${b.y} L${c.x} ${c.y} A${hub + 4} ${hub + 4} 0 0 0 ${d.x} ${d.y} z`;
}

function halfCircle({ wheel }: WheelModel, radius: number): string {
  return `M${wheel.x - radius} ${wheel.y} A${radius} ${radius} 0 0 1 ${wheel.x + radius} ${wheel.y}`;
}

/** The title in at most two lines of the width. */
function twoLines(title: string, width: number): readonly [string, string] {
  // Titles are set larger and bolder than the labels that the estimate is made for.
  const room = width / 1.28;
  const words = title.split(' ');
  let first = '';
  while (words.length > 0) {
    const longer = first === '' ? (words[0] ?? '') : `${first} ${words[0] ?? ''}`;
    if (first !== '' && fitLabel(longer, room) !== longer) break;
    first = longer;
    words.shift();
  }
  return [fitLabel(first, room), fitLabel(words.join(' '), room)];
}
