import { chartPicture, type ChartShape, type ShapeTone } from '#shared/domain/reports/chart-shapes.ts';
import type { ReportChart } from '#shared/contract/report-document.ts';

/** A picture of a document as vectors, in the colors of the screen. */
export function DocumentChart({ chart }: { chart: ReportChart }) {
  const picture = chartPicture(chart);
  return (
    <svg
      viewBox={`0 0 ${picture.width} ${picture.height}`}
      width={picture.width}
      className="max-w-full"
      role="img"
      aria-label={picture.alt}
    >
      {picture.shapes.map((shape, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- pieces of one picture never move
        <Shape key={index} shape={shape} />
      ))}
    </svg>
  );
}

const fills: Readonly<Record<ShapeTone, string>> = {
  value: 'fill-accent',
  track: 'fill-sunken',
  axis: 'fill-line',
  ink: 'fill-ink',
  quiet: 'fill-ink-2',
};

const strokes: Readonly<Record<ShapeTone, string>> = {
  value: 'stroke-accent',
  track: 'stroke-line',
  axis: 'stroke-line-2',
  ink: 'stroke-ink',
  quiet: 'stroke-ink-2',
};

function Shape({ shape }: { shape: ChartShape }) {
  switch (shape.kind) {
    case 'rect':
      return (
        <rect x={shape.x} y={shape.y} width={shape.width} height={shape.height} rx={2} className={fills[shape.tone]} />
      );
    case 'dot':
      return <circle cx={shape.x} cy={shape.y} r={3} className={fills[shape.tone]} />;
    case 'path':
      return (
        <path d={shape.d} fill="none" strokeWidth={shape.tone === 'axis' ? 1 : 2} className={strokes[shape.tone]} />
      );
    case 'text':
      return (
        <text x={shape.x} y={shape.y} textAnchor={shape.anchor} className={`text-meta ${fills[shape.tone]}`}>
          {shape.text}
        </text>
      );
  }
}
