import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { Section } from '#renderer/ui/index.ts';
import { shortSectorLabels } from '#shared/content/sector-short-labels.ts';
import { sectorById } from '#shared/content/sectors.ts';

interface SectorCount {
  readonly sector: string;
  readonly organizations: number;
}

/** The sectors that the coalition wants around the long table; a lamp is lit where no organization is committed yet. */
export function SectorTable({ sectors }: { sectors: readonly SectorCount[] }) {
  const { t } = useTranslation('home');
  const chairs = sectors.map(({ sector, organizations }) => ({
    id: sector,
    label: sectorById(sector)?.label ?? sector,
    shortLabel: shortLabels[sector] ?? sectorById(sector)?.label ?? sector,
    organizations,
  }));
  const taken = chairs.filter((chair) => chair.organizations > 0).length;
  const empty = chairs.length - taken;
  const headline = `${t('table.headline', { taken, all: chairs.length })} ${empty === 0 ? t('table.full') : t('table.lamps', { count: empty })}`;
  return (
    <Section
      title={t('table.title')}
      note={t('table.note')}
      action={
        <Link to="/map/table" search={{}} className="rounded-tag text-accent-ink focus-ring hover:underline">
          {t('table.all')}
        </Link>
      }
    >
      {/* On paper the list says it all: a picture that finds no room on a page would leave a blank there. */}
      <div className="-mx-6 flex break-inside-avoid flex-col gap-3 bg-linen px-6 py-4">
        <p className="font-words text-statement font-strong text-ink">{headline}</p>
        <TablePicture chairs={chairs} label={t('table.picture', { headline })} />
        <ul className="grid grid-cols-2 gap-x-6 gap-y-1 rail:grid-cols-4">
          {chairs.map((chair) => (
            <li key={chair.id} className="flex items-baseline justify-between gap-2 text-meta">
              <Link
                to="/organizations"
                search={{
                  filter: { match: 'all', conditions: [{ field: 'sector', operator: 'anyOf', value: [chair.id] }] },
                }}
                className="truncate rounded-tag text-ink focus-ring hover:text-accent"
              >
                {chair.label}
              </Link>
              <span
                className={`whitespace-nowrap ${chair.organizations === 0 ? 'font-name text-honey-ink' : 'text-ink-2'}`}
              >
                {chair.organizations === 0 ? t('table.empty') : t('table.partners', { count: chair.organizations })}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}

const shortLabels: Readonly<Record<string, string | undefined>> = shortSectorLabels;

interface Chair {
  readonly id: string;
  /** Its sector in a few words. */
  readonly shortLabel: string;
  readonly organizations: number;
}

const pitch = 104;
const tableTop = 66;
const tableHeight = 52;

/** Plan view: six chairs along each side. Taken ones are filled, empty ones dashed under a lamp. */
function TablePicture({ chairs, label }: { chairs: readonly Chair[]; label: string }) {
  const glow = useId();
  const perSide = Math.ceil(chairs.length / 2);
  const width = perSide * pitch + 24;
  const height = tableTop * 2 + tableHeight;
  const place = (index: number) => ({ x: 12 + pitch * ((index % perSide) + 0.5), isTop: index < perSide });
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      className="h-auto w-full max-w-162 self-center print:hidden"
    >
      <defs>
        <radialGradient id={glow}>
          <stop offset="0" stopColor="var(--glow)" stopOpacity="0.62" />
          <stop offset="1" stopColor="var(--glow)" stopOpacity="0" />
        </radialGradient>
      </defs>
      {chairs.map((chair, index) => {
        const { x, isTop } = place(index);
        return (
          chair.organizations === 0 && (
            <circle
              key={chair.id}
              cx={x}
              cy={isTop ? tableTop : tableTop + tableHeight}
              r="40"
              fill={`url(#${glow})`}
            />
          )
        );
      })}
      <rect
        x="12"
        y={tableTop}
        width={width - 24}
        height={tableHeight}
        rx="12"
        fill="var(--wood)"
        stroke="var(--wood-edge)"
      />
      <rect
        x="36"
        y={tableTop + 17}
        width={width - 72}
        height={tableHeight - 34}
        rx="2"
        fill="var(--linen)"
        opacity="0.7"
      />
      {chairs.map((chair, index) => {
        const { x, isTop } = place(index);
        const isEmpty = chair.organizations === 0;
        const y = isTop ? tableTop - 30 : tableTop + tableHeight + 7;
        return (
          <g
            key={chair.id}
            fill={isEmpty ? 'none' : 'var(--chair)'}
            stroke={isEmpty ? 'var(--honey-ink)' : 'var(--chair)'}
            strokeWidth="1.5"
            strokeDasharray={isEmpty ? '4 3' : undefined}
          >
            <rect x={x - 11.5} y={y} width="23" height="23" rx="6" />
            <path
              d={
                isTop
                  ? `M ${x - 12} ${y - 4} Q ${x} ${y - 9} ${x + 12} ${y - 4}`
                  : `M ${x - 12} ${y + 27} Q ${x} ${y + 32} ${x + 12} ${y + 27}`
              }
              fill="none"
              strokeWidth="2.5"
              strokeLinecap="round"
            />
            <text
              x={x}
              y={isTop ? y - 14 : y + 46}
              textAnchor="middle"
              fontSize="11"
              fontWeight={isEmpty ? 600 : 400}
              fill={isEmpty ? 'var(--honey-ink)' : 'var(--ink-2)'}
              stroke="none"
            >
              {chair.shortLabel}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
