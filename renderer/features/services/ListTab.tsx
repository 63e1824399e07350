import { useQuery } from '@tanstack/react-query';

import { client } from '#renderer/api/client.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import {
  EmptyState,
  ErrorState,
  LinkButton,
  PlainButton,
  PlainCell,
  PlainRow,
  PlainTable,
  Skeleton,
} from '#renderer/ui/index.ts';
import { populations } from '#shared/content/program/service-types.ts';
import type { ServiceOffer, ServicesOverview } from '#shared/contract/services.ts';
import type { IsoDay } from '#shared/dates.ts';

import { shortDay } from '../partners/day-words.ts';
import { BoardFilters, useServiceFilter } from './BoardFilters.tsx';
import { openOffer } from './open-services.tsx';
import { Pages } from './Pages.tsx';
import { languageLabel, serviceLabel } from './service-words.ts';
import { offersQuery } from './services-queries.ts';

/** The board as a table, one offer a row. */
export function ListTab({ overview, today }: { overview: ServicesOverview; today: IsoDay }) {
  const { t } = useTranslation('services');
  const { discreet } = useDeviceSettings();
  const offers = useQuery(offersQuery(useServiceFilter(today)));
  const confirm = (offer: ServiceOffer): void => {
    client.services.confirm({ ids: [offer.id], on: today }).then((saved) => afterSave(saved), showError);
  };
  return (
    <div>
      <BoardFilters overview={overview} />
      {offers.isError && <ErrorState {...errorWords(offers.error)} onRetry={() => void offers.refetch()} />}
      {offers.isPending && <Skeleton lines={8} />}
      {offers.data?.total === 0 && <EmptyState title={t('filter.none')} />}
      {offers.data !== undefined && offers.data.total > 0 && (
        <>
          <PlainTable
            label={t('list.label')}
            columns={[
              { id: 'provider', header: t('list.provider') },
              { id: 'service', header: t('list.service'), width: 'w-40' },
              { id: 'places', header: t('list.places'), width: 'w-20', align: 'end' },
              { id: 'wait', header: t('list.wait'), width: 'w-24', align: 'end' },
              { id: 'hours', header: t('list.hours'), isWideOnly: true },
              { id: 'reach', header: t('list.reach'), isWideOnly: true },
              { id: 'confirmed', header: t('list.confirmed'), width: 'w-40' },
            ]}
          >
            {offers.data.rows.map((offer) => (
              <PlainRow key={offer.id}>
                <PlainCell isHeader>
                  <PlainButton
                    className="max-w-full truncate rounded-tag text-left"
                    onPress={() => openOffer({ offer })}
                  >
                    <bdi>{discreet && offer.provider.isRestricted ? t('private') : offer.provider.label}</bdi>
                  </PlainButton>
                </PlainCell>
                <PlainCell isWrapped>
                  {serviceLabel(offer.serviceType)}
                  {offer.mode === 'referral' && (
                    <span className="block text-meta text-ink-2">{t('board.legendReferral')}</span>
                  )}
                </PlainCell>
                <PlainCell align="end">{offer.slots ?? t('gaps.unknown')}</PlainCell>
                <PlainCell align="end">
                  {offer.waitDays === null ? t('gaps.unknown') : t('gaps.days', { count: offer.waitDays })}
                </PlainCell>
                <PlainCell isWideOnly isWrapped>
                  {offer.hours}
                </PlainCell>
                <PlainCell isWideOnly isWrapped>
                  <span className="text-meta">{reachWords(offer)}</span>
                </PlainCell>
                <PlainCell isWrapped>
                  <span className={offer.isStale ? 'text-honey-ink' : ''}>
                    {offer.confirmedOn === null ? t('list.never') : shortDay(offer.confirmedOn, today)}
                  </span>
                  {offer.isStale && (
                    <span className="block">
                      <LinkButton onPress={() => confirm(offer)}>{t('confirmOne')}</LinkButton>
                    </span>
                  )}
                </PlainCell>
              </PlainRow>
            ))}
          </PlainTable>
          <Pages total={offers.data.total} words="board.pageOffers" />
        </>
      )}
    </div>
  );

  function reachWords(offer: ServiceOffer): string {
    return [
      offer.neighborhoods.length === 0 ? t('list.everywhere') : offer.neighborhoods.join(', '),
      offer.languages.map(languageLabel).join(', '),
      offer.populations.map((id) => populations.find((each) => each.id === id)?.label ?? id).join(', '),
      offer.eligibility,
    ]
      .filter((words) => words !== '')
      .join(' · ');
  }
}
