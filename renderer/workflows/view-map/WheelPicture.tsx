import { StillShapes } from './StillShapes.tsx';
import { WheelBackdrop } from './WheelBackdrop.tsx';
import type { ShownMove, ShownPoint } from './use-map-points.ts';
import { wheelModel } from './wheel-model.ts';

/** The spectrum as a still picture, for a sheet of paper. */
export function WheelPicture({
  points,
  moves,
  size,
  title,
  when,
  label,
}: {
  points: readonly ShownPoint[];
  moves: readonly ShownMove[];
  size: { readonly width: number; readonly height: number };
  title: string;
  when: string;
  label: string;
}) {
  const model = wheelModel(points, size);
  const byId = new Map(points.map((point) => [point.id, point]));
  return (
    <svg
      role="img"
      aria-label={label}
      data-wall
      width={size.width}
      height={size.height}
      viewBox={`0 0 ${size.width} ${size.height}`}
    >
      <WheelBackdrop model={model} title={title} when={when} moves={moves} />
      <StillShapes shapes={model} points={byId} />
    </svg>
  );
}
