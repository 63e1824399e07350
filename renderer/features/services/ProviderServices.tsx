import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';

import { orpc } from '#renderer/api/orpc-query.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { LinkButton, PlainButton, Section } from '#renderer/ui/index.ts';
import type { ServiceOffer } from '#shared/contract/services.ts';

import { openOffer } from './open-services.tsx';
import { serviceLabel } from './service-words.ts';

/** What an organization offers; nothing where it offers none. Pressing an offer opens its form. */
export function ProviderServices({ organizationId, name }: { organizationId: string; name: string }) {
  const { t } = useTranslation('services');
  const today = useToday();
  const page = useQuery(
    orpc.services.offers.queryOptions({
      input: { today, organizationId },
      meta: { shows: ['services', 'organizations', 'trash'] },
    }),
  ).data;
  if (page === undefined || page.total === 0) return null;
  return (
    <Section
      title={t('provider.title')}
      count={page.total}
      action={
        <LinkButton icon={Plus} onPress={() => openOffer({ provider: { id: organizationId, name } })}>
          {t('provider.add')}
        </LinkButton>
      }
    >
      <ul className="divide-y divide-line">
        {page.rows.map((offer) => (
          <li key={offer.id} className="py-1.5">
            <PlainButton className="w-full rounded-tag" onPress={() => openOffer({ offer })}>
              <span className="block font-name">{serviceLabel(offer.serviceType)}</span>
              <span className="block text-meta text-ink-2">{factsOf(offer)}</span>
            </PlainButton>
          </li>
        ))}
      </ul>
    </Section>
  );

  function factsOf(offer: ServiceOffer): string {
    return [
      offer.slots === null ? t('board.unknown') : t('board.places', { count: offer.slots }),
      offer.waitDays === null
        ? t('board.cellWaitUnknown')
        : offer.waitDays === 0
          ? t('board.cellNoWait')
          : t('board.cellWait', { count: offer.waitDays }),
      offer.hours,
      offer.isStale ? t('board.legendStale') : '',
    ]
      .filter((words) => words !== '')
      .join(' · ');
  }
}
