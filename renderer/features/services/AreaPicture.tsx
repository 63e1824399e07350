import { useTranslation } from '#renderer/i18n/use-translation.ts';
import type { ServicesOverview } from '#shared/contract/services.ts';

/** The shapes of neighborhoods, darker where more kinds of services reach them; the grid below says the same in words. */
export function AreaPicture({ overview, onShow }: { overview: ServicesOverview; onShow: (name: string) => void }) {
  const { t } = useTranslation('services');
  const [first] = overview.areas;
  const kinds = (name: string): number => overview.neighborhoods.find((hood) => hood.name === name)?.types.length ?? 0;
  const most = Math.max(1, ...overview.areas.map((area) => kinds(area.name)));
  return (
    <figure className="max-w-page rounded-card border border-line bg-raised p-3">
      <svg
        role="img"
        aria-label={t('hoods.picture')}
        viewBox={`-6 -6 1012 ${(first?.height ?? 1000) + 12}`}
        className="max-h-96 w-full"
      >
        {overview.areas.map((area) => {
          const [ring = []] = area.rings;
          return (
            <g key={area.id} className="cursor-pointer" onClick={() => onShow(area.name)}>
              <path
                d={area.rings.map((each) => `M${each.map((point) => point.join(' ')).join('L')}Z`).join('')}
                fill="var(--accent)"
                fillOpacity={0.08 + 0.42 * (kinds(area.name) / most)}
                stroke="var(--ink-3)"
                strokeWidth={2}
              />
              <text
                x={middle(ring.map(([x]) => x))}
                y={middle(ring.map(([, y]) => y))}
                textAnchor="middle"
                fontSize={26}
                fill="var(--ink)"
              >
                {area.name}
              </text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
}

function middle(values: readonly number[]): number {
  return values.length === 0 ? 0 : (Math.min(...values) + Math.max(...values)) / 2;
}
