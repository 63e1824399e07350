import { useId } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import type { Chair, LongTable, TableSector } from '#shared/contract/seats.ts';
import {
  layoutTables,
  type PlacedChair,
  type PlacedSegment,
  type PlacedTable,
} from '#shared/domain/maps/table-layout.ts';

import { ChairMark, PlaceMark } from './ChairMark.tsx';
import { TableTop } from './TableTop.tsx';
import { chairInitials, chairWords, sectorName, takenIn } from './table-words.ts';

/** How the picture is used; left out on a printed sheet. */
export interface TableHandling {
  /** The id of the chair that is chosen. */
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  /** Enter on a chair. */
  readonly onOpen: (id: string) => void;
  readonly onEditGoal: () => void;
}

interface TablePictureProps {
  readonly table: LongTable;
  readonly width: number;
  readonly handling?: TableHandling | undefined;
}

/** The long table from above: sectors around it, chairs by their state, a lamp wherever somebody is missing. */
export function TablePicture({ table, width, handling }: TablePictureProps) {
  const { t } = useTranslation('seats');
  const glow = useId();
  const layout = layoutTables(
    table.sectors.map((sector) => ({
      id: sector.sector,
      label: sectorName(sector.sector),
      chairs: sector.chairs.length,
    })),
    width,
  );
  const sectors = new Map(table.sectors.map((sector) => [sector.sector, sector]));
  const walk = layout.tables.flatMap(({ chairs }) => chairs);
  const taken = table.total - table.counts.wanted - table.counts.invited;
  const counts = offsets(layout.tables);
  return (
    <svg
      data-map-picture=""
      data-wall=""
      width={layout.width}
      height={layout.height}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role={handling ? 'group' : 'img'}
      aria-label={t('pictureLabel', { taken, total: table.total })}
      className="block font-ui"
    >
      <defs>
        <radialGradient id={glow}>
          <stop offset="0" stopColor="var(--glow)" stopOpacity="0.62" />
          <stop offset="0.45" stopColor="var(--glow)" stopOpacity="0.26" />
          <stop offset="1" stopColor="var(--glow)" stopOpacity="0" />
        </radialGradient>
      </defs>
      {layout.tables.map((placed, index) => (
        <g key={placed.top.y}>
          <TableTop placed={placed} goal={index === 0 ? table : null} onEditGoal={handling?.onEditGoal} />
          <Lamps placed={placed} sectors={sectors} offsets={counts} glow={glow} />
          {placed.segments.map((segment) => (
            <Segment
              key={`${segment.side} ${segment.labelX}`}
              segment={segment}
              sector={sectors.get(segment.id)}
              isChosen={sectors.get(segment.id)?.chairs.some((chair) => chair.id === handling?.chosen) ?? false}
            />
          ))}
          {placed.chairs.map((place) => {
            const at = place.index + (counts.get(place) ?? 0);
            const sector = sectors.get(place.segmentId);
            const chair = sector?.chairs[at];
            return (
              sector &&
              chair && (
                <PlacedChairMark
                  key={chair.id}
                  place={place}
                  sector={sector}
                  index={at}
                  handling={handling}
                  isFirst={walk[0] === place}
                />
              )
            );
          })}
        </g>
      ))}
    </svg>
  );
}

/** A sector whose chairs stand at several places goes on counting where it stopped. */
function offsets(tables: readonly PlacedTable[]): ReadonlyMap<PlacedChair, number> {
  const seen = new Map<string, number>();
  const result = new Map<PlacedChair, number>();
  for (const place of tables.flatMap(({ chairs }) => chairs)) {
    const before = seen.get(place.segmentId) ?? 0;
    result.set(place, before - place.index);
    seen.set(place.segmentId, before + 1);
  }
  return result;
}

function Lamps({
  placed,
  sectors,
  offsets: counts,
  glow,
}: {
  placed: PlacedTable;
  sectors: ReadonlyMap<string, TableSector>;
  offsets: ReadonlyMap<PlacedChair, number>;
  glow: string;
}) {
  const chairOf = (place: PlacedChair): Chair | undefined =>
    sectors.get(place.segmentId)?.chairs[place.index + (counts.get(place) ?? 0)];
  return (
    <>
      {placed.chairs
        .filter((place) => chairOf(place)?.state === 'wanted')
        .map((place) => {
          const [x, y] = atTable(place, 24);
          return (
            <circle key={`${place.x} ${place.y}`} cx={x} cy={y} r={66} fill={`url(#${glow})`} pointerEvents="none" />
          );
        })}
      {placed.chairs.map((place) => {
        const chair = chairOf(place);
        const [x, y] = atTable(place, 46);
        return (
          chair && (
            <g key={`${place.x} ${place.y}`} transform={`translate(${x} ${y})`}>
              <PlaceMark state={chair.state} />
            </g>
          )
        );
      })}
    </>
  );
}

/** A point before a chair, towards the middle of the table. */
function atTable({ side, x, y }: PlacedChair, away: number): [x: number, y: number] {
  if (side === 'top') return [x, y + away];
  if (side === 'bottom') return [x, y - away];
  return side === 'left' ? [x + away, y] : [x - away, y];
}

function Segment({
  segment,
  sector,
  isChosen,
}: {
  segment: PlacedSegment;
  sector: TableSector | undefined;
  isChosen: boolean;
}) {
  const { t } = useTranslation('seats');
  if (sector === undefined) return null;
  const taken = takenIn(sector);
  const isShort = taken < sector.chairs.length;
  const countY = segment.labelY + segment.lines.length * 17;
  const isEmpty = taken === 0 && sector.chairs.length > 0;
  return (
    <g>
      {isChosen && <rect {...segment.box} rx={10} fill="none" stroke="var(--accent)" strokeWidth={2} />}
      <text textAnchor="middle" fontSize={13} fontWeight={600} fill="var(--ink)">
        {segment.lines.map((line, index) => (
          <tspan key={line} x={segment.labelX} y={segment.labelY + index * 17}>
            {line}
          </tspan>
        ))}
      </text>
      {isEmpty && (
        <rect
          x={segment.labelX - 37}
          y={countY - 13}
          width={74}
          height={19}
          rx={5}
          fill="var(--honey-soft)"
          stroke="var(--honey-line)"
        />
      )}
      <text
        x={segment.labelX}
        y={countY}
        textAnchor="middle"
        fontSize={12}
        fontWeight={isShort ? 700 : 400}
        fill={isShort ? 'var(--honey-ink)' : 'var(--ink-2)'}
      >
        {isEmpty ? t('nobodyYet') : t('count', { taken, total: sector.chairs.length })}
      </text>
    </g>
  );
}

function PlacedChairMark({
  place,
  sector,
  index,
  handling,
  isFirst,
}: {
  place: PlacedChair;
  sector: TableSector;
  index: number;
  handling: TableHandling | undefined;
  isFirst: boolean;
}) {
  const { discreet } = useDeviceSettings();
  const chair = sector.chairs[index];
  if (chair === undefined) return null;
  const mark = (
    <ChairMark
      state={chair.state}
      initials={chairInitials(chair, discreet)}
      side={place.side}
      isLived={chair.isLivedExperience && !discreet}
    />
  );
  const transform = `translate(${place.x} ${place.y})`;
  if (!handling) return <g transform={transform}>{mark}</g>;
  const isChosen = handling.chosen === chair.id;
  // The letters stand beside the button, whose name has other words than they.
  return (
    <>
      <g transform={transform} aria-hidden="true">
        {mark}
      </g>
      <g
        transform={transform}
        role="button"
        aria-pressed={isChosen}
        aria-label={chairWords(sector, index, discreet)}
        data-chair={chair.id}
        tabIndex={isChosen || (handling.chosen === null && isFirst) ? 0 : -1}
        className="cursor-pointer outline-none [&>.ring]:opacity-0 focus-visible:[&>.ring]:opacity-100"
        onClick={() => handling.onChoose(chair.id)}
        onFocus={() => handling.onChoose(chair.id)}
        onDoubleClick={() => handling.onOpen(chair.id)}
      >
        <rect x={-14} y={-19} width={28} height={38} fill="transparent" stroke="none" />
        <rect
          className="ring"
          x={-15}
          y={-15}
          width={30}
          height={30}
          rx={9}
          fill="none"
          stroke="var(--accent)"
          strokeWidth={2.4}
        />
      </g>
    </>
  );
}
