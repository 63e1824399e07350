import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { StanceShape, classNames } from '#renderer/ui/index.ts';
import { gridSegments, influenceLevels } from '#shared/content/grid-segments.ts';
import { stances } from '#shared/content/stances.ts';

import { gridFrame, type GridModel } from './grid-model.ts';

const tints = { 1: 'fill-s1s', 2: 'fill-s2s', 3: 'fill-s3s', 4: 'fill-s4s', 5: 'fill-s5s' } as const;

/** What lies below the partners: the five columns with their heads, the levels of influence in words, and the six segments. */
export function GridBackdrop({ model, target }: { model: GridModel; target?: string | undefined }) {
  const { t } = useTranslation('map');
  const first = model.rows[0];
  const last = model.rows.at(-1);
  const bottom = (last?.y ?? 0) + (last?.height ?? 0);
  return (
    <g aria-hidden>
      {model.columns.map((column) => (
        <g key={column.band}>
          <rect
            x={column.x}
            y={first?.y ?? 0}
            width={column.width}
            height={bottom - (first?.y ?? 0)}
            rx={8}
            className={classNames(tints[column.band], 'opacity-60')}
          />
          <g transform={`translate(${column.x + 9} 11)`}>
            <StanceShape band={column.band} size={13} />
          </g>
          <text x={column.x + 28} y={22} className="fill-ink text-body font-strong">
            {stances.find((stance) => stance.band === column.band)?.label}
          </text>
          <text x={column.x + column.width - 8} y={22} textAnchor="end" className="fill-ink-2 text-meta">
            {column.count}
          </text>
        </g>
      ))}
      {model.cells
        .filter((cell) => cell.id === target)
        .map((cell) => (
          <rect
            key={cell.id}
            x={cell.x + 2}
            y={cell.y + 2}
            width={cell.width - 4}
            height={cell.height - 4}
            rx={8}
            className="fill-accent-soft stroke-accent"
            strokeWidth={1.5}
            strokeDasharray="4 4"
          />
        ))}
      {model.rows.map((row, at) => (
        <g key={row.level}>
          {at > 0 && (
            <line
              x1={gridFrame.left}
              x2={model.width}
              y1={row.y}
              y2={row.y}
              className={row.level === 3 ? 'stroke-ctl' : 'stroke-line-2'}
              strokeDasharray={row.level === 3 ? '5 4' : '1.5 4'}
            />
          )}
          <text x={14} y={row.y + 20} className="fill-ink text-section">
            {row.level}
          </text>
          {lines(influenceLevels.find((each) => each.level === row.level)?.label ?? '').map((line, part) => (
            <text key={line} x={14} y={row.y + 36 + part * 13} className="fill-ink-2 text-axis">
              {line}
            </text>
          ))}
        </g>
      ))}
      {captionsOf(model).map((caption) => (
        <text
          key={caption.id}
          x={caption.x}
          y={caption.y}
          textAnchor={caption.anchor}
          className="fill-ink-2 font-words text-body italic"
        >
          {gridSegments.find((segment) => segment.id === caption.id)?.label}
        </text>
      ))}
      {model.shelf && (
        <>
          <rect
            x={gridFrame.left}
            y={model.shelf.y}
            width={model.width - gridFrame.left}
            height={model.shelf.height}
            rx={8}
            className="fill-sunken stroke-line-2"
            strokeDasharray="3 4"
          />
          <text x={14} y={model.shelf.y + 20} className="fill-ink text-section">
            {model.shelf.ids.length}
          </text>
          <text x={14} y={model.shelf.y + 36} className="fill-ink-2 text-axis">
            {t('shelf.first')}
          </text>
          <text x={14} y={model.shelf.y + 49} className="fill-ink-2 text-axis">
            {t('shelf.second')}
          </text>
        </>
      )}
    </g>
  );
}

/** Two short lines of a label that is too long for the axis. */
function lines(label: string): readonly string[] {
  const [first = '', ...rest] = label.split(' ');
  return label.length > 10 ? [first, rest.join(' ')] : [label];
}

function captionsOf(model: GridModel) {
  const [opposed, , undecided, supportive, champion] = model.columns;
  const [first, last] = [model.rows[0], model.rows.at(-1)];
  if (!opposed || !undecided || !supportive || !champion || !first || !last) return [];
  const top = first.y + 19;
  const bottom = last.y + last.height - 10;
  const middle = undecided.x + undecided.width / 2;
  const end = champion.x + champion.width - 11;
  return [
    { id: 'understand', x: opposed.x + 11, y: top, anchor: 'start' },
    { id: 'persuade', x: middle, y: top, anchor: 'middle' },
    { id: 'anchor', x: end, y: top, anchor: 'end' },
    { id: 'monitor', x: opposed.x + 11, y: bottom, anchor: 'start' },
    { id: 'inform', x: middle, y: bottom, anchor: 'middle' },
    { id: 'activate', x: end, y: bottom, anchor: 'end' },
  ] as const;
}
