import { GridBackdrop } from './GridBackdrop.tsx';
import { MoveArrows } from './MoveArrows.tsx';
import { StillShapes } from './StillShapes.tsx';
import { gridModel } from './grid-model.ts';
import type { ShownMove, ShownPoint } from './use-map-points.ts';

/** The support grid as a still picture, for a sheet of paper or a file. */
export function GridPicture({
  points,
  moves,
  size,
  openCells,
  label,
}: {
  points: readonly ShownPoint[];
  moves: readonly ShownMove[];
  size: { readonly width: number; readonly height: number };
  openCells: ReadonlySet<string>;
  label: string;
}) {
  const model = gridModel(points, size, openCells);
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
      <GridBackdrop model={model} />
      <MoveArrows model={model} points={byId} moves={moves} />
      <StillShapes shapes={model} points={byId} />
    </svg>
  );
}
