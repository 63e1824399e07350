import { bandOf } from '#renderer/features/assessments/stance-words.ts';
import { StanceShape, classNames } from '#renderer/ui/index.ts';
import type { PlacedItem } from '#shared/domain/maps/grid-layout.ts';

import { shapeSize } from './grid-model.ts';
import type { ShownPoint } from './use-map-points.ts';

const inks = { 5: 'fill-on-s5', 4: 'fill-ink', 3: 'fill-ink', 2: 'fill-ink', 1: 'fill-on-s1' } as const;

/** A partner as every map draws them: shape by stance, initials, the name below; around its own middle. */
export function PointShape({ point, item }: { point: ShownPoint; item: PlacedItem }) {
  const band = bandOf(point.stance);
  const size = shapeSize(band, item.size);
  const isFaded = point.isStale && band !== null;
  return (
    <>
      <g className={classNames(isFaded && 'opacity-45')}>
        <g transform={`translate(${-size / 2} ${-size / 2})`}>
          <StanceShape band={band} size={size} />
        </g>
        {point.isDerived && item.size >= 16 && (
          <circle r={size / 2 + 3} className="fill-none stroke-ctl" strokeWidth={1} strokeDasharray="2 3" />
        )}
      </g>
      {item.size >= 20 && (
        <text
          y={0.5}
          textAnchor="middle"
          dominantBaseline="central"
          aria-hidden
          className={classNames('text-glyph', isFaded || band === null ? 'fill-ink' : inks[band])}
        >
          {point.initials}
        </text>
      )}
      {point.isSplit && item.size >= 16 && (
        <g transform={`translate(${size / 2 - 1} ${-size / 2 + 1})`} aria-hidden>
          <circle r={6.5} className="fill-honey-soft stroke-honey-ink" strokeWidth={1} />
          <text y={0.5} textAnchor="middle" dominantBaseline="central" className="fill-honey-ink text-glyph">
            ≠
          </text>
        </g>
      )}
      {item.label !== '' && (
        <text
          y={item.size / 2 + 12.5}
          textAnchor="middle"
          aria-hidden
          className={classNames(
            'text-meta',
            point.record.type === 'organizations' && 'font-words italic',
            (point.influence ?? 0) >= 4 ? 'fill-ink font-strong' : 'fill-ink-2',
          )}
        >
          {item.label}
        </text>
      )}
    </>
  );
}
