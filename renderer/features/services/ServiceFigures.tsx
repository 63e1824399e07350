import { useTranslation } from '#renderer/i18n/use-translation.ts';
import type { ServicesOverview } from '#shared/contract/services.ts';

import { serviceLabel } from './service-words.ts';
import { firstToBreak, stressedServices } from './stressed.ts';

/** What the board says in four figures. */
export function ServiceFigures({ overview }: { overview: ServicesOverview }) {
  const { t } = useTranslation('services');
  const known = overview.types.filter((type) => type.offers > 0 || type.need !== null);
  const first = firstToBreak(stressedServices(0, overview.types));
  const figures = [
    {
      id: 'red',
      value: String(known.filter((type) => type.band === 'red').length),
      detail: t('figures.redDetail', { count: known.length }),
    },
    {
      id: 'breaks',
      value: first === null ? t('figures.none') : t('figures.breaksValue', { count: Math.floor(first.at) }),
      detail: first === null ? '' : t('figures.breaksDetail', { service: serviceLabel(first.id) }),
    },
    {
      id: 'providers',
      value: String(overview.providers),
      detail: t('figures.offersDetail', { count: overview.offers }),
    },
    { id: 'stale', value: String(overview.stale), detail: t('figures.staleDetail') },
  ] as const;
  return (
    <dl className="grid grid-cols-2 gap-3 rail:grid-cols-4">
      {figures.map((figure) => (
        <div
          key={figure.id}
          className="flex min-w-0 flex-col gap-0.5 rounded-card border border-line bg-raised px-4 py-3"
        >
          <dt className="text-meta text-ink-2">{t(`figures.${figure.id}`)}</dt>
          <dd className="text-statement font-strong">{figure.value}</dd>
          <dd className="text-meta wrap-anywhere text-ink-2">{figure.detail}</dd>
        </div>
      ))}
    </dl>
  );
}
