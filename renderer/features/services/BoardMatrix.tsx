import { useRef, useState, type KeyboardEvent } from 'react';

import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
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

/** Providers down, kinds of services across; one cell has the focus, and arrow keys move it. */
export function BoardMatrix({ rows, types }: { rows: readonly BoardRow[]; types: readonly ServiceState[] }) {
  const { t } = useTranslation('services');
  const { discreet } = useDeviceSettings();
  const [cursor, setCursor] = useState({ row: 0, column: 0 });
  const grid = useRef<HTMLTableElement>(null);
  const columns = types.filter(
    (type) => type.need !== null || rows.some((row) => row.offers.some((offer) => offer.serviceType === type.type)),
  );
  const at = {
    row: Math.min(cursor.row, rows.length - 1),
    column: Math.min(cursor.column, Math.max(0, columns.length - 1)),
  };
  const moveTo = (row: number, column: number): void => {
    const next = { row: clamp(row, rows.length), column: clamp(column, columns.length) };
    setCursor(next);
    grid.current?.querySelector<HTMLElement>(`[data-cell="${next.row}/${next.column}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const [down, right] = steps[event.key] ?? [0, 0];
    if (event.key === 'Home') moveTo(at.row, 0);
    else if (event.key === 'End') moveTo(at.row, columns.length - 1);
    else if (down !== 0 || right !== 0) moveTo(at.row + down, at.column + right);
    else return;
    event.preventDefault();
  };
  const nameOf = (provider: RecordLabel): string => (discreet && provider.isRestricted ? t('private') : provider.label);
  const wordsOf = (offer: ServiceOffer): string =>
    t('board.cell', {
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
  return (
    <div className="overflow-x-auto">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- the grid pattern of ARIA on a table. */}
      <table
        ref={grid}
        role="grid"
        aria-label={t('board.label')}
        className="border-separate border-spacing-1 text-left"
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            <th
              scope="col"
              className="sticky left-0 z-10 w-56 min-w-44 bg-bg pb-1 align-bottom text-meta font-medium text-ink-2"
            >
              {t('board.provider')}
            </th>
            {columns.map((type) => (
              <th key={type.type} scope="col" className="h-44 w-13 min-w-13 pb-1 align-bottom">
                <span className="mx-auto block max-h-42 rotate-180 truncate text-meta font-medium [writing-mode:vertical-rl]">
                  {serviceLabel(type.type)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, rowIndex) => (
            <tr key={row.provider.id}>
              <th scope="row" className="sticky left-0 z-10 max-w-64 truncate bg-bg pr-3 font-name">
                <bdi>{nameOf(row.provider)}</bdi>
              </th>
              {columns.map((type, column) => {
                const own = row.offers.filter((offer) => offer.serviceType === type.type);
                const [offer] = own;
                const isHere = at.row === rowIndex && at.column === column;
                const words =
                  offer === undefined
                    ? t('board.empty', { provider: nameOf(row.provider), service: serviceLabel(type.type) })
                    : `${wordsOf(offer)}${own.length > 1 ? t('board.cellMore', { count: own.length - 1 }) : ''}`;
                return (
                  <td key={type.type} role="gridcell" className="p-0">
                    <button
                      type="button"
                      data-cell={`${rowIndex}/${column}`}
                      tabIndex={isHere ? 0 : -1}
                      aria-label={words}
                      title={words}
                      onFocus={() => setCursor({ row: rowIndex, column })}
                      onClick={() =>
                        openOffer(
                          offer === undefined
                            ? {
                                provider: { id: row.provider.id, name: nameOf(row.provider) },
                                serviceType: type.type,
                              }
                            : { offer },
                        )
                      }
                      className={`focus-ring flex h-11 w-full min-w-13 flex-col items-center justify-center rounded-control border text-meta leading-tight ${offer === undefined ? 'border-transparent bg-transparent text-transparent hover:border-line hover:text-ink-3' : cellTones[offerTone(offer)]}`}
                    >
                      {offer === undefined ? (
                        <span aria-hidden>+</span>
                      ) : (
                        <>
                          <span className="font-strong">
                            {offer.mode === 'referral' ? '→ ' : ''}
                            {offer.slots ?? '–'}
                            {offer.isStale ? ' ?' : ''}
                          </span>
                          <span>{offer.waitDays === null ? '' : t('board.wait', { count: offer.waitDays })}</span>
                        </>
                      )}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

function clamp(index: number, count: number): number {
  return Math.max(0, Math.min(count - 1, index));
}
