import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { CellMatrix, type MatrixCell } from '#renderer/ui/index.ts';
import type { ServicesOverview } from '#shared/contract/services.ts';

import { cellTones } from './cell-tones.ts';
import { serviceLabel } from './service-words.ts';

/** Neighborhoods down, kinds of services across, with the places that reach them: the plain grid, and the table of the picture. */
export function HoodMatrix({
  overview,
  onShow,
}: {
  overview: ServicesOverview;
  onShow: (hood: string, type: string) => void;
}) {
  const { t } = useTranslation('services');
  const columns = overview.types
    .filter((type) => type.need !== null || type.offers > 0)
    .map(({ type, need }) => ({ id: type, label: serviceLabel(type), isNeeded: need !== null }));
  return (
    <CellMatrix
      label={t('hoods.label')}
      corner={t('hoods.name')}
      columns={columns}
      rows={overview.neighborhoods.map((hood) => ({
        id: hood.name,
        label: hood.name,
        cell: (column) => cellOf(hood, columns[column]),
      }))}
    />
  );

  function cellOf(
    hood: ServicesOverview['neighborhoods'][number],
    column: (typeof columns)[number] | undefined,
  ): MatrixCell {
    const id = column?.id ?? '';
    const own = hood.types.find((each) => each.type === id);
    const isThere = own !== undefined && own.slots !== 0;
    const said = !isThere
      ? t(column?.isNeeded === true ? 'hoods.lacks' : 'hoods.nothing')
      : own.slots === null
        ? t('hoods.offers', { count: own.offers })
        : t('board.places', { count: own.slots });
    return {
      label: t('hoods.cell', { name: hood.name, service: serviceLabel(id), words: said }),
      className: isThere ? cellTones.open : column?.isNeeded === true ? cellTones.full : undefined,
      content: isThere ? (
        <span className="font-strong">{own.slots ?? t('hoods.unsaid')}</span>
      ) : (
        column?.isNeeded === true && <span>{t('hoods.none0')}</span>
      ),
      onPress: () => onShow(hood.name, id),
    };
  }
}
