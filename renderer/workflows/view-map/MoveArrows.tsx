import { bandOf } from '#renderer/features/assessments/stance-words.ts';
import type { ShownMove, ShownPoint } from './use-map-points.ts';
import { shapeSize, type GridModel } from './grid-model.ts';

const strokes = { 1: 'stroke-s1', 2: 'stroke-s2', 3: 'stroke-s3', 4: 'stroke-s4', 5: 'stroke-s5' } as const;
const fills = { 1: 'fill-s1', 2: 'fill-s2', 3: 'fill-s3', 4: 'fill-s4', 5: 'fill-s5' } as const;

/** How long an arrow is at most, in px: long ones would run through others. */
const longest = 40;

/** The moves of the period as thin arrows toward those who moved, in the color of the band they came to. */
export function MoveArrows({
  model,
  points,
  moves,
}: {
  model: GridModel;
  points: ReadonlyMap<string, ShownPoint>;
  moves: readonly ShownMove[];
}) {
  return (
    <g aria-hidden>
      {latestOfEach(moves).map((move) => {
        const item = model.items.get(move.id);
        const band = bandOf(points.get(move.id)?.stance ?? null);
        const column = model.columns.find((each) => each.band === band);
        if (!item || band === null || !column || item.size < 16) return null;
        const side = move.to > move.from ? -1 : 1;
        const tip = item.x + side * (shapeSize(band, item.size) / 2 + 3);
        const edge = side < 0 ? column.x + 2 : column.x + column.width - 2;
        const start = side < 0 ? Math.max(edge, tip - longest) : Math.min(edge, tip + longest);
        if (Math.abs(tip - start) < 9) return null;
        return (
          <g key={move.id} className="opacity-80">
            <line x1={start} x2={tip + side * 5} y1={item.y} y2={item.y} strokeWidth={1.75} className={strokes[band]} />
            <path d={`M${tip} ${item.y} l${side * 7} -3.5 v7 z`} className={fills[band]} />
          </g>
        );
      })}
    </g>
  );
}

/** The last move of everybody; moves come newest first. */
export function latestOfEach(moves: readonly ShownMove[]): readonly ShownMove[] {
  const seen = new Set<string>();
  return moves.filter((move) => {
    if (seen.has(move.id)) return false;
    seen.add(move.id);
    return true;
  });
}
