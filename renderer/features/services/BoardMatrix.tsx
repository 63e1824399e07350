import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { CellMatrix, type MatrixCell } from '#renderer/ui/index.ts';
import type { RecordLabel } from '#shared/contract/base.ts';
import type { ServiceOffer, ServiceState } from '#shared/contract/services.ts';

import { cellTones } from './cell-tones.ts';
import { openOffer } from './open-services.tsx';
import { offerTone, serviceLabel } from './service-words.ts';

/** A provider with what it offers. */
export interface BoardRow {
  readonly provider: RecordLabel;
  readonly offers: readonly ServiceOffer[];
}

/** Providers down, kinds of services across: places a month over days of wait. */
export function BoardMatrix({ rows, types }: { rows: readonly BoardRow[]; types: readonly ServiceState[] }) {
  const { t } = useTranslation('services');
  const { discreet } = useDeviceSettings();
  const columns = types
    .filter(
      (type) => type.need !== null || rows.some((row) => row.offers.some((offer) => offer.serviceType === type.type)),
    )
    .map((type) => ({ id: type.type, label: serviceLabel(type.type) }));
  return (
    <CellMatrix
      label={t('board.label')}
      corner={t('board.provider')}
      columns={columns}
      rows={rows.map((row) => ({
        id: row.provider.id,
        label: nameOf(row.provider),
        cell: (column) => cellOf(row, columns[column]?.id ?? ''),
      }))}
    />
  );

  function cellOf({ provider, offers }: BoardRow, type: string): MatrixCell {
    const own = offers.filter((each) => each.serviceType === type);
    const [offer] = own;
    const name = nameOf(provider);
    if (offer === undefined)
      return {
        label: t('board.empty', { provider: name, service: serviceLabel(type) }),
        content: <span aria-hidden>+</span>,
        onPress: () => openOffer({ provider: { id: provider.id, name }, serviceType: type }),
      };
    return {
      label: `${wordsOf(offer)}${own.length > 1 ? t('board.cellMore', { count: own.length - 1 }) : ''}`,
      className: cellTones[offerTone(offer)],
      content: (
        <>
          <span className="font-strong">
            {offer.mode === 'referral' ? '→ ' : ''}
            {offer.slots ?? '–'}
            {offer.isStale ? ' ?' : ''}
          </span>
          <span>{offer.waitDays === null ? '' : t('board.wait', { count: offer.waitDays })}</span>
        </>
      ),
      onPress: () => openOffer({ offer }),
    };
  }

  function nameOf(provider: RecordLabel): string {
    return discreet && provider.isRestricted ? t('private') : provider.label;
  }

  function wordsOf(offer: ServiceOffer): string {
    return t('board.cell', {
      provider: nameOf(offer.provider),
      service: serviceLabel(offer.serviceType),
      places: offer.slots === null ? t('board.unknown') : t('board.places', { count: offer.slots }),
      wait:
        offer.waitDays === null
          ? t('board.cellWaitUnknown')
          : offer.waitDays === 0
            ? t('board.cellNoWait')
            : t('board.cellWait', { count: offer.waitDays }),
      mode: t(offer.mode === 'referral' ? 'board.legendReferral' : 'board.direct'),
      stale: offer.isStale ? t('board.cellStale') : '',
    });
  }
}
